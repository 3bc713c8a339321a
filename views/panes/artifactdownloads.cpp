// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/artifactdownloads.h"

#include "panes/paneparts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

namespace slipway {

namespace {

const auto kFolderKey = QLatin1String("artifacts/downloadFolder");
constexpr qsizetype kLongestName = 180; ///< in bytes, with room for what tells two of one name apart

QString rememberedFolder()
{
    const auto folder = QSettings().value(kFolderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace

ArtifactDownloads::ArtifactDownloads(ReleaseSession *session, QWidget *pane)
    : QObject(pane)
    , m_session(session)
    , m_pane(pane)
{
    connect(session, &ReleaseSession::downloadAdvanced, this, [this](quint64 ticket, qint64 bytes, qint64 total) {
        const auto it = m_open.find(ticket);
        if (it == m_open.end())
            return;
        it->bytes = bytes;
        it->total = total;
        tell();
    });
}

ArtifactDownloads::~ArtifactDownloads()
{
    // The session answers nobody any more, but its engine should not go on for nothing.
    const auto tickets = m_open.keys();
    for (const auto ticket : tickets)
        m_session->dropDownload(ticket);
}

QString ArtifactDownloads::fileName(const QString &path)
{
    QString name;
    const auto last = path.section(u'/', -1);
    for (const auto c : last) {
        const bool odd = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || QStringLiteral("\\:*?\"<>|").contains(c);
        name += odd ? QChar(u'_') : c;
    }
    name = name.trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.replace(0, 1, u'_');
    while (name.toUtf8().size() > kLongestName)
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("artifact") : name;
}

QString ArtifactDownloads::freeName(const QString &folder, const QString &wanted) const
{
    const QDir dir(folder);
    const auto taken = [&](const QString &name) {
        const auto place = dir.filePath(name);
        const bool mine = std::any_of(m_open.cbegin(), m_open.cend(), [&](const Open &one) { return one.name == name; });
        return mine || QFileInfo::exists(place) || QFileInfo(place).isSymLink() || QFileInfo::exists(place + QStringLiteral(".part"));
    };
    const auto dot = wanted.indexOf(u'.', 1);
    const auto stem = dot < 0 ? wanted : wanted.left(dot), ending = dot < 0 ? QString() : wanted.mid(dot);
    auto name = wanted;
    for (int i = 2; taken(name) && i < 10'000; ++i)
        name = QStringLiteral("%1 (%2)%3").arg(stem).arg(i).arg(ending);
    return name;
}

void ArtifactDownloads::ask(const QVector<Artifact> &artifacts)
{
    auto *dialog = new QFileDialog(m_pane, tr("Download into which folder?"), rememberedFolder());
    dialog->setObjectName(QStringLiteral("downloadFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Download here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, artifacts](const QString &folder) { fetch(artifacts, folder); });
    dialog->open();
}

void ArtifactDownloads::fetch(const QVector<Artifact> &artifacts, const QString &folder)
{
    QSettings().setValue(kFolderKey, folder);
    if (!isBusy())
        m_results.clear();
    for (const auto &artifact : artifacts) {
        if (artifact.id.isEmpty())
            continue;
        const auto name = freeName(folder, fileName(artifact.label));
        const auto ticket = std::make_shared<quint64>(0);
        *ticket = m_session->download(artifact.id, QDir(folder).filePath(name), [self = QPointer(this), ticket](const QString &file, const Error &error) {
            if (self)
                self->onDone(*ticket, file, error);
        });
        if (m_session->hasEngine())
            m_open.insert(*ticket, {artifact, name, 0, artifact.size});
    }
    tell();
}

QString ArtifactDownloads::checked(const Artifact &artifact)
{
    if (!artifact.sha256.isEmpty())
        return tr("its SHA-256 is the one that the engine tells");
    if (!artifact.sha1.isEmpty())
        return tr("its SHA-1 is the one that the engine tells");
    return tr("not checked: no checksum was given");
}

void ArtifactDownloads::onDone(quint64 ticket, const QString &file, const Error &error)
{
    const auto it = m_open.constFind(ticket);
    if (it == m_open.cend())
        return;
    const auto done = *it;
    m_open.erase(it);
    if (error.message.isEmpty()) {
        m_saved.append(file);
        m_results.append(tr("%1 is in %2; %3.").arg(done.name, QDir::toNativeSeparators(QFileInfo(file).absolutePath()), error.hint.isEmpty() ? checked(done.artifact) : error.hint));
    } else {
        m_results.append(error.hint.isEmpty() ? tr("%1 was not downloaded: %2.").arg(done.name, error.message)
                                              : tr("%1 was not downloaded: %2; %3.").arg(done.name, error.message, error.hint));
    }
    tell();
}

void ArtifactDownloads::tell()
{
    QStringList lines = m_results.mid(std::max<qsizetype>(0, m_results.size() - 5));
    if (m_open.size() == 1) {
        const auto &one = *m_open.cbegin();
        lines.append(one.total > 0 ? tr("Downloading %1: %2 of %3").arg(one.name, sizeText(one.bytes), sizeText(one.total)) : tr("Downloading %1: %2").arg(one.name, sizeText(one.bytes)));
    } else if (!m_open.isEmpty()) {
        qint64 bytes = 0;
        for (const auto &one : std::as_const(m_open))
            bytes += one.bytes;
        lines.append(tr("Downloading %n artifact(s): %1 so far", nullptr, int(m_open.size())).arg(sizeText(bytes)));
    }
    m_text = lines.join(u'\n');
    Q_EMIT changed();
}

void ArtifactDownloads::cancel()
{
    const auto tickets = m_open.keys();
    for (const auto ticket : tickets)
        m_session->dropDownload(ticket);
}

} // namespace slipway
