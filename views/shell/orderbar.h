// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/ordergraph.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace slipway {

class ElidedLabel;

/// What of a build order is shown, how it starts, and what it comes to in numbers. Its list of binary states, with a glyph
/// and a count each, is the legend of the graph. Knows no documents: OrderFlow fills it and does what it asks for.
class OrderBar : public QWidget
{
    Q_OBJECT
public:
    explicit OrderBar(QWidget *parent = nullptr);

    /// `whole`: before it was reduced. Asks for nothing, whatever changes.
    void setOrder(const OrderGraph &shown, const BuildOrder &whole, const OrderView &view);
    void setStrict(bool strict);
    bool isStrict() const;
    void setReduced(bool reduced);
    void setLocked(bool locked); ///< by a release, which keeps what it was started with; what is shown can still be chosen
    const OrderView &view() const { return m_view; }
    void forgetView() { m_view = {}; } ///< for the next setOrder()
    void showAll(); ///< takes back every choice, and asks for that
    /// "12 of 40 packages to build in 5 levels".
    static QString countText(const OrderGraph &shown);

Q_SIGNALS:
    void viewWanted(const slipway::OrderView &view);
    void strictWanted(bool strict);
    void reduceWanted(bool reduced);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addChoice(const char *name, const QString &label);
    QCheckBox *addSwitch(const char *name, const QString &text, const QString &toolTip);
    void fillNames(QComboBox *box, const QString &all, const QStringList &names, const QString &chosen);
    void fillStates(const BuildOrder &order, const OrderView &view);
    void ask();

    QLineEdit *m_option;
    QComboBox *m_states, *m_profile, *m_file;
    QCheckBox *m_tools, *m_reduced, *m_strict;
    ElidedLabel *m_count;
    QTimer m_typing;
    OrderView m_view;
    QVector<int> m_counts; ///< packages by BinaryState, of the order the list was made from
    bool m_filling = false;
};

} // namespace slipway
