// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/toldevents.h"

#include "core/digest.h"
#include "graph/stepstate.h"
#include "release/eventdata.h"

namespace slipway {

namespace {

using eventdata::text;

constexpr qsizetype kShort = 72; // as long as a digest

/// What an event is about, and what it says of that. No thing: always new.
struct Saying
{
    QString thing;
    QByteArray words;
};

QByteArray bounded(QByteArray words)
{
    return words.size() <= kShort ? words : sha256Digest(words).toLatin1();
}

QByteArray wordsOf(const Json &data)
{
    return bounded(dumpJson(data));
}

QString annotationThing(const ReleaseEvent &event)
{
    const bool job = text(event.data, "scope") == QLatin1String("job");
    return u'a' + (job ? event.step : QString()) + u'\n' + text(event.data, "context");
}

Saying sayingOf(const ReleaseEvent &event)
{
    switch (event.type) {
    case EventType::ReleaseStarted: return {QStringLiteral("release"), QByteArrayLiteral("started")};
    case EventType::GraphLoaded: return {QStringLiteral("graph"), wordsOf(event.data)};
    case EventType::StepState: return {u's' + event.step, bounded((text(event.data, "state") + u'\n' + text(event.data, "reason")).toUtf8())};
    // A job starts and ends once, whatever is said of it later: a retry is another job.
    case EventType::JobStarted: return {u'j' + event.job, QByteArrayLiteral("started")};
    case EventType::JobFinished:
    case EventType::JobInterrupted: return {u'f' + event.job, QByteArrayLiteral("ended")};
    case EventType::JobSkipped: return {QStringLiteral("k%1\n%2").arg(event.step).arg(eventdata::count(event.data, "index")), wordsOf(event.data)};
    case EventType::GateOpened: return {u'g' + event.step, QByteArrayLiteral("open")};
    case EventType::GateDecided: return {u'g' + event.step, QByteArrayLiteral("decided")};
    case EventType::MetaDataSet: return {u'm' + text(event.data, "key"), wordsOf(event.data)};
    case EventType::AnnotationAdded: return {annotationThing(event), wordsOf(event.data)};
    case EventType::AnnotationRemoved: return {annotationThing(event), QByteArrayLiteral("removed")};
    case EventType::ArtifactUploaded: return {u'u' + event.step + u'\n' + event.job + u'\n' + text(event.data, "path"), wordsOf(event.data)};
    case EventType::StepUpdated: return {u'l' + event.step + u'\n' + text(event.data, "attribute"), wordsOf(event.data)};
    default: return {};
    }
}

} // namespace

bool ToldEvents::take(const ReleaseEvent &event)
{
    auto saying = sayingOf(event);
    if (saying.thing.isEmpty())
        return true;
    // A gate that waits no longer, because a step before it runs again, opens anew without a decision.
    if (event.type == EventType::StepState && text(event.data, "state") != stepStateName(StepState::WaitingForHuman)
        && m_last.value(u'g' + event.step) == "open")
        m_last.remove(u'g' + event.step);
    auto &last = m_last[saying.thing];
    if (last == saying.words)
        return false;
    last = std::move(saying.words);
    return true;
}

} // namespace slipway
