// SPDX-License-Identifier: GPL-3.0-or-later
// parameters.yml: the quick path for existing_tasks gives what the full reader gives, errors included; inputs and
// scenarios read from any JSON value without a crash, and what reads is written and reads again.
#include "promotion/promotionfiles.h"
#include "promotion/pythonyaml.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

const QString kFile = QStringLiteral("p.yml");

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkInput(const Json &json)
{
    static_cast<void>(FlavorTable::fromJson(json, kFile).ok());
    static_cast<void>(indexOfJson(json, kFile).ok());
    static_cast<void>(statusesOfJson(json, kFile).ok());
    const auto scenario = promotionScenario(json, kFile);
    if (scenario.failed()) {
        check(!scenario.error().message.isEmpty());
        return;
    }
    const auto again = PromotionInput::fromJson(scenario->input.toJson(), kFile);
    check(again.ok());
    check(dumpJson(again->toJson()) == dumpJson(scenario->input.toJson()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto full = readPythonYaml(kFile, bytes);
    const auto quick = readParameters(kFile, bytes);
    check(quick.ok() == (full.ok() && full->is_object()));
    if (quick.ok())
        check(dumpJson(*quick) == dumpJson(*full));
    if (full.ok())
        checkInput(*full);
    else
        check(!full.error().message.isEmpty());
    return 0;
}
