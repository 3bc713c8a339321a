// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/requestlines.h"

#include "core/jsoncursor.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestLines)
};

/// Reads one object strictly: no member that is not named here, none twice.
class StrictObject
{
public:
    using Read = std::function<void(JsonCursor &)>;
    struct Member
    {
        QLatin1String name, snakeName; ///< the second may be empty
        Read read;
        bool seen = false;
    };

    StrictObject(JsonCursor &cursor, QByteArrayView text)
        : m_cursor(cursor)
        , m_text(text)
    {
    }

    void read(std::vector<Member> members)
    {
        m_cursor.enterObject();
        QByteArrayView written;
        while (m_cursor.nextMember(written)) {
            const auto name = written.sliced(1, written.size() - 2);
            const auto at = size_t(written.data() - m_text.data());
            const auto found = std::find_if(members.begin(), members.end(), [name](const Member &member) { return member.name == name || (!member.snakeName.isEmpty() && member.snakeName == name); });
            if (found == members.end())
                return m_cursor.faultAt(at, Words::tr("A request has no \"%1\"").arg(QString::fromUtf8(name)), Words::tr("known here are: %1").arg(namesOf(members)));
            if (std::exchange(found->seen, true))
                return m_cursor.faultAt(at, Words::tr("\"%1\" stands there twice").arg(QString::fromUtf8(name)));
            found->read(m_cursor);
        }
    }

private:
    static QString namesOf(const std::vector<Member> &members)
    {
        QStringList names;
        for (const auto &member : members)
            names.append(member.name);
        return names.join(QStringLiteral(", "));
    }

    JsonCursor &m_cursor;
    const QByteArrayView m_text;
};

StrictObject::Read toInt(qint32 *value)
{
    return [value](JsonCursor &cursor) {
        const auto kind = cursor.peek();
        const auto at = cursor.offset();
        QByteArrayView raw;
        bool ok = kind == JsonCursor::Kind::Number && cursor.skip(raw);
        const auto number = ok ? raw.toByteArray().toLongLong(&ok) : 0;
        if (!ok || number < std::numeric_limits<qint32>::min() || number > std::numeric_limits<qint32>::max())
            return cursor.faultAt(at, Words::tr("A whole number of 32 bits is wanted here"));
        *value = qint32(number);
    };
}

StrictObject::Read toText(QByteArray *value)
{
    return [value](JsonCursor &cursor) {
        QString text;
        if (cursor.readString(text))
            *value = text.toUtf8();
    };
}

StrictObject::Read toDigest(QByteArray *value)
{
    return [value](JsonCursor &cursor) {
        const auto at = cursor.offset();
        QString text;
        if (!cursor.readString(text))
            return;
        const auto digest = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (!digest)
            return cursor.faultAt(at, Words::tr("A digest is written in base64"), Words::tr("leave it out if it is not known"));
        *value = *digest;
    };
}

StrictObject::Read toTexts(std::vector<QByteArray> *list)
{
    return [list](JsonCursor &cursor) {
        cursor.enterArray();
        while (cursor.nextItem())
            toText(&list->emplace_back())(cursor);
    };
}

StrictObject::Read toInputs(std::vector<WorkInput> *list, QByteArrayView text)
{
    return [list, text](JsonCursor &cursor) {
        cursor.enterArray();
        while (cursor.nextItem()) {
            auto &input = list->emplace_back();
            StrictObject(cursor, text).read({{QLatin1String("path"), {}, toText(&input.path)}, {QLatin1String("digest"), {}, toDigest(&input.digest)}});
        }
    };
}

Result<WorkRequest> readRequest(QByteArrayView text, const QString &file, int line)
{
    WorkRequest request;
    JsonCursor cursor(text, file);
    StrictObject(cursor, text).read({
        {QLatin1String("arguments"), {}, toTexts(&request.arguments)},
        {QLatin1String("inputs"), {}, toInputs(&request.inputs, text)},
        {QLatin1String("requestId"), QLatin1String("request_id"), toInt(&request.requestId)},
        {QLatin1String("cancel"), {}, [&request](JsonCursor &at) { at.readBool(request.cancel); }},
        {QLatin1String("verbosity"), {}, toInt(&request.verbosity)},
        {QLatin1String("sandboxDir"), QLatin1String("sandbox_dir"), toText(&request.sandboxDir)},
    });
    if (cursor.finish())
        return request;
    auto error = cursor.error();
    error.where.line = line;
    error.where.endLine = 0;
    return fail(error);
}

} // namespace

void RequestLines::feed(QByteArrayView bytes)
{
    m_bytes.remove(0, std::exchange(m_at, 0));
    m_bytes.append(bytes);
}

Result<std::optional<QByteArrayView>> RequestLines::takeLine()
{
    const auto rest = QByteArrayView(m_bytes).sliced(m_at);
    const auto end = rest.sliced(m_seen).indexOf('\n');
    m_seen = end < 0 ? rest.size() : m_seen + end;
    if (m_seen > m_maxLineBytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("The line has more than %1 bytes; that is the limit").arg(m_maxLineBytes), {}, {m_file, m_line + 1, 1, 0, {}});
    if (end < 0 && (!m_ended || rest.isEmpty()))
        return std::optional<QByteArrayView>();
    const auto line = rest.first(m_seen);
    m_at += std::min(m_seen + 1, rest.size());
    m_seen = 0;
    ++m_line;
    return std::optional(line);
}

Result<std::optional<RequestLine>> RequestLines::next()
{
    if (m_fault)
        return fail(*m_fault);
    for (;;) {
        const auto line = takeLine();
        if (line.failed()) {
            m_fault = line.error();
            return fail(*m_fault);
        }
        if (!*line)
            return std::optional<RequestLine>();
        if ((*line)->trimmed().isEmpty())
            continue;
        auto request = readRequest(**line, m_file, m_line);
        if (request.failed()) {
            m_fault = request.error();
            return fail(*m_fault);
        }
        return std::optional(RequestLine {m_line, std::move(*request)});
    }
}

} // namespace slipway
