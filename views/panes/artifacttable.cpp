// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/artifacttable.h"

#include "panes/artifactdownloads.h"
#include "panes/artifactmodel.h"
#include "panes/paneparts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace slipway {

ArtifactTable::ArtifactTable(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("artifactTable"));
    setAccessibleName(tr("Artifacts"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
}

void ArtifactTable::setModel(QAbstractItemModel *newModel)
{
    QTreeView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, &ArtifactTable::rememberPlace);
}

void ArtifactTable::rememberPlace()
{
    m_top = QPersistentModelIndex();
    // At the very top new rows may show themselves, unless the pointer would suddenly be on another row.
    if (verticalScrollBar()->value() == 0 && !underMouse())
        return;
    m_top = indexAt(QPoint(4, 1));
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void ArtifactTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!m_top.isValid())
        return;
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_top).top() - m_topOffset);
}

ArtifactPane::ArtifactPane(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ArtifactModel(session, this))
    , m_downloads(new ArtifactDownloads(session, this))
    , m_table(new ArtifactTable(this))
    , m_filter(new QLineEdit(this))
    , m_status(plainLabel({}, this))
    , m_empty(plainLabel({}, this))
    , m_copy(new QPushButton(tr("Copy download command"), this))
    , m_download(new QPushButton(tr("Download…"), this))
    , m_cancel(new QPushButton(tr("Cancel the download"), this))
    , m_progress(plainLabel({}, this))
    , m_notes(plainLabel({}, this))
{
    m_filter->setObjectName(QStringLiteral("artifactFilter"));
    m_filter->setPlaceholderText(tr("Filter by name, place, kind or step"));
    m_filter->setAccessibleName(tr("Filter artifacts"));
    m_filter->setClearButtonEnabled(true);
    m_status->setWordWrap(false);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setMinimumWidth(20);
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_copy->setObjectName(QStringLiteral("copyDownloadButton"));
    m_copy->setAutoDefault(false);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ArtifactModel::Time, Qt::DescendingOrder);
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    for (const auto &[column, width] : {std::pair(0, 150), {1, 380}, {2, 110}, {3, 150}, {4, 70}, {5, 76}, {6, 90}})
        header->resizeSection(column, width);
    header->moveSection(ArtifactModel::Flags, 1); // beside the name: nobody should have to scroll for a warning

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 2);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_download);
    auto *state = new QHBoxLayout;
    state->addWidget(m_progress, 1);
    state->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addLayout(state);
    layout->addWidget(m_notes);
    setFocusProxy(m_table);
    buildActions();
    connect(m_filter, &QLineEdit::textChanged, m_model, &ArtifactModel::setFilter);
    connect(m_model, &ArtifactModel::countChanged, this, &ArtifactPane::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &ArtifactPane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArtifactPane::refresh);
    refresh();
}

