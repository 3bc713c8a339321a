// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/yamlvalue.h"

#include <string>
#include <string_view>

namespace slipway {

/// A scalar as the YAML parser hands it over. `tag` is short ("!!int", "!foo") or empty where the document
/// names none ("!" counts as none); `plain` tells that it was not quoted and no block scalar.
struct YamlScalar
{
    std::string tag;
    std::string text;
    bool plain = true;

    /// The tag go-yaml gives it: the written one, else the one its text resolves to.
    std::string resolvedTag() const;
    bool isMerge() const { return tag == "!!merge" || (tag.empty() && plain && text == "<<"); }
};

/// Type and value of a scalar by the rules of go-yaml v3 (YAML 1.1 and 1.2 mixed: `yes` is a string, 0755 and
/// 0o755 are 493). Fails with the reference's words where an explicit tag does not fit the text.
/// The result has no mark and no document position.
Result<YamlValue> resolveScalar(const YamlScalar &scalar);

/// The text a scalar has as a key of a map ("1.500000e+00" for 1.5); null is refused.
Result<std::string> canonicalKey(const YamlScalar &scalar);

/// "tag:yaml.org,2002:int" -> "!!int"
std::string shortTag(std::string_view tag);

} // namespace slipway
