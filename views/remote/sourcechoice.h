// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace slipway {

/// Asks which build or task group of a release across engines an act is for, where the act is about a whole one; those where
/// it cannot be done now say why. Opened with open(); deletes itself.
class SourceChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `current`: a step whose source is offered first; may be empty. `button`: what will happen, with %1 for the title.
    SourceChoiceDialog(const ReleaseSession &session, Action::Type type, const QString &title, const QString &button, const QString &current, QWidget *parent);

Q_SIGNALS:
    /// What an Action's step says for the whole of that source.
    void chosen(const QString &step, const QString &title);

private:
    void refresh();
    void choose();

    const QString m_words;
    QListWidget *m_list;
    QPushButton *m_button = nullptr;
};

/// Why this cannot be done to any whole build of the release now; empty where it can be to one.
QString whyNotAnywhere(const ReleaseSession &session, Action::Type type);

} // namespace slipway
