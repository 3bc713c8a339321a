// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/ansiparser.h"

#include <QAbstractListModel>
#include <QCache>
#include <QFile>
#include <QFileSystemWatcher>
#include <QTimer>

#include <vector>

namespace slipway {

/// The lines of a job's log, read as the file grows. Keeps where each line is and how it begins, not its
/// text: memory is about 64 bytes a line, whatever the size of the log. Reads at most one chunk per turn of the
/// event loop. GUI thread.
class LogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// A longer line is cut when it is read: what follows its last carriage return, else its beginning.
    static constexpr qsizetype kLongestLine = 64 * 1024;

    explicit LogModel(QObject *parent = nullptr);

    /// Reads another file from its beginning; an empty path shows nothing. While `live` the file is watched.
    void setFile(const QString &path, bool live);
    QString file() const { return m_file.fileName(); }
    bool isReading() const { return m_reader.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    int lineCount() const { return int(m_lines.size()); }
    AnsiLine line(int row) const;
    LogGroup group(int row) const { return m_lines[size_t(row)].group; }
    /// Bytes of a line that were left out because it is longer than kLongestLine.
    qint64 cutBytes(int row) const;
    int firstProblem() const { return m_firstProblem; } ///< -1 if no line looks like an error

Q_SIGNALS:
    void linesAppended(int first, int last);
    void lastLineChanged();
    void fileProblem(const QString &text); ///< the log cannot be read; empty when it can again

private:
    struct Entry
    {
        qint64 offset = 0;
        qint64 length = 0; ///< without the line feed
        qint64 shownFrom = 0; ///< offset of what is parsed
        AnsiStyle style; ///< in force where the line begins
        LogGroup group = LogGroup::None;
    };

    void reset();
    void look();
    void readChunk();
    Entry makeEntry(qint64 end, QByteArrayView atHand, qint64 atHandFrom, AnsiLine *parsed);
    void take(const QByteArray &chunk);
    void noteReturn(const QByteArray &chunk, qsizetype from, qsizetype stop, bool ends);
    void announce(int before, std::vector<Entry> fresh, bool openChanged);
    QByteArray bytesOf(const Entry &entry) const;
    void noteLine(int row, const AnsiLine &line);

    mutable QFile m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_reader, m_poll;
    std::vector<Entry> m_lines;
    AnsiParser m_parser;
    AnsiStyle m_openStyle; // where the unfinished line begins
    qint64 m_lineStart = 0, m_scanned = 0, m_lastReturn = -1;
    bool m_openShown = false; // the last row is a line that has no line feed yet
    int m_firstProblem = -1;
    mutable QCache<int, AnsiLine> m_cache;
};

} // namespace slipway
