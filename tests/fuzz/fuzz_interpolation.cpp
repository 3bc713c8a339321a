// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/interpolation.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto lookup = [](std::string_view name) -> std::optional<std::string> {
        if (name.size() % 3 == 0)
            return std::nullopt;
        return name.size() % 3 == 1 ? std::string("value \xc3\xa9") : std::string();
    };
    const auto result = interpolate(text, lookup);
    if (result.failed() && result.error().message.isEmpty())
        std::abort();
    // Without a dollar sign or backslash there is nothing to replace.
    if (text.find_first_of("$\\") == std::string_view::npos && (result.failed() || *result != text))
        std::abort();
    return 0;
}
