// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

namespace slipway {

class DagView;
class NoticeBar;
class ReleaseSession;

/// Saves the graph on screen as SVG, PNG, DOT or Mermaid. GUI thread; owned by the window `host`.
class ExportFlow : public QObject
{
    Q_OBJECT
public:
    ExportFlow(ReleaseSession *session, DagView *view, NoticeBar *notices, QWidget *host);

    void ask(const QString &suffix); ///< opens the dialog that asks for the file
    /// Writes whole or not at all; the kind follows the suffix: svg, png, dot, mmd.
    Result<void> save(const QString &path, const QString &suffix) const;

private:
    Result<QByteArray> render(const QString &suffix) const;
    void saveAndTell(const QString &path, const QString &suffix);

    ReleaseSession *m_session;
    DagView *m_view;
    NoticeBar *m_notices;
    QWidget *m_host;
};

} // namespace slipway
