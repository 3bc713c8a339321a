// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/pathpattern.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace slipway {

namespace {

bool isSpecial(QChar c)
{
    return QStringView(u"*?[{").contains(c);
}

bool hasSpecial(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isSpecial);
}

/// The regular expression of a pattern; a bracket or brace without its end is taken as it is.
QString translate(const QString &pattern)
{
    QString re;
    int braces = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto c = pattern.at(i);
        if (c == u'*' && pattern.mid(i, 3) == QLatin1String("**/")) {
            re += QStringLiteral("(?:[^/]+/)*");
            i += 2;
        } else if (c == u'*' && pattern.mid(i, 2) == QLatin1String("**")) {
            re += QStringLiteral(".*");
            ++i;
        } else if (c == u'*') {
            re += QStringLiteral("[^/]*");
        } else if (c == u'?') {
            re += QStringLiteral("[^/]");
        } else if (c == u'[' && pattern.indexOf(u']', i + 1) > i + 1) {
            const auto end = pattern.indexOf(u']', i + 1);
            auto set = pattern.mid(i + 1, end - i - 1);
            const bool negated = set.startsWith(u'!') || set.startsWith(u'^');
            set = (negated ? set.mid(1) : set).replace(u'\\', QStringLiteral("\\\\")).replace(u'[', QStringLiteral("\\["));
            re += (negated ? QStringLiteral("[^/") : QStringLiteral("[")) + set + u']';
            i = end;
        } else if (c == u'{' && pattern.indexOf(u'}', i) > i) {
            re += QStringLiteral("(?:");
            ++braces;
        } else if (c == u'}' && braces > 0) {
            re += u')';
            --braces;
        } else if (c == u',' && braces > 0) {
            re += u'|';
        } else {
            re += QRegularExpression::escape(QString(c));
        }
    }
    // An inner brace that never ended: close what was opened, so that the expression stays valid.
    return re + QString(braces, u')');
}

/// The leading folders of the pattern that hold no wildcard: where the search starts.
QString fixedPart(const QString &pattern)
{
    qsizetype end = 0;
    for (qsizetype slash = pattern.indexOf(u'/'); slash >= 0; slash = pattern.indexOf(u'/', slash + 1)) {
        if (hasSpecial(QStringView(pattern).left(slash)))
            break;
        end = slash + 1;
    }
    return pattern.left(end);
}

} // namespace

QRegularExpression searchPattern(const QString &query)
{
    QString re;
    for (const auto c : query) {
        if (c == u'*')
            re += QStringLiteral(".*");
        else if (c == u'?')
            re += u'.';
        else
            re += QRegularExpression::escape(QString(c));
    }
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(re), QRegularExpression::DotMatchesEverythingOption);
}

bool matchesPattern(const QString &pattern, const QString &path)
{
    const QRegularExpression re(QStringLiteral("\\A(?:%1)\\z").arg(translate(pattern)), QRegularExpression::DotMatchesEverythingOption);
    return re.match(path).hasMatch();
}

QStringList expandPattern(const QString &folder, const QString &pattern)
{
    const auto clean = pattern.startsWith(QLatin1String("./")) ? pattern.mid(2) : pattern;
    const QDir base(folder);
    if (!hasSpecial(clean)) {
        const QFileInfo info(base.filePath(clean));
        return info.isFile() ? QStringList(clean) : QStringList();
    }
    const auto fixed = fixedPart(clean);
    const auto start = fixed.isEmpty() ? base.absolutePath() : base.filePath(fixed);
    const QRegularExpression re(QStringLiteral("\\A(?:%1)\\z").arg(translate(clean)), QRegularExpression::DotMatchesEverythingOption);
    const bool deep = clean.mid(fixed.size()).contains(u'/') || clean.contains(QLatin1String("**"));
    QDirIterator files(start, QDir::Files | QDir::Hidden, deep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    const QDir startDir(start);
    QStringList found;
    while (files.hasNext()) {
        const auto path = fixed + startDir.relativeFilePath(files.next());
        if (re.match(path).hasMatch())
            found.append(path);
    }
    found.sort();
    return found;
}

} // namespace slipway
