// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace slipway {

class GateListModel;

/// "Waiting for you": gates that need a decision and steps that were interrupted. Never decides by itself:
/// asks for the review of a gate by a signal. No higher than its sentence while nothing waits, then high enough
/// for the first few. GUI thread; the session must outlive it.
class GateInbox : public QWidget
{
    Q_OBJECT
public:
    explicit GateInbox(ReleaseSession *session, QWidget *parent = nullptr);

    int gateCount() const; ///< gates that wait now
    QString title() const; ///< "Waiting for you: 2"
    void selectStep(const QString &step);
    /// Puts the keyboard focus on the first thing that waits.
    void focusFirst();

Q_SIGNALS:
    void reviewRequested(const QString &step); ///< open the approval dialog
    void retryRequested(const QString &step); ///< an interrupted once-only step: a reason is needed
    void stepActivated(const QString &step); ///< show this step elsewhere too
    void countChanged(int gates);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void onCurrentChanged();
    void refreshButton();
    void onCountChanged();
    void fitHeight();
    void actOnCurrent();
    void restart(const QString &step);
    QModelIndex rowInQuestion() const;
    QString currentStep() const;

    ReleaseSession *m_session;
    GateListModel *m_model;
    QLabel *m_title;
    QLabel *m_problem;
    QLabel *m_empty;
    QListView *m_list;
    QPushButton *m_button;
    QStackedWidget *m_stack;
};

} // namespace slipway
