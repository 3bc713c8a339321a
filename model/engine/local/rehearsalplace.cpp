// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/rehearsalplace.h"

#include "core/boundedfile.h"
#include "engine/local/redactor.h"
#include "engine/local/rehearsalrules.h"
#include "pipeline/pipeline.h"
#include "core/shellquote.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

constexpr int kMostFiles = 20'000; // of a work folder without git that is copied for every job
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;
constexpr int kMostScripts = 60;
constexpr int kTrySeconds = 10;

Error cannotWrite(const QString &path)
{
    return {ErrorCode::Io, Words::tr("the rehearsal cannot be prepared: this cannot be written"),
        Words::tr("check the free space and the permissions of the folder"), SourceRange {path, 0, 0, 0, {}}};
}

bool writeText(const QString &path, const QByteArray &text, bool program)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    if (program)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.flush() && file.commit();
}

/// Every program that looks for itself by name finds the recorder; those that mostly run and are not
/// installed stay unfound, since scripts ask for them (`command -v python || ...`).
Result<QStringList> linkRecorder(const QString &bin, const QString &program, const RehearsalRules &rules)
{
    static const QStringList asked {QStringLiteral("python"), QStringLiteral("python2"), QStringLiteral("python3"), QStringLiteral("pip"),
        QStringLiteral("pip2"), QStringLiteral("pip3"), QStringLiteral("git"), QStringLiteral("dart"), QStringLiteral("stack")};
    QStringList linked;
    for (const auto &name : recordedPrograms(rules)) {
        if (asked.contains(name) && QStandardPaths::findExecutable(name).isEmpty())
            continue;
        const auto link = bin + u'/' + name;
        QFile::remove(link);
        if (!QFile::link(program, link))
            return fail(cannotWrite(link));
        linked.append(name);
    }
    return linked;
}

/// Functions come before PATH: they hold where a script puts another folder first (an activated virtual
/// environment) and for absolute paths, as long as the shell is bash.
QByteArray shellFunctions(const QString &bin, const QStringList &names)
{
    QString text = QStringLiteral("# Read by every bash of a rehearsal of Slipway: see slipwayctl(1), REHEARSALS.\n");
    const auto define = [&](const QString &name, const QString &target) {
        text += QStringLiteral("function %1 { { local -; set +x; } 2>/dev/null; %2 \"$@\"; }\n").arg(name, shellQuoted(bin + u'/' + target));
    };
    for (const auto &name : names) {
        define(name, name);
        for (const auto *folder : {"/usr/bin/", "/bin/", "/usr/local/bin/", "/usr/sbin/", "/sbin/", "/snap/bin/"}) {
            const auto path = QLatin1String(folder) + name;
            if (QFileInfo::exists(path))
                define(path, name);
        }
    }
    return text.toUtf8();
}

/// Fills the job's empty folder from the work folder, as an agent would check it out, then goes on.
QByteArray launcherScript(const QString &source, const QString &stateFolder)
{
    return QStringLiteral(
        "#!/bin/bash\n"
        "# Starts a job of a rehearsal of Slipway in a copy of the work folder.\n"
        "unset BASH_ENV\n"
        "exec 19>&1\n"
        "source=%1 state=%2\n"
        "complain() { echo \"# Slipway: the work folder of this step cannot be made from $source\" >&2; exit 125; }\n"
        "if [ -n \"${SLIPWAY_REHEARSAL_COPY:-}\" ] && [ -z \"$(ls -A .)\" ]; then\n"
        "    if [ -e \"$source/.git\" ]; then\n"
        "        push=$(/usr/bin/env git -C \"$source\" remote get-url --push origin 2>/dev/null)\n"
        "        /usr/bin/env git clone -q --shared --no-checkout \"$source\" . 2>/dev/null || complain\n"
        "        /usr/bin/env git reset -q >/dev/null 2>&1\n"
        "        [ -z \"$push\" ] || /usr/bin/env git remote set-url --push origin \"$push\"\n"
        "        (cd \"$source\" && /usr/bin/env git ls-files -z --cached --others --exclude-standard |\n"
        "            tar --null --ignore-failed-read --no-recursion --exclude=\"${state#\"$source\"/}\" -T - -cf - 2>/dev/null) | tar -xf - || complain\n"
        "    else\n"
        "        tar -C \"$source\" --exclude=\"./${state#\"$source\"/}\" -cf - . 2>/dev/null | tar -xf - || complain\n"
        "    fi\n"
        "fi\n"
        "export BASH_ENV=\"$SLIPWAY_REHEARSAL_DIR/functions.bash\"\n"
        "exec \"$@\"\n")
        .arg(shellQuoted(source), shellQuoted(stateFolder))
        .toUtf8();
}

