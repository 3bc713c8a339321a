// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/jsonmessage.h"

#include "core/jsoncursor.h"
#include "worker/messagecodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonMessage)
};

void write(QByteArray &line, QByteArrayView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    line += '"';
    for (const auto character : text) {
        if (character == '"' || character == '\\')
            line.append('\\').append(character);
        else if (character == '\n')
            line += "\\n";
        else if (uchar(character) < 0x20)
            line.append("\\u00").append(kHex[uchar(character) >> 4]).append(kHex[uchar(character) & 15]);
        else
            line += character;
    }
    line += '"';
}

void writeText(QByteArray &line, const QByteArray &text)
{
    write(line, text.isValidUtf8() && !text.contains('\0') ? text : asUtf8(text));
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

QByteArray jsonLine(const WorkRequest &request)
{
    QByteArray line("{\"arguments\":[");
    line.reserve(256 + qsizetype(request.inputs.size()) * 160);
    for (const auto &argument : request.arguments) {
        writeText(line, argument);
        line += ',';
    }
    if (line.endsWith(','))
        line.chop(1);
    line += "],\"inputs\":[";
    for (const auto &input : request.inputs) {
        line += "{\"path\":";
        writeText(line, input.path);
        line += ",\"digest\":\"" + input.digest.toBase64() + "\"},";
    }
    if (line.endsWith(','))
        line.chop(1);
    line += "],\"requestId\":" + QByteArray::number(request.requestId);
    line += ",\"cancel\":" + boolText(request.cancel).toByteArray();
    line += ",\"verbosity\":" + QByteArray::number(request.verbosity);
    line += ",\"sandboxDir\":";
    writeText(line, request.sandboxDir);
    return line += "}\n";
}

QByteArray jsonLine(const WorkResponse &response)
{
    QByteArray line("{\"exitCode\":");
    line += QByteArray::number(response.exitCode) + ",\"output\":";
    writeText(line, response.output);
    line += ",\"requestId\":" + QByteArray::number(response.requestId);
    line += ",\"wasCancelled\":" + boolText(response.wasCancelled).toByteArray();
    return line += "}\n";
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
