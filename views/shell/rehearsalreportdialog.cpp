// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rehearsalreportdialog.h"

#include "panes/paneparts.h"
#include "release/eventdata.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway {

using eventdata::text;

RehearsalReportDialog::RehearsalReportDialog(const ReleaseSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_report(session->state().rehearsalReport())
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("rehearsalReport"));
    setWindowTitle(tr("What the rehearsal came to"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 560);
    if (!m_report.is_object())
        m_report = Json::object();
    auto *column = new QVBoxLayout(this);
    const auto recorded = tr("%n command(s) were recorded, none of them was run.", nullptr, eventdata::count(m_report, "recorded"));
    const auto madeUp = tr("%n of them got a made-up answer: what followed rests on it.", nullptr, eventdata::count(m_report, "made_up"));
    auto *summary = plainLabel(recorded + u'\n' + madeUp + u'\n' + comparedWith(), this);
    summary->setObjectName(QStringLiteral("rehearsalSummary"));
    column->addWidget(summary);
    m_tree->setObjectName(QStringLiteral("rehearsalTree"));
    m_tree->setAccessibleName(tr("What the rehearsal came to"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    addSection(tr("Would have published"), "publish", "command");
    addSection(tr("Would have been announced"), "artifacts", "uri");
    addSection(tr("New artifacts"), "artifacts_new", "uri");
    addSection(tr("Artifacts that are missing now"), "artifacts_missing", "uri");
    addSection(tr("Artifacts that have changed"), "artifacts_changed", "uri");
    addSection(tr("Commands that would publish and did not before"), "commands_new", "command");
    addSection(tr("Commands that published before and are missing now"), "commands_missing", "command");
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto step = item->data(0, Qt::UserRole).toString(); !step.isEmpty())
            Q_EMIT stepActivated(step);
    });
    column->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("reportCloseButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_tree->setFocus();
}

QString RehearsalReportDialog::comparedWith() const
{
    const auto it = m_report.find("compared_with");
    if (it == m_report.end() || !it->is_object())
        return tr("There is no earlier rehearsal or run of this scenario to compare with.");
    const auto release = text(*it, "release");
    return it->value("rehearsal", false) ? tr("Compared with the last rehearsal, %1.").arg(release)
                                         : tr("Compared with the last run, %1.").arg(release);
}

QTreeWidgetItem *RehearsalReportDialog::stepItem(QTreeWidgetItem *section, const QString &step)
{
    auto *last = section->childCount() > 0 ? section->child(section->childCount() - 1) : nullptr;
    if (last && last->data(0, Qt::UserRole).toString() == step)
        return last;
    auto *item = new QTreeWidgetItem(section, {step.isEmpty() ? tr("The release") : m_session->label(step)});
    item->setData(0, Qt::UserRole, step);
    return item;
}

void RehearsalReportDialog::addSection(const QString &title, const char *list, const char *what)
{
    const auto it = m_report.find(list);
    if (it == m_report.end() || !it->is_array() || it->empty())
        return;
    auto *section = new QTreeWidgetItem(m_tree, {tr("%1: %2").arg(title).arg(it->size())});
    auto font = section->font(0);
    font.setBold(true);
    section->setFont(0, font);
    for (const auto &entry : *it) {
        const auto step = text(entry, "step");
        auto *item = new QTreeWidgetItem(stepItem(section, step), {text(entry, what).simplified()});
        item->setData(0, Qt::UserRole, step);
        item->setToolTip(0, text(entry, what).toHtmlEscaped());
    }
    section->setExpanded(true);
    for (int i = 0; i < section->childCount(); ++i)
        section->child(i)->setExpanded(true);
}

} // namespace slipway
