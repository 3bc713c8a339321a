// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/jsonmessage.h"

#include "core/jsoncursor.h"
#include "worker/messagecodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonMessage)
};

constexpr int kMostDigits = 11; ///< of an int32
constexpr qsizetype kRoomForNames = 160; ///< of the members of one object, their numbers and what stands between

bool isPlain(char character)
{
    return character != '"' && character != '\\' && uchar(character) >= 0x20;
}

QByteArray cleaned(const QByteArray &text)
{
    return text.isValidUtf8() && !text.contains('\0') ? text : asUtf8(text);
}

/// The most bytes that a text takes, with its quotes.
qsizetype roomFor(const QByteArray &text)
{
    return text.size() + 2 + 5 * std::count_if(text.begin(), text.end(), [](char character) { return !isPlain(character); });
}

char *put(char *to, QByteArrayView bytes)
{
    return std::copy(bytes.begin(), bytes.end(), to);
}

char *putNumber(char *to, qint32 number)
{
    return std::to_chars(to, to + kMostDigits, number).ptr;
}

char *putText(char *to, QByteArrayView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    *to++ = '"';
    for (const auto character : text) {
        if (isPlain(character)) {
            *to++ = character;
        } else if (character == '\n') {
            to = put(to, "\\n");
        } else if (uchar(character) >= 0x20) {
            *to++ = '\\';
            *to++ = character;
        } else {
            to = put(to, "\\u00");
            *to++ = kHex[uchar(character) >> 4];
            *to++ = kHex[uchar(character) & 15];
        }
    }
    *to++ = '"';
    return to;
}

using Base64Pairs = std::array<std::array<char, 2>, 4096>;

constexpr Base64Pairs base64Pairs()
{
    constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Base64Pairs pairs {};
    for (size_t i = 0; i < pairs.size(); ++i)
        pairs[i] = {kDigits[i >> 6], kDigits[i & 63]};
    return pairs;
}

qsizetype base64Size(qsizetype size)
{
    return (size + 2) / 3 * 4;
}

/// Twelve bits at a time: a request of many inputs is mostly digests.
char *putBase64(char *to, QByteArrayView bytes)
{
    static constexpr auto kPairs = base64Pairs();
    const auto whole = bytes.size() / 3;
    for (qsizetype i = 0; i < whole; ++i, to += 4) {
        const auto *from = reinterpret_cast<const uchar *>(bytes.data()) + 3 * i;
        std::copy_n(kPairs[size_t(from[0] << 4 | from[1] >> 4)].begin(), 2, to);
        std::copy_n(kPairs[size_t((from[1] & 15) << 8 | from[2])].begin(), 2, to + 2);
    }
    return whole * 3 < bytes.size() ? put(to, bytes.sliced(whole * 3).toByteArray().toBase64()) : to;
}

QByteArrayView boolText(bool value)
{
    return value ? "true" : "false";
}

/// JSON as the documentation writes it has line ends inside strings; they are made what they stand for.
QByteArray withEscapedControls(QByteArrayView object)
{
    if (std::none_of(object.begin(), object.end(), [](char character) { return uchar(character) < 0x20; }))
        return object.toByteArray();
    QByteArray text;
    bool inText = false, escaped = false;
    for (const auto character : object) {
        if (inText && uchar(character) < 0x20) {
            text += character == '\n' ? "\\n" : character == '\t' ? "\\t" : character == '\r' ? "\\r" : " ";
            escaped = false;
            continue;
        }
        if (escaped)
            escaped = false;
        else if (inText && character == '\\')
            escaped = true;
        else if (character == '"')
            inText = !inText;
        text += character;
    }
    return text;
}

} // namespace

QByteArray jsonLine(const WorkRequest &request, qint32 id, bool cancel)
{
    const auto sandboxDir = cleaned(request.sandboxDir);
    qsizetype room = kRoomForNames + roomFor(sandboxDir);
    for (const auto &argument : request.arguments)
        room += roomFor(cleaned(argument)) + 1;
    for (const auto &input : request.inputs)
        room += roomFor(cleaned(input.path)) + base64Size(input.digest.size()) + kRoomForNames;
    QByteArray line(room, Qt::Uninitialized);
    auto *at = put(line.data(), "{\"arguments\":[");
    for (const auto &argument : request.arguments)
        *(at = putText(at, cleaned(argument)))++ = ',';
    at = put(at - (request.arguments.empty() ? 0 : 1), "],\"inputs\":[");
    for (const auto &input : request.inputs) {
        at = putText(put(at, "{\"path\":"), cleaned(input.path));
        at = putBase64(put(at, ",\"digest\":\""), input.digest);
        at = put(at, "\"},");
    }
    at = putNumber(put(at - (request.inputs.empty() ? 0 : 1), "],\"requestId\":"), id);
    at = put(put(at, ",\"cancel\":"), boolText(cancel));
    at = putNumber(put(at, ",\"verbosity\":"), request.verbosity);
    at = put(putText(put(at, ",\"sandboxDir\":"), sandboxDir), "}\n");
    line.truncate(at - line.data());
    return line;
}

