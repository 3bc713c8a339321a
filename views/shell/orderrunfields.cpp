// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderrunfields.h"

#include "buildorder/conanwords.h"
#include "look/formlabels.h"
#include "look/look.h"
#include "panes/paneparts.h"
#include "shell/orderrunpreview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace slipway {

namespace {

enum Cache { UsualCache, OwnCaches, ThisCache };
enum Column { NameColumn, BuildsColumn, ArgumentsColumn };

constexpr int kMostRowsShown = 5;
constexpr int kProblemWidth = 340;

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

QFormLayout *formIn(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setVerticalSpacing(4);
    column->addLayout(form);
    return form;
}

} // namespace

OrderRunFields::OrderRunFields(const BuildOrderPtr &order, const OrderRunSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_order(order)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("orderRunFields"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    buildStart(column);
    buildProfiles(column);
    buildArguments(column);
    buildMachine(column);
    buildDelivery(column);
    column->addStretch(1);
    alignFormLabels(this);
    setFocusProxy(settings.options.start == OrderStart::StrictLevels ? m_strict : m_soon);
    read();
}

void OrderRunFields::buildStart(QVBoxLayout *column)
{
    column->addWidget(sectionHeading(tr("When a package starts"), this));
    m_strict = new QRadioButton(tr("&Strict levels: when the whole level before is done"), this);
    m_strict->setObjectName(QStringLiteral("orderRunStrict"));
    m_soon = new QRadioButton(tr("&As soon as its dependencies are done"), this);
    m_soon->setObjectName(QStringLiteral("orderRunSoon"));
    (m_settings.options.start == OrderStart::StrictLevels ? m_strict : m_soon)->setChecked(true);
    column->addWidget(m_strict);
    column->addWidget(m_soon);
    connect(m_strict, &QRadioButton::toggled, this, &OrderRunFields::read);
}

void OrderRunFields::buildProfiles(QVBoxLayout *column)
{
    column->addWidget(sectionHeading(tr("Which profile each file name means"), this));
    const auto counts = packagesByProfile(*m_order);
    m_profiles = new QTableWidget(int(counts.size()), 3, this);
    m_profiles->setObjectName(QStringLiteral("orderRunProfiles"));
    m_profiles->setAccessibleName(tr("Profile arguments by file name"));
    m_profiles->setHorizontalHeaderLabels({tr("File name"), tr("Builds"), tr("Profile arguments of conan install")});
    m_profiles->setTabKeyNavigation(false);
    m_profiles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_profiles->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_profiles->verticalHeader()->setVisible(false);
    m_profiles->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_profiles->horizontalHeader()->setSectionResizeMode(ArgumentsColumn, QHeaderView::Stretch);
    int row = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it, ++row) {
        auto *name = fixedItem(it.key() == QLatin1String("self") ? tr("self (not merged)") : it.key());
        name->setData(Qt::UserRole, it.key());
        m_profiles->setItem(row, NameColumn, name);
        m_profiles->setItem(row, BuildsColumn, fixedItem(tr("%n package(s)", nullptr, it.value())));
        const auto shown = shownProfileArgs(m_order->profile(it.key()));
        auto *arguments = new QTableWidgetItem(m_settings.options.profileArgs.value(it.key(), shown));
        arguments->setData(Qt::UserRole, shown); // what the order says: kept in Conan's own words while nobody changes it
        m_profiles->setItem(row, ArgumentsColumn, arguments);
    }
    if (row > 0)
        m_profiles->setCurrentCell(0, ArgumentsColumn, QItemSelectionModel::NoUpdate);
    const int rows = std::clamp(row, 1, kMostRowsShown);
    m_profiles->setFixedHeight(m_profiles->horizontalHeader()->sizeHint().height() + rows * m_profiles->verticalHeader()->defaultSectionSize() + 8);
    column->addWidget(m_profiles);
    m_problems.insert(m_profiles, problemLabel("orderRunProfilesProblem"));
    column->addWidget(m_problems.value(m_profiles));
    connect(m_profiles, &QTableWidget::itemChanged, this, &OrderRunFields::read);
}

