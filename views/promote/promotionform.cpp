// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionform.h"

#include "promote/promotionsession.h"
#include "promote/threestatelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kTypingMs = 400;

template <typename T>
T *named(T *widget, const char *name, const QString &accessible)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessible);
    return widget;
}

} // namespace

PromotionForm::PromotionForm(PromotionSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QFormLayout)
{
    m_partialsDelay.setSingleShot(true);
    m_partialsDelay.setInterval(kTypingMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_rows->setContentsMargins({});
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(5);
    column->addLayout(m_rows);
    buildFields();
    buildLists();
    buildSwitches();
    connectFields();
    connect(session, &PromotionSession::inputChanged, this, &PromotionForm::refresh);
    connect(session, &PromotionSession::planned, this, &PromotionForm::refreshNames);
    refresh();
}

QWidget *PromotionForm::withError(QWidget *editor, const char *field)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(1);
    column->addWidget(editor);
    auto *error = new QLabel(cell);
    error->setObjectName(editor->objectName() + QLatin1String("Error"));
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    column->addWidget(error);
    m_errors.insert(QLatin1String(field), error);
    return cell;
}

void PromotionForm::buildFields()
{
    m_flavor = named(new QComboBox(this), "promotionFlavor", tr("Flavor"));
    m_flavor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_flavor->setMinimumContentsLength(10);
    m_build = named(new QSpinBox(this), "promotionBuildNumber", tr("Build number"));
    m_build->setRange(1, 9999);
    m_version = named(new QLineEdit(this), "promotionVersion", tr("Version"));
    m_version->setPlaceholderText(tr("of the sources"));
    m_next = named(new QLineEdit(this), "promotionNextVersion", tr("Next version"));
    m_partials = named(new QPlainTextEdit(this), "promotionPartials", tr("Partial updates, as JSON"));
    m_partials->setPlaceholderText(QStringLiteral("{\"127.0\": {\"buildNumber\": 1, \"locales\": [\"de\"]}}"));
    m_partials->setTabChangesFocus(true);
    m_partials->setFixedHeight(m_partials->fontMetrics().height() * 3 + 12);
    m_rows->addRow(tr("Flavor"), withError(m_flavor, "release_promotion_flavor"));
    m_rows->addRow(tr("Build"), withError(m_build, "build_number"));
    m_rows->addRow(tr("Version"), withError(m_version, "version"));
    m_rows->addRow(tr("Next version"), withError(m_next, "next_version"));
    m_rows->addRow(tr("Partials"), withError(m_partials, "partial_updates"));
}

void PromotionForm::buildLists()
{
    m_kinds = new ThreeStateList("rebuildKinds", {tr("Rebuild kinds"), tr("None: rebuild no kind"), tr("kinds")}, this);
    m_labels = new ThreeStateList("doNotOptimize", {tr("Do not optimize"), tr("None: optimize every label"), tr("labels")}, this);
    m_rows->addRow(tr("Rebuild kinds"), withError(m_kinds, "rebuild_kinds"));
    m_rows->addRow(tr("Always run"), withError(m_labels, "do_not_optimize"));
}

void PromotionForm::buildSwitches()
{
    m_repack = named(new QCheckBox(tr("Partner repacks"), this), "promotionPartnerRepack", tr("Partner repacks"));
    m_attribution = named(new QCheckBox(tr("Partner attribution"), this), "promotionPartnerAttribution", tr("Partner attribution"));
    m_eme = named(new QCheckBox(tr("EME-free repacks"), this), "promotionEmeFree", tr("EME-free repacks"));
    m_rows->addRow(withError(m_repack, "release_enable_partner_repack"));
    m_rows->addRow(m_attribution);
    m_rows->addRow(m_eme);
}

void PromotionForm::connectFields()
{
    connect(m_flavor, &QComboBox::activated, this, [this] {
        m_session->change(tr("choose the flavor %1").arg(m_flavor->currentText()),
            [this](PromotionInput &input) { input.flavor = m_flavor->currentText(); });
    });
    connect(m_build, &QSpinBox::valueChanged, this, [this](int number) {
        if (!m_filling)
            m_session->change(tr("set the build number"), [number](PromotionInput &input) { input.buildNumber = number; }, BuildField);
    });
    for (auto *edit : {m_version, m_next})
        connect(edit, &QLineEdit::editingFinished, this, &PromotionForm::commitVersions);
    connect(m_partials, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_partialsDelay.start();
    });
    connect(&m_partialsDelay, &QTimer::timeout, this, &PromotionForm::commitPartials);
    for (auto *box : {m_repack, m_attribution, m_eme}) {
        connect(box, &QCheckBox::clicked, this, [this, box] {
            m_session->change(box->isChecked() ? tr("switch on %1").arg(box->text()) : tr("switch off %1").arg(box->text()),
                [this](PromotionInput &input) {
                    input.partnerRepack = m_repack->isChecked();
                    input.partnerAttribution = m_attribution->isChecked();
                    input.emeFree = m_eme->isChecked();
                });
        });
    }
    connect(m_kinds, &ThreeStateList::changed, this, [this](const std::optional<QStringList> &value) {
        m_session->change(tr("change the kinds to rebuild"), [&value](PromotionInput &input) { input.rebuildKinds = value; });
    });
    connect(m_labels, &ThreeStateList::changed, this, [this](const std::optional<QStringList> &value) {
        m_labelsConfirmed = false;
        m_session->change(tr("change what is not optimized"), [&value](PromotionInput &input) { input.doNotOptimize = value; });
    });
    connect(m_kinds, &ThreeStateList::emptyConfirmed, this, [this] {
        m_kindsConfirmed = true;
        Q_EMIT confirmed();
    });
    connect(m_labels, &ThreeStateList::emptyConfirmed, this, [this] { m_labelsConfirmed = true; });
}

