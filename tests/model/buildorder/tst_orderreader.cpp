// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the corpus opens, or is refused, as its README says.
#include "buildorder/orderreader.h"
#include "core/boundedfile.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QTest>

using namespace slipway;

class TestOrderReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { testing::makeWarningsFatal(); }
    void opensCorpus_data();
    void opensCorpus();
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestOrderReader::opensCorpus_data()
{
    QTest::addColumn<QString>("path");
    SLIPWAY_NEED_CORPUS();
    const auto dir = testing::corpusDir() + QStringLiteral("/conan/");
    for (const auto &line : read(dir + QStringLiteral("manifest.jsonl")).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto row = Json::parse(line.toStdString());
        const auto command = QString::fromStdString(row.value("cmd", ""));
        if (!command.startsWith(QLatin1String("conan graph ")) || !command.contains(QLatin1String("--format=json")))
            continue;
        for (const auto &name : row["files"]) {
            const auto file = fromStd(row["group"].get<std::string>()) + u'/' + fromStd(name.get<std::string>());
            if (file.endsWith(QLatin1String(".json")) && QFileInfo::exists(dir + file) && QTest::currentDataTag() == nullptr)
                QTest::newRow(qPrintable(file)) << dir + file;
        }
    }
}

void TestOrderReader::opensCorpus()
{
    QFETCH(QString, path);
    const auto bytes = read(path);
    const auto order = readBuildOrder(path, bytes);
    QVERIFY_RESULT(order);
    const auto json = Json::parse(bytes.toStdString());
    if ((*order)->fullGraph)
        return;
    const auto &levels = json.is_array() ? json : json["order"];
    QCOMPARE((*order)->levels.size(), levels.size());
    for (size_t level = 0; level < levels.size(); ++level) {
        QCOMPARE((*order)->levels[level].size(), levels[level].size());
        for (size_t i = 0; i < levels[level].size(); ++i) {
            const auto &element = (*order)->elements[(*order)->levels[level][i]];
            QCOMPARE(toStd(element.ref), levels[level][i]["ref"].get<std::string>());
        }
    }
    QVERIFY(looksLikeBuildOrder(bytes));
}

QTEST_APPLESS_MAIN(TestOrderReader)
#include "tst_orderreader.moc"
