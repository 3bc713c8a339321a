// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace slipway {

/// What a reader of large files tells and heeds on the way; all of it may be left empty.
struct Reading
{
    /// Bytes of text read, of all; called on the reading thread about once a mebibyte.
    std::function<void(quint64 done, quint64 all)> progress;
    std::stop_token stop; ///< then: Canceled
};

} // namespace slipway
