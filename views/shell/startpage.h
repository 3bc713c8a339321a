// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasestore.h"

#include <QScrollArea>

class QVBoxLayout;

namespace slipway {

class RecentDocuments;

/// What the window shows while nothing is open: how to open something, the sample release, the files opened
/// last, and releases that can be continued.
class StartPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit StartPage(RecentDocuments *recent, QWidget *parent = nullptr);

    void setInterrupted(const QVector<ReleaseSummary> &releases);

Q_SIGNALS:
    void openRequested();
    void remoteRequested();
    void sampleRequested();
    void fileRequested(const QString &path);
    void resumeRequested(const QString &release);

private:
    void fillRecent();

    RecentDocuments *m_recent;
    QVBoxLayout *m_recentRows;
    QVBoxLayout *m_releaseRows;
};

} // namespace slipway
