// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/artifactmodel.h"

#include "panes/paneparts.h"

#include <QApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ArtifactModel)
};

QString kindWord(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::S3:
        return Words::tr("S3");
    case ArtifactKind::GoogleStorage:
        return Words::tr("Google Storage");
    case ArtifactKind::Http:
        return Words::tr("Web");
    case ArtifactKind::ContainerImage:
        return Words::tr("Container image");
    case ArtifactKind::Uploaded:
        return Words::tr("Uploaded file");
    case ArtifactKind::File:
        break;
    }
    return Words::tr("File");
}

QString flagWord(const QString &flag)
{
    if (flag == QLatin1String("unmatched-glob"))
        return Words::tr("matched nothing");
    if (flag == QLatin1String("several-matches"))
        return Words::tr("several matches");
    if (flag == QLatin1String("missing-prefix"))
        return Words::tr("no prefix");
    return flag;
}

} // namespace

ArtifactModel::ArtifactModel(ReleaseSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session, &ReleaseSession::changed, this, [this](const StateChanges &changes) {
        if (changes.artifacts || changes.release)
            sync();
    });
    connect(session, &ReleaseSession::planChanged, this, &ArtifactModel::sync);
    connect(session, &ReleaseSession::engineChanged, this, &ArtifactModel::sync);
    sync();
}

int ArtifactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArtifactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ArtifactModel::text(const Artifact &artifact, int column) const
{
    switch (column) {
    case Label:
        return artifact.label;
    case Uri:
        return artifact.uri;
    case Kind:
        return kindWord(artifact.kind);
    case StepColumn:
        return m_session->label(artifact.step);
    case Time:
        return artifact.timeMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(artifact.timeMs).time(),
                   QStringLiteral("HH:mm:ss"))
                                   : QString();
    case Size:
        return sizeText(artifact.size);
    default:
        break;
    }
    QStringList flags;
    for (const auto &flag : artifact.flags)
        flags.append(flagWord(flag));
    return flags.join(Words::tr(", "));
}

QString ArtifactModel::toolTip(const Artifact &artifact, int column) const
{
    if (column == Flags || (column == Label && !artifact.flags.isEmpty())) {
        QStringList lines;
        for (const auto &flag : artifact.flags)
            lines.append(artifactFlagText(flag));
        return lines.join(u'\n').toHtmlEscaped();
    }
    if (column == Time)
        return absoluteTime(artifact.timeMs);
    if (column == Size && !artifact.sha256.isEmpty())
        return tr("SHA-256 %1").arg(artifact.sha256);
    return text(artifact, column).toHtmlEscaped();
}

QVariant ArtifactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &artifact = m_rows.at(index.row()).artifact;
    switch (role) {
    case Qt::DisplayRole:
        return text(artifact, index.column());
    case Qt::ToolTipRole:
        return toolTip(artifact, index.column());
    case Qt::DecorationRole:
        if (index.column() == Flags && !artifact.flags.isEmpty())
            return stateIcon(annotationLook(QStringLiteral("warning"), isDark(QApplication::palette())).look);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case DownloadRole:
        return artifact.download;
    case UriRole:
        return artifact.uri;
    case StepRole:
        return artifact.step;
    case IdRole:
        return artifact.id;
    default:
        return {};
    }
}

QVariant ArtifactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Artifact");
    case Uri:
        return tr("Where");
    case Kind:
        return tr("Kind");
    case StepColumn:
        return tr("Step");
    case Time:
        return tr("Time");
    case Size:
        return tr("Size");
    case Flags:
        return tr("Suspicious");
    default:
        return {};
    }
}

bool ArtifactModel::lessThan(const Row &a, const Row &b) const
{
    int compare = 0;
    if (m_column == Time)
        compare = a.artifact.timeMs < b.artifact.timeMs ? -1 : a.artifact.timeMs > b.artifact.timeMs;
    else if (m_column == Size)
        compare = a.artifact.size < b.artifact.size ? -1 : a.artifact.size > b.artifact.size;
    else
        compare = QString::localeAwareCompare(text(a.artifact, m_column), text(b.artifact, m_column));
    if (compare == 0)
        return a.key < b.key; // one order, whatever came first
    return m_order == Qt::AscendingOrder ? compare < 0 : compare > 0;
}

void ArtifactModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_column && order == m_order))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_column = column;
    m_order = order;
    const auto before = m_rows;
    std::ranges::sort(m_rows, [this](const Row &a, const Row &b) { return lessThan(a, b); });
    QHash<QString, int> place;
    for (int i = 0; i < m_rows.size(); ++i)
        place.insert(m_rows.at(i).key, i);
    QModelIndexList to;
    const auto from = persistentIndexList();
    for (const auto &i : from)
        to.append(index(place.value(before.at(i.row()).key), i.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArtifactModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_filter)
        return;
    m_filter = text.trimmed();
    sync();
}

void ArtifactModel::setStep(const QString &step)
{
    if (step == m_step)
        return;
    m_step = step;
    sync();
}

int ArtifactModel::flaggedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return !row.artifact.flags.isEmpty(); }));
}

bool ArtifactModel::matches(const Artifact &a) const
{
    if (!m_step.isEmpty() && a.step != m_step)
        return false;
    if (m_filter.isEmpty())
        return true;
    return std::ranges::any_of(std::initializer_list<int> {Label, Uri, Kind, StepColumn, Flags},
        [&](int column) { return text(a, column).contains(m_filter, Qt::CaseInsensitive); });
}

QVector<ArtifactModel::Row> ArtifactModel::wanted() const
{
    QVector<Row> out;
    QHash<QString, int> seen;
    for (const auto &artifact : m_session->state().artifacts()) {
        const auto separator = QChar(0x1f);
        auto key = artifact.step + separator + artifact.context + separator + artifact.label + separator + artifact.uri;
        if (const int n = seen[key]++; n > 0)
            key += separator + QString::number(n);
        if (matches(artifact))
            out.append({key, artifact});
    }
    return out;
}

void ArtifactModel::sync()
{
    auto want = wanted();
    QHash<QString, const Row *> byKey;
    for (const auto &row : want)
        byKey.insert(row.key, &row);
    const auto before = m_rows.size();
    QSet<QString> present;
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const auto *now = byKey.value(m_rows.at(i).key);
        // A row whose place in the order changed leaves and comes back at the right one.
        const bool stays = now && !lessThan(*now, m_rows.at(i)) && !lessThan(m_rows.at(i), *now);
        if (!stays) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
            continue;
        }
        present.insert(now->key);
        m_rows[i].artifact = now->artifact;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    bool inserted = false;
    for (const auto &row : std::as_const(want)) {
        if (present.contains(row.key))
            continue;
        const auto at = int(std::ranges::upper_bound(m_rows, row, [this](const Row &a, const Row &b) { return lessThan(a, b); })
            - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        inserted = true;
    }
    if (inserted || before != m_rows.size())
        Q_EMIT countChanged();
}

} // namespace slipway
