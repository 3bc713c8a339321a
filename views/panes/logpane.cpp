// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/logpane.h"

#include "panes/logmodel.h"
#include "panes/logview.h"
#include "panes/paneparts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_view(new LogView(m_model, this))
    , m_search(new QLineEdit(this))
    , m_status(plainLabel({}, this))
    , m_empty(plainLabel({}, this))
    , m_note(plainLabel({}, this))
    , m_next(button({}, tr("Next match (F3)"), QStringLiteral("logNext")))
    , m_previous(button({}, tr("Previous match (Shift+F3)"), QStringLiteral("logPrevious")))
    , m_firstError(button(tr("First error"), tr("Go to the first line that looks like an error"), QStringLiteral("logFirstError")))
    , m_follow(new QCheckBox(tr("Follow"), this))
{
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setArrowType(Qt::UpArrow);
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Stay at the end while lines come in"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(8, 8, 8, 8);
    m_empty->setAlignment(Qt::AlignTop);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(false);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 0);
    bar->setSpacing(4);
    bar->addWidget(m_search, 1);
    for (auto *tool : {m_previous, m_next, m_firstError})
        bar->addWidget(tool);
    bar->addWidget(m_follow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("logNote"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(6, 0, 6, 2);
    m_note->setWordWrap(true);
    m_note->hide();
    m_status->setContentsMargins(6, 0, 6, 2);
    setFocusProxy(m_view);

    connect(m_search, &QLineEdit::textChanged, m_view, &LogView::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_view, &LogView::findNext);
    connect(m_next, &QToolButton::clicked, m_view, &LogView::findNext);
    connect(m_previous, &QToolButton::clicked, m_view, &LogView::findPrevious);
    connect(m_firstError, &QToolButton::clicked, this, [this] { m_view->goToLine(m_model->firstProblem()); });
    connect(m_follow, &QCheckBox::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_view, &LogView::searchFinished, this, [this](bool found) {
        refresh();
        if (!found && !m_search->text().isEmpty())
            m_status->setText(tr("“%1” is not in this log").arg(m_search->text()));
    });
    connect(m_model, &LogModel::linesAppended, this, &LogPane::refresh);
    connect(m_model, &LogModel::modelReset, this, &LogPane::refresh);
    connect(m_model, &LogModel::fileProblem, this, [this](const QString &text) {
        m_problem = text;
        refresh();
    });
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { m_view->findNext(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_view->findPrevious(); });
    refresh();
}

QToolButton *LogPane::button(const QString &text, const QString &toolTip, const QString &name)
{
    auto *made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleName(toolTip);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void LogPane::setLog(const QString &path, bool live, const QString &emptyText)
{
    m_emptyText = emptyText;
    m_problem.clear();
    m_errorWanted = m_errorWanted && path == m_model->file();
    m_model->setFile(path, live);
    refresh();
}

void LogPane::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void LogPane::showFirstError()
{
    m_errorWanted = true;
    refresh();
}

void LogPane::refresh()
{
    if (m_errorWanted && m_model->firstProblem() >= 0) {
        m_errorWanted = false;
        m_view->setFollowing(false);
        m_view->goToLine(m_model->firstProblem());
    }
    const bool lines = m_model->lineCount() > 0;
    m_empty->setText(!m_problem.isEmpty() ? m_problem
            : m_model->file().isEmpty()   ? m_emptyText
                                          : tr("Nothing has been written yet."));
    m_empty->setVisible(!lines);
    m_view->setVisible(lines);
    m_status->setVisible(lines);
    m_status->setText(tr("%n line(s)", nullptr, m_model->lineCount()));
    m_firstError->setEnabled(m_model->firstProblem() >= 0);
    for (auto *tool : {m_next, m_previous})
        tool->setEnabled(lines);
    m_search->setEnabled(lines);
    m_follow->setEnabled(lines);
}

} // namespace slipway
