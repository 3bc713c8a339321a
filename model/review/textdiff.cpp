// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/textdiff.h"

#include <QVector>

#include <algorithm>
#include <vector>

namespace slipway {

namespace {

constexpr qsizetype kContext = 3;
// Beyond this many cells the middle is given as one change.
constexpr qsizetype kMostCells = 16'000'000;

/// Lines with their ends.
QVector<QByteArray> linesOf(const QByteArray &text)
{
    QVector<QByteArray> lines;
    for (qsizetype at = 0; at < text.size();) {
        auto end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        lines.append(text.mid(at, end - at));
        at = end;
    }
    return lines;
}

/// One line of the way from one text to the other: ' ', '-' or '+'.
struct Move
{
    char sign = ' ';
    QByteArray line;
};

/// The lines between the common start and the common end, by a longest common subsequence.
void middle(const QVector<QByteArray> &a, const QVector<QByteArray> &b, QVector<Move> &moves)
{
    const auto rows = a.size(), columns = b.size();
    const bool tooLarge = rows * columns > kMostCells;
    std::vector<quint32> common(tooLarge ? 0 : size_t((rows + 1) * (columns + 1)));
    const auto cell = [&](qsizetype i, qsizetype j) -> quint32 & { return common[size_t(i * (columns + 1) + j)]; };
    for (auto i = rows - 1; i >= 0 && !tooLarge; --i) {
        for (auto j = columns - 1; j >= 0; --j)
            cell(i, j) = a[i] == b[j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    qsizetype i = 0, j = 0;
    while (i < rows || j < columns) {
        if (!tooLarge && i < rows && j < columns && a[i] == b[j]) {
            moves.append({' ', a[i++]});
            ++j;
        } else if (i < rows && (j == columns || tooLarge || cell(i + 1, j) >= cell(i, j + 1))) {
            moves.append({'-', a[i++]});
        } else {
            moves.append({'+', b[j++]});
        }
    }
}

QVector<Move> movesBetween(const QVector<QByteArray> &a, const QVector<QByteArray> &b)
{
    const auto shorter = std::min(a.size(), b.size());
    qsizetype start = 0, end = 0;
    while (start < shorter && a[start] == b[start])
        ++start;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    QVector<Move> moves;
    for (qsizetype i = 0; i < start; ++i)
        moves.append({' ', a[i]});
    middle(a.mid(start, a.size() - start - end), b.mid(start, b.size() - start - end), moves);
    for (auto i = a.size() - end; i < a.size(); ++i)
        moves.append({' ', a[i]});
    return moves;
}

QByteArray range(qsizetype first, qsizetype count)
{
    // An empty side is named by the line before it.
    const auto start = QByteArray::number(count == 0 ? first : first + 1);
    return count == 1 ? start : start + ',' + QByteArray::number(count);
}

/// The hunk of moves [from, to); oldLine and newLine are how many lines stand before it.
QByteArray hunk(const QVector<Move> &moves, qsizetype from, qsizetype to, qsizetype oldLine, qsizetype newLine)
{
    qsizetype oldCount = 0, newCount = 0;
    QByteArray body;
    for (auto i = from; i < to; ++i) {
        const auto &move = moves[i];
        oldCount += move.sign != '+';
        newCount += move.sign != '-';
        body += move.sign + move.line;
        if (!move.line.endsWith('\n'))
            body += "\n\\ No newline at end of file\n";
    }
    return "@@ -" + range(oldLine, oldCount) + " +" + range(newLine, newCount) + " @@\n" + body;
}

/// The end of the hunk that starts with the change at `at`: changes closer than twice the context share one.
qsizetype endOfHunk(const QVector<Move> &moves, qsizetype at)
{
    auto last = at;
    for (auto i = at; i < moves.size() && i - last <= 2 * kContext; ++i) {
        if (moves[i].sign != ' ')
            last = i;
    }
    return std::min(last + 1 + kContext, moves.size());
}

} // namespace

QByteArray unifiedDiffOf(const QByteArray &before, const QByteArray &after, const QString &path)
{
    if (before == after)
        return {};
    const auto moves = movesBetween(linesOf(before), linesOf(after));
    const auto name = path.toUtf8() + (path.contains(u' ') ? "\t\n" : "\n");
    auto text = "--- " + name + "+++ " + name;
    qsizetype oldLine = 0, newLine = 0, done = 0;
    const auto pass = [&](qsizetype to) {
        for (; done < to; ++done) {
            oldLine += moves[done].sign != '+';
            newLine += moves[done].sign != '-';
        }
    };
    for (qsizetype i = 0; i < moves.size(); ++i) {
        if (moves[i].sign == ' ')
            continue;
        const auto from = std::max(i - kContext, done), to = endOfHunk(moves, i);
        pass(from);
        text += hunk(moves, from, to, oldLine, newLine);
        pass(to);
        i = to - 1;
    }
    return text;
}

} // namespace slipway
