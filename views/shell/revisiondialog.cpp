// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/revisiondialog.h"

#include "session/background.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

struct RevisionDialog::Found
{
    QVector<GitRevision> revisions;
    Error error;
    bool failed = false;
};

namespace {

constexpr int kName = Qt::UserRole;

} // namespace

RevisionDialog::RevisionDialog(const QString &file, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_state(new QLabel(tr("Reading the repository …"), this))
{
    setObjectName(QStringLiteral("revisionDialog"));
    setWindowTitle(purpose == Purpose::Open ? tr("Open %1 as of …").arg(QFileInfo(file).fileName()) : tr("Compare %1 with …").arg(QFileInfo(file).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(680, 460);
    m_search->setObjectName(QStringLiteral("revisionSearch"));
    m_search->setPlaceholderText(tr("A branch, a tag, a commit, or main~2"));
    m_search->setAccessibleName(tr("Search revisions"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("revisionList"));
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setHeaderLabels({tr("Revision"), tr("When"), tr("What"), tr("Who")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("revisionState"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_choose = buttons->addButton(purpose == Purpose::Open ? tr("Open as of this revision") : tr("Compare with this revision"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(QStringLiteral("chooseRevisionButton"));
    m_choose->setDefault(true);
    m_choose->setEnabled(false);
    if (purpose == Purpose::Compare) {
        auto *other = buttons->addButton(tr("Another file…"), QDialogButtonBox::ActionRole);
        other->setObjectName(QStringLiteral("otherFileButton"));
        connect(other, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT otherFileWanted();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &RevisionDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &RevisionDialog::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_choose->setEnabled(!wanted().isEmpty()); });
    connect(m_search, &QLineEdit::textChanged, this, &RevisionDialog::filter);
    m_search->setFocus();
    runInBackground(this, [file] {
        Found found;
        const auto repository = GitRepository::around(file);
        const auto path = repository.ok() ? repository->pathInside(file) : Result<QString>(fail(repository.error()));
        if (path.ok())
            found.revisions = repository->revisions(*path);
        else
            found = {{}, path.error(), true};
        return found;
    }, [this](const Found &found) { show(found); });
}

void RevisionDialog::show(const Found &found)
{
    if (found.failed) {
        m_state->setText(found.error.toString());
        return;
    }
    for (const auto &revision : found.revisions) {
        const auto kind = revision.kind == GitRevision::Kind::Tag ? tr("tag %1") : revision.kind == GitRevision::Kind::Commit ? tr("commit %1") : tr("branch %1");
        const auto when = QDateTime::fromMSecsSinceEpoch(revision.commit.timeMs);
        auto *item = new QTreeWidgetItem(m_list, {kind.arg(revision.name), QLocale().toString(when, QLocale::ShortFormat), revision.commit.summary(), revision.commit.authorName});
        item->setData(0, kName, revision.name);
        item->setToolTip(2, revision.commit.message.toHtmlEscaped());
    }
    filter();
}

QTreeWidgetItem *RevisionDialog::firstShown() const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (!m_list->topLevelItem(i)->isHidden())
            return m_list->topLevelItem(i);
    }
    return nullptr;
}

void RevisionDialog::filter()
{
    const auto word = m_search->text().trimmed();
    int shown = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto *item = m_list->topLevelItem(i);
        bool fits = word.isEmpty();
        for (int column = 0; column < m_list->columnCount() && !fits; ++column)
            fits = item->text(column).contains(word, Qt::CaseInsensitive);
        item->setHidden(!fits);
        shown += fits;
    }
    m_list->setCurrentItem(firstShown());
    m_state->setText(shown > 0 ? tr("%n revision(s)", nullptr, shown)
            : word.isEmpty() ? tr("Nothing was committed yet.") : tr("Nothing listed fits; Enter asks git for \"%1\".").arg(word));
    m_choose->setEnabled(!wanted().isEmpty());
}

QString RevisionDialog::wanted() const
{
    const auto *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(0, kName).toString() : m_search->text().trimmed();
}

void RevisionDialog::choose()
{
    const auto revision = wanted();
    if (revision.isEmpty())
        return;
    accept();
    Q_EMIT chosen(revision);
}

/// The arrows move in the list while the search keeps the focus.
bool RevisionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace slipway
