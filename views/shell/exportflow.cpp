// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportflow.h"

#include "dag/dagexport.h"
#include "dag/dagview.h"
#include "graph/export/graphexport.h"
#include "session/releasesession.h"
#include "shell/noticebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace slipway {

ExportFlow::ExportFlow(ReleaseSession *session, DagView *view, NoticeBar *notices, QWidget *host)
    : QObject(host)
    , m_session(session)
    , m_view(view)
    , m_notices(notices)
    , m_host(host)
{
}

void ExportFlow::ask(const QString &suffix)
{
    const auto plan = m_session->plan();
    if (!plan)
        return;
    const auto name = QFileInfo(plan->pipeline->file).completeBaseName() + u'.' + suffix;
    auto *dialog = new QFileDialog(m_host, tr("Save the graph"), {}, QStringLiteral("*.") + suffix);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, suffix](const QString &path) { saveAndTell(path, suffix); });
    dialog->open();
}

void ExportFlow::saveAndTell(const QString &path, const QString &suffix)
{
    const auto saved = save(path, suffix);
    if (saved.ok())
        m_notices->tell(QStringLiteral("export"), Severity::Info, tr("The graph was saved as %1.").arg(path));
    else
        m_notices->tell(QStringLiteral("export"), Severity::Error, saved.error().toString());
}

Result<QByteArray> ExportFlow::render(const QString &suffix) const
{
    m_view->updateAll(); // for how long steps have been running is told where it is in sight only
    const DagPicture picture {false, suffix == QLatin1String("png") ? 2.0 : 1.0};
    if (suffix == QLatin1String("svg"))
        return renderSvg(m_view->scene(), picture);
    if (suffix == QLatin1String("png"))
        return renderPng(m_view->scene(), picture);
    if (suffix == QLatin1String("dot"))
        return graphToDot(*m_session->drawnGraph()).toUtf8();
    return graphToMermaid(*m_session->drawnGraph()).toUtf8();
}

Result<void> ExportFlow::save(const QString &path, const QString &suffix) const
{
    const auto bytes = render(suffix);
    if (bytes.failed())
        return fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush() || !file.commit()) {
        return fail(ErrorCode::Io, tr("The graph cannot be saved: %1").arg(file.errorString()),
            tr("choose another folder"), SourceRange {path, 0, 0, 0, {}});
    }
    return {};
}

} // namespace slipway
