// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderwriter.h"

#include "core/jsonlayout.h"

namespace slipway {

namespace {

constexpr int kIndent = 4;

/// Writes as Python's json.dumps(indent=4).
class Writer
{
public:
    void open(char bracket)
    {
        m_out += bracket;
        m_empty = true;
        m_indent += kIndent;
    }

    void close(char bracket)
    {
        m_indent -= kIndent;
        if (!m_empty)
            newLine();
        m_out += bracket;
        m_empty = false;
    }

    void item()
    {
        if (!m_empty)
            m_out += ',';
        m_empty = false;
        newLine();
    }

    void name(const char *name)
    {
        item();
        m_out += '"';
        m_out += name;
        m_out += "\": ";
    }

    void nameText(const QString &name)
    {
        item();
        appendJsonString(m_out, name);
        m_out += ": ";
    }

    void text(const QString &text) { appendJsonString(m_out, text); }
    void raw(QByteArrayView json) { appendLaidOutJson(m_out, json, m_indent); }
    void word(const char *word) { m_out += word; }

    void texts(const char *member, const QStringList &list)
    {
        name(member);
        open('[');
        for (const auto &entry : list) {
            item();
            text(entry);
        }
        close(']');
    }

    void members(const RawMembers &rest)
    {
        for (const auto &member : rest) {
            nameText(member.name);
            raw(member.json);
        }
    }

    void reserve(qsizetype size) { m_out.reserve(size); }
    QByteArray take() { return std::move(m_out); }

private:
    void newLine()
    {
        m_out += '\n';
        const auto at = m_out.size();
        m_out.resize(at + m_indent);
        std::fill_n(m_out.data() + at, m_indent, ' ');
    }

    QByteArray m_out;
    int m_indent = 0;
    bool m_empty = true;
};

void writePackageMembers(Writer &out, const OrderPackage &package, const QStringList &depends)
{
    out.name("package_id");
    out.text(package.packageId);
    out.name("prev");
    if (package.prev.isEmpty())
        out.word("null");
    else
        out.text(package.prev);
    out.name("context");
    out.text(package.contextText.isEmpty() ? QStringLiteral("host") : package.contextText);
    out.name("binary");
    out.text(package.binaryText);
    out.texts("options", package.options);
    out.texts("filenames", package.filenames);
    out.texts("depends", depends);
    if (!package.overrides.isEmpty()) {
        out.name("overrides");
        out.raw(package.overrides);
    }
    if (package.hasBuildArgs) {
        out.name("build_args");
        if (package.buildArgs)
            out.text(*package.buildArgs);
        else
            out.word("null");
    }
    if (!package.info.isEmpty()) {
        out.name("info");
        out.raw(package.info);
    }
    out.members(package.rest);
}

void writeRecipe(Writer &out, const OrderElement &element)
{
    out.open('{');
    out.name("ref");
    out.text(element.ref);
    out.texts("depends", element.depends);
    out.name("packages");
    out.open('[');
    for (const auto &level : element.packages) {
        out.item();
        out.open('[');
        for (const auto &package : level) {
            out.item();
            out.open('{');
            writePackageMembers(out, package, package.depends);
            out.close('}');
        }
        out.close(']');
    }
    out.close(']');
    out.members(element.rest);
    out.close('}');
}

void writeConfiguration(Writer &out, const OrderElement &element)
{
    out.open('{');
    out.name("ref");
    out.text(element.ref);
    out.name("pref");
    out.text(element.key);
    writePackageMembers(out, element.packages.front().front(), element.depends);
    out.members(element.rest);
    out.close('}');
}

void writeLevels(Writer &out, const BuildOrder &order)
{
    out.open('[');
    for (const auto &level : order.levels) {
        out.item();
        out.open('[');
        for (const auto index : level) {
            out.item();
            if (order.orderBy == OrderBy::Recipe)
                writeRecipe(out, order.elements[index]);
            else
                writeConfiguration(out, order.elements[index]);
        }
        out.close(']');
    }
    out.close(']');
}

void writeProfiles(Writer &out, const BuildOrder &order)
{
    out.name("profiles");
    out.open('{');
    for (const auto &profile : order.profiles) {
        out.nameText(profile.name);
        out.raw(profile.json);
    }
    out.close('}');
}

qsizetype guessedSize(const BuildOrder &order)
{
    qsizetype size = 1000;
    for (const auto &element : order.elements) {
        size += 200 + element.depends.size() * 90;
        for (const auto &level : element.packages) {
            for (const auto &package : level)
                size += 900 + package.info.size();
        }
    }
    return size;
}

} // namespace

QByteArray writeBuildOrder(const BuildOrder &order)
{
    Writer out;
    out.reserve(guessedSize(order));
    if (order.legacy) {
        writeLevels(out, order);
    } else {
        out.open('{');
        out.name("order_by");
        out.text(orderByName(order.orderBy));
        out.name("reduced");
        out.word(order.reduced ? "true" : "false");
        out.name("order");
        writeLevels(out, order);
        if (order.hasProfiles)
            writeProfiles(out, order);
        out.members(order.rest);
        out.close('}');
    }
    auto json = out.take();
    json += '\n';
    return json;
}

} // namespace slipway
