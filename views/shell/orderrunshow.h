// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderrungraph.h"
#include "session/releasesession.h"

#include <QObject>

namespace slipway {

class DocumentController;
class OrderBar;
class Selection;

/// While a build order runs it still looks like the order: gives the session the packages that belong to the steps of the
/// run, also of one that is taken up again, if the files it was made from are unchanged. GUI thread, owned by the window.
class OrderRunShow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ReleaseSession *session;
        DocumentController *document;
        OrderBar *bar;
        Selection *selection;
    };

    OrderRunShow(const Parts &parts, QObject *parent);

    /// What the release that is about to start is to be drawn as.
    void expect(const OrderRun &run, const OrderView &view);

private:
    void setView(const OrderView &view);
    void findOrder();
    void show(const OrderRun &run, const OrderView &view);
    void onPlanChanged();
    bool isShown() const;
    void revealSelected(const QString &step);

    Parts m_parts;
    OrderRun m_run;
    OrderView m_view; ///< of m_run.shown
    QString m_searched; ///< the release whose files were looked at
    quint64 m_generation = 0;
};

} // namespace slipway
