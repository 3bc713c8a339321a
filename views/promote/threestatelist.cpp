// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/threestatelist.h"

#include "promote/checknamesmodel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kNamesInText = 4;
constexpr int kRows = 5;

} // namespace

ThreeStateList::ThreeStateList(const char *name, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_model(new CheckNamesModel(this))
    , m_choice(new QComboBox(this))
    , m_lists(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    const auto prefix = QLatin1String(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    m_choice->setObjectName(prefix + QLatin1String("Mode"));
    m_choice->setAccessibleName(words.title);
    m_choice->addItems({tr("The flavor's list"), words.none, tr("My own list")});
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(9);
    m_lists->setObjectName(prefix + QLatin1String("Lists"));
    m_lists->setTextFormat(Qt::PlainText);
    m_lists->setWordWrap(true);
    m_search->setObjectName(prefix + QLatin1String("Search"));
    m_search->setPlaceholderText(tr("Search %1").arg(words.names));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(prefix + QLatin1String("List"));
    m_list->setAccessibleName(words.title);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(m_list->fontMetrics().height() * kRows + 4 * kRows);
    column->addWidget(m_choice);
    column->addWidget(m_lists);
    column->addWidget(buildQuestion(prefix));
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { choose(Mode(index)); });
    connect(m_search, &QLineEdit::textChanged, m_model, &CheckNamesModel::setFilter);
    connect(m_model, &CheckNamesModel::tickedByHand, this, &ThreeStateList::onTicked);
    refresh();
}

QWidget *ThreeStateList::buildQuestion(const QString &name)
{
    m_question = new QFrame(this);
    m_question->setObjectName(name + QLatin1String("Question"));
    m_question->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(6, 4, 6, 4);
    m_asks = new QLabel(m_question);
    m_asks->setObjectName(name + QLatin1String("QuestionText"));
    m_asks->setTextFormat(Qt::PlainText);
    m_asks->setWordWrap(true);
    auto *keep = new QPushButton(tr("Keep the flavor's list"), m_question);
    keep->setObjectName(name + QLatin1String("Keep"));
    auto *override = new QPushButton(tr("Override it with nothing"), m_question);
    override->setObjectName(name + QLatin1String("Override"));
    column->addWidget(m_asks);
    column->addWidget(keep);
    column->addWidget(override);
    connect(keep, &QPushButton::clicked, this, [this] {
        choose(Mode::Flavor);
        m_choice->setFocus(Qt::OtherFocusReason);
    });
    connect(override, &QPushButton::clicked, this, [this] {
        m_confirmed = true;
        refresh();
        m_choice->setFocus(Qt::OtherFocusReason);
        Q_EMIT emptyConfirmed();
    });
    return m_question;
}

void ThreeStateList::setNames(const QStringList &names)
{
    m_model->setNames(names);
}

void ThreeStateList::setFlavorList(const QStringList &list, const QStringList &projectDefault)
{
    m_flavor = list;
    m_default = projectDefault;
    refresh();
}

void ThreeStateList::setValue(const std::optional<QStringList> &value, bool emptyConfirmed)
{
    const bool same = value == m_value;
    m_value = value;
    m_confirmed = emptyConfirmed;
    // An own list from which the last name was unticked stays an own list until another state is chosen.
    if (!value)
        m_mode = Mode::Flavor;
    else if (!value->isEmpty())
        m_mode = Mode::Own;
    else if (!same || m_mode == Mode::Flavor)
        m_mode = Mode::None;
    refresh();
}

void ThreeStateList::choose(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_confirmed = false;
    if (mode == Mode::Flavor)
        m_value.reset();
    else if (mode == Mode::None)
        m_value = QStringList();
    else
        m_value = m_flavor; // to begin with: then only what is changed differs
    refresh();
    Q_EMIT changed(m_value);
}

void ThreeStateList::onTicked(const QStringList &ticked)
{
    m_value = ticked;
    m_confirmed = false;
    refresh();
    Q_EMIT changed(m_value);
}

QString ThreeStateList::listText(const QStringList &list) const
{
    if (list.isEmpty())
        return tr("(none)");
    const auto shown = list.mid(0, kNamesInText).join(QLatin1String(", "));
    return list.size() > kNamesInText ? tr("%1 and %n more", nullptr, int(list.size()) - kNamesInText).arg(shown) : shown;
}

void ThreeStateList::refresh()
{
    m_choice->setCurrentIndex(int(m_mode));
    const auto own = m_value.value_or(QStringList());
    m_lists->setText(m_mode == Mode::Flavor ? tr("Counts: %1").arg(listText(m_flavor))
                                            : tr("Counts: %1\nReplaces the flavor's: %2").arg(listText(own), listText(m_flavor)));
    m_lists->setToolTip(QString(m_mode == Mode::Flavor ? m_flavor.join(u'\n') : own.join(u'\n')).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    const bool asks = m_mode != Mode::Flavor && own.isEmpty() && !(m_flavor.isEmpty() && m_default.isEmpty()) && !m_confirmed;
    m_asks->setText(m_flavor.isEmpty() ? tr("Override the project default (%1) with nothing?").arg(listText(m_default))
                                       : tr("Override the flavor's list (%1) with nothing?").arg(listText(m_flavor)));
    m_question->setVisible(asks);
    m_model->setTicked(m_mode == Mode::Flavor ? m_flavor : own);
    m_model->setReadOnly(m_mode != Mode::Own);
    m_list->setVisible(m_mode == Mode::Own);
    m_search->setVisible(m_mode == Mode::Own);
}

} // namespace slipway
