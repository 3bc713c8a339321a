// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/logmodel.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 kChunk = 32 * 1024;
constexpr int kSliceMs = 10;
constexpr int kPollMs = 200;
constexpr int kCachedLines = 4000;

bool looksLikeProblem(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral(R"(\b(errors?|fatal|failed|failure|exception|traceback|panic|denied|not found)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression none(QStringLiteral(R"(\b(0|no|without)\s+(errors?|failed|failures?)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch() && !none.match(text).hasMatch();
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_cache(kCachedLines)
{
    m_reader.setInterval(0);
    m_poll.setInterval(kPollMs);
    connect(&m_reader, &QTimer::timeout, this, &LogModel::readChunk);
    connect(&m_poll, &QTimer::timeout, this, &LogModel::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LogModel::look);
}

void LogModel::setFile(const QString &path, bool live)
{
    if (path == m_file.fileName() && !path.isEmpty()) {
        // The same log: only the watch changes, and what was written last is read.
        live ? m_poll.start() : m_poll.stop();
        look();
        return;
    }
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    reset();
    m_file.close();
    m_file.setFileName(path);
    live ? m_poll.start() : m_poll.stop();
    if (!path.isEmpty())
        look();
}

void LogModel::reset()
{
    beginResetModel();
    m_reader.stop();
    m_lines.clear();
    m_cache.clear();
    m_parser = {};
    m_openStyle = {};
    m_lineStart = m_scanned = 0;
    m_lastReturn = -1;
    m_openShown = false;
    m_firstProblem = -1;
    endResetModel();
}

void LogModel::look()
{
    if (m_file.fileName().isEmpty())
        return;
    if (!m_file.isOpen()) {
        if (!QFileInfo(m_file.fileName()).isFile() || !m_file.open(QIODevice::ReadOnly)) {
            // A job that has just begun may not have written its log yet.
            Q_EMIT fileProblem(m_poll.isActive() ? QString() : tr("The log cannot be read: %1").arg(m_file.fileName()));
            return;
        }
        m_watcher.addPath(m_file.fileName());
        Q_EMIT fileProblem({});
    }
    if (m_file.size() < m_scanned)
        reset();
    if (m_file.size() > m_scanned && !m_reader.isActive())
        m_reader.start();
}

void LogModel::readChunk()
{
    QElapsedTimer spent;
    spent.start();
    while (m_scanned < m_file.size() && spent.elapsed() < kSliceMs) {
        const auto chunk = m_file.seek(m_scanned) ? m_file.read(kChunk) : QByteArray();
        if (chunk.isEmpty())
            break;
        take(chunk);
    }
    if (m_scanned >= m_file.size() || spent.elapsed() < kSliceMs)
        m_reader.stop();
}

QByteArray LogModel::bytesOf(const Entry &entry) const
{
    const auto end = entry.offset + entry.length;
    if (!m_file.seek(entry.shownFrom))
        return {};
    return m_file.read(std::min<qint64>(end - entry.shownFrom, kLongestLine));
}

/// `atHand` are bytes that were just read, from offset `atHandFrom`: a line that lies in them is not read again.
LogModel::Entry LogModel::makeEntry(qint64 end, QByteArrayView atHand, qint64 atHandFrom, AnsiLine *parsed)
{
    Entry entry;
    entry.offset = entry.shownFrom = m_lineStart;
    entry.length = end - m_lineStart;
    // A progress bar may rewrite one line for megabytes: what counts is its last state.
    if (entry.length > kLongestLine && m_lastReturn >= m_lineStart && m_lastReturn + 1 < end)
        entry.shownFrom = m_lastReturn + 1;
    entry.style = m_openStyle;
    m_parser.setStyle(m_openStyle);
    if (entry.shownFrom >= atHandFrom) {
        const auto length = std::min<qint64>(end - entry.shownFrom, kLongestLine);
        *parsed = m_parser.parse(QString::fromUtf8(atHand.sliced(entry.shownFrom - atHandFrom, length)));
    } else {
        *parsed = m_parser.parse(QString::fromUtf8(bytesOf(entry)));
    }
    entry.group = parsed->group;
    return entry;
}

void LogModel::noteLine(int row, const AnsiLine &line)
{
    m_cache.insert(row, new AnsiLine(line));
    if (m_firstProblem < 0 && looksLikeProblem(line.text.left(2000)))
        m_firstProblem = row;
}

void LogModel::noteReturn(const QByteArray &chunk, qsizetype from, qsizetype stop, bool ends)
{
    auto last = stop > from ? chunk.lastIndexOf('\r', stop - 1) : -1;
    if (ends && last == stop - 1) // CR LF ends a line, it does not rewrite it
        last = last > from ? chunk.lastIndexOf('\r', last - 1) : -1;
    if (last >= from)
        m_lastReturn = m_scanned + last;
}

void LogModel::take(const QByteArray &chunk)
{
    std::vector<Entry> fresh;
    const int before = lineCount();
    bool replacesOpen = m_openShown; // the first line of the chunk goes on where the last row stopped
    const bool openChanged = m_openShown;
    for (qsizetype at = 0; at < chunk.size();) {
        const auto newline = chunk.indexOf('\n', at);
        const bool ends = newline >= 0;
        const auto stop = ends ? newline : chunk.size();
        noteReturn(chunk, at, stop, ends);
        at = stop + 1;
        AnsiLine parsed;
        const auto entry = makeEntry(m_scanned + stop, chunk, m_scanned, &parsed);
        if (ends) {
            m_openStyle = m_parser.style();
            m_lineStart = m_scanned + newline + 1;
            m_lastReturn = -1;
        }
        if (std::exchange(replacesOpen, false)) {
            m_lines.back() = entry;
            noteLine(before - 1, parsed);
        } else {
            noteLine(before + int(fresh.size()), parsed);
            fresh.push_back(entry);
        }
    }
    m_scanned += chunk.size();
    m_openShown = m_lineStart < m_scanned;
    announce(before, std::move(fresh), openChanged);
}

void LogModel::announce(int before, std::vector<Entry> fresh, bool openChanged)
{
    if (openChanged) {
        Q_EMIT dataChanged(index(before - 1), index(before - 1));
        Q_EMIT lastLineChanged();
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, before, before + int(fresh.size()) - 1);
    m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
    endInsertRows();
    Q_EMIT linesAppended(before, lineCount() - 1);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineCount();
}

AnsiLine LogModel::line(int row) const
{
    if (row < 0 || row >= lineCount())
        return {};
    if (const auto *cached = m_cache.object(row))
        return *cached;
    const auto &entry = m_lines[size_t(row)];
    AnsiParser parser;
    parser.setStyle(entry.style);
    auto parsed = parser.parse(QString::fromUtf8(bytesOf(entry)));
    m_cache.insert(row, new AnsiLine(parsed));
    return parsed;
}

qint64 LogModel::cutBytes(int row) const
{
    const auto &entry = m_lines[size_t(row)];
    const auto rest = entry.offset + entry.length - entry.shownFrom;
    return std::max<qint64>(0, rest - kLongestLine);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole ? QVariant(line(index.row()).text) : QVariant();
}

} // namespace slipway
