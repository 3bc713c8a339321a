// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;
class QLabel;

namespace slipway {

/// In the middle of the graph while a view of it shows no step: why, and the way back. GUI thread; owned by the view.
class GraphViewEmpty : public QWidget
{
    Q_OBJECT
public:
    explicit GraphViewEmpty(QAbstractScrollArea *view);

    void tell(const QString &why); ///< empty: hides

Q_SIGNALS:
    void allWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractScrollArea *m_view;
    QLabel *m_text;
};

} // namespace slipway
