// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"
#include "worker/workerconversation.h"
#include "worker/workserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

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

WorkerProtocol protocolOf(const QString &scenario, const QByteArray &requests)
{
    const bool isJson = scenario.startsWith(QLatin1String("json")) ? scenario != QLatin1String("json-requirement-ignored") : requests.startsWith("{\"");
    return isJson ? WorkerProtocol::Json : WorkerProtocol::Proto;
}

struct Piece
{
    QByteArray bytes; ///< as they came, with what stood before them
    WorkRequest request;
};

/// How our server's side takes what the worker of a scenario wrote: what its fault begins with, "$" for none
/// (spec/bazel-worker.md 10, 14). Nothing waits for ever, nothing passes for a success that is none.
QString faultOf(const QString &peer, const QString &scenario)
{
    static const std::vector<std::pair<QRegularExpression, QString>> kFaults = [] {
        const auto silence = QStringLiteral("The worker closed its output");
        const auto text = QStringLiteral("Text stands where a message should be");
        const auto id = QStringLiteral("The worker answered request \\d+; asked are");
        const auto unasked = QStringLiteral("The worker answered request \\d+, and nothing was asked");
        const auto json = QStringLiteral("The JSON message cannot be read");
        const auto cut = QStringLiteral("The stream ended in the middle of a message");
        const auto pair = [](const char *pattern, const QString &fault) { return std::pair(QRegularExpression(QLatin1String(pattern)), fault); };
        return std::vector {
            pair("-singleplex-print-nul-then-exit$", unasked), pair("-multiplex-print-nul-then-exit$", id),
            pair("-print-newline-then-exit$", cut), pair("-print-.*-then-exit$|^print$", text),
            pair("(^|-)(crash|kill|closeout)$|^(exit|empty|split-last-byte)$|npm-.*two-in-one-write$|-unsandboxed-cancellable$|invalid-utf8-argument|duplicate-active-id|crash-then-ok-1|crash-siblings", silence),
            pair("proto-.*-garbage2$", QStringLiteral("A message of \\d+ bytes is announced")), pair("plex-garbage2?$|^garbage$", text),
            pair("-truncalive$|(^|-)trunc$", cut), pair("-badid$|-multiplex-noid$|^json-snake-case-request$", id),
            pair("-multiplex-raw-(empty-object.*|space-first)$", id),
            pair("-was$|-raw-was-with-exit$", QStringLiteral("The worker says that request \\d+ was cancelled")),
            pair("-raw-(log-line-after|array|bom|comment|content-length|non-exec-prefix|null|number|string)$|json-stray-1$", text),
            pair("-raw-(bool-output|dup-exit|dup-output|equals|frac|int-overflow|single-quote|trailing-comma|unquoted)$", json),
            pair("life-twice(-multiplex)?-1$|^cancel$|cancel-read-as-request|cancel-is-not-understood", unasked),
        };
    }();
    for (const auto &[pattern, fault] : kFaults) {
        if (pattern.match(scenario).hasMatch() || pattern.match(peer + u'/' + scenario).hasMatch())
            return fault;
    }
    return QStringLiteral("$");
}

/// The requests of a recording, each with its bytes; what is broken at its end is left out.
std::vector<Piece> piecesOf(WorkerProtocol protocol, const QByteArray &bytes)
{
    std::vector<Piece> pieces;
    const auto splitter = MessageSplitter::make(protocol, MessageKind::Request);
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        splitter->feed(QByteArrayView(bytes).sliced(at, 1));
        const auto next = splitter->next();
        if (next.failed())
            break;
        if (!*next)
            continue;
        const auto request = decodeRequest(protocol, **next);
        if (request.failed())
            break;
        pieces.push_back({bytes.mid(begin, at + 1 - begin), *request});
        begin = at + 1;
    }
    return pieces;
}

/// Plays a recording through our server's side: every request is asked as soon as it may be, every cancel sent; then the
/// worker's bytes. How many were answered of how many, and the fault.
struct Replay
{
    int asked = 0, answered = 0;
    QString fault;
};

Replay replay(WorkerProtocol protocol, const std::vector<Piece> &pieces, const QByteArray &responses)
{
    WorkerConversation conversation({protocol, !pieces.empty() && std::all_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.request.requestId != 0; }), true, true});
    std::vector<WorkerConversation::Answer> answers;
    QHash<qint32, quint64> tickets;
    Replay result;
    qsizetype at = 0;
    const auto feedOne = [&] { return at < responses.size() && conversation.feed(QByteArrayView(responses).sliced(at++, 1), answers).ok(); };
    for (const auto &[bytes, request] : pieces) {
        if (request.cancel) {
            conversation.cancel(tickets.value(request.requestId));
            continue;
        }
        auto sent = conversation.ask(quint64(result.asked + 1), request);
        while (sent.failed() && !conversation.fault() && feedOne())
            sent = conversation.ask(quint64(result.asked + 1), request);
        if (sent.failed())
            break;
        tickets[request.requestId] = quint64(++result.asked);
    }
    while (feedOne()) { }
    (void)conversation.finish();
    result.answered = int(answers.size());
    if (conversation.fault())
        result.fault = conversation.fault()->message;
    return result;
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
    void answersThem_data() { transcripts_data(); }
    void answersThem();
    void readsAnswers_data();
    void readsAnswers();
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
        if (files.fileInfo().size() > 0)
            QTest::newRow(qPrintable(root.relativeFilePath(file))) << file;
    }
}

