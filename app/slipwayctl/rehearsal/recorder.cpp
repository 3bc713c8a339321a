// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recorder.h"

#include "agent/agentclient.h"
#include "output.h"
#include "rehearsal/recordedcall.h"

#include "core/boundedfile.h"
#include "core/clock.h"
#include "engine/local/rehearsalrules.h"
#include "engine/local/spool.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recorder)
};

constexpr qsizetype kMostWords = 500;
constexpr qsizetype kMostOfAWord = 2000;
constexpr qsizetype kMostOfALine = 300;
constexpr int kNotFound = 127;
constexpr int kLogFd = 19;

QString baseName(const char *program)
{
    const auto *slash = std::strrchr(program, '/');
    return QFile::decodeName(slash ? slash + 1 : program);
}

QString rehearsalFolder()
{
    return qEnvironmentVariable("SLIPWAY_REHEARSAL_DIR");
}

RehearsalRules readRules()
{
    RehearsalRules rules;
    const auto bytes = readBoundedFile(rehearsalFolder() + QStringLiteral("/rules.json"), 1024 * 1024);
    if (bytes.failed())
        return rules;
    const auto json = Json::parse(bytes->cbegin(), bytes->cend(), nullptr, false);
    const auto read = [&json](const char *key) {
        QStringList list;
        const auto it = json.is_object() ? json.find(key) : json.end();
        for (size_t i = 0; json.is_object() && it != json.end() && i < it->size(); ++i)
            list.append(fromStd(it->at(i).get<std::string>()));
        return list;
    };
    rules.record = read("record");
    rules.allow = read("allow");
    return rules;
}

/// The first program of that name on PATH that is not the recorder.
QString realProgram(const QString &name)
{
    const auto own = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
    const auto folders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    for (const auto &folder : folders) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isFile() && file.isExecutable() && file.canonicalFilePath() != own)
            return file.filePath();
    }
    return {};
}

/// Becomes the real program. Returns only if there is none.
int runReal(const QString &name, int argc, char **argv)
{
    const auto program = QFile::encodeName(realProgram(name));
    if (!program.isEmpty()) {
        std::vector<char *> words(argv, argv + argc);
        words.push_back(nullptr);
        ::execv(program.constData(), words.data());
    }
    printErrorText(Words::tr("%1: command not found (this rehearsal would let it run, but it is not installed)").arg(name));
    return kNotFound;
}

bool inputIsGiven()
{
    struct stat info {};
    return ::fstat(STDIN_FILENO, &info) == 0 && (S_ISFIFO(info.st_mode) || S_ISREG(info.st_mode) || S_ISSOCK(info.st_mode));
}

/// Only what is known to read its input may swallow it: `while read line; do docker push $line; done` feeds
/// the loop, not the command.
bool readsInput(const CommandWords &command)
{
    static const QStringList always {QStringLiteral("ssh"), QStringLiteral("mail"), QStringLiteral("mailx"), QStringLiteral("sendmail"),
        QStringLiteral("msmtp"), QStringLiteral("sftp"), QStringLiteral("ftp"), QStringLiteral("lftp"), QStringLiteral("psql"),
        QStringLiteral("mysql"), QStringLiteral("redis-cli"), QStringLiteral("chpasswd"), QStringLiteral("telnet")};
    if (always.contains(command.program))
        return !command.has({"-n"});
    const bool containers = command.program == QLatin1String("docker") || command.program == QLatin1String("podman") || command.program == QLatin1String("nerdctl");
    if (containers && (command.words.value(0) == QLatin1String("run") || command.words.value(0) == QLatin1String("exec")))
        return command.has({"-i", "--interactive", "-it", "-ti"});
    if (containers && (command.words.value(0) == QLatin1String("load") || command.words.value(0) == QLatin1String("import")))
        return !command.has({"-i", "--input"});
    return std::any_of(command.arguments.cbegin(), command.arguments.cend(), [](const QString &word) {
        return word == QLatin1String("-") || word == QLatin1String("@-") || word.endsWith(QLatin1String("=@-"))
            || word.endsWith(QLatin1String("-stdin")) || word == QLatin1String("--with-token") || word == QLatin1String("-d@-") || word.endsWith(QLatin1String("=-"));
    });
}

