// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/net/transport.h"

namespace slipway {

/// Why Buildkite refuses to change a build, as a sentence that says what to do about it: the documented refusals
/// (spec/buildkite.md f.1) in our words, all others in its own, which are untrusted text. NotTrusted: another token may do it.
Error buildRefusal(const HttpAnswer &answer);
/// "commit: can't be blank" of each of the errors of "Validation Failed", in its words; empty: it names none.
QString validationText(const HttpAnswer &answer);

} // namespace slipway
