// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions: whatever the text, parsing, checking, evaluating and explaining end, soon and without a fault, and
// evaluation says the same as before. Bytes behind a NUL, if any, become values that the condition can see.
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto nul = bytes.indexOf('\0');
    const auto text = QString::fromUtf8(nul < 0 ? bytes : bytes.left(nul));
    const auto value = QString::fromUtf8(nul < 0 ? QByteArray("main") : bytes.mid(nul + 1, 200));

    Facts facts;
    facts.branch = value;
    facts.message = value;
    facts.env = {{QStringLiteral("A"), value}, {QStringLiteral("NIGHTLY"), QStringLiteral("1")}};
    auto context = conditionContext(facts);
    context.build.creator.teams = QStringList {value, QStringLiteral("deploy")};
    context.step.key = value;
    for (const char *entryPoint : {"build_condition", "step_notification"}) {
        context.entryPoint = QLatin1String(entryPoint);
        const auto first = evaluateCondition(text, context);
        const auto second = evaluateCondition(text, context);
        if (first.has_value() != second.has_value() || (first && *first != *second))
            std::abort();
    }
    context.entryPoint.clear();
    const auto parsed = Condition::parse(text);
    if (!parsed) {
        const auto &fault = parsed.error();
        if (fault.message.isEmpty() || fault.offset < 0 || fault.offset > text.size() || fault.length < 1)
            std::abort();
        static_cast<void>(fault.excerpt(text));
        static_cast<void>(fault.toError(text));
        return 0;
    }
    if (parsed->trace(context).entries.isEmpty())
        std::abort();
    return 0;
}
