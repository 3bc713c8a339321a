// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "remote/remotenames.h"
#include "source/recentdocuments.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace slipway {

namespace {

void empty(QBoxLayout *rows)
{
    while (auto *item = rows->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater(); // it may be the very button that was pressed
        delete item;
    }
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 14, 0, 2);
    return label;
}

QCommandLinkButton *link(const QString &text, const QString &description, QWidget *parent)
{
    // An ampersand of a file's name is no mnemonic.
    auto *button = new QCommandLinkButton(QString(text).replace(u'&', QLatin1String("&&")), description, parent);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    button->setIcon({});
    return button;
}

} // namespace

StartPage::StartPage(RecentDocuments *recent, QWidget *parent)
    : QScrollArea(parent)
    , m_recent(recent)
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its links take the focus, and scroll into sight by that
    setBackgroundRole(QPalette::Base);
    auto *page = new QWidget(this);
    page->setAutoFillBackground(false);
    auto *outer = new QHBoxLayout(page);
    auto *column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 3);
    column->setSpacing(2);
    outer->addStretch(1);
    column->addStretch(1);
    auto *title = new QLabel(tr("What are you releasing?"), page);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    title->setFont(font);
    column->addWidget(title);
    auto *hint = new QLabel(tr("Open a Buildkite pipeline, a Conan build order or the graphs of a promotion, or drop them on this window."), page);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *open = link(tr("Open a pipeline, a build order or a task graph…"), tr("A YAML or JSON file on this machine"), page);
    open->setObjectName(QStringLiteral("openButton"));
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    column->addWidget(open);
    auto *remote = link(tr("Open a build or task group…"), tr("Buildkite or Taskcluster, by its address"), page);
    remote->setObjectName(QStringLiteral("openRemoteButton"));
    connect(remote, &QAbstractButton::clicked, this, &StartPage::remoteRequested);
    column->addWidget(remote);
    auto *sample = link(tr("Try the sample release"), tr("Runs here in under a minute, without a network"), page);
    sample->setObjectName(QStringLiteral("sampleButton"));
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    column->addWidget(sample);
    m_releaseRows = new QVBoxLayout;
    column->addLayout(m_releaseRows);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    column->addLayout(m_recentRows);
    column->addStretch(2);
    setWidget(page);
    connect(recent, &RecentDocuments::changed, this, &StartPage::fillRecent);
    fillRecent();
}

void StartPage::fillRecent()
{
    empty(m_recentRows);
    const auto paths = m_recent->paths();
    if (paths.isEmpty())
        return;
    m_recentRows->addWidget(heading(tr("Opened last"), widget()));
    for (const auto &path : paths.mid(0, 6)) {
        const QFileInfo info(path);
        const bool there = RecentDocuments::exists(path);
        auto *row = RecentDocuments::isAddress(path) ? link(remoteTitle(path), path, widget())
                                                     : link(info.fileName(), there ? info.path() : tr("%1 (not there now)").arg(info.path()), widget());
        row->setEnabled(there);
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recentRows->addWidget(row);
    }
}

void StartPage::setInterrupted(const QVector<ReleaseSummary> &releases)
{
    empty(m_releaseRows);
    if (releases.isEmpty())
        return;
    m_releaseRows->addWidget(heading(tr("Interrupted releases"), widget()));
    for (const auto &release : releases.mid(0, 5)) {
        const auto when = QDateTime::fromMSecsSinceEpoch(release.lastMs);
        auto *row = link(tr("Resume %1").arg(QFileInfo(release.file).fileName()),
            tr("%1, last heard of %2").arg(release.id, QLocale().toString(when, QLocale::ShortFormat)), widget());
        row->setObjectName(QStringLiteral("resume-") + release.id);
        connect(row, &QAbstractButton::clicked, this, [this, id = release.id] { Q_EMIT resumeRequested(id); });
        m_releaseRows->addWidget(row);
    }
}

} // namespace slipway
