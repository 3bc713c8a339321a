// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/yamlreader.h"

namespace slipway {

/// Small changes to the text of a YAML file that leave all other lines as they are. Positions come from a fresh
/// reading of the text, so an object serves one change. Nothing is known of steps here: the caller reads the
/// result again and looks whether it says what was meant. Any thread.
class YamlEdit
{
public:
    /// Fails with what is wrong with the YAML.
    static Result<YamlEdit> open(const QString &file, const QByteArray &text);

    /// Chooses the map that starts there. False if there is none.
    bool selectMap(int line, int column);

    /// Whether the map itself has the key (not through a merge key).
    bool hasOwn(const std::string &key) const { return own(key) != nullptr; }

    // Each gives the whole new text. `value` is YAML that stands on one line.
    QByteArray set(const std::string &key, const QByteArray &value) const;
    QByteArray remove(const std::string &key) const; ///< of a key the map has itself
    /// A list that stands on lines of its own: may items be added and removed one by one?
    bool isBlockList(const std::string &key) const;
    QByteArray appendItem(const std::string &key, const QByteArray &item) const;
    QByteArray removeItem(const std::string &key, size_t item) const;

    /// The text as a scalar for one line: plain where that is safe in both kinds of maps, else in quotes.
    static QByteArray scalar(const QString &text);

private:
    struct Span
    {
        qsizetype from = 0, to = 0;
    };

    YamlEdit() = default;
    const YamlEntry *own(const std::string &key) const;
    const YamlEntry *after(const YamlEntry &entry) const;
    qsizetype offset(int line, int column) const;
    qsizetype lineEnd(qsizetype at) const; ///< behind the line end
    int indentOf(qsizetype lineStart) const; ///< -1 for blank lines and comments
    Span valueOf(const YamlEntry &entry) const;
    Span flowValue(qsizetype from) const;
    qsizetype endOfBlock(const YamlEntry &entry) const;
    qsizetype endOfScalarOnLine(qsizetype from) const;
    QByteArray replaced(Span span, const QByteArray &with) const;
    QByteArray insert(const std::string &key, const QByteArray &value) const;
    QByteArray lineBreak() const;

    QByteArray m_text;
    QVector<qsizetype> m_lines; ///< offset of each line
    QVector<YamlPtr> m_documents;
    YamlPtr m_map;
    bool m_flow = false;
};

} // namespace slipway
