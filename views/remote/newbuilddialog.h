// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/buildcreation.h"
#include "engine/remote/credentials.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace slipway {

class Arming;
class GateForm;
class RemoteOffice;

/// Creates a build of a pipeline of Buildkite: commit, branch, message, environment and the fields of the first input. With a
/// pipeline to send it shows the very text that will run before anything is sent, and the step that the pipeline's settings
/// need once. Its button is off, and says why, while nothing can be created. Stays open with what is wrong; where it is not
/// known whether a build was created, it creates no other one. Show it with open(); deletes itself.
class NewBuildDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it starts with. A plain value.
    struct Start
    {
        QString pipeline; ///< address of the pipeline or of a build of it; may be empty
        QString commit, branch, message;
        QVector<GateField> fields; ///< of the first input; empty: none
        QByteArray yaml; ///< to be sent; empty: the pipeline's own steps run
        QString yamlName; ///< what it was made of
    };

    NewBuildDialog(RemoteOffice *office, Arming *arming, const Start &start, const CreationRecord &record, QWidget *parent = nullptr);

    void refresh(); ///< somebody signed in or armed, or signInWanted() was connected

Q_SIGNALS:
    void created(const slipway::RemoteAddress &build);
    void signInWanted(const slipway::RemoteAddress &address, slipway::CredentialUse use);

protected:
    void reject() override; ///< not while it is being sent: what comes of that is told here

private:
    void buildForm();
    QWidget *buildFields(const Start &start);
    QWidget *buildPreview(const Start &start);
    QWidget *buildArm();
    QWidget *buildButtons();
    QString whyNot() const;
    bool canSignIn() const;
    Result<RemoteAddress> pipeline() const;
    Result<NewBuild> wish() const;
    void create();
    void onDone(const RemoteAddress &pipeline, const NewBuildResult &result);
    void complain(const QString &text, bool signIn = false);

    RemoteOffice *m_office;
    Arming *m_arming;
    const CreationRecord m_record;
    const QByteArray m_yaml;
    QFormLayout *m_form;
    QLineEdit *m_pipeline, *m_commit, *m_branch, *m_message;
    QPlainTextEdit *m_env;
    GateForm *m_fields = nullptr;
    QCheckBox *m_elsewhere = nullptr, *m_arm = nullptr;
    QLabel *m_problem, *m_why;
    QPushButton *m_create = nullptr, *m_signIn = nullptr;
    bool m_busy = false, m_unknown = false;
};

} // namespace slipway
