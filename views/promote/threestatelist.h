// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace slipway {

class CheckNamesModel;

/// A list of the action's input in its three states: absent (the flavor's list counts), empty (nothing), own. Shows which
/// list counts, the flavor's beside it where they differ, and asks before an empty list replaces the flavor's.
class ThreeStateList : public QWidget
{
    Q_OBJECT
public:
    enum class Mode : quint8 { Flavor, None, Own };

    struct Words
    {
        QString title; ///< "Rebuild kinds"
        QString none; ///< "None: rebuild nothing"
        QString names; ///< "kinds"
    };

    /// `name` begins the objectNames: nameMode, nameList, nameSearch, nameLists, nameQuestion.
    ThreeStateList(const char *name, const Words &words, QWidget *parent);

    void setNames(const QStringList &names); ///< what can be ticked; sorted
    /// `projectDefault`: what forms elsewhere fill in; asked about where the flavor has no list.
    void setFlavorList(const QStringList &list, const QStringList &projectDefault = {});
    void setValue(const std::optional<QStringList> &value, bool emptyConfirmed);
    Mode mode() const { return m_mode; }

Q_SIGNALS:
    void changed(const std::optional<QStringList> &value);
    void emptyConfirmed(); ///< the empty list is meant

private:
    void choose(Mode mode);
    void onTicked(const QStringList &ticked);
    void refresh();
    QWidget *buildQuestion(const QString &name);
    QString listText(const QStringList &list) const;

    Words m_words;
    Mode m_mode = Mode::Flavor;
    std::optional<QStringList> m_value;
    QStringList m_flavor, m_default;
    bool m_confirmed = false;
    CheckNamesModel *m_model;
    QComboBox *m_choice;
    QLabel *m_lists;
    QFrame *m_question = nullptr;
    QLabel *m_asks = nullptr;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace slipway
