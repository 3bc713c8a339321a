// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/commandwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>

namespace slipway {

namespace {

QString baseName(const QString &program)
{
    static const QRegularExpression version(QStringLiteral("\\A(python3|python2|pip3|pip)(?:\\.[0-9]+)+\\z"));
    const auto name = program.mid(program.lastIndexOf(u'/') + 1);
    const auto match = version.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

/// Options before a subcommand that take the next word.
bool takesNext(const QString &program, const QString &option)
{
    static const QStringList containers {QStringLiteral("-H"), QStringLiteral("--host"), QStringLiteral("-c"),
        QStringLiteral("--context"), QStringLiteral("--config"), QStringLiteral("-l"), QStringLiteral("--log-level"),
        QStringLiteral("--tlscacert"), QStringLiteral("--tlscert"), QStringLiteral("--tlskey"), QStringLiteral("--root"),
        QStringLiteral("--url"), QStringLiteral("--connection"), QStringLiteral("--storage-driver"), QStringLiteral("--namespace")};
    static const QStringList clusters {QStringLiteral("-n"), QStringLiteral("--namespace"), QStringLiteral("--context"),
        QStringLiteral("--kubeconfig"), QStringLiteral("--kube-context"), QStringLiteral("-s"), QStringLiteral("--server"),
        QStringLiteral("--cluster"), QStringLiteral("--user"), QStringLiteral("--token"), QStringLiteral("--as")};
    static const QStringList packages {QStringLiteral("--registry"), QStringLiteral("--prefix"), QStringLiteral("-C"),
        QStringLiteral("--cwd"), QStringLiteral("--dir"), QStringLiteral("-w"), QStringLiteral("--workspace"),
        QStringLiteral("--userconfig"), QStringLiteral("--filter"), QStringLiteral("-F")};
    static const QHash<QString, QStringList> known {
        {QStringLiteral("docker"), containers}, {QStringLiteral("podman"), containers}, {QStringLiteral("nerdctl"), containers},
        {QStringLiteral("buildah"), containers}, {QStringLiteral("kubectl"), clusters}, {QStringLiteral("oc"), clusters},
        {QStringLiteral("helm"), clusters}, {QStringLiteral("npm"), packages}, {QStringLiteral("pnpm"), packages},
        {QStringLiteral("yarn"), packages}, {QStringLiteral("bun"), packages},
        {QStringLiteral("aws"), {QStringLiteral("--region"), QStringLiteral("--profile"), QStringLiteral("--output"),
             QStringLiteral("--endpoint-url"), QStringLiteral("--query"), QStringLiteral("--cli-read-timeout"),
             QStringLiteral("--cli-connect-timeout"), QStringLiteral("--ca-bundle"), QStringLiteral("--color")}},
        {QStringLiteral("git"), {QStringLiteral("-C"), QStringLiteral("-c"), QStringLiteral("--git-dir"),
             QStringLiteral("--work-tree"), QStringLiteral("--namespace")}},
        {QStringLiteral("gcloud"), {QStringLiteral("--project"), QStringLiteral("--account"), QStringLiteral("--format"),
             QStringLiteral("--configuration"), QStringLiteral("--verbosity"), QStringLiteral("--impersonate-service-account")}},
        {QStringLiteral("gsutil"), {QStringLiteral("-o"), QStringLiteral("-u"), QStringLiteral("-h")}},
        {QStringLiteral("az"), {QStringLiteral("--subscription"), QStringLiteral("-o"), QStringLiteral("--output"), QStringLiteral("--query")}},
        {QStringLiteral("cargo"), {QStringLiteral("--config"), QStringLiteral("-C"), QStringLiteral("-Z"),
             QStringLiteral("--color"), QStringLiteral("--manifest-path")}},
        {QStringLiteral("gh"), {QStringLiteral("-R"), QStringLiteral("--repo")}},
        {QStringLiteral("glab"), {QStringLiteral("-R"), QStringLiteral("--repo")}},
        {QStringLiteral("poetry"), {QStringLiteral("-C"), QStringLiteral("--directory"), QStringLiteral("-P"), QStringLiteral("--project")}},
        {QStringLiteral("uv"), {QStringLiteral("--project"), QStringLiteral("--directory"), QStringLiteral("--config-file"), QStringLiteral("--cache-dir")}},
        {QStringLiteral("mvn"), {QStringLiteral("-f"), QStringLiteral("--file"), QStringLiteral("-s"), QStringLiteral("--settings"),
             QStringLiteral("-P"), QStringLiteral("-pl"), QStringLiteral("-T")}},
        {QStringLiteral("gradle"), {QStringLiteral("-p"), QStringLiteral("--project-dir"), QStringLiteral("-b"), QStringLiteral("-I"), QStringLiteral("-x")}},
        {QStringLiteral("ssh"), {QStringLiteral("-i"), QStringLiteral("-p"), QStringLiteral("-o"), QStringLiteral("-l"),
             QStringLiteral("-F"), QStringLiteral("-J"), QStringLiteral("-L"), QStringLiteral("-R"), QStringLiteral("-D")}},
        {QStringLiteral("scp"), {QStringLiteral("-i"), QStringLiteral("-P"), QStringLiteral("-o"), QStringLiteral("-F"),
             QStringLiteral("-J"), QStringLiteral("-l"), QStringLiteral("-S"), QStringLiteral("-c")}},
        {QStringLiteral("rsync"), {QStringLiteral("-e"), QStringLiteral("--rsh"), QStringLiteral("-f"), QStringLiteral("--filter"),
             QStringLiteral("--exclude"), QStringLiteral("--include"), QStringLiteral("--exclude-from"),
             QStringLiteral("--include-from"), QStringLiteral("--files-from"), QStringLiteral("--password-file"),
             QStringLiteral("--rsync-path"), QStringLiteral("--log-file")}},
        {QStringLiteral("sudo"), {QStringLiteral("-u"), QStringLiteral("-g"), QStringLiteral("-h"), QStringLiteral("-p"),
             QStringLiteral("-C"), QStringLiteral("-D"), QStringLiteral("-R"), QStringLiteral("-T")}},
    };
    return known.value(program).contains(option);
}

/// Takes one character of a script; words and commands grow as they end.
class Splitter
{
public:
    QVector<QStringList> commands;

    void read(const QString &script)
    {
        for (qsizetype i = 0; i < script.size(); ++i)
            i += take(script.at(i), script.mid(i + 1, 1));
        endCommand();
    }

private:
    /// How many further characters were used.
    int take(QChar c, const QString &next)
    {
        if (m_quote == u'\'' || (m_quote == u'"' && c != u'\\')) {
            if (c == m_quote)
                m_quote = QChar();
            else
                m_word += c;
            return 0;
        }
        if (c == u'\\') {
            if (next != QLatin1String("\n"))
                m_word += next;
            return int(next.size());
        }
        if (c == u'\'' || c == u'"') {
            m_quote = c;
            m_quoted = true;
        } else if (QStringView(u";|&\n(){}`").contains(c)) {
            endCommand();
        } else if (c.isSpace()) {
            endWord();
        } else {
            m_word += c;
        }
        return 0;
    }

    void endWord()
    {
        static const QRegularExpression assignment(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*="));
        static const QStringList keywords {QStringLiteral("if"), QStringLiteral("then"), QStringLiteral("else"),
            QStringLiteral("elif"), QStringLiteral("while"), QStringLiteral("until"), QStringLiteral("do"), QStringLiteral("!"),
            QStringLiteral("exec"), QStringLiteral("command"), QStringLiteral("env"), QStringLiteral("time"), QStringLiteral("$")};
        const bool skipped = m_words.isEmpty() && (assignment.match(m_word).hasMatch() || keywords.contains(m_word));
        if ((!m_word.isEmpty() || m_quoted) && !skipped)
            m_words.append(m_word);
        m_word.clear();
        m_quoted = false;
    }

    void endCommand()
    {
        endWord();
        if (!m_words.isEmpty())
            commands.append(m_words);
        m_words.clear();
    }

    QStringList m_words;
    QString m_word;
    QChar m_quote;
    bool m_quoted = false;
};

} // namespace

CommandWords::CommandWords(const QStringList &argv)
    : program(baseName(argv.value(0)))
    , arguments(argv.mid(1))
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        if (word == QLatin1String("--")) {
            words += arguments.mid(i + 1);
            return;
        }
        if (word.size() < 2 || !word.startsWith(u'-')) {
            words.append(word);
            continue;
        }
        // Behind the subcommand options are the subcommand's own: their values are taken for words.
        const bool anywhere = program == QLatin1String("ssh") || program == QLatin1String("scp") || program == QLatin1String("rsync");
        if ((words.isEmpty() || anywhere) && takesNext(program, word))
            ++i;
    }
}

bool CommandWords::has(std::initializer_list<const char *> options) const
{
    return std::any_of(options.begin(), options.end(), [this](const char *name) {
        const QLatin1String option(name);
        return std::any_of(arguments.cbegin(), arguments.cend(), [option](const QString &word) {
            return word == option || (word.startsWith(option) && word.mid(option.size()).startsWith(u'='));
        });
    });
}

QStringList CommandWords::values(std::initializer_list<const char *> options) const
{
    QStringList found;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        for (const auto *name : options) {
            const QLatin1String option(name);
            if (!word.startsWith(option))
                continue;
            const auto rest = word.mid(option.size());
            const bool isShort = option.size() == 2;
            if (rest.isEmpty() && i + 1 < arguments.size())
                found.append(arguments.at(i + 1));
            else if (rest.startsWith(u'='))
                found.append(rest.mid(1));
            else if (isShort && !rest.isEmpty())
                found.append(rest);
            else
                continue;
            break;
        }
    }
    return found;
}

QVector<QStringList> simpleCommands(const QString &script)
{
    Splitter splitter;
    splitter.read(script);
    return splitter.commands;
}

} // namespace slipway
