// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace slipway {

class PrevGraphList;
class PromotionSession;

/// The list of previous graphs with what adds to it: an ID or a URL, a revision whose graphs are looked for, the folder's
/// other graphs; and what takes out and moves for the mouse. An ID that is another kind of ID is explained, and the right one
/// offered.
class GraphBox : public QWidget
{
    Q_OBJECT
public:
    explicit GraphBox(PromotionSession *session, QWidget *parent = nullptr);

    PrevGraphList *list() const { return m_list; }
    void add(const QString &text); ///< as if typed

private:
    QWidget *buildAddLine();
    QWidget *buildOffer();
    void addIds(const QStringList &ids);
    void explain(const QString &id);
    void tell(const QString &text, const QString &offered = {}, const QString &instead = {});
    void fillMenu(QMenu *menu);
    void updateButtons();

    PromotionSession *m_session;
    PrevGraphList *m_list;
    QLineEdit *m_edit;
    QToolButton *m_up, *m_down, *m_remove;
    QWidget *m_offer = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_use = nullptr;
    QString m_offered, m_instead; ///< the ID to use, and the one it takes the place of
    quint64 m_generation = 0;
};

} // namespace slipway
