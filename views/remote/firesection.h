// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/secretshelf.h"
#include "promotion/promotionfire.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace slipway {

class Arming;

/// The part of the decision to promote that is about where it goes: only into the records, or to a deployment of Taskcluster
/// as well; then it shows the hook, what it is sent and the scope that takes, signs in, and needs to be armed. GUI thread.
class FireSection : public QWidget
{
    Q_OBJECT
public:
    FireSection(const Result<PromotionFire> &fire, const QString &root, Arming *arming, SecretShelfPtr secrets, QWidget *parent = nullptr);

    bool fires() const; ///< else it is only recorded
    std::optional<QUrl> root() const; ///< nothing while what stands there is none
    QString whyNot() const; ///< why it cannot be fired now; empty where it can, or is only recorded
    void refresh(); ///< somebody signed in

Q_SIGNALS:
    void changed();
    void signInRequested();

private:
    QWidget *buildWhere();
    QWidget *buildWhat(const PromotionFire &fire);
    bool hasCredentialsFor(const QUrl &root) const;

    const bool m_canFire;
    Arming *m_arming;
    const SecretShelfPtr m_secrets;
    QRadioButton *m_fire, *m_record;
    QLineEdit *m_root = nullptr;
    QLabel *m_signed = nullptr;
    QPushButton *m_signIn = nullptr;
    QCheckBox *m_armed = nullptr;
    QWidget *m_where = nullptr, *m_what = nullptr;
};

} // namespace slipway
