// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/steptablemodel.h"

#include "look/durationtext.h"
#include "panes/paneparts.h"
#include "session/background.h"

#include <QApplication>
#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

constexpr int kClockMs = 1000; ///< how often the time that running steps have taken is told anew

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// By slot: the place of its text among all different ones, in the order that people look words up in.
std::vector<quint32> placesOf(const std::vector<QString> &texts)
{
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto compare = [&texts](quint32 a, quint32 b) { return QString::compare(texts[a], texts[b], Qt::CaseInsensitive); };
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return compare(a, b) < 0; });
    std::vector<quint32> places(texts.size());
    for (size_t i = 1; i < order.size(); ++i)
        places[order[i]] = places[order[i - 1]] + (compare(order[i - 1], order[i]) != 0);
    return places;
}

} // namespace

StepTableModel::StepTableModel(ReleaseSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_graph(session->drawnGraph())
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushMs);
    m_clock.setInterval(kClockMs);
    connect(&m_flush, &QTimer::timeout, this, &StepTableModel::flush);
    connect(&m_clock, &QTimer::timeout, this, &StepTableModel::tick);
    connect(session, &ReleaseSession::planChanged, this, &StepTableModel::reload);
    connect(session, &ReleaseSession::changed, this, &StepTableModel::onChanged);
    connect(session, &ReleaseSession::engineChanged, this, &StepTableModel::reload);
    m_index.setOrder(StepIndex::Order::State, true);
}

void StepTableModel::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    reload();
}

void StepTableModel::reload()
{
    beginResetModel();
    m_flush.stop();
    m_changed.clear();
    m_allChanged = false;
    if (const auto graph = m_session->drawnGraph(); std::exchange(m_graph, graph) != graph) {
        m_names.reset();
        m_places.reset();
    }
    m_nodes.clear();
    m_slots.assign(m_active ? m_graph->nodeCount() : 0, StepIndex::kNotShown);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const auto &step = m_graph->node(NodeIndex(i));
        if (step.isContainer() || step.kind == NodeKind::Wait)
            continue;
        m_slots[i] = quint32(m_nodes.size());
        m_nodes.push_back(NodeIndex(i));
    }
    m_index.reset(m_nodes.size());
    if (m_active && m_places)
        takePlaces();
    readAll();
    match();
    m_rows = m_index.rows(now());
    arrange(std::move(m_rows));
    endResetModel();
    m_active ? m_clock.start() : m_clock.stop();
    if (m_active && !m_places)
        placeByName();
    Q_EMIT countsChanged();
}

/// Forty thousand names are not sorted while somebody waits for a key to be answered.
void StepTableModel::placeByName()
{
    if (std::exchange(m_placing, m_graph) == m_graph)
        return;
    const auto work = [graph = m_graph, nodes = m_nodes]() -> std::shared_ptr<const Places> {
        std::vector<QString> names, groups;
        for (const auto at : nodes) {
            const auto group = graph->node(at).group;
            names.push_back(graph->node(at).label);
            groups.push_back(group == kNoNode ? QString() : graph->node(group).label);
        }
        return std::make_shared<const Places>(Places {placesOf(names), placesOf(groups)});
    };
    runInBackground(this, work, [this, graph = m_graph](const std::shared_ptr<const Places> &places) {
        if (m_placing == graph)
            m_placing.reset();
        if (graph != m_graph)
            return;
        m_places = places;
        if (!m_active)
            return;
        takePlaces();
        if (m_index.order() == StepIndex::Order::Name || m_index.order() == StepIndex::Order::Group)
            rebuild();
    });
}

void StepTableModel::takePlaces()
{
    m_index.setNames(m_places->names);
    m_index.setGroups(m_places->groups);
}

void StepTableModel::readAll()
{
    for (quint32 slot = 0; slot < quint32(m_nodes.size()); ++slot)
        read(slot);
}

void StepTableModel::read(quint32 slot)
{
    const auto &id = node(slot).id;
    m_index.setState(slot, m_session->shownState(id));
    const auto job = m_session->state().lastJob(id);
    m_index.setTimes(slot, job.startedMs, job.finishedMs);
}

void StepTableModel::match()
{
    const auto words = m_needle.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || m_nodes.empty())
        return m_index.setMatches({});
    std::vector<bool> matches(m_nodes.size(), true);
    if (!m_names)
        m_names = std::make_shared<StepNames>(*m_graph);
    for (const auto &word : words) {
        const auto named = m_names->containing(StepNames::fold(word));
        for (quint32 slot = 0; slot < quint32(m_nodes.size()); ++slot)
            matches[slot] = matches[slot] && (named[raw(m_nodes[slot])] || groupName(slot).contains(word, Qt::CaseInsensitive));
    }
    m_index.setMatches(std::move(matches));
}

void StepTableModel::setNeedle(const QString &needle)
{
    if (std::exchange(m_needle, needle) == needle)
        return;
    match();
    rebuild();
}

void StepTableModel::setStates(const StepIndex::States &shown)
{
    m_index.setStates(shown);
    rebuild();
}

void StepTableModel::rebuild()
{
    beginResetModel();
    arrange(m_index.rows(now()));
    endResetModel();
    Q_EMIT countsChanged();
}

void StepTableModel::arrange(std::vector<quint32> rows)
{
    m_rows = std::move(rows);
    m_rowOf.assign(m_nodes.size(), StepIndex::kNotShown);
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = quint32(row);
}

void StepTableModel::onChanged(const StateChanges &changes)
{
    if (!m_active)
        return;
    // A release that starts or ends says other things of steps it leaves aside.
    m_allChanged = m_allChanged || changes.release;
    if (!m_allChanged)
        m_changed += changes.steps;
    if ((m_allChanged || !m_changed.isEmpty()) && !m_flush.isActive())
        m_flush.start();
}

