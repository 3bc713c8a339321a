// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/script.h"

#include "review/lint/scriptreader.h"

#include <QSet>

namespace slipway {

namespace {

bool isShell(const QString &name)
{
    return name == QLatin1String("bash") || name == QLatin1String("sh") || name == QLatin1String("zsh")
        || name == QLatin1String("source") || name == QLatin1String(".");
}

QString baseName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// A path of the repository, not a program of the machine.
bool looksLikeScript(const QString &path)
{
    if (path.startsWith(u'/') || path.contains(u'$') || path.contains(u'`'))
        return false;
    return path.endsWith(QLatin1String(".sh")) || path.endsWith(QLatin1String(".bash")) || path.startsWith(QLatin1String("./"))
        || path.startsWith(QLatin1String(".buildkite/"));
}

} // namespace

qsizetype ScriptCommand::programIndex() const
{
    static const QSet<QString> wrappers {QStringLiteral("sudo"), QStringLiteral("env"), QStringLiteral("exec"),
        QStringLiteral("time"), QStringLiteral("command"), QStringLiteral("nice"), QStringLiteral("nohup")};
    qsizetype i = 0;
    while (i < words.size()) {
        const auto &text = words[i].text;
        if (!wrappers.contains(baseName(text)) && !(i > 0 && (text.startsWith(u'-') || text.contains(u'='))))
            break;
        ++i;
    }
    return i;
}

QString ScriptCommand::program() const
{
    const auto i = programIndex();
    return i < words.size() ? baseName(words[i].text) : QString();
}

QVector<ScriptWord> ScriptCommand::arguments() const
{
    return words.mid(programIndex() + 1);
}

QStringList ScriptCommand::texts() const
{
    QStringList list;
    for (auto i = programIndex(); i < words.size(); ++i)
        list.append(words[i].text);
    return list;
}

QString ScriptCommand::scriptPath(QVector<ScriptWord> *given) const
{
    auto i = programIndex();
    if (i >= words.size())
        return {};
    if (isShell(words[i].text)) {
        ++i;
        while (i < words.size() && words[i].text.startsWith(u'-')) {
            if (words[i].text.contains(u'c') && !words[i].text.startsWith(QLatin1String("--")))
                return {}; // the next word is a script itself
            ++i;
        }
        if (i >= words.size() || words[i].text.startsWith(u'/') || words[i].text.contains(u'$'))
            return {};
    } else if (!looksLikeScript(words[i].text)) {
        return {};
    }
    if (given)
        *given = words.mid(i + 1);
    auto path = words[i].text;
    while (path.startsWith(QLatin1String("./")))
        path.remove(0, 2);
    return path;
}

QVector<ScriptCommand> readScript(const QString &text, bool errexit)
{
    const bool shebang = text.startsWith(QLatin1String("#!")) && text.section(u'\n', 0, 0).contains(QLatin1String(" -e"));
    return ScriptReader(text, errexit || shebang).read();
}

} // namespace slipway
