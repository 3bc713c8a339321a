// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderrundialog.h"

#include "look/look.h"
#include "panes/paneparts.h"
#include "session/background.h"
#include "shell/orderrunfields.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kTypingMs = 150;
constexpr qsizetype kMostProblems = 200;

/// What is to be known before the run, worst first.
QStringList problemLines(const Diagnostics &diagnostics)
{
    auto sorted = diagnostics;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic &a, const Diagnostic &b) { return a.severity > b.severity; });
    QStringList lines;
    for (const auto &diagnostic : sorted.mid(0, kMostProblems)) {
        switch (diagnostic.severity) {
        case Severity::Error:
            lines.append(OrderRunDialog::tr("Error: %1").arg(diagnostic.message));
            break;
        case Severity::Warning:
            lines.append(OrderRunDialog::tr("Warning: %1").arg(diagnostic.message));
            break;
        case Severity::Info:
            lines.append(diagnostic.message);
            break;
        }
    }
    if (const auto more = sorted.size() - kMostProblems; more > 0)
        lines.append(OrderRunDialog::tr("and %n more", nullptr, int(more)));
    return lines;
}

} // namespace

OrderRunDialog::OrderRunDialog(const BuildOrderPtr &order, const OrderRunSettings &settings, const ReleaseHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_history(history)
    , m_fields(new OrderRunFields(order, settings, this))
    , m_summary(plainLabel(tr("Finding out what would be built…"), this))
    , m_gain(plainLabel({}, this))
    , m_conan(plainLabel({}, this))
    , m_problems(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("orderRunDialog"));
    setWindowTitle(order->files.size() > 1 ? tr("Build %1 and %n more merged file(s) here?", nullptr, int(order->files.size()) - 1).arg(QFileInfo(order->files.constFirst()).fileName())
                                           : tr("Build %1 here?").arg(QFileInfo(order->files.value(0)).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(1000, 680);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(scroll);
    halves->addWidget(buildConsequences());
    halves->setSizes({600, 400});
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addWidget(buildButtons());
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &OrderRunDialog::makePreview);
    connect(m_fields, &OrderRunFields::changed, this, &OrderRunDialog::onFieldsChanged);
    makePreview();
    m_fields->setFocus();
}

QWidget *OrderRunDialog::buildConsequences()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(sectionHeading(tr("What would happen"), side));
    m_summary->setObjectName(QStringLiteral("orderRunSummary"));
    auto font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_gain->setObjectName(QStringLiteral("orderRunGain"));
    m_conan->setObjectName(QStringLiteral("orderRunConan"));
    for (auto *label : {m_summary, m_gain, m_conan})
        column->addWidget(label);
    column->addWidget(sectionHeading(tr("To be known before"), side));
    m_problems->setObjectName(QStringLiteral("orderRunProblems"));
    m_problems->setAccessibleName(tr("What is to be known before the run"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    column->addWidget(m_problems, 1);
    column->addWidget(plainLabel(tr("You are shown every command, and asked whether you trust it, before it runs here for the first time."), side));
    return side;
}

QWidget *OrderRunDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("orderRunCancelButton"));
    m_rehearse = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_rehearse->setObjectName(QStringLiteral("orderRunRehearseButton"));
    m_run = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_run->setObjectName(QStringLiteral("orderRunButton"));
    // Enter in a field starts nothing.
    for (auto *button : {cancel, m_rehearse, m_run}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rehearse, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_run, &QPushButton::clicked, this, [this] { finish(false); });
    refresh();
    return buttons;
}

OrderRunSettings OrderRunDialog::settings() const
{
    return m_fields->settings();
}

void OrderRunDialog::setConan(const Result<QString> &conan)
{
    m_hasConan = conan.ok();
    m_conan->setText(conan.ok() ? tr("Conan: %1").arg(*conan) : conan.error().toString());
    auto colours = palette();
    if (conan.failed())
        colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(colours)).colour);
    m_conan->setPalette(colours);
    refresh();
}

void OrderRunDialog::onFieldsChanged()
{
    m_current = false;
    ++m_generation;
    m_typing.start();
    refresh();
}

void OrderRunDialog::makePreview()
{
    if (!m_fields->isValid())
        return;
    runInBackground(this, [order = m_order, settings = m_fields->settings(), history = m_history] { return previewOrderRun(order, settings, history); },
        [this, generation = ++m_generation](const OrderRunPreview &preview) {
            if (generation == m_generation)
                show(preview);
        });
}

void OrderRunDialog::show(const OrderRunPreview &preview)
{
    m_preview = preview;
    m_current = true;
    const bool good = preview.fault.message.isEmpty();
    m_summary->setText(good ? previewText(preview) : preview.fault.toString());
    m_gain->setText(gainText(preview.gain));
    m_gain->setVisible(good && !preview.gain.isEmpty());
    auto lines = problemLines(preview.made.diagnostics);
    if (preview.faulty + preview.blocked > 0)
        lines.prepend(tr("%1 of %n package(s) cannot be built or wait for one that cannot.", nullptr, int(preview.made.jobs.size())).arg(preview.faulty + preview.blocked));
    m_problems->setPlainText(lines.isEmpty() ? tr("Nothing.") : lines.join(u'\n'));
    const auto &found = preview.made.diagnostics;
    m_lockfileMissing = std::any_of(found.begin(), found.end(), [](const Diagnostic &d) { return d.rule == QLatin1String("lockfile-missing"); });
    m_fields->setLockfileMissing(m_lockfileMissing);
    refresh();
}

void OrderRunDialog::refresh()
{
    const bool ready = m_current && m_fields->isValid() && m_preview.isRunnable();
    m_run->setText(m_lockfileMissing ? tr("&Build %n package(s) without their lockfile", nullptr, m_preview.builds)
                                     : tr("&Build %n package(s) here", nullptr, m_preview.builds));
    m_rehearse->setText(tr("Re&hearse %n package(s)", nullptr, m_preview.builds));
    m_run->setEnabled(ready && m_hasConan);
    m_rehearse->setEnabled(ready);
    if (!m_fields->isValid())
        m_summary->setText(tr("Some fields are not right yet"));
    m_gain->setEnabled(m_current);
    const auto why = !m_fields->isValid() ? tr("Some fields are not right yet")
        : !m_preview.isRunnable()         ? tr("Nothing of this order can be built")
                                          : QString();
    m_rehearse->setToolTip(why);
    m_run->setToolTip(why.isEmpty() && !m_hasConan ? tr("There is no conan on this machine; a rehearsal works without it") : why);
}

void OrderRunDialog::finish(bool rehearse)
{
    m_rehearsal = rehearse;
    accept();
}

} // namespace slipway
