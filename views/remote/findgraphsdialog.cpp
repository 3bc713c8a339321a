// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/findgraphsdialog.h"

#include "engine/remote/remoteoffice.h"
#include "promote/graphshelf.h"
#include "remote/deskwork.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

enum Column { TaskColumn, WhatColumn, WhenColumn, StateColumn, ArtifactsColumn };

QLineEdit *makeLine(const char *name, const QString &text, const QString &hint, QWidget *parent)
{
    auto *line = new QLineEdit(text, parent);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(hint);
    return line;
}

} // namespace

FindGraphsDialog::FindGraphsDialog(RemoteOffice *office, const Start &start, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_stateDir(start.stateDir)
    , m_list(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
    , m_told(new QLabel(this))
{
    setObjectName(QStringLiteral("findGraphsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find the graphs of a revision"));
    resize(760, 460);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildQuestion());
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setAccessibleName(tr("Graphs that were found, oldest first"));
    m_list->setHeaderLabels({tr("Task"), tr("What"), tr("Created (UTC)"), tr("State"), tr("Artifacts")});
    m_list->setRootIsDecorated(false);
    m_list->header()->resizeSection(TaskColumn, 230);
    m_list->header()->resizeSection(WhatColumn, 150);
    m_list->header()->resizeSection(WhenColumn, 140);
    connect(m_list, &QTreeWidget::itemChanged, this, &FindGraphsDialog::refresh);
    column->addWidget(m_list, 1);
    m_told->setObjectName(QStringLiteral("findTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("findProgress"));
    m_progress->hide();
    column->addWidget(m_told);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    setTabOrder(m_revision, m_list); // which was made before what is above it
    setTabOrder(m_list, m_search);
    m_root->setText(start.root);
    m_project->setText(start.project);
    m_revision->setText(start.revision);
    refresh();
    (start.root.isEmpty() ? m_root : m_revision)->setFocus();
}

FindGraphsDialog::~FindGraphsDialog() = default;

QWidget *FindGraphsDialog::buildQuestion()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins({});
    m_root = makeLine("findRoot", {}, QStringLiteral("https://firefox-ci-tc.services.mozilla.com"), side);
    m_domain = makeLine("findDomain", QStringLiteral("gecko"), QStringLiteral("gecko"), side);
    m_project = makeLine("findProject", {}, QStringLiteral("mozilla-release"), side);
    m_revision = makeLine("findRevision", {}, tr("the whole revision, as the push has it"), side);
    form->addRow(tr("&Deployment"), m_root);
    form->addRow(tr("&Trust domain"), m_domain);
    form->addRow(tr("&Project"), m_project);
    form->addRow(tr("&Revision"), m_revision);
    for (auto *line : {m_root, m_domain, m_project, m_revision})
        connect(line, &QLineEdit::textChanged, this, &FindGraphsDialog::refresh);
    return side;
}

QWidget *FindGraphsDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_search = buttons->addButton(tr("&Find"), QDialogButtonBox::ActionRole);
    m_search->setObjectName(QStringLiteral("findSearch"));
    m_search->setDefault(true);
    m_download = buttons->addButton(tr("Download"), QDialogButtonBox::ActionRole);
    m_download->setObjectName(QStringLiteral("findDownload"));
    m_download->setAutoDefault(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("findClose"));
    connect(m_search, &QPushButton::clicked, this, &FindGraphsDialog::search);
    connect(m_download, &QPushButton::clicked, this, &FindGraphsDialog::download);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

RemoteWatch::Signer FindGraphsDialog::signer(const QUrl &root) const
{
    return shelfSigner({RemoteAddress::Kind::TaskGroup, root, {}, {}, 0, {}}, CredentialUse::Read, m_office->secrets());
}

void FindGraphsDialog::refresh()
{
    const bool asked = readTaskclusterRoot(m_root->text()).ok() && !m_project->text().trimmed().isEmpty() && !m_revision->text().trimmed().isEmpty()
        && !m_domain->text().trimmed().isEmpty();
    m_search->setEnabled(asked && !m_work);
    const auto ids = chosen();
    m_download->setText(ids.isEmpty() ? tr("Download") : tr("Download %n graph(s) and open them", nullptr, int(ids.size())));
    m_download->setEnabled(!ids.isEmpty() && !m_work);
}

void FindGraphsDialog::setBusy(const QString &format)
{
    m_told->clear();
    m_progress->setRange(0, 0);
    m_progress->setFormat(format);
    m_progress->show();
    refresh();
}

void FindGraphsDialog::search()
{
    const auto root = readTaskclusterRoot(m_root->text());
    if (root.failed() || m_work)
        return;
    m_found = *root;
    m_list->clear();
    m_push = {m_domain->text().trimmed(), m_project->text().trimmed(), m_revision->text().trimmed()};
    m_work = std::make_unique<DeskWork>(m_office, [this, root = *root, push = m_push, signer = signer(*root)](RemoteDesk *desk, QObject *mailbox) {
        auto *finder = new GraphFinder(root, push, toolsOf(desk, signer));
        connect(finder, &GraphFinder::progress, mailbox, [this](int done, int all) { showProgress(done, all); });
        connect(finder, &GraphFinder::finished, mailbox, [this](const FoundGraphs &found) { show(found); });
        finder->start();
        return finder;
    });
    setBusy(tr("Looking: %v of %m"));
}

void FindGraphsDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void FindGraphsDialog::show(const FoundGraphs &found)
{
    m_work.reset();
    m_progress->hide();
    for (const auto &candidate : found.candidates) {
        const bool usable = candidate.isUsable();
        auto *item = new QTreeWidgetItem(m_list, {candidate.taskId, roleText(candidate.role, candidate.detail),
                                                     candidate.created.toString(QStringLiteral("yyyy-MM-dd hh:mm")), candidate.state,
                                                     candidate.missing.isEmpty() ? tr("all there") : tr("without %1").arg(candidate.missing.join(QStringLiteral(", ")))});
        item->setFlags(usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable);
        item->setCheckState(TaskColumn, usable ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(ArtifactsColumn, usable ? QString() : tr("A promotion cannot build on it"));
    }
    auto notes = found.notes;
    if (found.candidates.empty())
        notes.prepend(tr("Nothing was found. The index forgets: if you have a task ID, paste it into the list of graphs."));
    m_told->setText(notes.join(u'\n'));
    if (!found.candidates.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

QStringList FindGraphsDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const auto *item = m_list->topLevelItem(row);
        if (item->checkState(TaskColumn) == Qt::Checked)
            ids.append(item->text(TaskColumn));
    }
    return ids;
}

void FindGraphsDialog::download()
{
    const auto ids = chosen();
    if (ids.isEmpty() || m_work)
        return;
    m_wanted = ids;
    const auto folder = graphFolder(m_stateDir, m_found, m_push.project + u'-' + m_push.revision.left(12)); // whatever the fields say by now
    m_work = std::make_unique<DeskWork>(m_office, [this, root = m_found, ids, folder, signer = signer(m_found)](RemoteDesk *desk, QObject *mailbox) {
        auto *download = new GraphDownload(root, ids, folder, toolsOf(desk, signer));
        connect(download, &GraphDownload::progress, mailbox, [this](int done, int all) { showProgress(done, all); });
        connect(download, &GraphDownload::finished, mailbox, [this](const DownloadedGraphs &downloaded) { finish(downloaded); });
        download->start();
        return download;
    });
    setBusy(tr("Downloading: %v of %m files"));
}

/// What is still on its way when it is closed counts for nothing, before it is deleted, too.
void FindGraphsDialog::done(int result)
{
    m_work.reset();
    QDialog::done(result);
}

void FindGraphsDialog::finish(const DownloadedGraphs &result)
{
    m_work.reset();
    m_progress->hide();
    refresh();
    if (result.error) {
        m_told->setText(result.error->toString());
        return;
    }
    QStringList faults;
    for (auto it = result.faults.cbegin(); it != result.faults.cend(); ++it)
        faults.append(tr("%1 of %2").arg(it.value(), it.key()));
    Q_EMIT downloaded(result.folder, m_wanted, faults.join(u'\n'), m_found.toString());
    accept();
}

} // namespace slipway
