// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/stepfacts.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace slipway {

/// Shows facts as names and values. Given the same facts again it changes nothing, so that selection and
/// scroll position stay.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const StepFacts &facts);
    QString plainText() const; ///< what is on screen, one fact a line

Q_SIGNALS:
    void stepActivated(const QString &step);
    void unlinkRequested(const QString &step); ///< the link by hand from there is to go

private:
    void rebuild();
    bool updateTexts(const StepFacts &facts);
    QWidget *valueFor(const StepFact &fact);

    StepFacts m_facts;
    QVector<QWidget *> m_values; // one per fact
    QScrollArea *m_scroll;
};

} // namespace slipway
