// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderscript.h"

#include "buildorder/conanwords.h"
#include "buildorder/jobcommands.h"
#include "buildorder/jobnames.h"
#include "core/shellquote.h"

#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

// The script is a file that people keep: it is the same in every language.
class ScriptMaker
{
public:
    ScriptMaker(const BuildOrder &order, const OrderRunOptions &options, const OrderJobs &jobs)
        : m_order(order)
        , m_options(options)
        , m_jobs(jobs.jobs)
        , m_commands(options, OrderPurpose::HandOver)
    {
    }

    QByteArray make()
    {
        addHead();
        for (size_t i = 0; i < m_jobs.size();) {
            const int level = m_jobs[i].level;
            addGates(level);
            line({});
            line(QStringLiteral("# Level %1").arg(level));
            for (; i < m_jobs.size() && m_jobs[i].level == level; ++i)
                addJob(m_jobs[i]);
        }
        addDelivery();
        addEnd();
        return m_text.toUtf8();
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }
    /// Of text from a file: it cannot end the comment.
    void comment(QString text)
    {
        for (auto &c : text) {
            if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
        }
        line(QStringLiteral("# ") + text);
    }

    void addHead()
    {
        const auto runs = std::count_if(m_jobs.begin(), m_jobs.end(), [](const OrderJob &job) { return job.willRun(); });
        QSet<int> levels;
        for (const auto &job : m_jobs) {
            if (job.willRun())
                levels.insert(job.level);
        }
        line(QStringLiteral("#!/bin/sh"));
        QStringList files;
        for (const auto &file : m_order.files)
            files.append(file.section(u'/', -1));
        comment(QStringLiteral("Build order of %1: %2 packages to build in %3 levels.").arg(files.join(QStringLiteral(", "))).arg(runs).arg(levels.size()));
        line(QStringLiteral("set -e"));
        if (m_options.keepGoing)
            line(QStringLiteral("failed="));
        if (!m_options.gateLevels.isEmpty() || m_options.gateUpload || m_options.gatePromotions) {
            line(QStringLiteral("gate() {\n"
                                "    printf '%s [y/N] ' \"$1\" >&2\n"
                                "    read -r answer && [ \"$answer\" = y ] || { echo 'stopped at a gate' >&2; exit 3; }\n"
                                "}"));
        }
        if (!m_options.conanHome.isEmpty())
            line(QStringLiteral("export CONAN_HOME=%1").arg(shellQuoted(m_options.conanHome)));
    }

    void addGates(int level)
    {
        // A gate before a level without jobs stands before the next one that has some.
        bool asks = false;
        for (const auto gate : m_options.gateLevels)
            asks = asks || (gate <= level && gate > m_lastLevel);
        m_lastLevel = level;
        if (asks)
            line(QStringLiteral("\ngate %1").arg(shellQuoted(QStringLiteral("Start level %1?").arg(level))));
    }

    void addJob(const OrderJob &job)
    {
        if (!job.fault.isEmpty())
            return comment(QStringLiteral("%1 cannot be built: %2").arg(job.label, job.fault));
        if (job.blockedBy >= 0)
            return comment(QStringLiteral("%1 is not built: blocked by %2").arg(job.label, m_jobs[size_t(job.blockedBy)].label));
        comment(job.label + u' ' + job.packageId);
        const auto lines = m_commands.of(job);
        if (!m_options.keepGoing) {
            for (const auto &command : lines)
                line(command);
            return;
        }
        // Behind a failure only what depends on it is left out; "failed" lists keys between blanks. A subshell that is a
        // part of a condition would not stop at its first failure, so its status is asked afterwards.
        QStringList waits;
        for (const auto before : job.after)
            waits.append(u'*' + QStringLiteral("' %1 '").arg(m_jobs[before].key) + u'*');
        const auto fails = QStringLiteral("failed=\"$failed %1 \"").arg(job.key);
        const auto body = QStringLiteral("set +e\n(\nset -e\n%1\n)\n[ $? -eq 0 ] || %2\nset -e").arg(lines.join(u'\n'), fails);
        if (waits.isEmpty())
            return line(body);
        line(QStringLiteral("case $failed in\n%1) %2; echo %3 >&2 ;;\n*)\n%4 ;;\nesac")
                 .arg(waits.join(u'|'), fails, shellQuoted(job.label + QStringLiteral(" is not built: what it needs failed")), body));
    }

