// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/proofflow.h"

#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"
#include "pipeline/pipelineparser.h"
#include "proof/whatifbar.h"
#include "proof/whatifeditor.h"
#include "session/background.h"
#include "shell/dagbridge.h"
#include "shell/documentcontroller.h"
#include "shell/documentflow.h"
#include "shell/noticebar.h"
#include "shell/runcontroller.h"
#include "shell/selection.h"
#include "shell/windowactions.h"
#include "shell/windowdocks.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace slipway {

/// What a background run brings back; a value that crosses threads.
struct ProofFlow::Answer
{
    std::optional<WhatIf> whatIf;
    Error error;
    bool failed = false;
    GateProof proof;
    QVector<Facts> facts;
    PlanPtr plan;
};

namespace {

const QString kTopic = QStringLiteral("whatIf");
const QString kTagTopic = QStringLiteral("tags");

/// What a condition says of the step itself, not of its group.
QString ownCondition(const ReleaseSession &session, const QString &id)
{
    const auto *step = session.step(id);
    return step ? step->condition : QString();
}

QStringList ownDependencies(const ReleaseSession &session, const QString &id)
{
    QStringList keys;
    const auto *step = session.step(id);
    for (const auto &dependency : step && step->dependsOn ? *step->dependsOn : QVector<Dependency>())
        keys.append(dependency.key);
    return keys;
}

/// What is wrong with a condition, placed within its text; without a message if nothing is.
Error conditionFault(const QString &condition, const Facts &facts)
{
    if (condition.isEmpty())
        return {};
    const auto valid = validateCondition(condition, conditionContext(facts));
    return valid ? Error() : valid.error().toError(condition);
}

Result<void> writeAll(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return fail(ErrorCode::BadInput, ProofFlow::tr("%1: the patch cannot be written: %2").arg(path, file.errorString()),
            ProofFlow::tr("choose another place"));
    }
    return {};
}

} // namespace

ProofFlow::ProofFlow(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
    connect(parts.document, &DocumentController::planReady, this, &ProofFlow::onPlanReady);
    connect(parts.document, &DocumentController::closed, this, &ProofFlow::onClosed);
    connect(parts.selection, &Selection::changed, this, [this](const QString &step) {
        m_parts.pane->select(step, m_parts.document->facts().scenario);
        showTarget();
    });
    connect(parts.bar, &WhatIfBar::undoRequested, this, &ProofFlow::undo);
    connect(parts.bar, &WhatIfBar::redoRequested, this, &ProofFlow::redo);
    connect(parts.bar, &WhatIfBar::exportRequested, this, &ProofFlow::askExport);
    connect(parts.bar, &WhatIfBar::leaveRequested, this, &ProofFlow::askLeave);
    connectPane();
    connectActions();
}

void ProofFlow::connectActions()
{
    const auto *actions = m_parts.actions;
    connect(actions->matrix, &QAction::triggered, this, &ProofFlow::toggleMatrix);
    connect(actions->whatIfUndo, &QAction::triggered, this, &ProofFlow::undo);
    connect(actions->whatIfRedo, &QAction::triggered, this, &ProofFlow::redo);
    connect(actions->whatIfExport, &QAction::triggered, this, &ProofFlow::askExport);
    connect(actions->whatIfLeave, &QAction::triggered, this, &ProofFlow::askLeave);
    connect(this, &ProofFlow::whatIfChanged, this, &ProofFlow::updateActions);
    connect(m_parts.pane, &MatrixPane::openCellsChanged, this, [this](int open) {
        m_parts.docks->dock(QStringLiteral("matrix"))->setWindowTitle(open > 0 ? tr("Gates: %1 open").arg(open) : tr("Gates"));
    });
}

void ProofFlow::updateActions()
{
    const auto *actions = m_parts.actions;
    actions->whatIfUndo->setEnabled(m_whatIf && m_whatIf->canUndo());
    actions->whatIfRedo->setEnabled(m_whatIf && m_whatIf->canRedo());
    actions->whatIfExport->setEnabled(m_whatIf && m_whatIf->isTextChanged());
    actions->whatIfLeave->setEnabled(isWhatIf());
}

