// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QMap>
#include <QWidget>

#include <memory>
#include <vector>

class QFormLayout;
class QVBoxLayout;

namespace slipway {

class GateFieldEditor;

/// The fields of a block or input step as controls (spec/buildkite.md a.4): text as a line, a required
/// single choice of up to six as radio buttons, other single choices as a list, several as check boxes.
class GateForm : public QWidget
{
    Q_OBJECT
public:
    explicit GateForm(const QVector<GateField> &fields, QWidget *parent = nullptr);
    ~GateForm() override;

    /// Key to value as it becomes build meta-data; an optional field that was left empty is "".
    QMap<QString, QString> values() const;
    /// Shows what is wrong under each field and puts the focus on the first; true when nothing is.
    bool validate();
    bool isEmpty() const { return m_editors.empty(); }

Q_SIGNALS:
    void edited();

private:
    std::vector<GateFieldEditor *> m_editors;
};

} // namespace slipway
