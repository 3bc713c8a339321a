// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/agentmessage.h"

#include "core/jsontexts.h"
#include "release/releasecontroller.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentMessage)
};

using Kind = AgentMessage::Kind;

constexpr std::array kNames {"annotate", "annotation_remove", "meta_data_set", "meta_data_get", "meta_data_exists",
    "meta_data_keys", "artifact_uploaded", "artifact_search", "pipeline_upload", "step_get", "step_update",
    "step_cancel", "command_recorded", "worker_run"};
static_assert(kNames.size() == size_t(Kind::WorkerRun) + 1);

constexpr qsizetype kMaxItems = 5000; // artifacts of a job (spec/buildkite.md a.4 "Limits")
constexpr qsizetype kMaxWord = 4096;
constexpr int kMaxDepth = 4;

/// Reads members and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const Json &object)
        : m_object(object)
    {
    }

    QString text(const char *key, const QString &fallback = {}, qsizetype limit = kMaxWord)
    {
        const auto it = m_object.find(key);
        if (it == m_object.end())
            return fallback;
        if (!it->is_string()) {
            complain(key);
            return fallback;
        }
        const auto &value = it->get_ref<const std::string &>();
        if (qsizetype(value.size()) > limit) {
            complain(key);
            return fallback;
        }
        return fromStd(value);
    }

    bool flag(const char *key, bool fallback)
    {
        const auto it = m_object.find(key);
        if (it == m_object.end())
            return fallback;
        if (!it->is_boolean())
            complain(key);
        return it->is_boolean() ? it->get<bool>() : fallback;
    }

    qint64 number(const char *key, qint64 fallback, qint64 least, qint64 most)
    {
        const auto it = m_object.find(key);
        if (it == m_object.end())
            return fallback;
        const bool good = it->is_number_integer() && (!it->is_number_unsigned() || it->get<quint64>() <= quint64(most))
            && it->get<qint64>() >= least && it->get<qint64>() <= most;
        if (!good)
            complain(key);
        return good ? it->get<qint64>() : fallback;
    }

    /// Calls `each` for every object of an array.
    template <typename Each>
    void list(const char *key, Each each)
    {
        const auto it = m_object.find(key);
        if (it == m_object.end())
            return;
        if (!it->is_array() || qsizetype(it->size()) > kMaxItems) {
            complain(key);
            return;
        }
        for (const auto &entry : *it) {
            Reader reader(entry);
            if (entry.is_object())
                each(reader);
            if (!entry.is_object())
                complain(key);
            else if (!reader.m_wrong.isEmpty() && m_wrong.isEmpty())
                m_wrong = QString::fromLatin1(key) + u'.' + reader.m_wrong;
        }
    }

    QStringList texts(const char *key, qsizetype most)
    {
        QStringList texts;
        const auto it = m_object.find(key);
        if (it == m_object.end() || !it->is_array() || qsizetype(it->size()) > most) {
            complain(key);
            return texts;
        }
        for (const auto &entry : *it) {
            require(entry.is_string(), key);
            texts.append(entry.is_string() ? fromStd(entry.get_ref<const std::string &>()) : QString());
        }
        return texts;
    }

    const Json &object(const char *key)
    {
        static const auto none = Json::object();
        const auto it = m_object.find(key);
        const bool good = it != m_object.end() && it->is_object();
        if (!good)
            complain(key);
        return good ? *it : none;
    }

    void complain(const char *key)
    {
        if (m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(key);
    }
    void require(bool good, const char *key)
    {
        if (!good)
            complain(key);
    }
    const QString &wrong() const { return m_wrong; }

private:
    const Json &m_object;
    QString m_wrong;
};

bool isPlainId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// A path below a folder: relative, without "..".
bool staysBelow(const QString &path)
{
    return !path.isEmpty() && QDir::isRelativePath(path) && !path.contains(QChar::Null)
        && !path.split(u'/').contains(QStringLiteral(".."));
}

void readAnnotation(Reader &in, AgentMessage &m)
{
    m.context = in.text("context", m.context);
    m.scope = in.text("scope", m.scope);
    m.targetJob = in.text("target_job");
    in.require(!m.context.isEmpty() && m.context.size() <= kMaxContextLength, "context");
    in.require(m.scope == QLatin1String("build") || m.scope == QLatin1String("job"), "scope");
    if (m.kind != Kind::Annotate)
        return;
    m.style = in.text("style");
    m.body = in.text("body", {}, kMaxAnnotationBytes);
    m.append = in.flag("append", false);
    m.priority = int(in.number("priority", 3, 1, 10));
    in.require(isAnnotationStyle(m.style), "style");
    in.require(!m.body.isEmpty() || !m.style.isEmpty(), "body");
}

