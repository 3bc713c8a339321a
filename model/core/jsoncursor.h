// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/textpool.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace slipway {

/// Walks a JSON text from front to back without building a tree: for documents of many megabytes of which
/// only a part is looked at, and whose rest is kept as the text it is. What is skipped is checked as strictly
/// as what is read (RFC 8259, UTF-8, and Python's freedom to write lone surrogates), so a broken text is never
/// read half. The first fault ends the walk: every call after it does nothing and returns false; take error()
/// then. The text must outlive the cursor. One thread.
///
///     cursor.enterObject();
///     while (cursor.nextMember(name))
///         name == "ref" ? cursor.readString(ref) : cursor.skip(raw);
class JsonCursor
{
public:
    /// What stands next, by its first character. Tolerant: NaN and Infinity count as null.
    enum class Kind : quint8 { Object, Array, String, Number, Bool, Null, Nothing };
    static constexpr int kMaxDepth = 200;

    /// Tolerant forgives trailing commas, comments, NaN and a byte order mark; forgiven() tells where.
    explicit JsonCursor(QByteArrayView text, QString file, bool tolerant = false);

    /// Texts that are read from now on share their data where they are equal. The pool must outlive the cursor's use.
    void setPool(TextPool *pool) { m_pool = pool; }

    Kind peek();
    bool enterObject();
    /// Reads the next member's name and its colon. False at the end of the object, which is then left.
    bool nextMember(QString &name);
    bool nextMember(QByteArrayView &name); ///< the name as written, with its quotes
    bool enterArray();
    /// False at the end of the array, which is then left.
    bool nextItem();
    bool readString(QString &text);
    bool readBool(bool &value);
    bool readNull();
    /// Passes over a whole value and gives its text.
    bool skip(QByteArrayView &slice);
    bool skip();
    /// True if only white space is left; else this is a fault.
    bool finish();

    bool failed() const { return !m_message.isEmpty(); }
    Error error();
    /// Makes the walk fail at the value last peeked at or read.
    void fault(const QString &message, const QString &hint = {}, ErrorCode code = ErrorCode::BadInput);
    void faultAt(size_t offset, const QString &message, const QString &hint = {}, ErrorCode code = ErrorCode::BadInput);

    /// Where the next value starts, as an offset; `seek` goes back to such a place at the same depth.
    size_t offset();
    void seek(size_t offset) { m_at = offset; }
    size_t position() const { return m_at; } ///< right behind what was read last
    /// Line and column (in characters) of an offset. Cheap when offsets mostly grow.
    SourceRange place(size_t offset);
    /// Offsets of what tolerant reading forgave.
    const std::vector<size_t> &forgiven() const { return m_forgiven; }

private:
    void skipSpace();
    bool skipComment();
    bool enter(char open);
    bool next(char close);
    bool openLevel(char open);
    bool skipScalar();
    bool skipContainer();
    bool skipName();
    bool skipNumber();
    bool skipWord(QLatin1String word);
    bool scanString();
    bool scanEscape();
    bool scanWide();
    bool forgive(size_t at);
    QString scannedText() const;
    void unexpected(const QString &wanted);
    char here() const { return m_at < m_size ? m_data[m_at] : '\0'; }

    const char *m_data;
    size_t m_size;
    size_t m_at = 0;
    size_t m_last = 0; ///< start of the value last looked at
    size_t m_begin = 0, m_end = 0; ///< inside of the string last scanned
    bool m_plain = true; ///< that string is ASCII without escapes
    QString m_file;
    TextPool *m_pool = nullptr;
    bool m_tolerant;
    bool m_first = false; ///< just inside a container
    std::vector<char> m_open; ///< '{' or '[' of each level
    std::vector<size_t> m_forgiven;
    QString m_message, m_hint;
    ErrorCode m_code = ErrorCode::BadInput;
    size_t m_faultAt = 0;
    size_t m_placedAt = 0; ///< the last place asked for
    int m_line = 1;
    int m_column = 1;
};

} // namespace slipway
