// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/orderrunsettings.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace slipway {

/// The fields of the run form. Each is checked while it is typed, and what is wrong stands below it. GUI thread.
class OrderRunFields : public QWidget
{
    Q_OBJECT
public:
    OrderRunFields(const BuildOrderPtr &order, const OrderRunSettings &settings, QWidget *parent);

    /// As the fields stand; meaningful while isValid().
    const OrderRunSettings &settings() const { return m_settings; }
    bool isValid() const { return m_faults == 0; }
    /// Says below the field that the order cannot be run as it is without a lockfile.
    void setLockfileMissing(bool missing);

Q_SIGNALS:
    void changed();

private:
    void buildStart(QVBoxLayout *column);
    void buildProfiles(QVBoxLayout *column);
    void buildArguments(QVBoxLayout *column);
    void buildMachine(QVBoxLayout *column);
    void buildDelivery(QVBoxLayout *column);
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, const QString &text, const QString &hint);
    QLabel *addProblem(QFormLayout *form, const char *name);
    QLabel *problemLabel(const char *name);
    void read();
    void readProfiles();
    void readLockfile();
    void readHome();
    void askForLockfile();
    void say(QWidget *field, const QString &problem);
    template <typename T>
    T take(QLineEdit *field, const Result<T> &read);

    BuildOrderPtr m_order;
    OrderRunSettings m_settings;
    int m_faults = 0;
    bool m_lockfileMissing = false;
    QHash<QWidget *, QLabel *> m_problems;
    QRadioButton *m_strict = nullptr, *m_soon = nullptr;
    QTableWidget *m_profiles = nullptr;
    QLineEdit *m_lockfile = nullptr, *m_remotes = nullptr, *m_extra = nullptr, *m_home = nullptr, *m_gates = nullptr, *m_upload = nullptr,
              *m_promotions = nullptr;
    QSpinBox *m_buildJobs = nullptr, *m_jobs = nullptr;
    QComboBox *m_cache = nullptr;
    QCheckBox *m_keepGoing = nullptr, *m_gateUpload = nullptr, *m_gatePromotions = nullptr;
};

} // namespace slipway