void OrderRunFields::buildArguments(QVBoxLayout *column)
{
    column->addWidget(sectionHeading(tr("Further arguments of each conan install"), this));
    auto *form = formIn(column);
    const auto &options = m_settings.options;
    m_lockfile = new QLineEdit(options.lockfile, this);
    m_lockfile->setObjectName(QStringLiteral("orderRunLockfile"));
    m_lockfile->setPlaceholderText(tr("none"));
    m_lockfile->setAccessibleName(tr("Lockfile"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("orderRunLockfileButton"));
    choose->setAccessibleName(tr("Choose the lockfile"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_lockfile, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("&Lockfile"), this);
    label->setBuddy(m_lockfile);
    form->addRow(label, row);
    m_problems.insert(m_lockfile, addProblem(form, "orderRunLockfileProblem"));
    connect(m_lockfile, &QLineEdit::textChanged, this, &OrderRunFields::read);
    connect(choose, &QPushButton::clicked, this, &OrderRunFields::askForLockfile);
    m_remotes = addLine(form, "orderRunRemotes", tr("Re&motes"), options.remotes.join(QStringLiteral(", ")), tr("as configured; or such as: products, develop"));
    m_extra = addLine(form, "orderRunExtra", tr("&Extra arguments"), options.extraArgs, tr("such as: -c tools.system.package_manager:mode=install"));
    m_buildJobs = new QSpinBox(this);
    m_buildJobs->setObjectName(QStringLiteral("orderRunBuildJobs"));
    m_buildJobs->setRange(0, 4096);
    m_buildJobs->setSpecialValueText(tr("as Conan's configuration says"));
    m_buildJobs->setValue(options.buildJobs);
    form->addRow(tr("&Processes of each build"), m_buildJobs);
    connect(m_buildJobs, &QSpinBox::valueChanged, this, &OrderRunFields::read);
}

void OrderRunFields::buildMachine(QVBoxLayout *column)
{
    column->addWidget(sectionHeading(tr("On this machine"), this));
    auto *form = formIn(column);
    m_jobs = new QSpinBox(this);
    m_jobs->setObjectName(QStringLiteral("orderRunJobs"));
    m_jobs->setRange(0, 1024);
    m_jobs->setSpecialValueText(tr("as many as there are cores (%1)").arg(OrderRunSettings().workers()));
    m_jobs->setValue(m_settings.jobs);
    form->addRow(tr("Packages at &once"), m_jobs);
    m_cache = new QComboBox(this);
    m_cache->setObjectName(QStringLiteral("orderRunCache"));
    m_cache->addItem(tr("The usual one, for all"));
    m_cache->addItem(tr("A new one for each package"));
    m_cache->addItem(tr("This folder, for all"));
    m_cache->setToolTip(tr("Conan's cache is officially not made for several commands at once. With a new one for each package binaries travel by the remote they are uploaded to."));
    const auto &home = m_settings.options.conanHome;
    m_cache->setCurrentIndex(home.isEmpty() ? UsualCache : home == OrderRunOptions::kOwnHomes ? OwnCaches : ThisCache);
    form->addRow(tr("Conan &cache"), m_cache);
    m_home = addLine(form, "orderRunHome", tr("&Folder of the cache"), m_cache->currentIndex() == ThisCache ? home : QString(), tr("an absolute path"));
    m_keepGoing = new QCheckBox(tr("After a failure, &go on with what does not depend on it"), this);
    m_keepGoing->setObjectName(QStringLiteral("orderRunKeepGoing"));
    m_keepGoing->setChecked(m_settings.options.keepGoing);
    form->addRow(m_keepGoing);
    connect(m_jobs, &QSpinBox::valueChanged, this, &OrderRunFields::read);
    connect(m_cache, &QComboBox::currentIndexChanged, this, &OrderRunFields::read);
    connect(m_keepGoing, &QCheckBox::toggled, this, &OrderRunFields::read);
}

void OrderRunFields::buildDelivery(QVBoxLayout *column)
{
    column->addWidget(sectionHeading(tr("Gates, upload and promotion"), this));
    auto *form = formIn(column);
    const auto &options = m_settings.options;
    m_gates = addLine(form, "orderRunGates", tr("A gate before le&vels"), gateLevelsText(options.gateLevels), tr("none; or such as: 1, 3"));
    m_upload = addLine(form, "orderRunUpload", tr("&Upload to the remote"), options.uploadRemote, tr("nowhere"));
    m_gateUpload = new QCheckBox(tr("All at the end, behind a gate"), this);
    m_gateUpload->setObjectName(QStringLiteral("orderRunGateUpload"));
    m_gateUpload->setChecked(options.gateUpload);
    form->addRow(QString(), m_gateUpload);
    m_promotions = addLine(form, "orderRunPromotions", tr("Then p&romote"), promotionsText(options.promotions), tr("nothing; or such as: products -> develop"));
    m_gatePromotions = new QCheckBox(tr("A gate before each promotion"), this);
    m_gatePromotions->setObjectName(QStringLiteral("orderRunGatePromotions"));
    m_gatePromotions->setChecked(options.gatePromotions);
    form->addRow(QString(), m_gatePromotions);
    connect(m_gateUpload, &QCheckBox::toggled, this, &OrderRunFields::read);
    connect(m_gatePromotions, &QCheckBox::toggled, this, &OrderRunFields::read);
}

QLineEdit *OrderRunFields::addLine(QFormLayout *form, const char *name, const QString &label, const QString &text, const QString &hint)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(hint);
    line->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, line);
    m_problems.insert(line, addProblem(form, qPrintable(QLatin1String(name) + QLatin1String("Problem"))));
    connect(line, &QLineEdit::textChanged, this, &OrderRunFields::read);
    return line;
}