void readMetaData(Reader &in, AgentMessage &m)
{
    if (m.kind == Kind::MetaDataKeys)
        return;
    if (m.kind != Kind::MetaDataSet) {
        m.key = in.text("key");
        in.require(!m.key.trimmed().isEmpty(), "key");
        return;
    }
    in.list("items", [&](Reader &item) {
        m.items.append({item.text("key"), item.text("value", {}, kMaxMetaDataBytes)});
        item.require(!m.items.constLast().first.trimmed().isEmpty(), "key");
        item.require(!m.items.constLast().second.trimmed().isEmpty(), "value");
    });
    in.require(!m.items.isEmpty(), "items");
}

void readFiles(Reader &in, AgentMessage &m)
{
    in.list("files", [&](Reader &item) {
        UploadedFile file;
        file.path = item.text("path");
        file.stored = item.text("stored");
        file.size = item.number("size", 0, 0, std::numeric_limits<qint64>::max());
        file.sha1 = item.text("sha1");
        file.sha256 = item.text("sha256");
        file.contentType = item.text("content_type");
        item.require(staysBelow(file.path), "path");
        item.require(staysBelow(file.stored), "stored");
        m.files.append(file);
    });
    in.require(!m.files.isEmpty(), "files");
}

void readEnv(Reader &in, AgentMessage &m)
{
    in.list("env", [&](Reader &item) {
        m.env.append({item.text("name"), item.text("value", {}, kMaxAgentLine)});
        item.require(!m.env.constLast().first.isEmpty(), "name");
    });
}

void readPipeline(Reader &in, AgentMessage &m)
{
    m.source = in.text("source", {}, kMaxAgentLine);
    m.file = in.text("file");
    m.interpolate = in.flag("interpolate", true);
    m.replace = in.flag("replace", false);
    readEnv(in, m);
}

void readCommand(Reader &in, AgentMessage &m)
{
    m.words = in.texts("words", kMaxWords);
    m.folder = in.text("folder");
    m.hasInput = in.flag("input", false);
    in.require(!m.words.isEmpty(), "words");
    in.require(QDir::isAbsolutePath(m.folder), "folder");
    readEnv(in, m);
}

void writeEnv(Json &object, const EnvList &env)
{
    for (const auto &[name, value] : env)
        object["env"].push_back({{"name", toStd(name)}, {"value", toStd(value)}});
}

void readUpdate(Reader &in, AgentMessage &m)
{
    static const QStringList known {QStringLiteral("label"), QStringLiteral("notify"), QStringLiteral("priority")};
    m.step = in.text("step");
    m.attribute = in.text("attribute");
    m.value = in.text("value");
    m.append = in.flag("append", false);
    in.require(known.contains(m.attribute), "attribute");
    bool number = false;
    m.value.toInt(&number);
    in.require(m.attribute == QLatin1String("priority") ? number && !m.append : !m.value.trimmed().isEmpty(), "value");
}

void readKind(Reader &in, AgentMessage &m)
{
    switch (m.kind) {
    case Kind::Annotate:
    case Kind::RemoveAnnotation:
        return readAnnotation(in, m);
    case Kind::MetaDataSet:
    case Kind::MetaDataGet:
    case Kind::MetaDataExists:
    case Kind::MetaDataKeys:
        return readMetaData(in, m);
    case Kind::ArtifactUploaded:
        return readFiles(in, m);
    case Kind::ArtifactSearch:
        m.query = in.text("query");
        m.step = in.text("step");
        m.includeRetried = in.flag("include_retried", false);
        return in.require(!m.query.isEmpty(), "query");
    case Kind::PipelineUpload:
        return readPipeline(in, m);
    case Kind::StepGet:
        m.step = in.text("step");
        m.attribute = in.text("attribute");
        return;
    case Kind::StepUpdate:
        return readUpdate(in, m);
    case Kind::StepCancel:
        m.step = in.text("step");
        m.force = in.flag("force", false);
        m.forceGraceSeconds = int(in.number("force_grace_seconds", -1, -1, kMaxGraceSeconds));
        return;
    case Kind::CommandRecorded:
        m.recorded = RecordedCommand::fromJson(in.object("recorded"));
        in.require(!m.recorded.argv.isEmpty() && dumpJson(m.recorded.toJson()).size() <= kMaxRecordedBytes, "recorded");
        return;
    case Kind::WorkerRun:
        return readCommand(in, m);
    }
}

