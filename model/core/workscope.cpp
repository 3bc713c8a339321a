// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkScope)
};

thread_local const WorkScope::Bounds *t_bounds = nullptr;

QString inFolder(const QString &path)
{
    return t_bounds->folder.isEmpty() || path.isEmpty() ? path : QDir(t_bounds->folder).filePath(path);
}

} // namespace

WorkScope::WorkScope(const Bounds &bounds)
    : m_bounds {bounds.folder.isEmpty() ? QString() : QDir(bounds.folder).absolutePath(), bounds.hasInput, bounds.cancelled}
    , m_outer(t_bounds)
{
    t_bounds = &m_bounds;
}

WorkScope::~WorkScope()
{
    t_bounds = m_outer;
}

WorkScope::Bounds WorkScope::current()
{
    return t_bounds ? *t_bounds : Bounds();
}

QString onDisk(const QString &path)
{
    if (!t_bounds)
        return path;
    auto found = inFolder(path);
    if (const auto plain = undoubled(path); !plain.isEmpty() && !QFileInfo::exists(found)) {
        if (const auto other = inFolder(plain); QFileInfo::exists(other))
            found = other;
    }
    return found;
}

QString undoubled(const QString &text)
{
    const auto isAscii = [](QChar c) { return c < QChar(0x80); };
    const auto isLatin1 = [](QChar c) { return c <= QChar(0xff); };
    if (std::all_of(text.begin(), text.end(), isAscii) || !std::all_of(text.begin(), text.end(), isLatin1))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString plain = utf8(text.toLatin1());
    return utf8.hasError() ? QString() : plain;
}

bool isWorkWanted()
{
    return !t_bounds || !t_bounds->cancelled || !*t_bounds->cancelled;
}

Result<void> checkWanted(const QString &file)
{
    return isWorkWanted() ? Result<void>() : fail(ErrorCode::Canceled, Words::tr("the work was cancelled"), {}, {file, 0, 0, 0, {}});
}

bool hasWorkInput()
{
    return !t_bounds || t_bounds->hasInput;
}

} // namespace slipway
