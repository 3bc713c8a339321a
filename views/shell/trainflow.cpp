// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trainflow.h"

#include "engine/remote/trainfile.h"
#include "remote/linkstepdialog.h"
#include "session/background.h"
#include "shell/noticebar.h"
#include "shell/runcontroller.h"
#include "shell/selection.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace slipway {

namespace {

const QString kTopic = QStringLiteral("train");

/// Ids of steps have their source in front only where there are several.
void renameLinks(RemoteTrain &train, const QString &before, const QString &after)
{
    for (auto &link : train.links) {
        for (auto *end : {&link.from, &link.to}) {
            if (end->startsWith(before))
                *end = after + end->mid(before.size());
        }
    }
}

} // namespace

TrainFlow::TrainFlow(const RemoteFlow::Parts &parts, RemoteFlow *remote, QWidget *host)
    : QObject(remote)
    , m_parts(parts)
    , m_remote(remote)
    , m_host(host)
{
    for (const auto signal : {&RunController::opening, &RunController::started})
        connect(parts.run, signal, this, [this] { ++m_generation; });
    connect(parts.actions->addSource, &QAction::triggered, this, &TrainFlow::addSource);
    connect(parts.actions->removeSource, &QAction::triggered, this, &TrainFlow::removeSource);
    connect(parts.actions->linkStep, &QAction::triggered, this, &TrainFlow::linkStep);
    connect(parts.actions->unlinkStep, &QAction::triggered, this, &TrainFlow::unlinkStep);
    connect(parts.actions->saveTrain, &QAction::triggered, this, &TrainFlow::saveAs);
    connect(remote, &RemoteFlow::changed, this, &TrainFlow::update);
    connect(parts.session, &ReleaseSession::sourcesChanged, this, &TrainFlow::update);
    connect(parts.selection, &Selection::changed, this, &TrainFlow::update);
    update();
}

const RemoteTrain *TrainFlow::train() const
{
    const auto *release = m_remote->controller()->release();
    return release ? &release->train() : nullptr;
}

void TrainFlow::update()
{
    const auto *shown = train();
    if (!shown && !m_showing)
        m_file.clear();
    const bool several = shown && shown->sources.size() > 1;
    const auto selected = m_parts.selection->current();
    const auto node = m_parts.session->graph()->find(selected);
    m_parts.actions->addSource->setEnabled(shown);
    m_parts.actions->saveTrain->setEnabled(shown);
    m_parts.actions->removeSource->setEnabled(several && sourceOfStep(m_parts.session->sources(), selected));
    m_parts.actions->linkStep->setEnabled(several && node != kNoNode && !m_parts.session->graph()->node(node).isContainer());
    m_parts.actions->unlinkStep->setEnabled(shown && !linksOf(selected).isEmpty());
}

void TrainFlow::show(const RemoteTrain &train)
{
    const auto file = m_file;
    m_showing = true;
    m_remote->open(train);
    m_showing = false;
    m_file = file;
    update();
}

bool TrainFlow::open(const QString &path)
{
    if (!isTrainFile(path))
        return false;
    m_parts.run->announceOpening();
    runInBackground(this, [path] { return loadTrainFile(path); }, [this, path, generation = m_generation](const Result<RemoteTrain> &train) {
        if (generation != m_generation)
            return;
        if (train.failed())
            return m_parts.notices->tell(kTopic, Severity::Error, train.error().toString());
        m_parts.notices->withdraw(kTopic);
        m_file = path;
        show(*train);
        if (m_remote->isShown())
            Q_EMIT opened(path);
    });
    return true;
}

void TrainFlow::addSource()
{
    if (!train())
        return;
    auto *dialog = m_remote->makeDialog({});
    dialog->setWindowTitle(tr("Add to this release"));
    connect(dialog, &OpenRemoteDialog::chosen, this, &TrainFlow::add);
    dialog->open();
}

void TrainFlow::add(const RemoteChoice &choice)
{
    if (!train())
        return;
    auto next = *train();
    const auto same = [&](const RemoteTrain::Source &source) { return addressText(source.address) == addressText(choice.address); };
    if (std::any_of(next.sources.cbegin(), next.sources.cend(), same))
        return m_parts.notices->tell(kTopic, Severity::Warning, tr("%1 is part of this release already.").arg(addressText(choice.address)));
    if (next.sources.size() == 1) {
        auto &first = next.sources.first();
        if (first.id.isEmpty())
            first.id = freshSourceId({}, first.address);
        renameLinks(next, {}, first.id + u'/');
    }
    RemoteTrain::Source source;
    source.id = freshSourceId(next, choice.address);
    source.address = choice.address;
    source.definition = choice.definition;
    source.definitionFile = choice.definition ? choice.definition->pipeline->file : QString();
    next.sources.append(source);
    show(next);
    if (!m_file.isEmpty())
        save(m_file);
}

void TrainFlow::removeSource()
{
    const auto *own = sourceOfStep(m_parts.session->sources(), m_parts.selection->current());
    if (!train() || !own || train()->sources.size() < 2)
        return;
    auto next = *train();
    const auto prefix = own->id + u'/';
    next.sources.removeIf([&](const RemoteTrain::Source &source) { return source.id == own->id; });
    next.links.removeIf([&](const StepLink &link) { return link.from.startsWith(prefix) || link.to.startsWith(prefix); });
    if (next.sources.size() == 1)
        renameLinks(next, next.sources.constFirst().id + u'/', {});
    const auto before = *train();
    const auto title = own->title;
    show(next);
    if (!m_file.isEmpty())
        save(m_file);
    m_parts.notices->tell(kTopic, Severity::Info, tr("%1 is no longer part of this release. Nothing there changed.").arg(title),
        {{tr("Undo"), [this, before, release = QPointer(m_remote->controller()->release())] {
              if (!release || release != m_remote->controller()->release())
                  return; // something else is shown by now
              show(before);
              if (!m_file.isEmpty())
                  save(m_file);
          }, QStringLiteral("undoTrainButton")}});
}

