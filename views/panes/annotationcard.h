// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/annotation.h"

#include <QFrame>
#include <QTimer>
#include <QUrl>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace slipway {

class SafeMarkdownView;

/// One annotation: coloured bar, glyph and word of its style, context, where it comes from, and its text in
/// parts, so that a long one neither blocks the window nor is drawn again as a whole when it grows.
class AnnotationCard : public QFrame
{
    Q_OBJECT
public:
    explicit AnnotationCard(QWidget *parent = nullptr);

    void setAnnotation(const Annotation &annotation, const QString &stepLabel);
    const Annotation &annotation() const { return m_annotation; }
    QString plainText() const;
    /// True while "Show all" is still adding parts.
    bool isFilling() const { return m_fill.isActive(); }

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void stepActivated(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showParts();
    void showNextPart();
    void refreshHeader();
    SafeMarkdownView *addView();

    Annotation m_annotation;
    QString m_stepLabel;
    QStringList m_parts;
    qsizetype m_shown = 0; // parts that may be drawn
    QVector<SafeMarkdownView *> m_views;
    QTimer m_fill;
    QLabel *m_icon, *m_title, *m_detail;
    QToolButton *m_step;
    QPushButton *m_all;
    QVBoxLayout *m_body;
};

} // namespace slipway
