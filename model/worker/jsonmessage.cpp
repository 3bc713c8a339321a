// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/jsonmessage.h"

#include "core/jsoncursor.h"
#include "worker/messagecodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonMessage)
};

/// A line in the making. A message of 200 inputs is some 30 KB in 400 texts, so that each byte is looked at once.
class Line
{
public:
    explicit Line(size_t reserved) { m_text.reserve(reserved); }

    Line &operator<<(std::string_view raw)
    {
        m_text.append(raw);
        return *this;
    }

    Line &addNumber(qint32 number) { return *this << std::to_string(number); }
    Line &addBool(bool value) { return *this << (value ? "true" : "false"); }

    Line &addText(const QByteArray &text)
    {
        m_text.push_back('"');
        if (std::none_of(text.begin(), text.end(), [](char character) { return isSpecial(character); }))
            m_text.append(text.constData(), size_t(text.size()));
        else
            addEscaped(text.isValidUtf8() && !text.contains('\0') ? text : asUtf8(text));
        m_text.push_back('"');
        return *this;
    }

    Line &addBase64(std::string_view before, const QByteArray &bytes)
    {
        const auto text = bytes.toBase64();
        m_text.append(before).push_back('"');
        m_text.append(text.constData(), size_t(text.size()));
        m_text.push_back('"');
        return *this;
    }

    /// Behind the items of a list, each of which ends with a comma.
    Line &endList()
    {
        if (m_text.back() == ',')
            m_text.pop_back();
        return *this << "]";
    }

    QByteArray bytes() const { return {m_text.data(), qsizetype(m_text.size())}; }

private:
    static bool isSpecial(char character) { return uchar(character) < 0x20 || uchar(character) >= 0x80 || character == '"' || character == '\\'; }

    void addEscaped(const QByteArray &text)
    {
        static constexpr char kHex[] = "0123456789abcdef";
        for (const auto character : text) {
            if (character == '"' || character == '\\')
                m_text.append({'\\', character});
            else if (character == '\n')
                m_text.append("\\n");
            else if (uchar(character) < 0x20)
                m_text.append("\\u00").append({kHex[uchar(character) >> 4], kHex[uchar(character) & 15]});
            else
                m_text.push_back(character);
        }
    }

    std::string m_text;
};

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

QByteArray jsonLine(const WorkRequest &request)
{
    Line line(256 + request.inputs.size() * 192);
    line << "{\"arguments\":[";
    for (const auto &argument : request.arguments)
        line.addText(argument) << ",";
    line.endList() << ",\"inputs\":[";
    for (const auto &input : request.inputs)
        (line << "{\"path\":").addText(input.path).addBase64(",\"digest\":", input.digest) << "},";
    (line.endList() << ",\"requestId\":").addNumber(request.requestId);
    (line << ",\"cancel\":").addBool(request.cancel);
    (line << ",\"verbosity\":").addNumber(request.verbosity);
    line << ",\"sandboxDir\":";
    line.addText(request.sandboxDir) << "}\n";
    return line.bytes();
}

QByteArray jsonLine(const WorkResponse &response)
{
    Line line(96 + size_t(response.output.size()));
    (line << "{\"exitCode\":").addNumber(response.exitCode);
    (line << ",\"output\":").addText(response.output);
    (line << ",\"requestId\":").addNumber(response.requestId);
    (line << ",\"wasCancelled\":").addBool(response.wasCancelled) << "}\n";
    return line.bytes();
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