void PromotionForm::commitVersions()
{
    if (m_filling)
        return;
    m_session->change(tr("set the versions"), [this](PromotionInput &input) {
        input.version = m_version->text().trimmed();
        input.nextVersion = m_next->text().trimmed();
    });
}

/// Text that is no JSON object is said to be none, and the input stays as it was.
void PromotionForm::commitPartials()
{
    const auto text = m_partials->toPlainText().trimmed().toUtf8();
    const auto json = text.isEmpty() ? Json::object() : Json::parse(text.begin(), text.end(), nullptr, false);
    m_partialsFault = json.is_object() ? QString() : tr("Partials are a JSON object: a version, its buildNumber and its locales.");
    auto *error = m_errors.value(QStringLiteral("partial_updates"));
    error->setText(m_partialsFault);
    error->setVisible(!m_partialsFault.isEmpty());
    if (m_partialsFault.isEmpty())
        m_session->change(tr("change the partials"), [&json](PromotionInput &input) { input.partialUpdates = json; }, PartialsField);
}

void PromotionForm::refreshFlavors()
{
    QStringList names = m_session->flavors().flavors.keys();
    const auto &chosen = m_session->input().flavor;
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.prepend(chosen);
    QStringList shown;
    for (int i = 0; i < m_flavor->count(); ++i)
        shown.append(m_flavor->itemText(i));
    if (names != shown) {
        m_flavor->clear();
        m_flavor->addItems(names);
    }
    m_flavor->setCurrentIndex(int(names.indexOf(chosen)));
}

void PromotionForm::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto &input = m_session->input();
    refreshFlavors();
    m_build->setValue(input.buildNumber);
    if (m_version->text() != input.version)
        m_version->setText(input.version);
    if (m_next->text() != input.nextVersion)
        m_next->setText(input.nextVersion);
    const auto typed = m_partials->toPlainText().trimmed().toUtf8();
    const auto shown = typed.isEmpty() ? Json::object() : Json::parse(typed.begin(), typed.end(), nullptr, false);
    if (shown != input.partialUpdates)
        m_partials->setPlainText(input.partialUpdates.empty() ? QString() : QString::fromUtf8(dumpJson(input.partialUpdates, true)));
    m_repack->setChecked(input.partnerRepack);
    m_attribution->setChecked(input.partnerAttribution);
    m_eme->setChecked(input.emeFree);
    const auto *flavor = m_session->flavor();
    m_kinds->setFlavorList(flavor ? flavor->rebuildKinds : QStringList(), m_session->flavors().rebuildKinds);
    m_labels->setFlavorList(flavor ? flavor->doNotOptimize : QStringList());
    const bool meant = m_kindsConfirmed && input.rebuildKinds && input.rebuildKinds->isEmpty();
    const bool changed = std::exchange(m_kindsConfirmed, meant) != meant;
    m_labelsConfirmed = m_labelsConfirmed && input.doNotOptimize && input.doNotOptimize->isEmpty();
    m_kinds->setValue(input.rebuildKinds, m_kindsConfirmed);
    m_labels->setValue(input.doNotOptimize, m_labelsConfirmed);
    if (changed)
        Q_EMIT confirmed();
}

void PromotionForm::refreshNames()
{
    const auto picture = m_session->picture();
    if (!picture || !picture->names)
        return;
    m_kinds->setNames(picture->names->kinds);
    m_labels->setNames(picture->names->labels);
}

void PromotionForm::setFieldErrors(const QHash<QString, QString> &errors)
{
    for (auto it = m_errors.cbegin(); it != m_errors.cend(); ++it) {
        auto text = errors.value(it.key());
        if (it.key() == QLatin1String("partial_updates") && !m_partialsFault.isEmpty())
            text = m_partialsFault;
        it.value()->setText(text);
        it.value()->setVisible(!text.isEmpty());
    }
}

void PromotionForm::focusFirst()
{
    m_flavor->setFocus(Qt::ShortcutFocusReason);
}

} // namespace slipway
