// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/gateproof.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace slipway {

/// The gate proof as a table: a row for each publish step (or every step), a column for each scenario. Keeps
/// its rows when a proof of the same steps arrives, so that selection and scroll stay. GUI thread.
class ProofModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setProof(const GateProof &proof, const QVector<Facts> &facts);
    void setAllSteps(bool all); ///< else only those that publish
    bool allSteps() const { return m_all; }
    void setStepWidth(int pixels); ///< names of steps are elided to it: a vertical header cuts them off
    void setPalette(const QPalette &palette);

    const GateProof &proof() const { return m_proof; }
    const ProofRow *row(int row) const; ///< null outside
    const ProofCell *cell(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &step, const QString &scenario) const;
    /// "R02" where a gate of another scenario is removed in this one, "R03" where no scenario has a gate; empty
    /// unless the step publishes and runs by itself.
    QString rule(const QModelIndex &index) const;
    int openCells() const; ///< publish steps that run by themselves, counted by cells
    int unprovenCells() const; ///< of publish steps: unknown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<int> wantedRows() const;
    QVariant scenarioHeader(int section, int role) const;
    QVariant stepHeader(int section, int role) const;
    QString toolTip(const QModelIndex &index) const;
    int count(GateOutcome outcome) const;

    GateProof m_proof;
    QVector<Facts> m_facts;
    QVector<int> m_rows; ///< positions in m_proof.rows
    QPalette m_palette;
    int m_stepWidth = 0;
    bool m_all = false;
};

} // namespace slipway