qint64 swallowInput()
{
    qint64 bytes = 0;
    std::vector<char> chunk(65536);
    for (;;) {
        const auto got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got <= 0)
            return bytes;
        bytes += got;
    }
}

QStringList shortened(QStringList words)
{
    if (words.size() > kMostWords)
        words = words.mid(0, kMostWords) + QStringList {QStringLiteral("…")};
    for (auto &word : words) {
        if (word.size() > kMostOfAWord)
            word = word.left(kMostOfAWord) + u'…';
    }
    return words;
}

/// Into the journal; else where the engine will find it; else at least into the log.
void takeDown(const RecordedCommand &record)
{
    auto message = newMessage(AgentMessage::Kind::CommandRecorded);
    message.recorded = record;
    const auto answer = ask(message);
    if (answer.ok())
        return;
    const auto spool = qEnvironmentVariable("SLIPWAY_SPOOL_DIR");
    if (!spool.isEmpty() && writeSpool(spool, message, SystemClock().nowMs()).ok())
        return;
    printErrorText(Words::tr("# Slipway: this command could not be taken down in the journal (%1): %2").arg(answer.error().message, record.commandLine()));
}

/// The launcher keeps the job's log open under this number: what the script does with the command's own output
/// (2>&1, $(...)) is not disturbed.
void noteInLog(const QString &text)
{
    const auto bytes = text.toUtf8() + '\n';
    if (::write(kLogFd, bytes.constData(), size_t(bytes.size())) < 0 && errno != EBADF)
        printErrorText(text);
}

} // namespace

QString madeUpDigest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isRecorderCall(const char *program)
{
    if (!qEnvironmentVariableIsSet("SLIPWAY_REHEARSAL_DIR") || !qEnvironmentVariableIsSet("SLIPWAY_AGENT_SOCKET"))
        return false;
    const auto name = baseName(program);
    if (name == QLatin1String("slipwayctl") || name == QLatin1String("buildkite-agent"))
        return false;
    const QFileInfo link(rehearsalFolder() + QStringLiteral("/bin/") + name);
    return link.isSymLink() && link.canonicalFilePath() == QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
}

int runRecorder(int argc, char **argv)
{
    const auto name = baseName(argv[0]);
    QStringList words {name};
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto verdict = judgeCommand(words, readRules());
    if (!verdict.recorded)
        return runReal(name, argc, argv);
    RecordedCall call {CommandWords(words), World(rehearsalFolder() + QStringLiteral("/world")), MadeFiles(), {}, {}, {}, 0, false};
    if ((readsInput(call.command) && inputIsGiven()))
        call.record.stdinBytes = swallowInput();
    call.record.rule = verdict.rule;
    call.record.effect = verdict.effect;
    for (const auto &answer : {answerContainers, answerAws, answerStores, answerWeb, answerPackages})
        answer(call);
    const auto redactor = environmentRedactor();
    const auto hide = [&redactor](QStringList list) {
        for (auto &word : list)
            word = redactor.redacted(word);
        return withoutSecrets(list);
    };
    call.record.argv = shortened(hide(words));
    // Only what the redacted command still shows: the value of --password may have been taken for a target.
    const auto shown = call.record.argv.join(u'\n');
    for (const auto &target : shortened(hide(verdict.targets))) {
        if (shown.contains(target))
            call.record.targets.append(target);
    }
    call.record.cwd = QDir::currentPath();
    call.record.made = shortened(call.files.made());
    call.record.exitStatus = call.status;
    takeDown(call.record);
    noteInLog(Words::tr("# Slipway rehearsal: recorded, not run: %1").arg(call.record.commandLine().left(kMostOfALine)));
    printOut(call.out);
    std::fwrite(call.err.constData(), 1, size_t(call.err.size()), stderr);
    return call.status;
}

} // namespace slipway::ctl
