// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/filepatterns.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <dirent.h>
#include <fnmatch.h>
#include <sys/stat.h>

namespace slipway {

namespace {

constexpr int kMaxDepth = 64;
constexpr int kMaxFolders = 100000; ///< that are read for one pattern

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilePatterns)
};

bool isWild(QByteArrayView part)
{
    return part.contains('*') || part.contains('?');
}

QByteArrayList partsOf(const QString &pattern)
{
    auto parts = QFile::encodeName(pattern).split('/');
    parts.removeAll(".");
    parts.removeAll("");
    // "**/**" is no more than "**", and would be looked at again and again.
    parts.erase(std::unique(parts.begin(), parts.end(), [](const QByteArray &one, const QByteArray &next) { return one == "**" && next == "**"; }), parts.end());
    return parts;
}

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

enum class Kind : quint8 { None, File, Folder };

/// Looks for the files of one pattern.
class Search
{
public:
    Search(const QByteArray &root, QByteArrayList parts)
        : m_root(root)
        , m_parts(std::move(parts))
    {
    }

    QByteArrayList found;
    bool isTooMuch() const { return found.size() > kMaxMatchedFiles || m_foldersRead > kMaxFolders; }

    /// Below `folder`, from the part at `at` on.
    void descend(const QByteArray &folder, qsizetype at, int depth)
    {
        if (at >= m_parts.size() || depth > kMaxDepth || isTooMuch())
            return;
        const auto &part = m_parts[at];
        if (part == "**")
            return descendDeep(folder, at, depth);
        if (!isWild(part))
            return enter(joined(folder, part), at, depth, true);
        for (const auto &name : namesIn(folder)) {
            if (matches(part, name))
                enter(joined(folder, name), at, depth, false);
        }
    }

private:
    void descendDeep(const QByteArray &folder, qsizetype at, int depth)
    {
        const bool isLast = at + 1 == m_parts.size();
        if (!isLast)
            descend(folder, at + 1, depth);
        for (const auto &name : namesIn(folder)) {
            if (name.startsWith('.'))
                continue;
            const auto path = joined(folder, name);
            const auto kind = kindOf(path, false);
            if (kind == Kind::Folder && depth < kMaxDepth && !isTooMuch())
                descendDeep(path, at, depth + 1);
            else if (kind == Kind::File && isLast)
                found.append(path);
        }
    }

    void enter(const QByteArray &path, qsizetype at, int depth, bool isNamed)
    {
        const auto kind = kindOf(path, isNamed);
        if (kind == Kind::File && at + 1 == m_parts.size())
            found.append(path);
        else if (kind == Kind::Folder)
            descend(path, at + 1, depth + 1);
    }

    /// fnmatch() would take brackets and backslashes for more than they are.
    static bool matches(const QByteArray &part, const QByteArray &name)
    {
        auto pattern = part;
        pattern.replace('\\', "\\\\").replace('[', "\\[");
        return ::fnmatch(pattern.constData(), name.constData(), FNM_PERIOD) == 0;
    }

    Kind kindOf(const QByteArray &path, bool followsLinks) const
    {
        struct stat status {};
        const auto whole = joined(m_root, path);
        if (::lstat(whole.constData(), &status) != 0)
            return Kind::None;
        const bool isLink = S_ISLNK(status.st_mode);
        if (isLink && ::stat(whole.constData(), &status) != 0)
            return Kind::None;
        if (S_ISREG(status.st_mode))
            return Kind::File;
        return S_ISDIR(status.st_mode) && (!isLink || followsLinks) ? Kind::Folder : Kind::None;
    }

    QByteArrayList namesIn(const QByteArray &folder)
    {
        ++m_foldersRead;
        QByteArrayList names;
        auto *opened = ::opendir(joined(m_root, folder).constData());
        if (!opened)
            return names;
        while (const auto *entry = ::readdir(opened)) {
            const QByteArray name(entry->d_name);
            if (name != "." && name != ".." && names.size() <= kMaxMatchedFiles)
                names.append(name);
        }
        ::closedir(opened);
        return names;
    }

    const QByteArray m_root;
    const QByteArrayList m_parts;
    int m_foldersRead = 0;
};

} // namespace

QString faultOfPattern(const QString &pattern)
{
    const auto parts = partsOf(pattern);
    if (parts.isEmpty())
        return Words::tr("a pattern names no file");
    if (pattern.startsWith(u'/') || parts.contains(".."))
        return Words::tr("the pattern %1 leads out of the folder of the command").arg(pattern);
    return {};
}

QString fixedFolder(const QString &pattern)
{
    const auto parts = partsOf(pattern);
    QByteArrayList fixed;
    for (qsizetype i = 0; i + 1 < parts.size() && !isWild(parts[i]); ++i)
        fixed.append(parts[i]);
    return QFile::decodeName(fixed.join('/'));
}

Result<QByteArrayList> matchingFiles(const QString &folder, const QStringList &patterns, QStringList *unmatched)
{
    QByteArrayList files;
    for (const auto &pattern : patterns) {
        if (const auto fault = faultOfPattern(pattern); !fault.isEmpty())
            return fail(ErrorCode::BadInput, fault);
        Search search(QFile::encodeName(folder), partsOf(pattern));
        search.descend({}, 0, 0);
        if (search.found.isEmpty() && unmatched)
            unmatched->append(pattern);
        files += search.found;
        if (search.isTooMuch() || files.size() > 2 * kMaxMatchedFiles)
            return fail(ErrorCode::LimitExceeded, Words::tr("The pattern %1 names more than %2 files, or they lie in more than %3 folders; that is the limit").arg(pattern).arg(kMaxMatchedFiles).arg(kMaxFolders), Words::tr("Name them more closely."));
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

} // namespace slipway
