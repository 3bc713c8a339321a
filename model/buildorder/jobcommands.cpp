// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/jobcommands.h"

#include "buildorder/conanwords.h"
#include "core/shellquote.h"

namespace slipway {

namespace {

// What is written here goes into files that people keep: it is the same in every language.
constexpr QLatin1String kFolder("\"$SLIPWAY_RELEASE_DIR/conan\"");

/// Keys hold nothing that a shell would read otherwise.
QString filesOf(const QStringList &keys, const QString &kind)
{
    if (keys.isEmpty())
        return QStringLiteral("*.%1.json").arg(kind);
    QStringList files;
    for (const auto &key : keys)
        files.append(QStringLiteral("%1.%2.json").arg(key, kind));
    return files.join(u' ');
}

} // namespace

JobCommands::JobCommands(const OrderRunOptions &options, OrderPurpose purpose)
    : m_options(options)
    , m_run(purpose == OrderPurpose::Run)
{
}

QString JobCommands::install(const OrderJob &job)
{
    return QStringLiteral("conan install %1 > %2.graph.json").arg(joinShellWords(job.words), job.key);
}

QString JobCommands::check(const OrderJob &job)
{
    const auto complaint = QStringLiteral("%1: wanted package id %2, conan built another: wrong profile?").arg(displayRef(job.ref), job.packageId);
    return QStringLiteral("grep -q -F %1 %2.graph.json || { echo %3 >&2; exit 1; }")
        .arg(shellQuoted(QStringLiteral("\"package_id\": \"%1\"").arg(job.packageId)), job.key, shellQuoted(complaint));
}

QStringList JobCommands::delivery(const OrderJob &job) const
{
    if (m_options.uploadRemote.isEmpty() && m_options.promotions.isEmpty())
        return {};
    QStringList lines {QStringLiteral("conan list --graph=%1.graph.json --format=json > %1.built.json").arg(job.key)};
    if (!m_options.uploadRemote.isEmpty() && !m_options.gateUpload) {
        lines.append(QStringLiteral("conan upload -l=%1.built.json %2 -c --format=json > %1.uploaded.json")
                         .arg(job.key, shellQuoted(QStringLiteral("-r=") + m_options.uploadRemote)));
    }
    return lines;
}

QStringList JobCommands::of(const OrderJob &job) const
{
    if (!job.fault.isEmpty())
        return {};
    if (!m_run)
        return QStringList {install(job), check(job)} + delivery(job);
    QStringList lines;
    QStringList helper {QStringLiteral("slipway-conan-install"), QStringLiteral("--key"), job.key, QStringLiteral("--ref"), job.ref,
        QStringLiteral("--package-id"), job.packageId};
    if (m_options.conanHome == OrderRunOptions::kOwnHomes) {
        lines.append(QStringLiteral("export SLIPWAY_CONAN_CONFIG=\"${CONAN_HOME:-$HOME/.conan2}\" CONAN_HOME=\"$SLIPWAY_RELEASE_DIR/conan/homes/%1\"").arg(job.key));
        helper.append(QStringLiteral("--new-home"));
    }
    lines.append(joinShellWords(helper + QStringList {QStringLiteral("--"), QStringLiteral("install")} + job.words));
    if (const auto more = delivery(job); !more.isEmpty())
        lines += QStringList {QStringLiteral("cd ") + kFolder} + more;
    return lines;
}

QString JobCommands::fault(const OrderJob &job, const QString &reason) const
{
    const auto text = QStringLiteral("%1 cannot be built: %2").arg(displayRef(job.ref), reason);
    return QStringLiteral("echo %1 >&2; exit 1").arg(shellQuoted(text));
}

QStringList JobCommands::artifacts(const OrderJob &job) const
{
    return m_run || !job.fault.isEmpty() ? QStringList() : QStringList(job.key + QStringLiteral(".*.json"));
}

QStringList JobCommands::uploadArtifacts() const
{
    return m_run ? QStringList() : QStringList(QStringLiteral("*.uploaded.json"));
}

QString JobCommands::folder() const
{
    return m_run ? QStringLiteral("cd ") + kFolder + u'\n' : QString();
}

QString JobCommands::uploadAll(const QStringList &keys) const
{
    const auto get = m_run || !keys.isEmpty() ? QString() : QStringLiteral("buildkite-agent artifact download '*.built.json' .\n");
    return folder() + get
        + QStringLiteral("for list in %1; do conan upload -l=\"$list\" %2 -c --format=json > \"${list%.built.json}.uploaded.json\"; done\n")
              .arg(filesOf(keys, QStringLiteral("built")), shellQuoted(QStringLiteral("-r=") + m_options.uploadRemote));
}

/// The lists of all packages together, then from one remote to the other.
QString JobCommands::promote(const Promotion &promotion, const QStringList &keys) const
{
    const auto kind = m_options.uploadRemote.isEmpty() ? QStringLiteral("built") : QStringLiteral("uploaded");
    const auto get = m_run || !keys.isEmpty() ? QString() : QStringLiteral("buildkite-agent artifact download '*.%1.json' .\n").arg(kind);
    return folder() + get
        + QStringLiteral("conan pkglist merge $(printf -- '-l=%s ' %1) --format=json > uploaded.json\n"
                         "conan download --list=uploaded.json %2 --format=json > promote.json\n"
                         "conan upload --list=promote.json %3 -c --format=json > promoted.json\n")
              .arg(filesOf(keys, kind), shellQuoted(QStringLiteral("-r=") + promotion.from), shellQuoted(QStringLiteral("-r=") + promotion.to));
}

} // namespace slipway