QByteArray jsonLine(const WorkResponse &response)
{
    const auto output = cleaned(response.output);
    QByteArray line(kRoomForNames + roomFor(output), Qt::Uninitialized);
    auto *at = putNumber(put(line.data(), "{\"exitCode\":"), response.exitCode);
    at = putText(put(at, ",\"output\":"), output);
    at = putNumber(put(at, ",\"requestId\":"), response.requestId);
    at = put(put(put(at, ",\"wasCancelled\":"), boolText(response.wasCancelled)), "}\n");
    line.truncate(at - line.data());
    return line;
}

namespace {

/// Reads the members of one object. A known name may stand there once, camelCase or snake_case; null is the default.
class ObjectReader
{
public:
    explicit ObjectReader(QByteArrayView object)
        : m_cursor(object, {})
    {
    }

    using Reader = std::function<void(JsonCursor &)>;
    struct Member
    {
        QLatin1String name, snakeName;
        Reader read;
        bool seen = false;
    };

    bool read(std::vector<Member> members)
    {
        QString name;
        m_cursor.enterObject();
        while (m_cursor.nextMember(name)) {
            auto *member = find(members, name);
            if (!member) {
                m_cursor.skip();
            } else if (member->seen) {
                m_cursor.fault(Words::tr("\"%1\" stands in the message twice").arg(name));
            } else {
                member->seen = true;
                if (m_cursor.peek() == JsonCursor::Kind::Null)
                    m_cursor.readNull();
                else
                    member->read(m_cursor);
            }
        }
        return !m_cursor.failed();
    }

    JsonCursor &cursor() { return m_cursor; }
    Error error()
    {
        const auto error = m_cursor.error();
        return {ErrorCode::BadInput, Words::tr("The JSON message cannot be read at character %1 of line %2: %3").arg(error.where.column).arg(error.where.line).arg(error.message), {}, {}};
    }

private:
    static Member *find(std::vector<Member> &members, const QString &name)
    {
        for (auto &member : members) {
            if (name == member.name || name == member.snakeName)
                return &member;
        }
        return nullptr;
    }

    JsonCursor m_cursor;
};

/// Reads an answer that is written as nearly all are: the four names in camelCase, each once, whole numbers, no escapes.
/// For anything else there is ObjectReader, which takes thirty times as long.
class PlainResponse
{
public:
    explicit PlainResponse(QByteArrayView object)
        : m_rest(object)
    {
    }

    std::optional<WorkResponse> read()
    {
        WorkResponse response;
        if (!takes("{"))
            return {};
        do {
            if (!readMember(response))
                return {};
        } while (takes(","));
        if (!takes("}") || !m_rest.isEmpty())
            return {};
        return response;
    }

private:
    bool takes(QByteArrayView text)
    {
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\n' || m_rest.front() == '\r' || m_rest.front() == '\t'))
            m_rest = m_rest.sliced(1);
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.sliced(text.size());
        return true;
    }

    /// True the first time.
    bool isFirst(int member) { return !std::exchange(m_seen[size_t(member)], true); }

    bool readMember(WorkResponse &response)
    {
        if (takes("\"exitCode\""))
            return isFirst(0) && takes(":") && readInt(response.exitCode);
        if (takes("\"output\""))
            return isFirst(1) && takes(":") && readText(response.output);
        if (takes("\"requestId\""))
            return isFirst(2) && takes(":") && readInt(response.requestId);
        return takes("\"wasCancelled\"") && isFirst(3) && takes(":") && readBool(response.wasCancelled);
    }

    bool readInt(qint32 &value)
    {
        (void)takes("");
        const auto [end, fault] = std::from_chars(m_rest.begin(), m_rest.end(), value);
        if (fault != std::errc())
            return false;
        m_rest = m_rest.sliced(end - m_rest.begin());
        return m_rest.startsWith(',') || m_rest.startsWith('}'); // no fraction, no exponent
    }

    bool readText(QByteArray &value)
    {
        if (!takes("\""))
            return false;
        const auto size = std::find_if_not(m_rest.begin(), m_rest.end(), isPlain) - m_rest.begin();
        const auto text = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        if (!m_rest.startsWith('"') || !text.isValidUtf8())
            return false;
        m_rest = m_rest.sliced(1);
        value = text.toByteArray();
        return true;
    }

    bool readBool(bool &value)
    {
        value = takes("true");
        return value || takes("false");
    }

