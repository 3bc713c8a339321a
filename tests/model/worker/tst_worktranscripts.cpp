// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace slipway;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Messages as their JSON, and last "EOF" or "ERROR ...": the form of the corpus's vectors.
template <typename Decode>
QStringList tell(WorkerProtocol protocol, MessageKind kind, const QByteArray &bytes, Decode decode)
{
    QStringList lines;
    const auto splitter = MessageSplitter::make(protocol, kind);
    splitter->feed(bytes);
    for (;;) {
        const auto next = splitter->next();
        if (next.failed())
            return lines << QStringLiteral("ERROR ") + next.error().message;
        if (!*next)
            break;
        const auto message = decode(protocol, **next);
        if (message.failed())
            return lines << QStringLiteral("ERROR ") + message.error().message;
        lines << QString::fromUtf8(encodeMessage(WorkerProtocol::Json, *message)).trimmed();
    }
    const auto end = splitter->finish();
    return lines << (end.ok() ? QStringLiteral("EOF") : QStringLiteral("ERROR ") + end.error().message);
}

struct Vector
{
    QByteArray name;
    WorkerProtocol protocol = WorkerProtocol::Proto;
    QByteArray bytes, message, kind;
    QStringList bazel;
};

std::vector<Vector> vectorsOf(const char *file)
{
    std::vector<Vector> vectors;
    for (const auto &line : contents(testing::corpusDir() + QLatin1String("/bazel/vectors/") + QLatin1String(file)).split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto json = nlohmann::json::parse(line.constData());
        Vector vector;
        vector.name = QByteArray::fromStdString(json.value("name", json.value("message", std::string("-"))));
        vector.protocol = json["format"] == "proto" ? WorkerProtocol::Proto : WorkerProtocol::Json;
        vector.bytes = QByteArray::fromHex(QByteArray::fromStdString(json["hex"]));
        vector.kind = QByteArray::fromStdString(json.value("kind", std::string()));
        vector.message = QByteArray::fromStdString(json.value("message", std::string()));
        if (json.contains("bazel")) {
            for (const auto &answer : json["bazel"])
                vector.bazel << fromStd(answer);
        }
        vectors.push_back(vector);
    }
    return vectors;
}

/// Where we mean to differ from Bazel (spec/bazel-worker.md 3 "Recommendation", 14), by the names of the vectors.
const QStringList kStricter {QStringLiteral("single-quote"), QStringLiteral("comment"), QStringLiteral("non-exec-prefix"),
    QStringLiteral("negative-length"), QStringLiteral("length-2-31"), QStringLiteral("hello-line")};
const QStringList kMilder {QStringLiteral("null-values"), QStringLiteral("null-arguments"), QStringLiteral("invalid-utf8-output")};
const QStringList kReadsMore {QStringLiteral("snake-case"), QStringLiteral("snake-case-id-ignored"), QStringLiteral("cancel-ignored"),
    QStringLiteral("was-with-exit"), QStringLiteral("verbosity-and-sandbox-dir-are-unknown-to-4.2.3")};

/// Recordings of what a client sent on purpose to see a worker fail.
const QStringList kBroken {QStringLiteral("proto-huge-length"), QStringLiteral("garbage-stdin"), QStringLiteral("truncated-then-eof"),
    QStringLiteral("json-garbage")};

/// Bazel's messages, with an end of the stream wherever its JSON reader calls the end an error.
QStringList comparable(const Vector &vector)
{
    auto lines = vector.bazel;
    if (!lines.isEmpty() && vector.protocol == WorkerProtocol::Json && lines.size() > 1 && lines.last().contains(QLatin1String("END_DOCUMENT")))
        lines.last() = QStringLiteral("EOF");
    return lines;
}

QJsonObject withoutDefaults(const QString &line)
{
    auto object = QJsonDocument::fromJson(line.toUtf8()).object();
    auto inputs = object.value(QLatin1String("inputs")).toArray();
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        auto input = inputs[i].toObject();
        if (input.value(QLatin1String("digest")) == QJsonValue(QString()))
            input.remove(QLatin1String("digest"));
        inputs[i] = input;
    }
    if (!inputs.isEmpty())
        object.insert(QLatin1String("inputs"), inputs);
    for (const auto &name : object.keys()) {
        const auto value = object.value(name);
        if (value == QJsonValue(0) || value == QJsonValue(false) || value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty()))
            object.remove(name);
    }
    return object;
}

} // namespace

class tst_WorkTranscripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void vectors_data();
    void vectors();
    void writesAsBazelDoes();
    void transcripts_data();
    void transcripts();
};