QLabel *OrderRunFields::addProblem(QFormLayout *form, const char *name)
{
    auto *label = problemLabel(name);
    form->addRow(QString(), label);
    return label;
}

QLabel *OrderRunFields::problemLabel(const char *name)
{
    auto *label = plainLabel({}, this);
    label->setObjectName(QLatin1String(name));
    label->setMinimumWidth(kProblemWidth); // or its height is reckoned for a narrow column
    auto colours = label->palette();
    colours.setColor(QPalette::WindowText, stateLook(StepState::Failed, isDark(colours)).colour);
    label->setPalette(colours);
    label->hide();
    return label;
}

void OrderRunFields::say(QWidget *field, const QString &problem)
{
    m_faults += problem.isEmpty() ? 0 : 1;
    auto *label = m_problems.value(field);
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
}

template <typename T>
T OrderRunFields::take(QLineEdit *field, const Result<T> &read)
{
    say(field, read.ok() ? QString() : tr("%1: %2", "what is wrong, what to do").arg(read.error().message, read.error().hint));
    return read.ok() ? *read : T();
}

void OrderRunFields::read()
{
    if (!m_gatePromotions)
        return; // still being built
    m_faults = 0;
    auto &options = m_settings.options;
    options.start = m_strict->isChecked() ? OrderStart::StrictLevels : OrderStart::AsSoonAsReady;
    readProfiles();
    readLockfile();
    options.remotes = take(m_remotes, parseRemotes(m_remotes->text()));
    options.extraArgs = m_extra->text().trimmed();
    const auto words = splitShellWords(options.extraArgs);
    say(m_extra, words.ok() ? QString() : tr("These cannot be split into words: %1").arg(words.error().message));
    options.buildJobs = m_buildJobs->value();
    m_settings.jobs = m_jobs->value();
    options.keepGoing = m_keepGoing->isChecked();
    options.gateLevels = take(m_gates, parseGateLevels(m_gates->text(), int(m_order->levels.size())));
    const auto upload = take(m_upload, parseRemotes(m_upload->text()));
    if (upload.size() > 1)
        say(m_upload, tr("Packages are uploaded to one remote; promotions bring them further"));
    options.uploadRemote = upload.value(0);
    options.promotions = take(m_promotions, parsePromotions(m_promotions->text()));
    // A gate before nothing would be asked for in vain.
    m_gateUpload->setEnabled(!options.uploadRemote.isEmpty());
    options.gateUpload = m_gateUpload->isEnabled() && m_gateUpload->isChecked();
    m_gatePromotions->setEnabled(!options.promotions.isEmpty());
    options.gatePromotions = m_gatePromotions->isEnabled() && m_gatePromotions->isChecked();
    readHome();
    Q_EMIT changed();
}