/// One key brings the matrix and its focus, and takes both away again.
void ProofFlow::toggleMatrix()
{
    const auto *focus = m_host->focusWidget();
    auto *dock = m_parts.docks->dock(QStringLiteral("matrix"));
    if (m_parts.pane->isVisible() && focus && m_parts.pane->isAncestorOf(focus)) {
        dock->hide();
        Q_EMIT m_parts.pane->left();
        return;
    }
    m_parts.docks->raise(QStringLiteral("matrix"));
    m_parts.pane->focusTable();
}

void ProofFlow::connectPane()
{
    auto *pane = m_parts.pane;
    connect(pane, &MatrixPane::pathShown, m_parts.bridge, &DagBridge::showRoute);
    connect(pane, &MatrixPane::stepActivated, m_parts.selection, &Selection::set);
    connect(pane, &MatrixPane::scenarioRequested, m_parts.files, &DocumentFlow::setScenario);
    connect(pane, &MatrixPane::tagRequested, this, &ProofFlow::tag);
    connect(pane, &MatrixPane::currentChanged, this, &ProofFlow::showTarget);
    auto *editor = pane->editor();
    connect(editor, &WhatIfEditor::conditionEntered, this, [this](const QString &condition) {
        const auto step = target();
        if (condition == ownCondition(*m_parts.session, step))
            return;
        // A fault is shown at once, and tried all the same: the answer is then "unknown", as on the engine.
        if (const auto fault = conditionFault(condition, m_parts.document->facts()); !fault.message.isEmpty())
            m_parts.pane->editor()->showError(fault);
        edit([step, condition](WhatIf &copy) { return copy.setCondition(step, condition); });
    });
    connect(editor, &WhatIfEditor::dependenciesEntered, this,
        [this](const QStringList &keys) { setDependencies(target(), keys); });
    connect(editor, &WhatIfEditor::variableEntered, this, [this](const QString &name, const QString &value, bool isSet) {
        const auto scenario = m_parts.pane->currentScenario().isEmpty() ? m_parts.document->facts().scenario
                                                                        : m_parts.pane->currentScenario();
        edit([=](WhatIf &copy) -> Result<void> {
            copy.setEnv(scenario, name, isSet ? std::optional<QString>(value) : std::nullopt);
            return {};
        });
    });
}

void ProofFlow::setDependencies(const QString &step, const QStringList &keys)
{
    const auto now = ownDependencies(*m_parts.session, step);
    if (now == keys)
        return;
    edit([=](WhatIf &copy) -> Result<void> {
        for (const auto &key : keys) {
            if (now.contains(key))
                continue;
            if (const auto added = copy.addDependency(step, key); added.failed())
                return added;
        }
        for (const auto &key : now) {
            if (keys.contains(key))
                continue;
            if (const auto removed = copy.removeDependency(step, key); removed.failed())
                return removed;
        }
        return {};
    });
}

QString ProofFlow::refusal() const
{
    return isWhatIf() ? tr("A what-if is on: leave it first, then what runs is what the file says") : QString();
}

void ProofFlow::onPlanReady()
{
    const auto plan = m_parts.document->plan();
    const bool otherText = m_whatIf
        && (m_whatIf->original()->digest != plan->pipeline->digest || m_whatIf->original()->file != plan->pipeline->file);
    if (otherText) { // the window shows the new plan itself, right after this
        m_parts.notices->tell(kTopic, Severity::Info, tr("The file changed: %n what-if change(s) were not kept", nullptr, m_changes));
        drop();
    }
    prove();
}

void ProofFlow::onClosed()
{
    ++m_generation;
    drop();
    m_parts.pane->setBusy(false);
    m_parts.pane->setProof({}, {});
}