    void addDelivery()
    {
        const bool any = std::any_of(m_jobs.begin(), m_jobs.end(), [](const OrderJob &job) { return job.willRun(); });
        if (!any || (!m_options.gateUpload && m_options.promotions.isEmpty()))
            return;
        const bool whole = std::all_of(m_jobs.begin(), m_jobs.end(), [](const OrderJob &job) { return job.willRun(); });
        line({});
        if (!whole)
            return comment(QStringLiteral("Not everything can be built: nothing is uploaded or promoted."));
        if (m_options.keepGoing)
            line(QStringLiteral("[ -z \"$failed\" ] || { echo \"failed:$failed\" >&2; exit 1; }"));
        // By name: other lists may lie in the folder.
        QStringList keys;
        for (const auto &job : m_jobs)
            keys.append(job.key);
        if (m_options.gateUpload) {
            line(QStringLiteral("gate ") + shellQuoted(QStringLiteral("Upload to %1?").arg(m_options.uploadRemote)));
            m_text += m_commands.uploadAll(keys);
        }
        for (const auto &promotion : m_options.promotions) {
            if (m_options.gatePromotions)
                line(QStringLiteral("gate ") + shellQuoted(QStringLiteral("Promote from %1 to %2?").arg(promotion.from, promotion.to)));
            m_text += m_commands.promote(promotion, keys);
        }
    }

    void addEnd()
    {
        const bool whole = std::all_of(m_jobs.begin(), m_jobs.end(), [](const OrderJob &job) { return job.willRun(); });
        if (!whole)
            line(QStringLiteral("\necho 'not everything of this order can be built: see its comments' >&2\nexit 1"));
        else if (m_options.keepGoing)
            line(QStringLiteral("\n[ -z \"$failed\" ] || { echo \"failed:$failed\" >&2; exit 1; }"));
    }

    const BuildOrder &m_order;
    const OrderRunOptions &m_options;
    const std::vector<OrderJob> &m_jobs;
    const JobCommands m_commands;
    QString m_text;
    int m_lastLevel = -1;
};

Json packageJson(const BuildOrder &order, const std::vector<OrderJob> &jobs, const OrderJob &job)
{
    const auto &package = order.elements[job.element].packages[job.innerLevel][job.package];
    Json json {{"key", toStd(job.key)}, {"label", toStd(job.label)}, {"ref", toStd(job.ref)}, {"package_id", toStd(job.packageId)},
        {"context", toStd(package.contextText)}, {"profile", toStd(job.profile)}, {"inner_level", job.innerLevel},
        {"depends_on", Json::array()}, {"command", Json::array()}};
    for (const auto before : job.after)
        json["depends_on"].push_back(toStd(jobs[before].key));
    if (!job.words.isEmpty())
        json["command"] = {"conan", "install"};
    for (const auto &word : job.words)
        json["command"].push_back(toStd(word));
    if (!job.fault.isEmpty())
        json["fault"] = toStd(job.fault);
    if (job.blockedBy >= 0)
        json["blocked_by"] = toStd(jobs[size_t(job.blockedBy)].key);
    return json;
}

} // namespace

QByteArray orderScript(const BuildOrder &order, const OrderRunOptions &options, const OrderJobs &jobs)
{
    return ScriptMaker(order, options, jobs).make();
}

Json orderCommandsJson(const BuildOrder &order, const OrderJobs &jobs)
{
    Json json {{"order_by", toStd(orderByName(order.orderBy))}, {"reduced", order.reduced}, {"levels", Json::array()}, {"diagnostics", Json::array()}};
    int level = -1;
    for (const auto &job : jobs.jobs) {
        if (job.level != level) {
            json["levels"].push_back({{"level", job.level}, {"packages", Json::array()}});
            level = job.level;
        }
        json["levels"].back()["packages"].push_back(packageJson(order, jobs.jobs, job));
    }
    for (const auto &diagnostic : order.diagnostics + jobs.diagnostics) {
        json["diagnostics"].push_back({{"rule", toStd(diagnostic.rule)}, {"severity", toStd(severityName(diagnostic.severity))},
            {"message", toStd(diagnostic.message)}, {"file", toStd(diagnostic.where.file)}, {"line", diagnostic.where.line},
            {"column", diagnostic.where.column}, {"node", toStd(diagnostic.node)}});
    }
    return json;
}

} // namespace slipway
