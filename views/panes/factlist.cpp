// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/factlist.h"

#include "panes/paneparts.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kMostCodeLines = 14;

QPlainTextEdit *codeBox(const QString &text, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setReadOnly(true);
    box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setTabChangesFocus(true);
    box->setPlainText(text);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto lines = std::min(qsizetype(kMostCodeLines), text.count(u'\n') + 1);
    const auto widest = [&] {
        int width = 0;
        for (const auto line : QStringView(text).split(u'\n'))
            width = std::max(width, box->fontMetrics().horizontalAdvance(line.left(400).toString()));
        return width;
    }();
    const auto bar = widest > 300 ? box->horizontalScrollBar()->sizeHint().height() : 0;
    box->setFixedHeight(int(lines) * box->fontMetrics().lineSpacing() + 12 + bar);
    return box;
}

/// A button that reads as a line of text: the whole sentence leads to the step it speaks of.
QToolButton *stepButton(const StepFact &fact, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(stateIcon(fact.state, parent->palette()));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setText(QString(fact.name).replace(u'&', QLatin1String("&&")));
    button->setToolTip(FactList::tr("Show %1").arg(fact.name).toHtmlEscaped());
    button->setAccessibleDescription(FactList::tr("%1, %2").arg(stateText(fact.state), fact.text));
    return button;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactList::setFacts(const StepFacts &facts)
{
    if (facts == m_facts)
        return;
    if (!updateTexts(facts)) {
        m_facts = facts;
        rebuild();
    }
}

bool FactList::updateTexts(const StepFacts &facts)
{
    if (facts.size() != m_facts.size())
        return false;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const auto &a = facts.at(i);
        const auto &b = m_facts.at(i);
        const bool sameShape = a.kind == b.kind && a.name == b.name && (a.kind == StepFact::Kind::Text || a == b);
        if (!sameShape)
            return false;
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (auto *label = qobject_cast<QLabel *>(m_values.at(i)); label && facts.at(i).kind == StepFact::Kind::Text)
            label->setText(facts.at(i).text);
    }
    m_facts = facts;
    return true;
}

QWidget *FactList::valueFor(const StepFact &fact)
{
    auto *page = m_scroll->widget();
    if (fact.kind == StepFact::Kind::Heading)
        return sectionHeading(fact.name, page);
    if (fact.kind == StepFact::Kind::Code) {
        auto *box = codeBox(fact.text, page);
        box->setAccessibleName(fact.name);
        return box;
    }
    if (fact.kind == StepFact::Kind::Step) {
        auto *both = new QWidget(page);
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *button = stepButton(fact, page);
        connect(button, &QToolButton::clicked, this, [this, id = fact.step] { Q_EMIT stepActivated(id); });
        column->addWidget(button);
        if (fact.byHand) {
            auto *unlink = new QToolButton(both);
            unlink->setObjectName(QStringLiteral("unlinkButton"));
            unlink->setText(tr("Remove the link"));
            unlink->setFocusPolicy(Qt::TabFocus);
            unlink->setAccessibleDescription(fact.name);
            connect(unlink, &QToolButton::clicked, this, [this, id = fact.step] { Q_EMIT unlinkRequested(id); });
            column->addWidget(unlink, 0, Qt::AlignLeft);
        }
        auto *reason = plainLabel(tr("%1; %2").arg(stateText(fact.state), fact.text), both);
        reason->setForegroundRole(QPalette::PlaceholderText);
        reason->setContentsMargins(24, 0, 0, 0);
        column->addWidget(reason);
        return both;
    }
    return plainLabel(fact.text, page);
}

void FactList::rebuild()
{
    auto *page = new QWidget;
    m_scroll->setWidget(page); // deletes the former page
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    m_values.clear();
    int row = 0;
    for (const auto &fact : std::as_const(m_facts)) {
        auto *value = valueFor(fact);
        m_values.append(value);
        const bool wide = fact.kind != StepFact::Kind::Text || fact.name.isEmpty();
        if (fact.kind == StepFact::Kind::Heading && row > 0)
            grid->setRowMinimumHeight(row++, 6);
        const bool named = fact.kind == StepFact::Kind::Text || fact.kind == StepFact::Kind::Code;
        if (named && !fact.name.isEmpty()) {
            auto *name = plainLabel(fact.name, page);
            name->setWordWrap(false);
            name->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(name, row, 0, 1, wide ? 2 : 1, Qt::AlignTop);
            if (wide)
                ++row;
        }
        grid->addWidget(value, row, wide ? 0 : 1, 1, wide ? 2 : 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    page->show();
}

QString FactList::plainText() const
{
    QStringList lines;
    for (const auto &fact : m_facts)
        lines.append(fact.name.isEmpty() ? fact.text : fact.name + QLatin1String(": ") + fact.text);
    return lines.join(u'\n');
}

} // namespace slipway
