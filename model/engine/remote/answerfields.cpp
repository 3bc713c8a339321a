// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/answerfields.h"

#include <QCoreApplication>
#include <QDateTime>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerFields)
};

using Kind = JsonCursor::Kind;

} // namespace

bool readTextField(JsonCursor &cursor, QString &value)
{
    return cursor.peek() == Kind::Null ? cursor.readNull() : cursor.readString(value);
}

bool readFlagField(JsonCursor &cursor, bool &value)
{
    return cursor.peek() == Kind::Null ? cursor.readNull() : cursor.readBool(value);
}

bool readNumberField(JsonCursor &cursor, qint64 &value)
{
    if (cursor.peek() == Kind::Null)
        return cursor.readNull();
    if (cursor.peek() != Kind::Number) {
        cursor.fault(Words::tr("a number is expected here"));
        return false;
    }
    QByteArrayView raw;
    if (!cursor.skip(raw))
        return false;
    bool good = false;
    value = raw.toByteArray().toLongLong(&good);
    if (!good)
        cursor.fault(Words::tr("a whole number is expected here"));
    return good;
}

bool readMomentField(JsonCursor &cursor, qint64 &ms)
{
    QString written;
    const auto at = cursor.offset();
    if (!readTextField(cursor, written))
        return false;
    if (written.isEmpty())
        return true;
    auto time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid() && written.endsWith(QLatin1String(" UTC"))) // as some of Buildkite's examples have it
        time = QDateTime::fromString(written.chopped(4) + u'Z', Qt::ISODate);
    if (!time.isValid()) {
        cursor.faultAt(at, Words::tr("this is no time: %1").arg(written.left(40)));
        return false;
    }
    ms = time.toMSecsSinceEpoch();
    return true;
}

bool readMemberOfField(JsonCursor &cursor, const char *member, QString &value)
{
    if (cursor.peek() == Kind::Null)
        return cursor.readNull();
    if (!cursor.enterObject())
        return false;
    QString name;
    while (cursor.nextMember(name)) {
        if (!(name == QLatin1String(member) ? readTextField(cursor, value) : cursor.skip()))
            return false;
    }
    return !cursor.failed();
}

} // namespace slipway