Error notAMessage(const QString &why)
{
    return Error {ErrorCode::BadInput, why, Words::tr("send what the buildkite-agent of this version of Slipway sends"), {}};
}

} // namespace

bool isAnnotationStyle(const QString &style)
{
    static const QStringList styles {QString(), QStringLiteral("success"), QStringLiteral("info"),
        QStringLiteral("warning"), QStringLiteral("error")};
    return style.isEmpty() || styles.contains(style);
}

Result<AgentMessage> decodeAgentMessage(const QByteArray &line)
{
    if (line.size() > kMaxAgentLine)
        return fail(ErrorCode::LimitExceeded, Words::tr("the message is larger than 16 MiB"), Words::tr("send less at once"));
    bool tooDeep = false;
    const auto guard = [&](int depth, Json::parse_event_t, Json &) {
        tooDeep = tooDeep || depth > kMaxDepth;
        return !tooDeep;
    };
    const auto object = Json::parse(line.cbegin(), line.cend(), guard, false);
    if (tooDeep || !object.is_object())
        return fail(notAMessage(Words::tr("this is no message: one JSON object was expected")));
    Reader in(object);
    const auto name = in.text("command");
    const auto *found = std::find_if(kNames.begin(), kNames.end(), [&](const char *n) { return name == QLatin1String(n); });
    if (found == kNames.end())
        return fail(notAMessage(Words::tr("there is no command '%1'").arg(name.left(40))));
    AgentMessage m;
    m.kind = Kind(found - kNames.begin());
    m.id = in.text("id");
    m.token = in.text("token");
    m.job = in.text("job");
    in.require(isPlainId(m.id), "id");
    readKind(in, m);
    if (!in.wrong().isEmpty())
        return fail(notAMessage(Words::tr("'%1' of the command '%2' is missing, too long or out of range").arg(in.wrong(), name)));
    return m;
}

QByteArray encodeAgentMessage(const AgentMessage &m)
{
    Json object {{"id", toStd(m.id)}, {"command", kNames[size_t(m.kind)]}, {"token", toStd(m.token)}, {"job", toStd(m.job)}};
    switch (m.kind) {
    case Kind::Annotate:
        object["style"] = toStd(m.style);
        object["body"] = toStd(m.body);
        object["append"] = m.append;
        object["priority"] = m.priority;
        [[fallthrough]];
    case Kind::RemoveAnnotation:
        object["context"] = toStd(m.context);
        object["scope"] = toStd(m.scope);
        object["target_job"] = toStd(m.targetJob);
        break;
    case Kind::MetaDataSet:
        for (const auto &[key, value] : m.items)
            object["items"].push_back({{"key", toStd(key)}, {"value", toStd(value)}});
        break;
    case Kind::MetaDataGet:
    case Kind::MetaDataExists:
        object["key"] = toStd(m.key);
        break;
    case Kind::MetaDataKeys:
        break;
    case Kind::ArtifactUploaded:
        for (const auto &f : m.files) {
            object["files"].push_back({{"path", toStd(f.path)}, {"stored", toStd(f.stored)}, {"size", f.size},
                {"sha1", toStd(f.sha1)}, {"sha256", toStd(f.sha256)}, {"content_type", toStd(f.contentType)}});
        }
        break;
    case Kind::ArtifactSearch:
        object["query"] = toStd(m.query);
        object["step"] = toStd(m.step);
        object["include_retried"] = m.includeRetried;
        break;
    case Kind::PipelineUpload:
        object["source"] = toStd(m.source);
        object["file"] = toStd(m.file);
        object["interpolate"] = m.interpolate;
        object["replace"] = m.replace;
        writeEnv(object, m.env);
        break;
    case Kind::StepGet:
        object["step"] = toStd(m.step);
        object["attribute"] = toStd(m.attribute);
        break;
    case Kind::StepUpdate:
        object["step"] = toStd(m.step);
        object["attribute"] = toStd(m.attribute);
        object["value"] = toStd(m.value);
        object["append"] = m.append;
        break;
    case Kind::StepCancel:
        object["step"] = toStd(m.step);
        object["force"] = m.force;
        object["force_grace_seconds"] = m.forceGraceSeconds;
        break;
    case Kind::CommandRecorded:
        object["recorded"] = m.recorded.toJson();
        break;
    case Kind::WorkerRun:
        object["words"] = textsJson(m.words);
        object["folder"] = toStd(m.folder);
        object["input"] = m.hasInput;
        writeEnv(object, m.env);
        break;
    }
    return dumpJson(object);
}

} // namespace slipway