void StepTableModel::flush()
{
    if (m_allChanged)
        readAll();
    for (const auto &id : std::as_const(m_changed)) {
        const auto at = m_graph->find(id);
        if (at != kNoNode && m_slots[raw(at)] != StepIndex::kNotShown)
            read(m_slots[raw(at)]);
    }
    m_changed.clear();
    m_allChanged = false;
    if (auto wanted = m_index.rows(now()); wanted != m_rows) {
        Q_EMIT rowsAboutToMove();
        moveTo(std::move(wanted));
        Q_EMIT rowsMovedAround();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
    Q_EMIT countsChanged();
}

/// Rows come in at the end, all go to where they belong, and those that no longer do leave from the end: views keep what is
/// selected, and are told of a thousand changes at once.
void StepTableModel::moveTo(std::vector<quint32> wanted)
{
    const auto missing = [this](const std::vector<quint32> &from, const std::vector<quint32> &in) {
        std::vector<bool> there(m_nodes.size());
        for (const auto slot : in)
            there[slot] = true;
        std::vector<quint32> found;
        std::copy_if(from.begin(), from.end(), std::back_inserter(found), [&there](quint32 slot) { return !there[slot]; });
        return found;
    };
    const auto fresh = missing(wanted, m_rows), gone = missing(m_rows, wanted);
    const auto left = wanted.size();
    if (!fresh.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    wanted.insert(wanted.end(), gone.begin(), gone.end());
    reorder(std::move(wanted));
    if (!gone.empty()) {
        beginRemoveRows({}, int(left), int(m_rows.size()) - 1);
        m_rows.resize(left);
        arrange(std::move(m_rows));
        endRemoveRows();
    }
}

void StepTableModel::reorder(std::vector<quint32> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<quint32> moving;
    for (const auto &at : before)
        moving.push_back(m_rows[size_t(at.row())]);
    arrange(std::move(rows));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(int(m_rowOf[moving[size_t(i)]]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// What runs has taken a second longer.
void StepTableModel::tick()
{
    if (m_rows.empty() || m_index.count(StepState::Running) == 0)
        return;
    if (m_index.order() == StepIndex::Order::Took && !m_flush.isActive())
        m_flush.start();
    Q_EMIT dataChanged(index(0, Took), index(int(m_rows.size()) - 1, Took), {Qt::DisplayRole});
}

int StepTableModel::count(const StepIndex::States &states) const
{
    int sum = 0;
    for (size_t i = 0; i < states.size(); ++i)
        sum += states[i] ? int(m_index.count(StepState(i))) : 0;
    return sum;
}

QString StepTableModel::stepAt(const QModelIndex &index) const
{
    return index.isValid() ? node(m_rows[size_t(index.row())]).id : QString();
}

QModelIndex StepTableModel::indexOf(const QString &step) const
{
    const auto at = m_slots.empty() ? kNoNode : m_graph->find(step);
    const auto slot = at == kNoNode ? StepIndex::kNotShown : m_slots[raw(at)];
    const auto row = slot == StepIndex::kNotShown ? slot : m_rowOf[slot];
    return row == StepIndex::kNotShown ? QModelIndex() : index(int(row), 0);
}

void StepTableModel::forgetIcons()
{
    m_icons.fill({});
}

QString StepTableModel::groupName(quint32 slot) const
{
    const auto group = node(slot).group;
    return group == kNoNode ? QString() : m_graph->node(group).label;
}

int StepTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StepTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StepTableModel::textOf(quint32 slot, int column) const
{
    switch (column) {
    case State:
        return stateText(m_index.state(slot));
    case Name:
        return node(slot).label;
    case Group:
        return groupName(slot);
    case Started:
        return m_index.startedMs(slot) == 0 ? QString() : relativeTime(m_index.startedMs(slot), now());
    case Took:
        return m_index.startedMs(slot) == 0 ? QString() : durationText(m_index.tookMs(slot, now()));
    case Reason: {
        const auto reason = m_session->state().step(node(slot).id).reason;
        return reason.isEmpty() ? node(slot).why : reason;
    }
    default:
        return {};
    }
}

QVariant StepTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto slot = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(slot, index.column());
    case Qt::ToolTipRole: {
        const bool time = index.column() == Started && m_index.startedMs(slot) > 0;
        return (time ? absoluteTime(m_index.startedMs(slot)) : textOf(slot, index.column())).toHtmlEscaped();
    }
    case Qt::DecorationRole: {
        if (index.column() != State)
            return {};
        auto &icon = m_icons[size_t(m_index.state(slot))];
        if (icon.isNull())
            icon = stateIcon(m_index.state(slot), QApplication::palette());
        return icon;
    }
    case Qt::AccessibleTextRole:
        return index.column() == State ? tr("%1, %2").arg(node(slot).label, textOf(slot, State)) : textOf(slot, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Took ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case StepIdRole:
        return node(slot).id;
    case StateRole:
        return int(m_index.state(slot));
    default:
        return {};
    }
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Reason && role == Qt::ToolTipRole)
        return tr("Sorts the steps as the file has them");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Step");
    case Group:
        return tr("Group");
    case Started:
        return tr("Started");
    case Took:
        return tr("Took");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

void StepTableModel::sort(int column, Qt::SortOrder order)
{
    using Order = StepIndex::Order;
    static constexpr std::array<Order, ColumnCount> orders {Order::State, Order::Name, Order::Group, Order::Started, Order::Took, Order::Reading};
    const bool none = column < 0 || column >= ColumnCount;
    m_index.setOrder(none ? Order::Reading : orders[size_t(column)], order == Qt::DescendingOrder && !none && column != Reason);
    flush();
}

} // namespace slipway
