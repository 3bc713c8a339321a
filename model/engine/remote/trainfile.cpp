// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/trainfile.h"

#include "core/boundedfile.h"
#include "core/json.h"
#include "engine/buildkite/definitionfile.h"
#include "pipeline/yamlreader.h"
#include "review/strictyamlreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrainFile)
};

constexpr qint64 kMostBytes = 1024 * 1024;
constexpr int kMostSources = 200;

class TrainReader : public StrictYamlReader
{
public:
    explicit TrainReader(const QString &path)
        : StrictYamlReader(path)
        , m_folder(QFileInfo(path).absoluteDir())
    {
    }

    RemoteTrain read(const YamlValue &document)
    {
        RemoteTrain train;
        const auto what = Words::tr("a release across engines is a map with sources");
        if (document.isNull())
            refuse(document, what, Words::tr("name at least one source"));
        const YamlValue *links = nullptr;
        eachMember(document, what, [&](const YamlEntry &entry) {
            if (entry.key == "title")
                train.title = text(*entry.value, QStringLiteral("title")).trimmed().left(200);
            else if (entry.key == "sources")
                readSources(*entry.value, train);
            else if (entry.key == "links")
                links = entry.value.get();
            else
                refuseUnknown(entry, {QStringLiteral("title"), QStringLiteral("sources"), QStringLiteral("links")});
        });
        if (!error() && train.sources.isEmpty())
            refuse(document, Words::tr("there are no sources"), Words::tr("name at least one build or task group"));
        if (links && !error())
            eachItem(*links, Words::tr("links is a list of maps with from and to"), [&](const YamlValue &item) { readLink(item, train); });
        return train;
    }

private:
    void readSources(const YamlValue &value, RemoteTrain &train)
    {
        eachItem(value, Words::tr("sources is a list of maps with id and url"), [&](const YamlValue &item) {
            RemoteTrain::Source source;
            const YamlValue *url = nullptr;
            eachMember(item, Words::tr("a source is a map with id and url"), [&](const YamlEntry &entry) {
                if (entry.key == "id")
                    source.id = text(*entry.value, QStringLiteral("id"));
                else if (entry.key == "url")
                    url = entry.value.get();
                else if (entry.key == "definition")
                    source.definitionFile = QDir::cleanPath(m_folder.absoluteFilePath(text(*entry.value, QStringLiteral("definition"))));
                else
                    refuseUnknown(entry, {QStringLiteral("id"), QStringLiteral("url"), QStringLiteral("definition")});
            });
            if (!error() && readAddress(item, url, source))
                check(item, source, train);
        });
    }

    bool readAddress(const YamlValue &item, const YamlValue *url, RemoteTrain::Source &source)
    {
        if (!url) {
            refuse(item, Words::tr("this source has no url"), Words::tr("write the address of a build or a task group"));
            return false;
        }
        const auto address = readRemoteAddress(text(*url, QStringLiteral("url")));
        if (error())
            return false;
        if (address.failed())
            refuse(*url, address.error().message, address.error().hint);
        else if (address->kind == RemoteAddress::Kind::BuildkitePipeline)
            refuse(*url, Words::tr("this is the address of a pipeline, not of one build"), Words::tr("add /builds/ and the number of the build"));
        else
            source.address = *address;
        return !error();
    }

    void check(const YamlValue &item, const RemoteTrain::Source &source, RemoteTrain &train)
    {
        if (!isSourceId(source.id)) {
            refuse(item, source.id.isEmpty() ? Words::tr("this source has no id") : Words::tr("'%1' is no id of a source").arg(source.id.left(100)),
                Words::tr("use letters, digits, '-', '_' and '.', at most 60"));
        } else if (!source.definitionFile.isEmpty() && source.address.kind == RemoteAddress::Kind::TaskGroup) {
            refuse(item, Words::tr("a task group has no definition"), Words::tr("definitions are for builds of Buildkite"));
        } else if (train.sources.size() >= kMostSources) {
            refuse(item, Words::tr("there are more than %1 sources").arg(kMostSources), Words::tr("make two releases of them"));
        }
        for (const auto &other : std::as_const(train.sources)) {
            if (other.id == source.id)
                refuse(item, Words::tr("there is a source '%1' already").arg(source.id), Words::tr("give each its own id"));
            else if (addressText(other.address) == addressText(source.address))
                refuse(item, Words::tr("'%1' is the same as '%2'").arg(source.id, other.id), Words::tr("name each build once"));
        }
        train.sources.append(source);
    }

