// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphviewbar.h"

#include "shell/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway {

namespace {

constexpr int kTypingMs = 150;
constexpr int kSheetWidth = 620;
constexpr int kChoiceFrame = 46, kMostChoice = 300; ///< of the list of views: beside its words; in all
constexpr int kQueryCharacters = 34; // that a filter has room for, unless the whole bar has not
constexpr int kFilter = 100; // data of the list of views from here on: saved filters

} // namespace

GraphViewBar::GraphViewBar(QWidget *parent)
    : QWidget(parent)
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
    , m_choice(new QComboBox(this))
    , m_query(new QLineEdit(this))
    , m_count(new ElidedLabel(this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("graphViewBar"));
    setAccessibleName(tr("View of the graph"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 2);
    column->setSpacing(2);
    for (auto *row : {m_upper, m_lower}) {
        row->setSpacing(6);
        column->addLayout(row);
    }
    m_choice->setObjectName(QStringLiteral("graphViewChoice"));
    m_choice->setAccessibleName(tr("Which steps are shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    m_upper->addWidget(m_choice);
    m_query->setObjectName(QStringLiteral("graphQueryEdit"));
    m_query->setPlaceholderText(tr("Filter, such as state:failed +2 -1"));
    m_query->setAccessibleName(tr("Filter of the graph's steps"));
    m_query->setToolTip(tr("Shows only the steps that are like that. Enter goes to the graph, Esc shows all steps again"));
    m_query->setClearButtonEnabled(true);
    m_query->setMinimumWidth(110);
    m_query->setMaxLength(GraphQuery::kMostCharacters);
    m_query->installEventFilter(this);
    m_upper->addWidget(m_query, 1);
    m_help = addButton("graphQueryHelp", tr("?"), tr("How to write a filter"), tr("How to write a filter"));
    m_save = addButton("graphSaveFilter", tr("Save filter"), tr("Save filter"), tr("Keeps this filter under a name"));
    m_upper->addWidget(m_help);
    m_upper->addWidget(m_save);
    m_count->setObjectName(QStringLiteral("graphViewCount"));
    m_upper->addWidget(m_count);
    m_all = addButton("graphViewAll", tr("Show all"), tr("Show all steps again"), tr("Show all steps again (0 in the graph)"));
    m_upper->addWidget(m_all);
    m_message->setObjectName(QStringLiteral("graphViewMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &GraphViewBar::ask);
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        updateSave();
        if (!m_filling)
            m_typing.start();
    });
    connect(m_choice, &QComboBox::activated, this, &GraphViewBar::onChosen);
    connect(m_help, &QToolButton::clicked, this, &GraphViewBar::showHelp);
    connect(m_save, &QToolButton::clicked, this, &GraphViewBar::saveWanted);
    connect(m_all, &QToolButton::clicked, this, &GraphViewBar::allWanted);
    setFilters({});
    setSlice({}, {});
}

/// Where everything in one row would leave too little of the filter to read, it gets a row of its own, with its buttons.
void GraphViewBar::arrange()
{
    int others = m_choiceWidth + m_count->sizeHint().width();
    for (const auto *button : {m_help, m_save, m_all})
        others += button->sizeHint().width(); // shown or not: or the row would change while somebody types
    for (int i = 0; i < 6; ++i)
        others += m_upper->spacing();
    const bool two = width() < others + fontMetrics().averageCharWidth() * kQueryCharacters;
    if (std::exchange(m_two, two) == two)
        return;
    auto *row = two ? m_lower : m_upper;
    fitChoice();
    m_upper->setStretchFactor(m_choice, two ? 1 : 0);
    row->addWidget(m_query, 1);
    row->addWidget(m_help);
    row->addWidget(m_save);
    m_upper->addWidget(m_count);
    row->addWidget(m_all);
}

void GraphViewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Beside other things it is as wide as the longest of our names for views, so that it does not change with what is shown.
void GraphViewBar::fitChoice()
{
    m_choice->setMinimumWidth(m_two ? 0 : m_choiceWidth);
    m_choice->setMaximumWidth(m_two ? QWIDGETSIZE_MAX : m_choiceWidth);
}

QToolButton *GraphViewBar::addButton(const char *name, const QString &text, const QString &accessible, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(accessible);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void GraphViewBar::setFilters(const QVector<GraphFilters::Filter> &filters)
{
    m_filters = filters;
    m_choice->clear();
    const auto add = [this](const QString &text, GraphSlice::Kind kind, const QString &tip) {
        m_choice->addItem(text, int(kind));
        m_choice->setItemData(m_choice->count() - 1, tip, Qt::ToolTipRole);
    };
    using Kind = GraphSlice::Kind;
    add(tr("All steps"), Kind::All, {});
    add(tr("What needs attention"), Kind::Attention, tr("Failed, running, waiting for a person, stuck, or made by a promotion; and their neighbours"));
    add(tr("What leads to it"), Kind::Upstream, tr("The selected step and all that it waits for"));
    add(tr("What follows it"), Kind::Downstream, tr("The selected step and all that waits for it"));
    add(tr("What leads to it or follows"), Kind::Both, tr("The selected step and all that it waits for or that waits for it"));
    add(tr("The ways from … to it"), Kind::Path, tr("All ways between another step and the selected one"));
    add(tr("The filter"), Kind::Query, {});
    m_choiceWidth = 0;
    for (int i = 0; i < m_choice->count(); ++i)
        m_choiceWidth = std::clamp(m_choice->fontMetrics().horizontalAdvance(m_choice->itemText(i)) + kChoiceFrame, m_choiceWidth, kMostChoice);
    fitChoice();
    if (!filters.isEmpty()) {
        m_choice->insertSeparator(m_choice->count());
        for (int i = 0; i < filters.size(); ++i) {
            m_choice->addItem(filters[i].name, kFilter + i);
            m_choice->setItemData(m_choice->count() - 1, filters[i].query.toHtmlEscaped(), Qt::ToolTipRole);
        }
        m_choice->insertSeparator(m_choice->count());
        m_choice->addItem(tr("Rename or remove filters …"), -1);
    }
    setStepSelected(m_stepSelected);
    setSlice(m_slice, {});
}

void GraphViewBar::setStepSelected(bool selected)
{
    m_stepSelected = selected;
    auto *model = qobject_cast<QStandardItemModel *>(m_choice->model());
    using Kind = GraphSlice::Kind;
    for (const auto kind : {Kind::Upstream, Kind::Downstream, Kind::Both, Kind::Path}) {
        if (auto *item = model->item(m_choice->findData(int(kind))))
            item->setEnabled(selected);
    }
}

void GraphViewBar::setSlice(const GraphSlice &slice, const QStringList &names)
{
    const QScopedValueRollback filling(m_filling, true);
    using Kind = GraphSlice::Kind;
    m_slice = slice;
    const auto text = slice.kind == Kind::Query && slice.query ? slice.query->text() : QString();
    m_asked = text;
    if (m_query->text() != text && !(m_query->hasFocus() && slice.kind == Kind::Query)) // or what is being typed would be lost
        m_query->setText(text);
    int index = m_choice->findData(int(slice.kind));
    for (int i = 0; i < m_filters.size(); ++i) {
        if (slice.kind == Kind::Query && !text.isEmpty() && m_filters[i].query == text)
            index = m_choice->findData(kFilter + i);
    }
    m_choice->setCurrentIndex(index);
    m_choice->setToolTip(names.isEmpty() ? m_choice->itemData(index, Qt::ToolTipRole).toString()
            : slice.kind == Kind::Path   ? tr("The ways between %1 and %2").arg(names.first(), names.last()).toHtmlEscaped()
                                         : names.join(QLatin1String(", ")).toHtmlEscaped());
    m_all->setEnabled(!slice.isAll());
    m_all->setVisible(!slice.isAll());
    m_typing.stop();
    updateSave();
}

void GraphViewBar::forgetTyped()
{
    const QScopedValueRollback filling(m_filling, true);
    m_typing.stop();
    m_query->setText(m_asked);
    updateSave();
}

void GraphViewBar::setCounts(quint32 shown, quint32 total)
{
    const QLocale locale;
    m_count->setText(shown == total ? tr("%n step(s)", nullptr, int(total)).replace(QString::number(total), locale.toString(total))
                                    : tr("%1 of %2 steps").arg(locale.toString(shown), locale.toString(total)));
    m_count->setMinimumWidth(m_count->sizeHint().width()); // a number with its middle left out says nothing
    arrange();
}

void GraphViewBar::setCounting()
{
    m_count->setText(tr("Searching …"));
}

QString GraphViewBar::errorText(const Error &error, const QString &query)
{
    if (error.where.column <= 0)
        return error.hint.isEmpty() ? error.message : tr("%1. %2.").arg(error.message, error.hint);
    const auto rest = query.mid(error.where.column - 1, 20);
    return rest.isEmpty() ? tr("At the end: %1. %2.").arg(error.message, error.hint)
                          : tr("Column %1, at “%2”: %3. %4.").arg(QString::number(error.where.column), rest, error.message, error.hint);
}

void GraphViewBar::setError(const Error &error)
{
    m_error = errorText(error, m_query->text());
    m_query->setAccessibleDescription(m_error);
    showMessage();
    updateSave();
}

void GraphViewBar::clearError()
{
    m_error.clear();
    m_query->setAccessibleDescription({});
    showMessage();
    updateSave();
}

void GraphViewBar::setNote(const QString &text)
{
    m_note = text;
    showMessage();
}

void GraphViewBar::showMessage()
{
    m_message->setText(m_error.isEmpty() ? m_note : m_error);
    m_message->setForegroundRole(m_error.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_message->setVisible(!m_message->text().isEmpty());
}

QString GraphViewBar::query() const
{
    return m_query->text().trimmed();
}

void GraphViewBar::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void GraphViewBar::updateSave()
{
    m_save->setEnabled(!query().isEmpty() && m_error.isEmpty());
    m_save->setVisible(m_save->isEnabled());
}

void GraphViewBar::onChosen(int index)
{
    const int data = m_choice->itemData(index).toInt();
    const auto slice = m_slice;
    setSlice(slice, {}); // until what is asked for is really shown
    if (data < 0)
        Q_EMIT filtersWanted();
    else if (data >= kFilter)
        Q_EMIT filterWanted(m_filters.value(data - kFilter).name);
    else if (data == int(GraphSlice::Kind::All))
        Q_EMIT allWanted();
    else if (data == int(GraphSlice::Kind::Query))
        focusQuery();
    else
        Q_EMIT kindWanted(GraphSlice::Kind(data));
}

void GraphViewBar::ask()
{
    m_typing.stop();
    if (query() == m_asked && m_error.isEmpty() && m_slice.kind == GraphSlice::Kind::Query)
        return;
    m_asked = query();
    Q_EMIT queryWanted(m_asked);
}

void GraphViewBar::showHelp()
{
    auto *sheet = new QLabel(this, Qt::Popup);
    sheet->setObjectName(QStringLiteral("graphQuerySheet"));
    sheet->setAccessibleName(tr("How to write a filter"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setFrameShape(QFrame::StyledPanel);
    sheet->setMargin(10);
    sheet->setTextFormat(Qt::RichText);
    sheet->setFocusPolicy(Qt::StrongFocus);
    QString rows;
    for (const auto &line : GraphQuery::help()) {
        rows += QStringLiteral("<tr><td><tt>%1</tt>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(line.example.toHtmlEscaped().replace(u' ', QLatin1String("&nbsp;")), line.meaning.toHtmlEscaped());
    }
    sheet->setText(QStringLiteral("<table cellspacing=\"4\">%1</table>").arg(rows));
    sheet->setWordWrap(true);
    sheet->setFixedWidth(kSheetWidth);
    sheet->adjustSize();
    sheet->move(m_query->mapToGlobal(QPoint(0, m_query->height() + 4)));
    sheet->show();
    sheet->setFocus();
}

bool GraphViewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            ask();
            if (m_error.isEmpty())
                Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            // One layer a press: the filter, then the field.
            if (m_query->text().isEmpty() && m_slice.isAll()) {
                Q_EMIT left();
            } else {
                m_query->clear();
                m_typing.stop();
                clearError();
                Q_EMIT allWanted();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
