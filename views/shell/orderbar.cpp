// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderbar.h"

#include "look/look.h"
#include "panes/paneparts.h"
#include "shell/elidedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSet>

namespace slipway {

namespace {

constexpr int kTypingMs = 250;
constexpr int kStates = int(BinaryState::Other) + 1;
constexpr int kAllStates = -1, kOnlyToBuild = -2; // data of the list of states, beside BinaryState

QString stateWord(BinaryState state)
{
    return state == BinaryState::Other ? OrderBar::tr("Other") : binaryStateName(state);
}

QVector<int> countStates(const BuildOrder &order)
{
    QVector<int> counts(kStates, 0);
    for (const auto &element : order.elements) {
        for (const auto &level : element.packages) {
            for (const auto &package : level)
                ++counts[int(package.binary)];
        }
    }
    return counts;
}

struct FileNames
{
    QStringList profiles, files;
};

FileNames namesOf(const BuildOrder &order)
{
    FileNames names;
    QSet<QString> profiles, files;
    for (const auto &element : order.elements) {
        for (const auto &level : element.packages) {
            for (const auto &package : level) {
                files += QSet<QString>(package.filenames.begin(), package.filenames.end());
                if (!package.filenames.isEmpty())
                    profiles.insert(package.filenames.first());
            }
        }
    }
    names.profiles = QStringList(profiles.begin(), profiles.end());
    names.files = QStringList(files.begin(), files.end());
    names.profiles.sort();
    names.files.sort();
    return names;
}

} // namespace

OrderBar::OrderBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("orderBar"));
    setAccessibleName(tr("Build order"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(6);
    m_count = new ElidedLabel(this);
    m_count->setObjectName(QStringLiteral("orderCount"));
    row->addWidget(m_count, 1);
    m_states = addChoice("orderStates", tr("Binary states that are shown"));
    m_profile = addChoice("orderProfile", tr("Packages by the file whose profile builds them"));
    m_file = addChoice("orderFile", tr("Packages by the files they came from"));
    m_option = new QLineEdit(this);
    m_option->setObjectName(QStringLiteral("orderOption"));
    m_option->setPlaceholderText(tr("Option or setting"));
    m_option->setAccessibleName(tr("Packages whose options or settings contain this text"));
    m_option->setToolTip(tr("Shows the packages that have this text in an option or a setting, such as shared=True"));
    m_option->setClearButtonEnabled(true);
    m_option->setMinimumWidth(90);
    m_option->setMaximumWidth(180);
    row->addWidget(m_option);
    m_tools = addSwitch("orderHideTools", tr("Hide tools"), tr("Leaves out what is built for the build machine: tool requirements"));
    m_reduced = addSwitch("orderReduced", tr("Reduced"), {});
    m_strict = addSwitch("strictLevels", tr("Strict levels"), {});
    setLocked(false);
    m_strict->setChecked(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &OrderBar::ask);
    connect(m_option, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_option, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filling)
            m_typing.start(); // by the button, which is no editing
    });
    connect(m_option, &QLineEdit::returnPressed, this, &OrderBar::ask);
    connect(m_tools, &QCheckBox::toggled, this, &OrderBar::ask);
    connect(m_reduced, &QCheckBox::clicked, this, &OrderBar::reduceWanted);
    connect(m_strict, &QCheckBox::clicked, this, &OrderBar::strictWanted);
    hide();
}

QComboBox *OrderBar::addChoice(const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setMaximumWidth(170);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &OrderBar::ask);
    return box;
}

QCheckBox *OrderBar::addSwitch(const char *name, const QString &text, const QString &toolTip)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(toolTip);
    layout()->addWidget(box);
    return box;
}

QString OrderBar::countText(const OrderGraph &shown)
{
    int build = 0, packages = 0, unusable = 0;
    QSet<int> levels;
    for (const auto &node : shown.graph->nodes()) {
        if (node.isContainer() || node.level < 0 || (node.kind != NodeKind::Recipe && node.kind != NodeKind::Package))
            continue;
        ++packages;
        build += isToBuild(node.binary) ? 1 : 0;
        unusable += isUnusable(node.binary) ? 1 : 0;
        levels.insert(node.level);
    }
    if (packages == 0)
        return shown.order->elements.empty() ? tr("Nothing is to be done: the order is empty") : tr("No package is like that");
    const auto levelText = tr("%n level(s)", nullptr, int(levels.size()));
    auto text = tr("%1 of %n package(s) to build in %2", nullptr, packages).arg(build).arg(levelText);
    if (unusable > 0)
        text = tr("%1, %n missing or invalid", nullptr, unusable).arg(text);
    const int hidden = int(shown.order->packageCount()) - packages;
    return hidden > 0 ? tr("%1 (%n hidden)", nullptr, hidden).arg(text) : text;
}

