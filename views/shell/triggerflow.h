// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVector>

namespace slipway {

class DocumentController;
class DocumentFlow;
class NoticeBar;
class ReleaseSession;
class RunController;
class Selection;

/// Opens the pipeline that a trigger step starts, in the same window, and leads back. Which file that is stands
/// in the release file; where it does not, the person is asked once. GUI thread, owned by `host`.
class TriggerFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        DocumentController *document;
        DocumentFlow *files;
        RunController *run;
        Selection *selection;
        NoticeBar *notices;
    };

    TriggerFlow(const Parts &parts, QWidget *host);

    void open(const QString &step); ///< of a trigger step; nothing for another one
    bool isInside() const { return !m_way.isEmpty(); }
    void back(); ///< to the pipeline that the present one was opened from

private:
    struct Place
    {
        QString file, step;
    };

    void enter(const QString &step, const QString &path);
    void ask(const QString &step, const QString &slug);
    void onPlanReady(bool otherFile);
    void tellWay();

    Parts m_parts;
    QWidget *m_host;
    QVector<Place> m_way; ///< the pipelines around the present one, outermost first
    QString m_expected; ///< the file that is being opened from a trigger or on the way back
    QString m_select; ///< the step to select when it is there
};

} // namespace slipway
