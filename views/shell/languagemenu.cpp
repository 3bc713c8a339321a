// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languagemenu.h"

#include "shell/noticebar.h"

#include <QActionGroup>
#include <QSettings>

namespace slipway {

namespace {

const QString kKey = QStringLiteral("window/language");

} // namespace

LanguageMenu::LanguageMenu(QSettings *settings, NoticeBar *notices, QWidget *parent)
    : QMenu(tr("&Language"), parent)
    , m_settings(settings)
    , m_notices(notices)
{
    setObjectName(QStringLiteral("languageMenu"));
    auto *group = new QActionGroup(this);
    // Each language by its own name, so that nobody is locked in.
    const std::pair<QString, QString> languages[] = {{QString(), tr("As the &system")}, {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("zh_CN"), QString::fromUtf8("\u4e2d\u6587")}, {QStringLiteral("vi"), QString::fromUtf8("Ti\u1ebfng Vi\u1ec7t")}};
    for (const auto &[code, name] : languages) {
        auto *action = addAction(name);
        action->setObjectName(QStringLiteral("language-") + (code.isEmpty() ? QStringLiteral("system") : code));
        action->setCheckable(true);
        action->setChecked(code == chosen(*settings));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code, name = name] { choose(code, QString(name).remove(u'&')); });
    }
}

QString LanguageMenu::chosen(const QSettings &settings)
{
    return settings.value(kKey).toString();
}

void LanguageMenu::choose(const QString &code, const QString &name)
{
    m_settings->setValue(kKey, code);
    m_notices->tell(QStringLiteral("language"), Severity::Info, tr("%1: from the next start of Slipway on.").arg(name));
}

} // namespace slipway
