// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/jsonmessage.h"

#include "core/jsoncursor.h"
#include "worker/messagecodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
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

/// ASCII that is written as it is. Without a branch in the loop, so that the compiler takes many bytes at a time.
bool isSimple(QByteArrayView text)
{
    unsigned odd = 0;
    for (const auto character : text)
        odd |= unsigned(uchar(character) - 0x20u >= 0x60u) | unsigned(character == '"') | unsigned(character == '\\');
    return odd == 0;
}

QByteArray cleaned(const QByteArray &text)
{
    return isSimple(text) || (text.isValidUtf8() && !text.contains('\0')) ? text : asUtf8(text);
}

/// The most bytes that a text takes, with its quotes.
qsizetype roomFor(const QByteArray &text)
{
    if (isSimple(text))
        return text.size() + 2;
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
    if (isSimple(text)) {
        to = put(to, text);
        text = {};
    }
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

/// JSON as the documentation writes it has line ends inside strings; they are made what they stand for, in `text`.
QByteArrayView withEscapedControls(QByteArrayView object, QByteArray &text)
{
    if (std::none_of(object.begin(), object.end(), [](char character) { return uchar(character) < 0x20; }))
        return object;
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

    struct Name
    {
        QByteArrayView camel, snake;
    };

    /// `read(i, cursor)` reads the value of names[i].
    template <size_t N, typename Read>
    bool read(const std::array<Name, N> &names, Read read)
    {
        std::array<bool, N> seen {};
        QByteArrayView written;
        m_cursor.enterObject();
        while (m_cursor.nextMember(written)) {
            const auto at = find(names, written);
            if (at == N) {
                m_cursor.skip();
            } else if (std::exchange(seen[at], true)) {
                m_cursor.fault(Words::tr("\"%1\" stands in the message twice").arg(QString::fromUtf8(written.sliced(1, written.size() - 2))));
            } else if (m_cursor.peek() == JsonCursor::Kind::Null) {
                m_cursor.readNull();
            } else {
                read(at, m_cursor);
            }
        }
        return !m_cursor.failed();
    }

    Error error()
    {
        const auto error = m_cursor.error();
        return {ErrorCode::BadInput, Words::tr("The JSON message cannot be read at character %1 of line %2: %3").arg(error.where.column).arg(error.where.line).arg(error.message), {}, {}};
    }

private:
    template <size_t N>
    static size_t find(const std::array<Name, N> &names, QByteArrayView written)
    {
        QByteArray decoded;
        auto name = written.sliced(1, written.size() - 2);
        if (std::find(name.begin(), name.end(), '\\') != name.end()) {
            QString text;
            JsonCursor(written, {}).readString(text);
            decoded = text.toUtf8();
            name = decoded;
        }
        const auto found = std::find_if(names.begin(), names.end(), [name](const Name &known) { return known.camel == name || known.snake == name; });
        return size_t(found - names.begin());
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
void readInt(JsonCursor &cursor, qint32 &value)
{
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
    value = qint32(number);
}

/// Texts; numbers count as the text they are written with, as real Bazel takes them.
void readBytes(JsonCursor &cursor, QByteArray &value)
{
    QByteArrayView raw;
    QString text;
    const auto kind = cursor.peek();
    const auto at = cursor.offset();
    if (kind == JsonCursor::Kind::Number && cursor.skip(raw)) {
        value = raw.toByteArray();
    } else if (kind == JsonCursor::Kind::String && cursor.skip(raw) && std::find(raw.begin(), raw.end(), '\\') == raw.end()) {
        value = raw.sliced(1, raw.size() - 2).toByteArray();
    } else if (!cursor.failed()) {
        cursor.seek(at);
        if (cursor.readString(text))
            value = text.toUtf8();
    }
}

void readInput(JsonCursor &cursor, WorkInput &input)
{
    QByteArrayView name;
    cursor.enterObject();
    while (cursor.nextMember(name)) {
        if (name == QByteArrayView("\"path\"")) {
            readBytes(cursor, input.path);
        } else if (name == QByteArrayView("\"digest\"")) {
            readBytes(cursor, input.digest);
            input.digest = QByteArray::fromBase64(input.digest);
        } else {
            cursor.skip();
        }
    }
}

template <typename Item, typename ReadItem>
void readList(JsonCursor &cursor, std::vector<Item> &list, ReadItem readItem)
{
    cursor.enterArray();
    while (cursor.nextItem())
        readItem(cursor, list.emplace_back());
}

} // namespace

Result<WorkRequest> requestOfJson(QByteArrayView object)
{
    static constexpr std::array<ObjectReader::Name, 6> kNames {{{"arguments", "arguments"}, {"inputs", "inputs"}, {"requestId", "request_id"},
        {"cancel", "cancel"}, {"verbosity", "verbosity"}, {"sandboxDir", "sandbox_dir"}}};
    QByteArray mended;
    ObjectReader reader(withEscapedControls(object, mended));
    WorkRequest request;
    const auto readMember = [&request](size_t at, JsonCursor &cursor) {
        switch (at) {
        case 0:
            return readList(cursor, request.arguments, readBytes);
        case 1:
            return readList(cursor, request.inputs, readInput);
        case 2:
            return readInt(cursor, request.requestId);
        case 3:
            return void(cursor.readBool(request.cancel));
        case 4:
            return readInt(cursor, request.verbosity);
        default:
            return readBytes(cursor, request.sandboxDir);
        }
    };
    if (!reader.read(kNames, readMember))
        return fail(reader.error());
    return request;
}

Result<WorkResponse> responseOfJson(QByteArrayView object)
{
    if (auto plainly = PlainResponse(object).read())
        return std::move(*plainly);
    static constexpr std::array<ObjectReader::Name, 4> kNames {{{"exitCode", "exit_code"}, {"output", "output"}, {"requestId", "request_id"}, {"wasCancelled", "was_cancelled"}}};
    QByteArray mended;
    ObjectReader reader(withEscapedControls(object, mended));
    WorkResponse response;
    const auto readMember = [&response](size_t at, JsonCursor &cursor) {
        switch (at) {
        case 0:
            return readInt(cursor, response.exitCode);
        case 1:
            return readBytes(cursor, response.output);
        case 2:
            return readInt(cursor, response.requestId);
        default:
            return void(cursor.readBool(response.wasCancelled));
        }
    };
    if (!reader.read(kNames, readMember))
        return fail(reader.error());
    return response;
}

QStringList jsonHabits(QByteArrayView message)
{
    // Nearly no answer has any, and looking for them costs as much as reading it.
    const std::string_view text(message.data(), size_t(message.size()));
    const auto has = [text](std::string_view part) { return text.find(part) != std::string_view::npos; };
    if (!has("_") && !has("true") && !has("null") && !has("\\u"))
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
