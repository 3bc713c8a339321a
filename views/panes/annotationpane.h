// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QHash>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace slipway {

class AnnotationCard;

/// The release's annotations, highest priority first. Only what changed is drawn again; the reader's place
/// and selection stay. Opens no link itself. GUI thread; the session must outlive it.
class AnnotationPane : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationPane(ReleaseSession *session, QWidget *parent = nullptr);

    /// The step that "Only the selected step" means; empty: none is selected.
    void setSelectedStep(const QString &step);
    /// Always shows only this pane's step and hides the switch (the inspector's own annotations).
    void setFixedToStep();
    void setFilter(const QString &text);
    int shownCount() const { return int(m_order.size()); }

Q_SIGNALS:
    void linkActivated(const QUrl &url); ///< http or https only
    void stepActivated(const QString &step);
    void countChanged(int shown);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sync();
    void fillSome();
    void placeCards();
    QVector<Annotation> wanted() const;
    bool matches(const Annotation &annotation) const;
    AnnotationCard *cardFor(const QString &identity);
    void keepPlace(const std::function<void()> &change);
    void refreshEmpty();

    ReleaseSession *m_session;
    QString m_step;
    bool m_fixed = false;
    bool m_dirty = true;
    QHash<QString, AnnotationCard *> m_cards;
    QVector<QPair<QString, Annotation>> m_todo; // still to be drawn
    QStringList m_order;
    QTimer m_slice, m_typing;
    QLineEdit *m_filter;
    QCheckBox *m_only;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_inner;
    QVBoxLayout *m_layout;
};

} // namespace slipway
