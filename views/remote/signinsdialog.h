// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/tokenkeeper.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace slipway {

/// Which servers Slipway has credentials for, what they are for and where they are kept, never the secrets; forgets them.
/// Opened with open(); deletes itself.
class SignInsDialog : public QDialog
{
    Q_OBJECT
public:
    SignInsDialog(TokenKeeper *keeper, QWidget *parent);

private:
    void fill();
    void forget();
    void updateButton();

    TokenKeeper *m_keeper;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_forget;
    QVector<TokenKeeper::Entry> m_entries; ///< as listed
};

} // namespace slipway