void OrderBar::setOrder(const OrderGraph &shown, const BuildOrder &whole, const OrderView &view)
{
    const QScopedValueRollback filling(m_filling, true);
    m_view = view;
    m_count->setText(countText(shown));
    m_count->setToolTip(m_count->text().toHtmlEscaped());
    const auto names = namesOf(whole);
    fillNames(m_profile, tr("All profiles"), names.profiles, view.profile);
    fillNames(m_file, tr("All files"), names.files, view.file);
    fillStates(*shown.order, view);
    m_tools->setChecked(view.hideTools);
    if (!m_option->hasFocus()) // or what is being typed would be lost
        m_option->setText(view.option);
}

void OrderBar::fillNames(QComboBox *box, const QString &all, const QStringList &names, const QString &chosen)
{
    box->setVisible(names.size() > 1 || !chosen.isEmpty());
    QStringList now;
    for (int i = 1; i < box->count(); ++i)
        now.append(box->itemData(i).toString());
    if (now != names || box->count() == 0) {
        box->clear();
        box->addItem(all);
        for (const auto &name : names)
            box->addItem(name, name);
    }
    box->setCurrentIndex(std::max(0, int(names.indexOf(chosen)) + 1));
}

void OrderBar::fillStates(const BuildOrder &order, const OrderView &view)
{
    const auto counts = countStates(order);
    if (counts != m_counts || m_states->count() == 0) {
        m_counts = counts;
        m_states->clear();
        m_states->addItem(tr("All states"), kAllStates);
        m_states->addItem(tr("Only to build, or unusable"), kOnlyToBuild);
        for (int i = 0; i < kStates; ++i) {
            const auto state = BinaryState(i);
            if (state == BinaryState::None || counts[i] == 0)
                continue;
            m_states->addItem(stateIcon(binaryLook(state, isDark(palette()))), tr("%1 (%2)").arg(stateWord(state)).arg(counts[i]), i);
            m_states->setItemData(m_states->count() - 1, binaryText(state), Qt::ToolTipRole);
        }
    }
    const int wanted = view.onlyToBuild ? kOnlyToBuild : view.binary == BinaryState::None ? kAllStates : int(view.binary);
    m_states->setCurrentIndex(std::max(0, m_states->findData(wanted)));
}

void OrderBar::ask()
{
    if (m_filling)
        return;
    m_typing.stop();
    OrderView view;
    const int state = m_states->currentData().toInt();
    view.onlyToBuild = state == kOnlyToBuild;
    view.binary = state >= 0 ? BinaryState(state) : BinaryState::None;
    view.profile = m_profile->currentData().toString();
    view.file = m_file->currentData().toString();
    view.option = m_option->text().trimmed();
    view.hideTools = m_tools->isChecked();
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT viewWanted(view);
}

void OrderBar::showAll()
{
    m_typing.stop();
    m_option->clear();
    m_view = {};
    Q_EMIT viewWanted(m_view);
}

void OrderBar::setStrict(bool strict)
{
    m_strict->setChecked(strict);
}

bool OrderBar::isStrict() const
{
    return m_strict->isChecked();
}

void OrderBar::setReduced(bool reduced)
{
    m_reduced->setChecked(reduced);
}

void OrderBar::setLocked(bool locked)
{
    const auto why = tr("A release keeps the order it was started with");
    m_reduced->setEnabled(!locked);
    m_strict->setEnabled(!locked);
    m_reduced->setToolTip(locked ? why : tr("Only what must be built, as “conan graph build-order --reduce” does it"));
    m_strict->setToolTip(locked ? why
                                : tr("On: a level starts when the whole level before it is done, as the documentation of Conan does it. Off: a package starts as soon as its dependencies are done"));
}

void OrderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < m_states->count(); ++i) {
            if (const int state = m_states->itemData(i).toInt(); state >= 0)
                m_states->setItemIcon(i, stateIcon(binaryLook(BinaryState(state), isDark(palette()))));
        }
    }
}

} // namespace slipway
