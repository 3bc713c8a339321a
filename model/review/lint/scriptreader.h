// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/lint/script.h"

#include <QStringList>

namespace slipway {

/// The work of readScript(): one pass over the text. Used once.
class ScriptReader
{
public:
    ScriptReader(const QString &text, bool errexit);
    QVector<ScriptCommand> read();

private:
    struct Heredoc
    {
        QString delimiter;
        bool stripTabs = false;
        qsizetype command = -1;
    };

    void step(QChar c);
    void readWord();
    void readQuoted(QChar quote);
    qsizetype closingOf(qsizetype open, QChar opener, QChar closer) const;
    void readDollar();
    void endWord();
    void endCommand();
    void endPipeline();
    void endList();
    void newLine();
    void skipComment();
    void redirect();
    void startHeredoc();
    void operatorAt(QChar c);
    void closeParenthesis();
    bool takeKeyword();
    void obeySet(const ScriptCommand &command);

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 0;
    ScriptCommand m_command;
    ScriptWord m_word;
    bool m_inWord = false, m_errexit = false, m_pipefail = false, m_trapped = false;
    bool m_inCondition = false, m_negated = false, m_skipRest = false, m_skipWord = false;
    bool m_open = false; ///< behind &&, || or |: the list goes on over line breaks
    int m_depth = 0;
    int m_pipedFrom = -1;
    QVector<qsizetype> m_pipeline, m_list;
    QVector<Heredoc> m_heredocs;
    QVector<ScriptCommand> m_found;
};

} // namespace slipway
