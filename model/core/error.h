// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// A place in a source document. Lines and columns count from 1; 0 means "not known".
/// `pointer` is a JSON pointer where the source has no useful lines.
struct SourceRange
{
    QString file;
    int line = 0;
    int column = 0;
    int endLine = 0;
    QString pointer;

    bool isKnown() const { return line > 0 || !pointer.isEmpty(); }
    /// "file:line:col", "file:line", "file#/pointer" or "file", whichever is known.
    QString toString() const;
    bool operator==(const SourceRange &) const = default;
};

enum class ErrorCode : quint8 {
    BadInput, ///< the document or value is wrong
    LimitExceeded, ///< a named limit (bytes, depth, nodes) was passed
    NotFound,
    Io, ///< file system, disk full, permissions
    Refused, ///< the action is not allowed in the present state
    NotTrusted, ///< the file's digest has not been trusted by the user
    Stale, ///< what was decided on has changed since
    Canceled,
    Unsupported,
    Internal,
};

/// What went wrong, where, and what the user can do next. A value; any thread.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< what happened and what was expected
    QString hint; ///< what to do next; may be empty
    SourceRange where;

    /// "file:line:col: message; hint": the form of stderr and of the problems list.
    QString toString() const;
};

} // namespace slipway