/// Everything that is shown of the document or of the scratch copy, made anew; the last answer counts.
void ProofFlow::prove()
{
    const auto plan = m_parts.document->plan();
    if (!plan)
        return;
    const auto generation = ++m_generation;
    if (plan->order) { // without gates there is nothing to prove
        m_parts.pane->setBusy(false);
        m_parts.pane->setProof({}, {});
        return;
    }
    m_parts.pane->setBusy(true);
    runInBackground(this, [plan, copy = m_whatIf, facts = m_parts.document->allFacts(), release = m_parts.document->release(),
                              chosen = m_parts.document->facts()] {
        Answer answer;
        answer.facts = facts;
        auto pipeline = plan->pipeline;
        if (copy) {
            for (auto &scenario : answer.facts)
                scenario = copy->applied(scenario);
            const auto now = copy->applied(chosen);
            const auto parsed = parsePipeline(pipeline->file, copy->source(), {true, now.buildEnv()});
            if (parsed.failed()) {
                answer.failed = true;
                answer.error = parsed.error();
                return answer;
            }
            pipeline = *parsed;
            answer.plan = planPipeline(pipeline, now);
        }
        answer.proof = proveAsUploaded(pipeline, answer.facts, release);
        return answer;
    }, [this, generation](const Answer &answer) {
        if (generation == m_generation)
            adopt(answer);
    });
}

void ProofFlow::adopt(const Answer &answer)
{
    m_parts.pane->setBusy(false);
    if (answer.failed) {
        m_parts.pane->showError(answer.error.toString());
        return;
    }
    m_plan = answer.plan;
    if (m_plan && !m_parts.run->hasRelease())
        m_parts.session->setPlan(m_plan);
    m_parts.pane->setProof(answer.proof, answer.facts);
    showTarget();
}

/// The edit is made on a copy away from the GUI thread; a refused one changes nothing.
void ProofFlow::edit(std::function<Result<void>(WhatIf &)> change)
{
    const auto plan = m_parts.document->plan();
    if (!plan || m_editing)
        return;
    if (m_parts.run->hasRelease()) {
        m_parts.notices->tell(kTopic, Severity::Warning,
            tr("A release is on screen. Choose a scenario or reload the file (F5) first, then try what-ifs."));
        return;
    }
    m_editing = true;
    m_parts.pane->setBusy(true);
    runInBackground(this, [plan, copy = m_whatIf, env = m_parts.document->facts().buildEnv(), change = std::move(change)] {
        Answer answer;
        WhatIf next = copy ? *copy : WhatIf(plan->pipeline, {true, env});
        const auto made = change(next);
        answer.failed = made.failed();
        if (made.failed())
            answer.error = made.error();
        else
            answer.whatIf = std::move(next);
        return answer;
    }, [this, plan, edits = m_edits](const Answer &answer) {
        m_editing = false;
        m_parts.pane->setBusy(false);
        if (const auto now = m_parts.document->plan(); edits != m_edits || !now || plan->pipeline->digest != now->pipeline->digest)
            return;
        if (answer.failed) {
            m_parts.pane->editor()->showError(answer.error);
            return;
        }
        m_whatIf = answer.whatIf;
        ++m_changes;
        showBar();
        prove();
        Q_EMIT whatIfChanged();
    });
}

void ProofFlow::undo()
{
    if (!m_whatIf || !m_whatIf->canUndo())
        return;
    m_whatIf->undo();
    ++m_edits;
    --m_changes;
    m_parts.pane->editor()->clearError();
    showBar();
    prove();
    Q_EMIT whatIfChanged();
}

void ProofFlow::redo()
{
    if (!m_whatIf || !m_whatIf->canRedo())
        return;
    m_whatIf->redo();
    ++m_edits;
    ++m_changes;
    showBar();
    prove();
    Q_EMIT whatIfChanged();
}

void ProofFlow::showBar()
{
    if (m_whatIf)
        m_parts.bar->show(m_changes, m_whatIf->undoText(), m_whatIf->redoText(), m_whatIf->isTextChanged());
    else
        m_parts.bar->hide();
}

/// The step that edits are about: the selected one, else that of the matrix.
QString ProofFlow::target() const
{
    const auto selected = m_parts.selection->current();
    return selected.isEmpty() ? m_parts.pane->currentStep() : selected;
}

