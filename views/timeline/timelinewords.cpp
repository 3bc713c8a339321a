// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinewords.h"

#include "look/durationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace slipway {

using Kind = TimelineSegment::Kind;

DurationStats TimelinePicture::usual(const TimelineSegment &segment) const
{
    if (segment.kind == Kind::Job)
        return history.ofJob(segment.step, segment.variant);
    return segment.kind == Kind::Gate ? history.gates.value(segment.step) : DurationStats();
}

namespace timelinewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString outcomeWords(const QString &outcome)
{
    if (outcome == QLatin1String("passed"))
        return Words::tr("Ran and passed");
    if (outcome == QLatin1String("soft_failed"))
        return Words::tr("Ran and failed softly");
    if (outcome == QLatin1String("timed_out"))
        return Words::tr("Ran out of time");
    if (outcome == QLatin1String("canceled"))
        return Words::tr("Was cancelled");
    if (outcome == QLatin1String("interrupted"))
        return Words::tr("Was interrupted");
    return outcome.isEmpty() ? Words::tr("Is running") : Words::tr("Ran and failed");
}

QString priceSentence(const TimelinePicture &picture)
{
    const auto prices = picture.timeline.gatePrices();
    if (prices.isEmpty())
        return {};
    const auto &dearest = prices.first();
    if (dearest.costMs < 100)
        return Words::tr("No gate held the release up.");
    return Words::tr("Gate %1 cost %2, %3 % of the release.")
        .arg(picture.label(dearest.step), durationText(dearest.costMs)).arg(dearest.percent);
}

QString finishSentence(const TimelinePicture &picture)
{
    const auto &expected = picture.expected;
    if (!picture.running || expected.atMs == 0 || expected.remaining == 0)
        return {};
    const int known = expected.remaining - int(expected.unknown.size());
    if (known == 0)
        return Words::tr("When it ends cannot be said: none of the %n step(s) left has run before.", nullptr, expected.remaining);
    const auto at = clock(expected.atMs);
    if (expected.isLowerBound()) {
        const auto share = Words::tr("%1 of %n step(s) left have never run before (%2 %)", nullptr, expected.remaining)
                               .arg(expected.unknown.size()).arg(expected.unknownPercent());
        if (picture.approvedMs > 0 && !expected.gates.isEmpty())
            return Words::tr("Expected finish if approved at %1: %2 at the earliest; %3.").arg(clock(picture.approvedMs), at, share);
        return expected.gates.isEmpty() ? Words::tr("Expected finish: %1 at the earliest; %2.").arg(at, share)
                                        : Words::tr("Expected finish if approved now: %1 at the earliest; %2.").arg(at, share);
    }
    if (picture.approvedMs > 0 && !expected.gates.isEmpty())
        return Words::tr("Expected finish if approved at %1: %2.").arg(clock(picture.approvedMs), at);
    return expected.gates.isEmpty() ? Words::tr("Expected finish: %1.").arg(at) : Words::tr("Expected finish if approved now: %1.").arg(at);
}

QString partialSentence(const TimelinePicture &picture)
{
    const auto &steps = picture.timeline.unknownSteps;
    if (!picture.timeline.pathPartial || steps.isEmpty())
        return {};
    return steps.size() == 1 ? Words::tr("The critical path is partial: not everything about %1 is on record.").arg(picture.label(steps.first()))
                             : Words::tr("The critical path is partial: not everything about %n step(s) is on record.", nullptr, int(steps.size()));
}

} // namespace

QString axisTime(qint64 ms)
{
    if (ms < 60000)
        return Words::tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', ms % 1000 == 0 ? 0 : 1));
    const auto minutes = ms / 60000;
    if (ms % 60000 != 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? Words::tr("%1 h").arg(minutes / 60)
                             : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString clock(qint64 utcMs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(utcMs);
    const auto hour = QLocale().toString(time.time(), QStringLiteral("HH:mm"));
    return time.date() == QDate::currentDate() ? hour : QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + hour;
}

QString kind(const TimelineSegment &segment)
{
    switch (segment.kind) {
    case Kind::Job:
        return outcomeWords(segment.outcome);
    case Kind::Gate:
        return segment.open ? Words::tr("Waits for a person") : Words::tr("Waited for a person");
    case Kind::Queue:
        return Words::tr("Waited for a worker");
    case Kind::Pause:
        break;
    }
    return segment.open ? Words::tr("Stands still until a person runs it again") : Words::tr("Stood still until a person ran it again");
}

QString name(const TimelinePicture &picture, const TimelineSegment &segment)
{
    auto text = picture.label(segment.step);
    if (!segment.variant.isEmpty())
        text = Words::tr("%1 (%2)").arg(text, segment.variant);
    return segment.kind == Kind::Job && segment.attempt > 1 ? Words::tr("%1, attempt %2").arg(text).arg(segment.attempt) : text;
}

QString usual(const DurationStats &stats)
{
    if (stats.runs == 0)
        return {};
    if (stats.runs == 1)
        return Words::tr("%1 in one earlier run").arg(durationText(stats.medianMs));
    return Words::tr("usually %1, between %2 and %3 in %n earlier run(s)", nullptr, stats.runs)
        .arg(durationText(stats.medianMs), durationText(stats.minMs), durationText(stats.maxMs));
}

QString details(const TimelinePicture &picture, const TimelineSegment &segment)
{
    QStringList lines {name(picture, segment)};
    auto took = Words::tr("%1: %2").arg(kind(segment), durationText(segment.durationMs()));
    if (!segment.known)
        took = Words::tr("%1, as far as it is on record").arg(took);
    lines.append(took);
    lines.append(segment.open ? Words::tr("Since %1").arg(clock(segment.fromMs))
                              : Words::tr("From %1 to %2").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(segment.fromMs).time(), QStringLiteral("HH:mm:ss")),
                                    QLocale().toString(QDateTime::fromMSecsSinceEpoch(segment.toMs).time(), QStringLiteral("HH:mm:ss"))));
    if (const auto text = usual(picture.usual(segment)); !text.isEmpty())
        lines.append(Words::tr("Earlier: %1").arg(text));
    if (segment.slot >= 0 && segment.kind == Kind::Job)
        lines.append(Words::tr("Worker %1").arg(segment.slot + 1));
    if (!segment.who.isEmpty())
        lines.append(Words::tr("Decided by %1").arg(segment.who));
    if (segment.critical)
        lines.append(Words::tr("On the critical path"));
    return lines.join(u'\n');
}

QString summary(const TimelinePicture &picture)
{
    const auto &t = picture.timeline;
    const auto total = durationText(t.totalMs()), human = durationText(t.humanMs);
    QStringList sentences;
    if (picture.running)
        sentences.append(t.humanMs > 0 ? Words::tr("%1 so far, %2 of it waiting for people.").arg(total, human) : Words::tr("%1 so far.").arg(total));
    else
        sentences.append(t.humanMs > 0 ? Words::tr("%1 in all, %2 of it waiting for people.").arg(total, human) : Words::tr("%1 in all.").arg(total));
    for (const auto &sentence : {priceSentence(picture), finishSentence(picture), partialSentence(picture)}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

} // namespace timelinewords
} // namespace slipway
