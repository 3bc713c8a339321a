// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/truststore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrustStore)
};

} // namespace

TrustStore::TrustStore(QString path)
    : m_path(std::move(path))
{
}

bool TrustStore::isTrusted(const QString &digest) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray wanted = digest.toUtf8();
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(4096);
        const auto space = line.indexOf(' ');
        if (space > 0 && line.left(space) == wanted)
            return true;
    }
    return false;
}

Result<void> TrustStore::trust(const QString &digest, const QString &file)
{
    if (isTrusted(digest))
        return {};
    QDir().mkpath(QFileInfo(m_path).path());
    QByteArray content;
    if (QFile old(m_path); old.open(QIODevice::ReadOnly))
        content = old.readAll();
    content += digest.toUtf8() + ' ' + QFileInfo(file).absoluteFilePath().replace(u'\n', u' ').toUtf8() + '\n';
    QSaveFile out(m_path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.flush() || !out.commit()) {
        return fail(ErrorCode::Io,
            Words::tr("the list of trusted files cannot be written: %1")
                .arg(out.errorString()),
            Words::tr("check the free space and the permissions of the folder"),
            SourceRange {m_path, 0, 0, 0, {}});
    }
    return {};
}

QString TrustStore::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/slipway");
}

} // namespace slipway