void ProofFlow::showTarget()
{
    const auto scenario = m_parts.pane->currentScenario().isEmpty() ? m_parts.document->facts().scenario
                                                                    : m_parts.pane->currentScenario();
    const auto step = target();
    const auto label = step.isEmpty() || !m_parts.session->step(step) ? QString() : m_parts.session->label(step);
    m_parts.pane->editor()->setTarget(
        label, ownCondition(*m_parts.session, step), ownDependencies(*m_parts.session, step), scenario);
}

void ProofFlow::drop()
{
    m_whatIf.reset();
    m_plan.reset();
    ++m_edits;
    m_changes = 0;
    m_parts.pane->editor()->clearError();
    showBar();
    Q_EMIT whatIfChanged();
}

/// Back to what the file says.
void ProofFlow::leave()
{
    drop();
    if (!m_parts.run->hasRelease() && m_parts.document->plan())
        m_parts.session->setPlan(m_parts.document->plan());
    prove();
}

void ProofFlow::askLeave()
{
    if (!m_whatIf)
        return;
    if (!m_whatIf->isChanged()) {
        leave();
        return;
    }
    confirm("leaveWhatIfDialog", tr("%n change(s) were tried and are not written anywhere.", nullptr, m_changes),
        tr("Discard %n change(s)", nullptr, m_changes), [this] { leave(); });
}

void ProofFlow::confirm(const char *name, const QString &text, const QString &yes, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("What-if"), text, QMessageBox::NoButton, m_host);
    box->setObjectName(QLatin1String(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("whatIfConfirm"));
    auto *keep = box->addButton(tr("Keep trying"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("whatIfKeep"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(accept, &QPushButton::clicked, this, std::move(then));
    box->open();
}

void ProofFlow::askExport()
{
    if (!m_whatIf || !m_whatIf->isTextChanged())
        return;
    const QFileInfo file(m_parts.document->file());
    const auto path = file.dir().filePath(file.completeBaseName() + QStringLiteral(".what-if.patch"));
    auto text = tr("Write the patch to %1? %2 itself stays as it is.").arg(QDir::toNativeSeparators(path), file.fileName());
    if (QFileInfo::exists(path))
        text = tr("Replace the patch %1? %2 itself stays as it is.").arg(QDir::toNativeSeparators(path), file.fileName());
    confirm("exportWhatIfDialog", text, tr("Write %1").arg(QFileInfo(path).fileName()), [this, path] { writePatch(path); });
}

void ProofFlow::writePatch(const QString &path)
{
    if (!m_whatIf)
        return;
    runInBackground(this, [path, bytes = m_whatIf->unifiedDiff()] { return writeAll(path, bytes); },
        [this, path](const Result<void> &written) {
            m_parts.notices->tell(kTopic, written.ok() ? Severity::Info : Severity::Error,
                written.ok() ? tr("The patch is in %1").arg(QDir::toNativeSeparators(path)) : written.error().toString());
        });
}

void ProofFlow::tag(const QString &step, MatrixPane::Tag tag)
{
    const auto change = [step, tag](ReleaseFile &release) {
        const auto mark = [&](QStringList &in, QStringList &out) {
            out.removeAll(step);
            if (!in.contains(step))
                in.append(step);
        };
        const auto effect = [&](StepEffect wanted) {
            release.effects.removeIf([&](const QPair<QString, StepEffect> &entry) { return entry.first == step; });
            release.effects.prepend({step, wanted});
        };
        switch (tag) {
        case MatrixPane::Tag::Publishes:
            return mark(release.publish, release.notPublish);
        case MatrixPane::Tag::PublishesNot:
            return mark(release.notPublish, release.publish);
        case MatrixPane::Tag::OnceOnly:
            return effect(StepEffect::OnceOnly);
        case MatrixPane::Tag::Reversible:
            return effect(StepEffect::Reversible);
        case MatrixPane::Tag::Repeatable:
            return effect(StepEffect::Repeatable);
        }
    };
    m_parts.document->changeRelease(m_parts.document->file(), change, [this](const Result<void> &saved) {
        if (saved.ok())
            m_parts.notices->withdraw(kTagTopic);
        else
            m_parts.notices->tell(kTagTopic, Severity::Error, saved.error().toString());
    });
}

} // namespace slipway
