// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagefault.h"

#include "pipeline/suggestions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageFault)
};

/// The parser tells its options to nobody but its own help.
QStringList optionsOf(const QCommandLineParser &parser)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w, )*--([a-z-]+)"), QRegularExpression::MultilineOption);
    QStringList names;
    const auto help = parser.helpText();
    for (auto it = option.globalMatch(help); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QString withDashes(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

} // namespace

Error usageFault(const char *command, const QString &message)
{
    return {ErrorCode::BadInput, message, Words::tr("see 'slipwayctl %1 --help'").arg(QLatin1String(command)), {}};
}

Error usageFault(const char *command, const QCommandLineParser &parser)
{
    const auto unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        auto fault = usageFault(command, Words::tr("there is no option %1").arg(withDashes(unknown.first())));
        if (const auto near = nearestName(unknown.first(), optionsOf(parser)); !near.isEmpty())
            fault.hint = Words::tr("did you mean %1? see 'slipwayctl %2 --help'").arg(withDashes(near), QLatin1String(command));
        return fault;
    }
    auto text = parser.errorText();
    while (text.endsWith(u'.'))
        text.chop(1);
    return usageFault(command, text);
}

} // namespace slipway::ctl
