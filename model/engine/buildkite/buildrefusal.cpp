// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildrefusal.h"

#include "core/jsontexts.h"
#include "core/parsejson.h"
#include "engine/remote/remotedeed.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildRefusal)
};

Error refused(const QString &message, const QString &hint, ErrorCode code = ErrorCode::Refused)
{
    return {code, message, hint, {}};
}

/// The documented texts of 400 and 422. Without a message: it is none of them.
Error documented(const QString &text)
{
    const auto says = [&](const char *words) { return text.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (says("Only failed, timed out or canceled jobs can be retried"))
        return refused(Words::tr("only jobs that failed, timed out or were cancelled can be retried"), Words::tr("each job can be retried once: retry the newest attempt, or rebuild the build"));
    if (says("Jobs from canceled builds cannot be retried"))
        return refused(Words::tr("the build is cancelled: its jobs cannot be retried"), Words::tr("rebuild it instead"));
    if (says("synchronous trigger step in a canceled build"))
        return refused(Words::tr("the build that started this one is cancelled: its jobs cannot be retried"), Words::tr("rebuild that one instead"));
    if (says("This job type cannot be"))
        return refused(Words::tr("Buildkite does not do this to a step of this kind"), Words::tr("only steps that run commands are retried, and only gates are opened"));
    return {};
}

} // namespace

QString validationText(const HttpAnswer &answer)
{
    const auto json = parseJson(answer.body);
    const auto it = json.is_object() ? json.find("errors") : json.end();
    if (!json.is_object() || it == json.end() || !it->is_array())
        return {};
    QStringList texts;
    for (const auto &error : *it) {
        const auto field = memberText(error, "field");
        const auto code = error.is_string() ? fromStd(error.get<std::string>()) : memberText(error, error.contains("message") ? "message" : "code");
        texts.append(field.isEmpty() ? code : QStringLiteral("%1: %2").arg(field, code));
    }
    return texts.mid(0, 10).join(QStringLiteral("; ")).left(500);
}

Error buildRefusal(const HttpAnswer &answer)
{
    const auto text = messageOfAnswer(answer);
    if (answer.status == 401)
        return refused(Words::tr("Buildkite does not accept the token to act with"), Words::tr("it may have expired; sign in with another one"), ErrorCode::NotTrusted);
    if (answer.status == 403) {
        const auto needed = Words::tr("it needs the scope write_builds, and its owner the right to build this pipeline");
        return refused(Words::tr("Buildkite does not let this token do that"), text.isEmpty() ? needed : Words::tr("%1 (Buildkite says: %2)").arg(needed, text), ErrorCode::NotTrusted);
    }
    if (answer.status == 404)
        return refused(Words::tr("Buildkite knows no such thing"), Words::tr("it is gone, or this token may not see it: look at its page"));
    if (answer.status == 429)
        return refused(Words::tr("Buildkite wants fewer requests"), Words::tr("nothing was done; try again later"));
    if (auto known = documented(text); !known.message.isEmpty())
        return known;
    const auto details = validationText(answer);
    if (text.isEmpty() && details.isEmpty())
        return refused(Words::tr("Buildkite refuses (status %1)").arg(answer.status), Words::tr("look at the build's page"));
    return refused(Words::tr("Buildkite refuses: %1").arg(text.isEmpty() ? details : text), text.isEmpty() ? QString() : details);
}

} // namespace slipway