void OrderRunFields::readProfiles()
{
    QStringList problems;
    m_settings.options.profileArgs.clear();
    for (int row = 0; row < m_profiles->rowCount(); ++row) {
        const auto name = m_profiles->item(row, NameColumn)->data(Qt::UserRole).toString();
        const auto *cell = m_profiles->item(row, ArgumentsColumn);
        const auto text = cell->text().trimmed();
        if (text == cell->data(Qt::UserRole).toString())
            continue;
        m_settings.options.profileArgs.insert(name, text);
        if (const auto words = splitShellWords(text); words.failed())
            problems.append(tr("The arguments of %1 cannot be split into words: %2").arg(name, words.error().message));
    }
    say(m_profiles, problems.join(u'\n'));
}

void OrderRunFields::readLockfile()
{
    auto &lockfile = m_settings.options.lockfile;
    lockfile = m_lockfile->text().trimmed();
    if (!lockfile.isEmpty()) // jobs run in the folder of the order
        lockfile = QDir::cleanPath(QFileInfo(m_order->files.value(0)).absoluteDir().absoluteFilePath(lockfile));
    if (!lockfile.isEmpty() && !QFileInfo(lockfile).isFile())
        return say(m_lockfile, tr("There is no such file: %1").arg(lockfile));
    say(m_lockfile, {});
    setLockfileMissing(m_lockfileMissing && lockfile.isEmpty());
}

void OrderRunFields::setLockfileMissing(bool missing)
{
    m_lockfileMissing = missing;
    if (!m_lockfile->text().trimmed().isEmpty())
        return;
    auto *label = m_problems.value(m_lockfile);
    label->setText(missing ? tr("Missing: overrides and recipe revisions of this order travel by its lockfile only") : QString());
    label->setVisible(missing);
    m_lockfile->setAccessibleDescription(label->text());
}

void OrderRunFields::readHome()
{
    auto &home = m_settings.options.conanHome;
    const int chosen = m_cache->currentIndex();
    m_home->setEnabled(chosen == ThisCache);
    home = chosen == OwnCaches ? OrderRunOptions::kOwnHomes : chosen == ThisCache ? m_home->text().trimmed() : QString();
    const bool bad = chosen == ThisCache && !QDir::isAbsolutePath(home);
    say(m_home, bad ? tr("Name a folder by its absolute path") : QString());
    const bool nowhere = chosen == OwnCaches && (m_settings.options.uploadRemote.isEmpty() || m_settings.options.gateUpload);
    if (nowhere && m_problems.value(m_upload)->text().isEmpty())
        say(m_upload, tr("With a cache for each package binaries travel by a remote they are uploaded to at once: name it, without a gate"));
}

void OrderRunFields::askForLockfile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the lockfile"), QFileInfo(m_order->files.value(0)).absolutePath(), tr("Lockfiles (*.lock);;All files (*)"));
    dialog->setObjectName(QStringLiteral("orderRunLockfileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_lockfile, &QLineEdit::setText);
    dialog->open();
}

} // namespace slipway
