// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string_view>

namespace slipway {

/// Checks the body of a task in one go with simdjson, which is several times as fast as a walk, and finds the few members
/// that the console keeps. Nine tenths of a task graph are bodies. It says yes only to what JsonWalk would say yes to: of
/// anything unusual (lone surrogates, numbers beyond 64 bits, deep nesting, another type than expected, a fault) it says
/// that it is not sure, and a walk decides and words the fault. One thread.
class BodyReader
{
public:
    /// So many bytes behind the text are read, whatever they are.
    static const size_t kPadding;

    struct Date
    {
        std::string_view text; ///< valid until the next call
        bool given = false; ///< false: absent or null
    };
    struct Body
    {
        Date deadline, expires;
        quint32 routes = 0;
    };

    BodyReader();
    ~BodyReader();
    Q_DISABLE_COPY_MOVE(BodyReader)

    /// How many bytes the object is long that starts at `from`, of which `room` are there; 0: not sure.
    size_t read(const char *from, size_t room, Body &body);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// How many bytes the object at `from` is long by its braces and quotes, or 0 if it does not end within `room`. What is
/// between them is not checked.
size_t objectExtent(const char *from, size_t room);

} // namespace slipway
