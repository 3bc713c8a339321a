// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace slipway {

/// The return type of every function below the views that can fail. tl::expected with [[nodiscard]],
/// and without the conversion to bool that makes `if (resultOfBool)` a trap: ask ok() or failed().
template <typename T>
class [[nodiscard]] Result : private tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    using Base::error;
    using Base::value;
    using Base::operator*;
    using Base::operator->;

    bool ok() const { return Base::has_value(); }
    bool failed() const { return !Base::has_value(); }
};

template <>
class [[nodiscard]] Result<void> : private tl::expected<void, Error>
{
    using Base = tl::expected<void, Error>;

public:
    using Base::Base;
    using Base::error;

    bool ok() const { return Base::has_value(); }
    bool failed() const { return !Base::has_value(); }
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString hint = {}, SourceRange where = {})
{
    return tl::unexpected<Error>(Error {code, std::move(message), std::move(hint), std::move(where)});
}

} // namespace slipway