void tst_WorkTranscripts::vectors_data()
{
    SLIPWAY_NEED_CORPUS();
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<bool>("isRequest");
    for (const auto &vector : vectorsOf("parse-requests.jsonl"))
        QTest::addRow("request %s", vector.name.constData()) << vector << true;
    for (const auto &vector : vectorsOf("parse-responses.jsonl"))
        QTest::addRow("response %s", vector.name.constData()) << vector << false;
}

void tst_WorkTranscripts::vectors()
{
    QFETCH(Vector, vector);
    QFETCH(bool, isRequest);
    const auto name = QString::fromUtf8(vector.name);
    const auto ours = isRequest ? tell(vector.protocol, MessageKind::Request, vector.bytes, decodeRequest)
                                : tell(vector.protocol, MessageKind::Response, vector.bytes, decodeResponse);
    const auto theirs = comparable(vector);
    if (kStricter.contains(name)) {
        QVERIFY2(ours.last().startsWith(QLatin1String("ERROR")), qPrintable(ours.join(u'\n')));
        return;
    }
    if (kMilder.contains(name) || kReadsMore.contains(name)) {
        QVERIFY2(!ours.first().startsWith(QLatin1String("ERROR")), qPrintable(ours.join(u'\n')));
        return;
    }
    QVERIFY2(ours.size() == theirs.size(), qPrintable(ours.join(u'\n') + QStringLiteral("\n-- Bazel:\n") + theirs.join(u'\n')));
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (theirs[i].startsWith(QLatin1String("ERROR")) || theirs[i] == QLatin1String("EOF"))
            QVERIFY2(ours[i].left(3) == theirs[i].left(3), qPrintable(ours[i] + QStringLiteral("\n-- Bazel: ") + theirs[i]));
        else
            QCOMPARE(withoutDefaults(ours[i]), withoutDefaults(theirs[i]));
    }
}

// Proto byte for byte; JSON by what it says, as we write every field (spec/bazel-worker.md 15, S1, S2, W7, W8).
void tst_WorkTranscripts::writesAsBazelDoes()
{
    SLIPWAY_NEED_CORPUS();
    const auto vectors = vectorsOf("print.jsonl");
    QVERIFY(vectors.size() > 10);
    for (const auto &vector : vectors) {
        QByteArray written;
        if (vector.kind == "request") {
            const auto request = decodeRequest(WorkerProtocol::Json, vector.message);
            QVERIFY_RESULT(request);
            written = encodeMessage(vector.protocol, *request);
        } else {
            const auto response = decodeResponse(WorkerProtocol::Json, vector.message);
            QVERIFY_RESULT(response);
            written = encodeMessage(vector.protocol, *response);
        }
        if (vector.message.contains("\\u0000"))
            continue; // NUL is what we never write
        if (vector.protocol == WorkerProtocol::Proto)
            QCOMPARE(written.toHex(), vector.bytes.toHex());
        else
            QCOMPARE(withoutDefaults(QString::fromUtf8(written)), withoutDefaults(QString::fromUtf8(vector.bytes)));
    }
}

void tst_WorkTranscripts::transcripts_data()
{
    SLIPWAY_NEED_CORPUS();
    QTest::addColumn<QString>("file");
    QDirIterator files(testing::corpusDir() + QLatin1String("/bazel"), {QStringLiteral("requests*.bin")}, QDir::Files, QDirIterator::Subdirectories);
    const QDir root(testing::corpusDir() + QLatin1String("/bazel"));
    while (files.hasNext()) {
        const auto file = files.next();
        if (files.fileInfo().size() > 0 && root.relativeFilePath(file).startsWith(QLatin1String("bazel-")))
            QTest::newRow(qPrintable(root.relativeFilePath(file))) << file;
    }
}

// What servers nobody here wrote asked of workers is understood whole.
void tst_WorkTranscripts::transcripts()
{
    QFETCH(QString, file);
    const auto bytes = contents(file);
    const auto scenario = QFileInfo(file).dir().dirName();
    const bool isJson = scenario.startsWith(QLatin1String("json")) ? scenario != QLatin1String("json-requirement-ignored") : bytes.startsWith("{\"");
    const auto told = tell(isJson ? WorkerProtocol::Json : WorkerProtocol::Proto, MessageKind::Request, bytes, decodeRequest);
    if (kBroken.contains(scenario)) {
        QVERIFY2(told.last().startsWith(QLatin1String("ERROR ")), qPrintable(told.join(u'\n')));
        return;
    }
    QVERIFY2(told.size() >= 2 && told.last() == QLatin1String("EOF"), qPrintable(told.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_WorkTranscripts)
#include "tst_worktranscripts.moc"