void ArtifactPane::buildActions()
{
    m_copyDownload = new QAction(tr("Copy download command"), this);
    m_copyDownload->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyUri = new QAction(tr("Copy where it is"), this);
    m_copyUri->setShortcut(QKeySequence::Copy);
    m_downloadAction = new QAction(tr("Download…"), this);
    m_downloadAction->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    m_showStep = new QAction(tr("Show the step that made it"), this);
    for (auto *action : {m_copyDownload, m_copyUri, m_showStep, m_downloadAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
    m_copy->setToolTip(tr("Copy download command (%1)").arg(m_copyDownload->shortcut().toString(QKeySequence::NativeText)));
    connect(m_copyDownload, &QAction::triggered, this, [this] { copy(chosen(ArtifactModel::DownloadRole).join(u'\n')); });
    connect(m_copyUri, &QAction::triggered, this, [this] { copy(chosen(ArtifactModel::UriRole).join(u'\n')); });
    connect(m_showStep, &QAction::triggered, this, [this] {
        const auto steps = chosen(ArtifactModel::StepRole);
        if (!steps.isEmpty())
            Q_EMIT stepActivated(steps.first());
    });
    connect(m_copy, &QPushButton::clicked, m_copyDownload, &QAction::trigger);
    for (auto *button : {m_download, m_cancel})
        button->setAutoDefault(false);
    m_download->setObjectName(QStringLiteral("downloadButton"));
    m_download->setToolTip(tr("Download the chosen artifacts into a folder and check them (%1)").arg(m_downloadAction->shortcut().toString(QKeySequence::NativeText)));
    m_cancel->setObjectName(QStringLiteral("cancelDownloadButton"));
    m_progress->setObjectName(QStringLiteral("downloadStatus"));
    m_progress->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("engineNotes"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setWordWrap(true);
    connect(m_downloadAction, &QAction::triggered, this, [this] { m_downloads->ask(chosenArtifacts()); });
    connect(m_download, &QPushButton::clicked, m_downloadAction, &QAction::trigger);
    connect(m_cancel, &QPushButton::clicked, m_downloads, &ArtifactDownloads::cancel);
    connect(m_downloads, &ArtifactDownloads::changed, this, &ArtifactPane::refreshDownloads);
    connect(m_session, &ReleaseSession::sourcesChanged, this, &ArtifactPane::refreshDownloads);
    connect(m_table, &QTreeView::activated, m_showStep, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ArtifactPane::showMenu);
}

void ArtifactPane::setFixedToStep(const QString &step)
{
    if (!m_fixed) {
        m_fixed = true;
        m_filter->hide();
        for (const auto column : {ArtifactModel::StepColumn, ArtifactModel::Kind, ArtifactModel::Time, ArtifactModel::Size})
            m_table->setColumnHidden(column, true);
        m_table->header()->setSectionResizeMode(ArtifactModel::Uri, QHeaderView::Stretch);
        m_table->header()->resizeSection(ArtifactModel::Label, 130);
        m_table->header()->resizeSection(ArtifactModel::Flags, 90);
        m_table->setObjectName(QStringLiteral("stepArtifactTable"));
    }
    m_model->setStep(step.isEmpty() ? QStringLiteral("\n") : step); // no step has this id
    refresh();
}

QStringList ArtifactPane::chosen(int role) const
{
    QStringList out;
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const auto &row : std::as_const(rows)) {
        const auto text = row.data(role).toString();
        if (!text.isEmpty())
            out.append(text);
    }
    return out;
}

QVector<Artifact> ArtifactPane::chosenArtifacts() const
{
    QVector<Artifact> out;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto &row : rows) {
        if (const auto &artifact = m_model->artifactAt(row.row()); !artifact.id.isEmpty())
            out.append(artifact);
    }
    return out;
}

void ArtifactPane::refreshDownloads()
{
    const bool any = !chosenArtifacts().isEmpty();
    m_download->setVisible(m_session->isRemote() && m_model->rowCount() > 0);
    m_download->setEnabled(any);
    m_downloadAction->setVisible(m_session->isRemote());
    m_downloadAction->setEnabled(any);
    m_progress->setText(m_downloads->text());
    m_progress->setVisible(!m_downloads->text().isEmpty());
    m_cancel->setVisible(m_downloads->isBusy());
    QStringList notes;
    for (const auto &source : m_session->sources())
        notes += source.notes;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!m_fixed && !notes.isEmpty());
}

void ArtifactPane::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    m_status->setText(tr("Copied: %1").arg(text));
    m_status->setToolTip(text.toHtmlEscaped());
}

void ArtifactPane::refresh()
{
    const auto shown = m_model->rowCount();
    const auto flagged = m_model->flaggedCount();
    const bool any = m_model->totalCount() > 0;
    if (shown > 0)
        m_empty->clear();
    else if (any && !m_filter->text().isEmpty())
        m_empty->setText(tr("No artifact matches “%1”.").arg(m_filter->text()));
    else
        m_empty->setText(m_fixed ? tr("This step has announced no artifact.")
                                 : tr("No artifacts yet. They appear as soon as a step announces or uploads them."));
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    auto count = tr("%n artifact(s)", nullptr, shown);
    if (flagged > 0)
        count = tr("%1, suspicious: %2").arg(count).arg(flagged);
    m_status->setText(count);
    m_status->setToolTip({});
    const auto commands = chosen(ArtifactModel::DownloadRole);
    m_copy->setVisible(shown > 0);
    m_copy->setEnabled(!commands.isEmpty());
    m_copyDownload->setEnabled(!commands.isEmpty());
    m_copyDownload->setText(commands.isEmpty() ? tr("Copy download command")
                                               : tr("Copy: %1").arg(fontMetrics().elidedText(commands.first(), Qt::ElideMiddle, 420)).replace(u'&', QLatin1String("&&")));
    m_copyUri->setEnabled(!chosen(ArtifactModel::UriRole).isEmpty());
    m_showStep->setEnabled(!chosen(ArtifactModel::StepRole).isEmpty());
    refreshDownloads();
    Q_EMIT countChanged(shown);
}

void ArtifactPane::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_downloadAction, m_copyDownload, m_copyUri, m_showStep});
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace slipway