void TrainFlow::linkStep()
{
    const auto step = m_parts.selection->current();
    const auto &sources = m_parts.session->sources();
    const auto *own = sourceOfStep(sources, step);
    if (!train() || !own)
        return;
    QVector<LinkStepDialog::Choice> choices;
    for (const auto &node : m_parts.session->graph()->nodes()) {
        const auto *source = node.isContainer() ? nullptr : sourceOfStep(sources, node.id);
        if (source && source->id != own->id)
            choices.append({node.id, tr("%1 — %2").arg(node.label, source->title)});
    }
    auto *dialog = new LinkStepDialog(m_parts.session->label(step), choices, m_host);
    connect(dialog, &LinkStepDialog::chosen, this, [this, step](const QString &from) {
        if (!train())
            return;
        auto links = train()->links;
        if (!links.contains(StepLink {from, step, {}}))
            links.append({from, step, {}});
        changeLinks(links, tr("%1 now waits for %2 here. No engine knows of it.").arg(m_parts.session->label(step), m_parts.session->label(from)));
    });
    dialog->open();
}

/// By hand, that lead to the step or away from it.
QVector<StepLink> TrainFlow::linksOf(const QString &step) const
{
    QVector<StepLink> found;
    if (const auto *shown = train()) {
        std::copy_if(shown->links.cbegin(), shown->links.cend(), std::back_inserter(found),
            [&](const StepLink &link) { return link.uri.isEmpty() && (link.from == step || link.to == step); });
    }
    return found;
}

void TrainFlow::unlinkStep()
{
    const auto links = linksOf(m_parts.selection->current());
    if (links.size() == 1)
        return unlink(links.constFirst().from, links.constFirst().to);
    auto *menu = new QMenu(m_host);
    menu->setObjectName(QStringLiteral("unlinkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &link : links) {
        const auto text = tr("%1 no longer waits for %2").arg(m_parts.session->label(link.to), m_parts.session->label(link.from));
        connect(menu->addAction(QString(text).replace(u'&', QLatin1String("&&"))), &QAction::triggered, this, [this, link] { unlink(link.from, link.to); });
    }
    menu->popup(m_host->mapToGlobal(m_host->rect().center()));
    if (!menu->isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void TrainFlow::unlink(const QString &from, const QString &to)
{
    if (!train())
        return;
    auto links = train()->links;
    links.removeIf([&](const StepLink &link) { return link.uri.isEmpty() && link.from == from && link.to == to; });
    if (links.size() != train()->links.size())
        changeLinks(links, tr("%1 no longer waits for %2 here. Nothing changed at the engines.").arg(m_parts.session->label(to), m_parts.session->label(from)));
}

void TrainFlow::changeLinks(const QVector<StepLink> &links, const QString &told)
{
    const auto before = train()->links;
    setLinks(links);
    update();
    offerUndo(told, before);
}

void TrainFlow::setLinks(const QVector<StepLink> &links)
{
    if (!train())
        return;
    m_remote->controller()->release()->setLinks(links);
    if (!m_file.isEmpty())
        save(m_file);
}

void TrainFlow::offerUndo(const QString &text, const QVector<StepLink> &before)
{
    m_parts.notices->tell(kTopic, Severity::Info, text, {{tr("Undo"), [this, before, release = QPointer(m_remote->controller()->release())] {
                                                                   if (release && release == m_remote->controller()->release()) // what is shown since has other steps
                                                                       setLinks(before);
                                                                   update();
                                                               }, QStringLiteral("undoTrainButton")}});
}

void TrainFlow::saveAs()
{
    if (!train())
        return;
    auto name = train()->title.isEmpty() ? m_remote->name() : train()->title;
    name.replace(u'/', u'-');
    auto *dialog = new QFileDialog(m_host, tr("Save this release"), QFileInfo(m_file).path(), tr("Releases across engines (*%1)").arg(kTrainEnding));
    dialog->setObjectName(QStringLiteral("saveTrainDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_file.isEmpty() ? name + kTrainEnding : m_file);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { save(isTrainFile(path) ? path : path + kTrainEnding); });
    dialog->open();
}

void TrainFlow::save(const QString &path)
{
    if (!train())
        return;
    auto now = *train();
    if (now.sources.size() == 1 && now.sources.constFirst().id.isEmpty())
        now.sources.first().id = freshSourceId({}, now.sources.constFirst().address);
    for (auto &source : now.sources) {
        if (source.definitionFile.isEmpty() && source.definition)
            source.definitionFile = QFileInfo(source.definition->pipeline->file).absoluteFilePath();
    }
    // One after the other: the last one counts.
    m_saves.append({now, path, m_remote->controller()->release()});
    if (m_saves.size() == 1)
        saveNext();
}

void TrainFlow::saveNext()
{
    runInBackground(this, [train = m_saves.constFirst().train, path = m_saves.constFirst().path] { return saveTrainFile(train, path); }, [this](const Result<void> &saved) {
        const auto done = m_saves.takeFirst();
        while (m_saves.size() > 1 && m_saves.constFirst().path == m_saves.constLast().path)
            m_saves.removeFirst(); // overtaken
        if (saved.failed()) {
            m_parts.notices->tell(kTopic, Severity::Error, saved.error().toString());
        } else {
            if (done.release && done.release == m_remote->controller()->release()) // else it is the file of another one
                m_file = done.path;
            Q_EMIT opened(done.path);
        }
        if (!m_saves.isEmpty())
            saveNext();
    });
}

} // namespace slipway