/// A folder without git may be anything, a home for example: only a small one is copied.
bool isSmall(const QString &folder, const QString &but)
{
    int files = 0;
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = it.next();
        if (path.startsWith(but + u'/'))
            continue;
        bytes += it.fileInfo().size();
        if (++files > kMostFiles || bytes > kMostBytes)
            return false;
    }
    return true;
}

/// A port that belongs to us and that nobody listens on: connections are refused at once.
struct RefusingPort
{
    int fd = -1;
    int number = 0;

    RefusingPort()
    {
        fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr generic {};
        static_assert(sizeof generic == sizeof address);
        std::memcpy(&generic, &address, sizeof address);
        socklen_t size = sizeof generic;
        if (fd < 0 || ::bind(fd, &generic, size) != 0 || ::getsockname(fd, &generic, &size) != 0)
            return;
        std::memcpy(&address, &generic, sizeof address);
        number = ntohs(address.sin_port);
    }
    ~RefusingPort()
    {
        if (fd >= 0)
            ::close(fd);
    }
    RefusingPort(const RefusingPort &) = delete;
    RefusingPort &operator=(const RefusingPort &) = delete;
};

void pointToRefusingPort(RehearsalPlace &place)
{
    auto port = std::make_shared<RefusingPort>();
    const auto url = QStringLiteral("http://127.0.0.1:%1").arg(port->number);
    for (const auto *name : {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY"})
        place.extraEnv.append({QLatin1String(name), url});
    for (const auto *name : {"no_proxy", "NO_PROXY"})
        place.extraEnv.append({QLatin1String(name), QStringLiteral("127.0.0.1,localhost,::1")});
    place.port = port;
}

Json texts(const QStringList &list)
{
    auto json = Json::array();
    for (const auto &entry : list)
        json.push_back(toStd(entry));
    return json;
}

} // namespace

QString isolationName(Isolation isolation)
{
    switch (isolation) {
    case Isolation::Namespace:
        return QStringLiteral("namespace");
    case Isolation::Proxy:
        return QStringLiteral("proxy");
    case Isolation::None:
        break;
    }
    return QStringLiteral("none");
}

QString isolationText(Isolation isolation)
{
    switch (isolation) {
    case Isolation::Namespace:
        return Words::tr("No network: every step runs in a network namespace of its own that has nothing but loopback.");
    case Isolation::Proxy:
        return Words::tr("No network namespace can be made here. Instead http_proxy and its like name a port that refuses; "
                         "a program that does not obey them can still reach the network.");
    case Isolation::None:
        break;
    }
    return Words::tr("Nothing keeps the steps off the network but the recorder.");
}

QStringList rehearsalLimits(Isolation isolation)
{
    QStringList limits {
        Words::tr("Everything that is not on the list really runs on this machine, with your rights and on your files."),
        Words::tr("A command is recorded when it is found on PATH, or called from bash. One that a program other than bash starts "
                  "by an absolute path (/usr/bin/docker), a program with another name and what a program does by itself are not."),
    };
    if (isolation == Isolation::Namespace)
        limits.append(Words::tr("The namespace does not cut off programs that talk to a service of this machine through a socket file, such as the Docker daemon."));
    if (isolation != Isolation::Namespace)
        limits.append(Words::tr("What is not recorded may reach the network."));
    return limits;
}

Isolation detectIsolation(const QString &program, QString *why)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SLIPWAY_ISOLATE"), QStringLiteral("1"));
    child.setProcessEnvironment(environment);
    child.start(program, {QStringLiteral("isolate"), QStringLiteral("/bin/true")});
    const bool ended = child.waitForFinished(kTrySeconds * 1000);
    if (ended && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0)
        return Isolation::Namespace;
    if (why)
        *why = QString::fromLocal8Bit(child.readAllStandardError()).trimmed();
    return RefusingPort().number > 0 ? Isolation::Proxy : Isolation::None;
}

QString scriptText(const QString &command, const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("[A-Za-z0-9_./-]+"));
    QString all = command;
    QStringList open {command};
    QSet<QString> seen;
    const QDir dir(folder);
    while (!open.isEmpty() && seen.size() < kMostScripts) {
        auto words = name.globalMatch(open.takeFirst());
        while (words.hasNext() && seen.size() < kMostScripts) {
            const auto word = words.next().captured();
            if (word.size() < 3 || !word.contains(u'.') || word.contains(QLatin1String("..")) || seen.contains(word))
                continue;
            const QFileInfo file(dir.filePath(word));
            if (!file.isFile() || file.size() > 256 * 1024)
                continue;
            seen.insert(word);
            const auto bytes = readBoundedFile(file.filePath(), 256 * 1024);
            if (bytes.failed() || bytes->contains('\0'))
                continue;
            const auto text = QString::fromUtf8(*bytes);
            all += u'\n' + text;
            // Shell scripts name others; a lock file names thousands of things that are none.
            if (word.endsWith(QLatin1String(".sh")) || text.startsWith(QLatin1String("#!")))
                open.append(text);
        }
    }
    return all;
}

