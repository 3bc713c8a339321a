// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace slipway {

class DagView;

/// The whole graph in a corner of the view, with the part in sight marked; a click or a drag goes there.
/// A child of the view. The picture is made once a layout or a burst of changes, not once a frame.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(DagView *view);

    void refresh(); ///< another layout or palette: the picture is made anew at the next paint
    void refreshSoon(); ///< states changed: at most a few times a second
    /// The size that suits the graph's shape, within the corner it may take.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const;
    QPointF corner() const;
    void makePicture();
    void goTo(const QPointF &pos);

    DagView *m_view;
    QImage m_picture;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace slipway
