// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamlwriter.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YamlWriter)
};

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '/';
}

bool isWordPart(char c)
{
    return isWordStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ' ';
}

/// Words that some reader of YAML 1.1 or 1.2 takes for something else than text.
bool isReserved(std::string_view text)
{
    static constexpr std::array kWords {"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return char(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return std::find(kWords.begin(), kWords.end(), std::string_view(lower)) != kWords.end();
}

bool isPlain(std::string_view text)
{
    return !text.empty() && isWordStart(text.front()) && text.back() != ' ' && !isReserved(text)
        && std::all_of(text.begin(), text.end(), isWordPart);
}

/// The emitter writes a block without an indentation or chomping mark, so only a text that ends in exactly
/// one line end, and whose lines have nothing a block cannot show, reads back as itself.
bool isBlock(std::string_view text)
{
    if (text.size() < 2 || text.front() == ' ' || text.front() == '\n' || text.back() != '\n' || text[text.size() - 2] == '\n')
        return false;
    const bool printable
        = std::all_of(text.begin(), text.end(), [](char c) { return c == '\n' || (c >= ' ' && c < '\x7f'); });
    return printable && text.find(" \n") == std::string_view::npos;
}

void writeText(YAML::Emitter &out, const std::string &text)
{
    if (isPlain(text))
        out << text;
    else
        out << YAML::DoubleQuoted << text;
}

void write(YAML::Emitter &out, const Json &value)
{
    if (value.is_object()) {
        out << YAML::BeginMap;
        for (const auto &[key, member] : value.items()) {
            out << YAML::Key;
            writeText(out, key);
            out << YAML::Value;
            write(out, member);
        }
        out << YAML::EndMap;
    } else if (value.is_array()) {
        out << YAML::BeginSeq;
        for (const auto &item : value)
            write(out, item);
        out << YAML::EndSeq;
    } else if (value.is_string()) {
        const auto &text = value.get_ref<const std::string &>();
        if (isBlock(text))
            out << YAML::Literal << text.substr(0, text.size() - 1);
        else
            writeText(out, text);
    } else if (value.is_null()) {
        out << YAML::Null;
    } else {
        out << value.dump();
    }
}

} // namespace

Result<QByteArray> toYaml(const Json &value)
{
    try {
        YAML::Emitter out;
        write(out, value);
        if (out.good())
            return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
        return fail(ErrorCode::Internal, Words::tr("This cannot be written as YAML: %1").arg(fromStd(out.GetLastError())),
            Words::tr("use JSON instead"));
    } catch (const std::exception &error) {
        return fail(ErrorCode::Internal, Words::tr("This cannot be written as YAML: %1").arg(QString::fromUtf8(error.what())),
            Words::tr("use JSON instead"));
    }
}

} // namespace slipway