QStringList secretsMissing(const PlannedPipeline &plan, const EnvList &env, const QString &workFolder)
{
    static const QRegularExpression name(QStringLiteral("\\b[A-Z][A-Z0-9_]{2,}\\b"));
    QSet<QString> given, wanted;
    const auto knows = [&given](const EnvList &list) {
        for (const auto &entry : list)
            given.insert(entry.first);
    };
    knows(env);
    knows(plan.pipeline->env);
    for (const auto *step : plan.steps) {
        if (!step || step->command.isEmpty())
            continue;
        knows(step->env);
        auto text = scriptText(step->command, workFolder);
        for (const auto &plugin : step->plugins)
            text += u'\n' + QString::fromUtf8(dumpJson(plugin.config));
        auto words = name.globalMatch(text);
        while (words.hasNext()) {
            if (const auto word = words.next().captured(); isSecretName(word) && word != QLatin1String("BUILDKITE_AGENT_ACCESS_TOKEN"))
                wanted.insert(word);
        }
    }
    auto missing = (wanted - given).values();
    missing.sort();
    return missing;
}

Result<RehearsalPlace> prepareRehearsal(const RehearsalWishes &wishes)
{
    RehearsalPlace place;
    const auto folder = wishes.folder + QStringLiteral("/rehearsal");
    const auto bin = folder + QStringLiteral("/bin");
    for (const auto &path : {bin, folder + QStringLiteral("/world")}) {
        if (!QDir().mkpath(path))
            return fail(cannotWrite(path));
    }
    const auto program = QFileInfo(wishes.program).canonicalFilePath();
    const auto linked = linkRecorder(bin, program, wishes.rules);
    if (linked.failed())
        return fail(linked.error());
    QString why;
    const auto isolation = detectIsolation(program, &why);
    const Json rules {{"record", texts(wishes.rules.record)}, {"allow", texts(wishes.rules.allow)}};
    const bool git = QFileInfo::exists(wishes.workFolder + QStringLiteral("/.git"));
    const bool copied = git || isSmall(wishes.workFolder, wishes.folder);
    const auto launcher = folder + QStringLiteral("/launch");
    const auto state = QFileInfo(QFileInfo(wishes.folder).path()).path();
    if (!writeText(folder + QStringLiteral("/rules.json"), dumpJson(rules), false)
        || !writeText(folder + QStringLiteral("/functions.bash"), shellFunctions(bin, *linked), false)
        || !writeText(launcher, launcherScript(wishes.workFolder, state), true))
        return fail(cannotWrite(folder));
    place.pathPrefix = QStringList {bin};
    place.launcher = QStringList {QStringLiteral("/bin/bash"), launcher};
    if (isolation == Isolation::Namespace)
        place.launcher = QStringList {program, QStringLiteral("isolate")} + place.launcher;
    const auto set = [&](const char *name, const QString &value) { place.extraEnv.append({QLatin1String(name), value}); };
    set("SLIPWAY_REHEARSAL_DIR", folder);
    set("SLIPWAY_REHEARSAL_NETWORK", isolationName(isolation));
    set("BASH_ENV", {});
    if (isolation == Isolation::Namespace)
        set("SLIPWAY_ISOLATE", QStringLiteral("1"));
    // A client that slips by finds no daemon and no cluster.
    set("DOCKER_HOST", QStringLiteral("unix://%1/no-daemon").arg(folder));
    set("CONTAINER_HOST", QStringLiteral("unix://%1/no-daemon").arg(folder));
    set("KUBECONFIG", QStringLiteral("/dev/null"));
    if (isolation == Isolation::Proxy)
        pointToRefusingPort(place);
    if (copied) {
        place.copies = folder + QStringLiteral("/work");
        set("SLIPWAY_REHEARSAL_COPY", QStringLiteral("1"));
    } else {
        place.warnings.append(Words::tr("the steps work in %1 itself: it is no git repository and too large to be copied for each of them").arg(wishes.workFolder));
    }
    const auto secrets = wishes.plan ? secretsMissing(*wishes.plan, wishes.env, wishes.workFolder) : QStringList();
    for (const auto &name : secrets)
        place.extraEnv.append({name, QStringLiteral("rehearsal-placeholder")});
    place.description = rules;
    place.description["isolation"] = toStd(isolationName(isolation));
    place.description["isolation_text"] = toStd(isolationText(isolation));
    if (!why.isEmpty())
        place.description["isolation_why"] = toStd(why);
    place.description["own_folders"] = copied;
    place.description["placeholders"] = texts(secrets);
    place.description["limits"] = texts(rehearsalLimits(isolation));
    return place;
}

} // namespace slipway