    void readLink(const YamlValue &item, RemoteTrain &train)
    {
        StepLink link;
        eachMember(item, Words::tr("a link is a map with from and to"), [&](const YamlEntry &entry) {
            if (entry.key == "from")
                link.from = text(*entry.value, QStringLiteral("from"));
            else if (entry.key == "to")
                link.to = text(*entry.value, QStringLiteral("to"));
            else
                refuseUnknown(entry, {QStringLiteral("from"), QStringLiteral("to")});
        });
        if (error())
            return;
        for (const auto &end : {link.from, link.to}) {
            const bool one = train.sources.size() == 1;
            const bool known = one ? !end.isEmpty() : std::any_of(train.sources.cbegin(), train.sources.cend(), [&](const RemoteTrain::Source &source) {
                return end.startsWith(source.id + u'/') && end.size() > source.id.size() + 1;
            });
            if (!known)
                refuse(item, Words::tr("'%1' is no step of a source").arg(end.left(200)), Words::tr("write the id of a source, '/' and the id of a step"));
        }
        if (link.from == link.to)
            refuse(item, Words::tr("a step cannot wait for itself"), Words::tr("name two steps"));
        else if (!error() && !train.links.contains(link))
            train.links.append(link);
    }

    static bool isSourceId(const QString &id)
    {
        static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_.-]{1,60}\\z"));
        return pattern.match(id).hasMatch() && id != QLatin1String(".") && id != QLatin1String("..");
    }

    const QDir m_folder;
};

/// A text as JSON has it is one of YAML, too.
QByteArray quoted(const QString &text)
{
    return dumpJson(Json(toStd(text)));
}

} // namespace

bool isTrainFile(const QString &path)
{
    return path.endsWith(kTrainEnding) || path.endsWith(QLatin1String(".slipway-train.yaml"));
}

Result<RemoteTrain> parseTrainFile(const QString &path, const QByteArray &source)
{
    const auto documents = readYaml(path, source);
    if (documents.failed())
        return fail(documents.error());
    if (documents->size() > 1) {
        return fail(ErrorCode::BadInput, Words::tr("there is more than one document in this file"), Words::tr("keep one"),
            SourceRange {path, documents->at(1)->mark.line, 1, 0, {}});
    }
    TrainReader reader(path);
    auto train = reader.read(documents->empty() ? YamlValue() : *documents->front());
    if (reader.error())
        return fail(*reader.error());
    return train;
}

Result<RemoteTrain> loadTrainFile(const QString &path)
{
    const auto bytes = readBoundedFile(path, kMostBytes);
    if (bytes.failed())
        return fail(bytes.error());
    auto train = parseTrainFile(path, *bytes);
    if (train.failed())
        return train;
    for (auto &source : train->sources) {
        if (source.definitionFile.isEmpty())
            continue;
        auto plan = planDefinition(source.definitionFile);
        if (plan.failed())
            return fail(plan.error());
        source.definition = *plan;
    }
    return train;
}

QByteArray trainFileText(const RemoteTrain &train, const QString &path)
{
    const auto folder = QFileInfo(path).absoluteDir();
    QByteArray text;
    if (!train.title.isEmpty())
        text += "title: " + quoted(train.title) + '\n';
    text += "sources:\n";
    for (const auto &source : train.sources) {
        text += "  - id: " + quoted(source.id) + "\n    url: " + quoted(addressText(source.address)) + '\n';
        if (!source.definitionFile.isEmpty())
            text += "    definition: " + quoted(folder.relativeFilePath(source.definitionFile)) + '\n';
    }
    if (!train.links.isEmpty())
        text += "links:\n";
    for (const auto &link : train.links)
        text += "  - from: " + quoted(link.from) + "\n    to: " + quoted(link.to) + '\n';
    return text;
}

Result<void> saveTrainFile(const RemoteTrain &train, const QString &path)
{
    QSaveFile file(path);
    const auto text = trainFileText(train, path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(ErrorCode::Io, Words::tr("this file cannot be written: %1").arg(file.errorString()),
            Words::tr("choose another folder, or check the free space and the permissions"), SourceRange {path, 0, 0, 0, {}});
    }
    return {};
}

QString freshSourceId(const RemoteTrain &train, const RemoteAddress &address)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_.-]+"));
    auto base = address.kind == RemoteAddress::Kind::TaskGroup ? QStringLiteral("tasks") : QString(address.pipeline).replace(other, QStringLiteral("-")).left(50);
    auto id = base;
    const auto taken = [&train](const QString &wanted) {
        return std::any_of(train.sources.cbegin(), train.sources.cend(), [&](const RemoteTrain::Source &source) { return source.id == wanted; });
    };
    for (int n = 2; taken(id); ++n)
        id = QStringLiteral("%1-%2").arg(base).arg(n);
    return id;
}

} // namespace slipway
