// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QSettings;

namespace slipway {

class NoticeBar;

/// Chooses the language of the texts. It is remembered and spoken from the next start on, which is said: texts
/// that are on screen already were made in the present one. The settings must outlive it.
class LanguageMenu : public QMenu
{
    Q_OBJECT
public:
    LanguageMenu(QSettings *settings, NoticeBar *notices, QWidget *parent);

    /// What was chosen: "en", "zh_CN", "vi"; empty for the system's.
    static QString chosen(const QSettings &settings);

private:
    void choose(const QString &code, const QString &name);

    QSettings *m_settings;
    NoticeBar *m_notices;
};

} // namespace slipway
