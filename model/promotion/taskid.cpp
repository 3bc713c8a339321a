// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskid.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskId)
};

constexpr qsizetype kIdLength = 22;
constexpr qsizetype kMaxPasted = 4096; // no URL that a browser's bar shows whole is longer

bool isSlugCharacter(QChar c)
{
    const auto code = c.unicode();
    return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') || code == '_' || code == '-';
}

bool oneOf(QChar c, QLatin1String wanted)
{
    return wanted.contains(c);
}

tl::unexpected<Error> refuse(const QString &message, const QString &hint)
{
    return fail(ErrorCode::BadInput, message, hint);
}

QString whereToFind()
{
    return Words::tr("a task ID has 22 letters, digits, “-” and “_”; copy it, or the whole address, from the page of the task group");
}

/// A place of a URL where an ID stands. The first that matches wins: a group's address may name a task in it as well.
struct Place
{
    const char *pattern;
    bool group;
};

constexpr Place kPlaces[] = {
    {"[?&#]selectedTaskRun=([^&#.]+)", false},
    {"/(?:tasks/)?groups/([^/?#]+)", true},
    {"/task-group/([^/?#]+)", true},
    {"/task-group-inspector/#/?([^/?&]+)", true},
    {"/task-inspector/#/?([^/?&]+)", false},
    {"/tasks?/([^/?#]+)", false},
    {"^https?://[^/]*taskcluster-artifacts\\.net/([^/?#]+)", false},
};

QRegularExpressionMatch matchPlace(const Place &place, const QString &url)
{
    return QRegularExpression(QLatin1String(place.pattern)).match(url);
}

/// `text` without the "-<run>" older Treeherder addresses end with.
QString withoutRun(const QString &text)
{
    static const QRegularExpression withRun(QRegularExpression::anchoredPattern(QStringLiteral("(.{22})-[0-9]+")));
    const auto match = withRun.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("\\A(?:[a-z][a-z0-9+.-]*://|[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::[0-9]+)?/)"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(text).hasMatch();
}

Result<PastedId> idOfUrl(const QString &text)
{
    const auto url = QUrl::fromPercentEncoding(text.toUtf8());
    QString other;
    for (const auto &place : kPlaces) {
        const auto match = matchPlace(place, url);
        if (!match.hasMatch())
            continue;
        const auto id = withoutRun(match.captured(1));
        if (isTaskId(id))
            return PastedId {id, true, place.group};
        other = other.isEmpty() ? id : other;
    }
    if (!other.isEmpty())
        return refuse(Words::tr("This address names “%1” where a task ID is expected").arg(other.left(60)), whereToFind());
    return refuse(Words::tr("This address names no task and no task group"),
        Words::tr("open the decision or action task, or its task group, and copy the address of that page"));
}

/// Errors must not repeat a secret that was pasted by mistake.
bool looksLikeSecret(const QString &text)
{
    static const QRegularExpression secret(QRegularExpression::anchoredPattern(QStringLiteral(
        "[A-Za-z0-9_-]{44}|(?:gh[pousr]_|github_pat_|glpat-|eyJ|bkua_|AKIA)[A-Za-z0-9_.=-]+|(?:Bearer|Hawk)\\s.*|[A-Za-z0-9+/_.=-]{50,}")));
    return secret.match(text).hasMatch();
}

bool isRevision(const QString &text)
{
    static const QRegularExpression revision(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{12}|[0-9a-f]{40}")));
    return revision.match(text).hasMatch();
}

tl::unexpected<Error> whyNoId(const QString &text)
{
    if (isRevision(text))
        return refuse(Words::tr("This is a revision, not a task ID"), Words::tr("look for the graphs of this revision instead"));
    if (const auto uuid = QUuid::fromString(text); !uuid.isNull()) {
        const auto slug = QString::fromLatin1(uuid.toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        if (isTaskId(slug))
            return refuse(Words::tr("This is a UUID; Taskcluster writes it as %1").arg(slug), Words::tr("paste that instead"));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            return refuse(Words::tr("This is more than one word; a task ID has no spaces in it"), Words::tr("paste one task ID or address at a time"));
        if (!isSlugCharacter(text[i]))
            return refuse(Words::tr("“%1” is no task ID: “%2” never stands in one").arg(text.left(60), text.mid(i, text[i].isHighSurrogate() ? 2 : 1)), whereToFind());
    }
    if (text.size() != kIdLength)
        return refuse(Words::tr("“%1” is no task ID: it has %n character(s), a task ID has 22", nullptr, int(text.size())).arg(text.left(60)), whereToFind());
    return refuse(Words::tr("“%1” looks like a task ID but cannot be one: a character was changed").arg(text),
        Words::tr("copy it again; capital and small letters differ"));
}

} // namespace

bool isTaskId(QStringView text)
{
    if (text.size() != kIdLength || !std::all_of(text.begin(), text.end(), isSlugCharacter))
        return false;
    // The version and the variant of a random UUID, and four bits of padding.
    return oneOf(text[8], QLatin1String("QRST")) && oneOf(text[10], QLatin1String("CGKOSWaeimquy26-")) && oneOf(text[21], QLatin1String("AQgw"));
}

Result<PastedId> readPastedId(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(Words::tr("Nothing to read: the text is empty"), whereToFind());
    if (isTaskId(trimmed))
        return PastedId {trimmed, false, false};
    if (trimmed.size() > kMaxPasted)
        return refuse(Words::tr("This text of %n character(s) is too long for a task ID or an address", nullptr, int(trimmed.size())), whereToFind());
    if (looksLikeUrl(trimmed))
        return idOfUrl(trimmed);
    if (looksLikeSecret(trimmed))
        return refuse(Words::tr("This looks like an access token, not like a task ID; it was not kept"),
            Words::tr("paste a task ID; revoke the token if others can see this screen"));
    return whyNoId(trimmed);
}

} // namespace slipway
