// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace slipway {

class PromotionSession;
class ThreeStateList;

/// The action's input as a form. Every field is one step of the session's history; what is wrong with a field is said
/// under it. Reads and changes the session it is given.
class PromotionForm : public QWidget
{
    Q_OBJECT
public:
    explicit PromotionForm(PromotionSession *session, QWidget *parent = nullptr);

    /// What is wrong, by name of the action's field; replaces what was said before.
    void setFieldErrors(const QHash<QString, QString> &errors);
    void focusFirst();
    /// The person said that an empty list is meant.
    bool emptyKindsConfirmed() const { return m_kindsConfirmed; }

Q_SIGNALS:
    void confirmed(); ///< emptyKindsConfirmed() may have changed

private:
    enum Field { BuildField = 1, PartialsField }; ///< changes of these that follow each other are one step

    void buildFields();
    void buildLists();
    void buildSwitches();
    QWidget *withError(QWidget *editor, const char *field);
    void connectFields();
    void refresh();
    void refreshFlavors();
    void refreshNames();
    void commitVersions();
    void commitPartials();

    PromotionSession *m_session;
    QFormLayout *m_rows;
    QComboBox *m_flavor;
    QSpinBox *m_build;
    QLineEdit *m_version, *m_next;
    QPlainTextEdit *m_partials;
    QCheckBox *m_repack, *m_attribution, *m_eme;
    ThreeStateList *m_kinds, *m_labels;
    QHash<QString, QLabel *> m_errors;
    QString m_partialsFault;
    QTimer m_partialsDelay;
    bool m_kindsConfirmed = false, m_labelsConfirmed = false;
    bool m_filling = false;
};

} // namespace slipway
