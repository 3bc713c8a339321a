// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "pipeline/pipeline.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace slipway {

class BuildListPage;
class RemoteOffice;

/// What a person chose to watch. A plain value.
struct RemoteChoice
{
    RemoteAddress address;
    QString url; ///< as it was given, without what might be a secret
    PlanPtr definition; ///< of a build; null: none
};

/// Asks for a build or task group by its address or, of Buildkite, from lists, and for the pipeline that a build was made from. Reads that file off the
/// GUI thread and stays open with what is wrong. Show it with open(); deletes itself.
class OpenRemoteDialog : public QDialog
{
    Q_OBJECT
public:
    /// `offered`: the pipeline on screen, which may be the definition; empty: none is.
    OpenRemoteDialog(RemoteOffice *office, const QString &offered, QWidget *parent = nullptr);

    void setAddress(const QString &url);
    void refreshSignIn(); ///< somebody signed in, or is signed in no more
    void signedIn(); ///< what was refused may be given now

Q_SIGNALS:
    void chosen(const slipway::RemoteChoice &choice);
    void signInRequested(const slipway::RemoteAddress &address); ///< to read there
    void addressKnown(const slipway::RemoteAddress &address); ///< another server than before is about to be asked

private:
    QWidget *buildAddress();
    QWidget *buildDefinition(const QString &offered);
    QWidget *buildSignIn();
    Result<RemoteAddress> wanted() const;
    void showPipeline(const RemoteAddress &pipeline);
    void browse();
    void check();
    void choose();
    void complain(const QString &text);

    RemoteOffice *m_office;
    QTabWidget *m_pages;
    BuildListPage *m_list;
    QLineEdit *m_address, *m_definition;
    QWidget *m_definitionRow = nullptr;
    QWidget *m_signRow = nullptr;
    QLabel *m_problem, *m_signed = nullptr;
    QPushButton *m_open, *m_signIn = nullptr;
    QString m_server; ///< that addressKnown() told of last
    bool m_reading = false;
};

} // namespace slipway
