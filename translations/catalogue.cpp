// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// The first shipped language that the locale's user reads; empty if there is none.
QString shippedFor(const QLocale &locale)
{
    const auto shipped = shippedLanguages();
    for (auto wanted : locale.uiLanguages()) {
        wanted.replace(QLatin1Char('-'), QLatin1Char('_'));
        if (const QLocale reader(wanted); reader.language() == QLocale::Chinese) {
            // Traditional characters are another catalogue, which does not ship.
            if (reader.script() == QLocale::SimplifiedHanScript)
                return QStringLiteral("zh_CN");
            continue;
        }
        const auto plain = wanted.section(QLatin1Char('_'), 0, 0);
        if (shipped.contains(plain))
            return plain;
    }
    return {};
}

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList shippedLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("zh_CN")};
}

Result<QString> installCatalogue(const QString &language)
{
    const auto locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto chosen = shippedFor(locale);
    if (chosen.isEmpty() && !language.isEmpty()) {
        return fail(ErrorCode::NotFound, Words::tr("There is no language '%1' here").arg(language),
            Words::tr("Choose one of: %1").arg(shippedLanguages().join(QStringLiteral(", "))));
    }
    if (chosen.isEmpty())
        chosen = QStringLiteral("en");

    const auto ours = QStringLiteral(":/i18n");
    install(QStringLiteral("slipway_en"), ours); // plural forms; below the others, which are asked first
    if (chosen != QLatin1String("en")) {
        install(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QStringLiteral("slipway_") + chosen, ours);
    }
    QLocale::setDefault(language.isEmpty() ? locale : QLocale(chosen));
    return chosen;
}

} // namespace slipway