// What servers nobody here wrote asked of workers is understood whole.
void tst_WorkTranscripts::transcripts()
{
    QFETCH(QString, file);
    const auto bytes = contents(file);
    const auto scenario = QFileInfo(file).dir().dirName();
    const auto told = tell(protocolOf(scenario, bytes), MessageKind::Request, bytes, decodeRequest);
    if (kBroken.contains(scenario)) {
        QVERIFY2(told.last().startsWith(QLatin1String("ERROR ")), qPrintable(told.join(u'\n')));
        return;
    }
    QVERIFY2(told.size() >= 2 && told.last() == QLatin1String("EOF"), qPrintable(told.join(u'\n')));
}

// W11: each request that a real server sent gets one answer with its id, each cancel of an answered one none.
void tst_WorkTranscripts::answersThem()
{
    QFETCH(QString, file);
    const auto bytes = contents(file);
    const auto protocol = protocolOf(QFileInfo(file).dir().dirName(), bytes);
    int in[2], out[2];
    QVERIFY(::pipe2(in, O_CLOEXEC) == 0 && ::pipe2(out, O_CLOEXEC) == 0);
    WorkServer server(in[0], out[1], {protocol, 2}, [](const WorkRequest &request, const CancelFlag &) {
        return WorkResponse {0, request.arguments.empty() ? QByteArray("none") : request.arguments.front(), 0, false, false};
    });
    std::thread serving([&server] { (void)server.serve(); });
    const auto splitter = MessageSplitter::make(protocol, MessageKind::Response);
    QStringList wrong;
    for (const auto &[piece, request] : piecesOf(protocol, bytes)) {
        for (qsizetype at = 0; at < piece.size();)
            at += ::write(in[1], piece.constData() + at, size_t(piece.size() - at));
        if (request.cancel)
            continue;
        auto message = splitter->next();
        for (char buffer[4096]; message.ok() && !*message; message = splitter->next())
            splitter->feed({buffer, ::read(out[0], buffer, sizeof buffer)});
        const auto response = message.ok() ? decodeResponse(protocol, **message) : Result<WorkResponse>(fail(message.error()));
        auto wanted = asUtf8(request.arguments.empty() ? QByteArray("none") : request.arguments.front());
        if (!wanted.isEmpty() && !wanted.endsWith('\n'))
            wanted += '\n'; // W21
        if (response.failed() || response->requestId != request.requestId || response->output != wanted)
            wrong << (response.failed() ? response.error().message : QStringLiteral("%1 %2 %3").arg(response->requestId).arg(request.requestId).arg(QString::fromUtf8(response->output)));
    }
    ::close(in[1]);
    serving.join();
    ::close(out[1]);
    char left = 0;
    const bool isSilent = ::read(out[0], &left, 1) == 0;
    ::close(in[0]);
    ::close(out[0]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char(124))));
    QVERIFY(isSilent);
}

void tst_WorkTranscripts::readsAnswers_data()
{
    SLIPWAY_NEED_CORPUS();
    QTest::addColumn<QString>("file");
    const QDir root(testing::corpusDir() + QLatin1String("/bazel"));
    QDirIterator files(root.path(), {QStringLiteral("responses*.bin")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto file = files.next();
        QTest::newRow(qPrintable(root.relativeFilePath(file))) << file;
    }
}

void tst_WorkTranscripts::readsAnswers()
{
    QFETCH(QString, file);
    const auto requests = contents(QString(file).replace(QLatin1String("responses"), QLatin1String("requests")));
    const auto scenario = QFileInfo(file).dir().dirName();
    const auto protocol = protocolOf(scenario, requests);
    const auto result = replay(protocol, piecesOf(protocol, requests), contents(file));
    const auto fault = faultOf(QFileInfo(file).dir().path().section(u'/', -2, -2), scenario);
    QVERIFY2(QRegularExpression(QStringLiteral("^(%1)").arg(fault)).match(result.fault).hasMatch(), qPrintable(result.fault));
    if (fault == QLatin1String("$"))
        QCOMPARE(result.answered, result.asked);
}

QTEST_GUILESS_MAIN(tst_WorkTranscripts)
#include "tst_worktranscripts.moc"