    QByteArrayView m_rest;
    std::array<bool, 4> m_seen {};
};

/// An int32 written as 1, 1.0, 1e0 or "1".
ObjectReader::Reader toInt(qint32 *value)
{
    return [value](JsonCursor &cursor) {
        const auto kind = cursor.peek();
        const auto at = cursor.offset();
        QByteArrayView raw;
        if ((kind != JsonCursor::Kind::Number && kind != JsonCursor::Kind::String) || !cursor.skip(raw))
            return cursor.fault(Words::tr("a whole number is wanted"));
        if (kind == JsonCursor::Kind::String)
            raw = raw.sliced(1, raw.size() - 2);
        bool ok = false;
        const auto number = raw.toDouble(&ok);
        if (!ok || number != std::floor(number) || std::abs(number) > 2147483648.0 || number == 2147483648.0)
            return cursor.faultAt(at, Words::tr("a whole number of 32 bits is wanted, not %1").arg(QString::fromUtf8(raw)));
        *value = qint32(number);
    };
}

/// Texts; numbers count as the text they are written with, as real Bazel takes them.
ObjectReader::Reader toBytes(QByteArray *value)
{
    return [value](JsonCursor &cursor) {
        QByteArrayView raw;
        QString text;
        if (cursor.peek() == JsonCursor::Kind::Number && cursor.skip(raw))
            *value = raw.toByteArray();
        else if (cursor.readString(text))
            *value = text.toUtf8();
    };
}

ObjectReader::Reader toBool(bool *value)
{
    return [value](JsonCursor &cursor) { cursor.readBool(*value); };
}

template <typename Item>
ObjectReader::Reader toList(std::vector<Item> *list, std::function<void(JsonCursor &, Item &)> readItem)
{
    return [list, readItem = std::move(readItem)](JsonCursor &cursor) {
        cursor.enterArray();
        while (cursor.nextItem())
            readItem(cursor, list->emplace_back());
    };
}

void readInput(JsonCursor &cursor, WorkInput &input)
{
    QString name;
    cursor.enterObject();
    while (cursor.nextMember(name)) {
        if (name == QLatin1String("path")) {
            toBytes(&input.path)(cursor);
        } else if (name == QLatin1String("digest")) {
            toBytes(&input.digest)(cursor);
            input.digest = QByteArray::fromBase64(input.digest);
        } else {
            cursor.skip();
        }
    }
}

} // namespace

Result<WorkRequest> requestOfJson(QByteArrayView object)
{
    const auto text = withEscapedControls(object);
    ObjectReader reader(text);
    WorkRequest request;
    const auto name = [](const char *camel, const char *snake, ObjectReader::Reader read) {
        return ObjectReader::Member {QLatin1String(camel), QLatin1String(snake), std::move(read)};
    };
    if (!reader.read({name("arguments", "arguments", toList<QByteArray>(&request.arguments, [](JsonCursor &cursor, QByteArray &item) { toBytes(&item)(cursor); })),
            name("inputs", "inputs", toList<WorkInput>(&request.inputs, readInput)), name("requestId", "request_id", toInt(&request.requestId)),
            name("cancel", "cancel", toBool(&request.cancel)), name("verbosity", "verbosity", toInt(&request.verbosity)),
            name("sandboxDir", "sandbox_dir", toBytes(&request.sandboxDir))}))
        return fail(reader.error());
    return request;
}

Result<WorkResponse> responseOfJson(QByteArrayView object)
{
    if (const auto plain = PlainResponse(object).read())
        return *plain;
    const auto text = withEscapedControls(object);
    ObjectReader reader(text);
    WorkResponse response;
    const auto name = [](const char *camel, const char *snake, ObjectReader::Reader read) {
        return ObjectReader::Member {QLatin1String(camel), QLatin1String(snake), std::move(read)};
    };
    if (!reader.read({name("exitCode", "exit_code", toInt(&response.exitCode)), name("output", "output", toBytes(&response.output)),
            name("requestId", "request_id", toInt(&response.requestId)), name("wasCancelled", "was_cancelled", toBool(&response.wasCancelled))}))
        return fail(reader.error());
    return response;
}

QStringList jsonHabits(QByteArrayView message)
{
    if (const auto plain = PlainResponse(message).read(); plain && !plain->wasCancelled)
        return {};
    QStringList habits;
    JsonCursor cursor(message, {});
    QString name;
    cursor.enterObject();
    while (cursor.nextMember(name)) {
        if (name == QLatin1String("wasCancelled") || name == QLatin1String("was_cancelled")) {
            bool cancelled = false;
            if (cursor.peek() != JsonCursor::Kind::Bool || (cursor.readBool(cancelled) && !cancelled))
                continue;
            habits.append(Words::tr("\"%1\" is true: Bazel does not read it and takes the answer for a success").arg(name));
        } else {
            if (name == QLatin1String("exit_code") || name == QLatin1String("request_id"))
                habits.append(Words::tr("\"%1\" is not in camelCase: Bazel passes over it").arg(name));
            else if ((name == QLatin1String("exitCode") || name == QLatin1String("output")) && cursor.peek() == JsonCursor::Kind::Null)
                habits.append(Words::tr("\"%1\" is null: Bazel cannot read such an answer").arg(name));
            cursor.skip();
        }
    }
    return habits;
}

} // namespace slipway
