// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "session/background.h"
#include "shell/elidedlabel.h"
#include "shell/scenariobar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace slipway {

namespace {

constexpr qsizetype kMany = 2000; ///< hits; more are marked in the graph when typing rests for a moment
constexpr size_t kLarge = 5000; ///< nodes; the names of more are made ready before the first letter
constexpr int kTellMs = 60;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_revision(new QLabel(this))
    , m_rehearsal(new QLabel(tr("Rehearsal"), this))
    , m_scenarios(new ScenarioBar(this))
    , m_search(new QLineEdit(this))
    , m_hits(new QLabel(this))
    , m_run(new QPushButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(10);
    auto font = m_name->font();
    font.setBold(true);
    m_name->setFont(font);
    row->addWidget(m_name);
    m_revision->setTextFormat(Qt::PlainText);
    m_revision->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_revision);
    m_rehearsal->setObjectName(QStringLiteral("rehearsalBadge"));
    m_rehearsal->setToolTip(tr("Commands that would touch the world are recorded, not run"));
    m_rehearsal->setMargin(4);
    m_rehearsal->setAutoFillBackground(true);
    m_rehearsal->setBackgroundRole(QPalette::Highlight);
    m_rehearsal->setForegroundRole(QPalette::HighlightedText);
    m_rehearsal->hide();
    row->addWidget(m_rehearsal);
    row->addWidget(m_scenarios);
    row->addStretch(1);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setPlaceholderText(tr("Search steps (/)"));
    m_search->setAccessibleName(tr("Search steps"));
    m_search->setToolTip(tr("Enter or F3 goes to the next hit, with Shift to the previous one, Esc back to the graph; a filter such as state:failed is understood, too"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::onSearchEdited);
    row->addWidget(m_search, 1);
    m_hits->setObjectName(QStringLiteral("searchHits"));
    m_hits->setForegroundRole(QPalette::PlaceholderText);
    m_hits->hide();
    row->addWidget(m_hits);
    m_next = addJump("nextHit", tr("Next &hit"), Qt::Key_F3, 1);
    m_previous = addJump("previousHit", tr("Previous h&it"), Qt::SHIFT | Qt::Key_F3, -1);
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTellMs);
    connect(&m_telling, &QTimer::timeout, this, &TopBar::tellHits);
    m_run->setObjectName(QStringLiteral("runButton"));
    m_run->setAutoDefault(false);
    m_run->hide();
    connect(m_run, &QPushButton::clicked, this, &TopBar::runPressed);
    row->addWidget(m_run);
}

void TopBar::setDocument(const QString &name, const QString &path, const Facts &facts)
{
    m_name->setText(name);
    m_name->setToolTip(path.toHtmlEscaped());
    const auto where = facts.tag.isEmpty() ? facts.branch : facts.tag;
    const bool scenario = !name.isEmpty() && !facts.scenario.isEmpty(); // a build order has none
    m_revision->setText(!scenario ? QString() : tr("%1 @ %2").arg(where, facts.commit.left(10)));
    m_scenarios->setScenario(facts.scenario);
    m_scenarios->setVisible(scenario);
    m_search->setVisible(!name.isEmpty());
}

void TopBar::setRevision(const QString &text)
{
    m_revision->setText(text);
}

void TopBar::addAtEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

void TopBar::setRehearsal(bool rehearsal)
{
    m_rehearsal->setVisible(rehearsal);
}

void TopBar::setGraph(const StepGraphPtr &graph)
{
    if (graph == m_graph)
        return;
    m_graph = graph;
    m_finder.setGraph(graph);
    if (graph && graph->nodeCount() > kLarge) {
        runInBackground(this, [graph] { return StepNamesPtr(std::make_shared<StepNames>(*graph)); },
            [this, graph](const StepNamesPtr &names) { m_finder.setNames(graph, names); });
    }
    showCount();
    if (!m_finder.hits().isEmpty())
        tellHits();
}

void TopBar::setFactsOf(FactsOf factsOf)
{
    m_finder.setFactsOf(std::move(factsOf));
}

QAction *TopBar::addJump(const char *name, const QString &text, const QKeySequence &key, int direction)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String("action-") + QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a log has hits of its own
    connect(action, &QAction::triggered, this, [this, direction] { jump(direction); });
    addAction(action);
    return action;
}

void TopBar::setRunButton(Run kind, const QString &text, const QString &toolTip, bool enabled)
{
    m_runKind = kind;
    m_run->setVisible(kind != Run::Hidden);
    m_run->setText(text);
    m_run->setToolTip(toolTip);
    m_run->setEnabled(enabled);
    m_run->setMinimumWidth(m_run->fontMetrics().horizontalAdvance(text) + 28);
    colourRunButton();
}

void TopBar::colourRunButton()
{
    auto colours = palette();
    if (m_runKind == Run::Starts && m_run->isEnabled()) {
        colours.setColor(QPalette::Button, colours.color(QPalette::Highlight));
        colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
    }
    m_run->setPalette(colours);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourRunButton();
}

void TopBar::openSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

void TopBar::onSearchEdited()
{
    m_finder.setNeedle(m_search->text());
    showCount();
    if (m_finder.hits().size() > kMany)
        m_telling.start();
    else
        tellHits();
}

void TopBar::tellHits()
{
    m_telling.stop();
    Q_EMIT hitsChanged(m_finder.hits());
}

void TopBar::showCount()
{
    const auto count = int(m_finder.hits().size());
    m_hits->setVisible(!m_search->text().trimmed().isEmpty());
    if (count == 0)
        m_hits->setText(tr("no hits"));
    else if (m_finder.position() < 0)
        m_hits->setText(tr("%n hit(s)", nullptr, count));
    else
        m_hits->setText(tr("%1 of %2").arg(m_finder.position() + 1).arg(count));
}

void TopBar::jump(int direction)
{
    const auto hit = m_finder.jump(direction);
    showCount();
    if (hit != kNoNode)
        Q_EMIT hitChosen(m_graph->node(hit).id);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            jump(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
