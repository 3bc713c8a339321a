// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamlscalar.h"

#include "pipeline/goformat.h"
#include "pipeline/yamltimestamp.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YamlScalar)
};

using Type = YamlValue::Type;

constexpr std::string_view kNullTag = "!!null";
constexpr std::string_view kBoolTag = "!!bool";
constexpr std::string_view kStrTag = "!!str";
constexpr std::string_view kIntTag = "!!int";
constexpr std::string_view kFloatTag = "!!float";
constexpr std::string_view kTimestampTag = "!!timestamp";
constexpr std::string_view kBinaryTag = "!!binary";
constexpr std::string_view kMergeTag = "!!merge";

bool oneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

YamlValue ofType(Type type)
{
    YamlValue value;
    value.type = type;
    return value;
}

YamlValue stringValue(std::string text)
{
    auto value = ofType(Type::String);
    value.text = std::move(text);
    return value;
}

YamlValue floatValue(double number)
{
    auto value = ofType(Type::Float);
    value.number = number;
    return value;
}

YamlValue boolValue(bool boolean)
{
    auto value = ofType(Type::Bool);
    value.boolean = boolean;
    return value;
}

std::string_view tagOf(Type type)
{
    switch (type) {
    case Type::Null:
        return kNullTag;
    case Type::Bool:
        return kBoolTag;
    case Type::Int:
    case Type::UInt:
        return kIntTag;
    case Type::Float:
        return kFloatTag;
    case Type::Timestamp:
        return kTimestampTag;
    default:
        return kStrTag;
    }
}

/// The words that stand for a value; true if `text` is one of them.
bool resolveWord(std::string_view text, YamlValue &value)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (oneOf(text, {"true", "True", "TRUE"}))
        value = boolValue(true);
    else if (oneOf(text, {"false", "False", "FALSE"}))
        value = boolValue(false);
    else if (oneOf(text, {"", "~", "null", "Null", "NULL"}))
        value = ofType(Type::Null);
    else if (oneOf(text, {".nan", ".NaN", ".NAN"}))
        value = floatValue(std::numeric_limits<double>::quiet_NaN());
    else if (oneOf(text, {".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"}))
        value = floatValue(kInfinity);
    else if (oneOf(text, {"-.inf", "-.Inf", "-.INF"}))
        value = floatValue(-kInfinity);
    else
        return false;
    return true;
}

/// [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
bool looksLikeFloat(std::string_view text)
{
    size_t i = 0;
    const auto digits = [&] {
        const auto start = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - start;
    };
    const auto sign = [&] { i += i < text.size() && (text[i] == '-' || text[i] == '+') ? 1 : 0; };
    sign();
    const auto whole = digits();
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0 && whole == 0)
            return false;
    } else if (whole == 0) {
        return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        sign();
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

bool setInteger(const std::optional<long long> &number, YamlValue &value)
{
    if (!number)
        return false;
    value = ofType(Type::Int);
    value.integer = *number;
    return true;
}

bool setUnsigned(const std::optional<unsigned long long> &number, YamlValue &value)
{
    if (!number)
        return false;
    value = ofType(Type::UInt);
    value.unsignedInteger = *number;
    return true;
}

bool resolveNumber(std::string_view text, YamlValue &value)
{
    std::string plain(text);
    plain.erase(std::remove(plain.begin(), plain.end(), '_'), plain.end());
    if (setInteger(goParseInt(plain, 0), value) || setUnsigned(goParseUint(plain, 0), value))
        return true;
    if (looksLikeFloat(plain)) {
        if (const auto number = goParseFloat(plain)) {
            value = floatValue(*number);
            return true;
        }
    }
    // What is left of the reference's own prefixes: a second sign behind them ("0b-1", "-0o+7").
    const std::string_view view = plain;
    for (const auto &[prefix, base] : {std::pair<std::string_view, int> {"0b", 2}, {"0o", 8}}) {
        if (view.starts_with(prefix))
            return setInteger(goParseInt(view.substr(2), base), value)
                || setUnsigned(goParseUint(view.substr(2), base), value);
        if (view.starts_with("-" + std::string(prefix)))
            return setInteger(goParseInt("-" + plain.substr(3), base), value);
    }
    return false;
}

YamlValue resolvePlain(std::string_view tag, const std::string &text)
{
    YamlValue value;
    const char first = text.empty() ? 'n' : text[0];
    const bool digit = first >= '0' && first <= '9';
    const bool sign = first == '+' || first == '-';
    const bool word = std::string_view("yYnNtTfFoO~").find(first) != std::string_view::npos;
    if (!digit && !sign && !word && first != '.')
        return stringValue(text);
    if (resolveWord(text, value))
        return value;
    if (first == '.') {
        const auto number = goParseFloat(text);
        return number ? floatValue(*number) : stringValue(text);
    }
    if (!digit && !sign)
        return stringValue(text);
    if (tag.empty() || tag == kTimestampTag) {
        if (const auto time = canonicalTimestamp(text)) {
            value = ofType(Type::Timestamp);
            value.text = *time;
            return value;
        }
    }
    return resolveNumber(text, value) ? value : stringValue(text);
}

bool isResolvable(std::string_view tag)
{
    return tag.empty() || oneOf(tag, {kStrTag, kBoolTag, kIntTag, kFloatTag, kNullTag, kTimestampTag});
}

Result<YamlValue> decodeBinary(const std::string &text)
{
    auto bytes = QByteArray::fromStdString(text);
    bytes.replace("\n", "").replace("\r", "");
    const auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || bytes.size() % 4 != 0)
        return fail(ErrorCode::BadInput, Words::tr("!!binary value contains invalid base64 data"),
            Words::tr("encode the value as base64, or remove the tag !!binary"));
    return stringValue((*decoded).toStdString());
}

} // namespace

std::string shortTag(std::string_view tag)
{
    constexpr std::string_view prefix = "tag:yaml.org,2002:";
    if (tag.starts_with(prefix))
        return "!!" + std::string(tag.substr(prefix.size()));
    return std::string(tag);
}

std::string YamlScalar::resolvedTag() const
{
    if (!tag.empty())
        return tag;
    if (!plain)
        return std::string(kStrTag);
    if (text == "<<")
        return std::string(kMergeTag);
    return std::string(tagOf(resolvePlain({}, text).type));
}

Result<YamlValue> resolveScalar(const YamlScalar &scalar)
{
    if (scalar.tag == kStrTag || (scalar.tag.empty() && !scalar.plain))
        return stringValue(scalar.text);
    if (scalar.tag == kBinaryTag)
        return decodeBinary(scalar.text);
    if (!isResolvable(scalar.tag))
        return stringValue(scalar.text);
    auto value = resolvePlain(scalar.tag, scalar.text);
    const auto found = tagOf(value.type);
    if (scalar.tag.empty() || scalar.tag == found)
        return value;
    if (scalar.tag == kFloatTag && value.type == Type::Int)
        return floatValue(double(value.integer));
    return fail(ErrorCode::BadInput,
        Words::tr("cannot decode %1 `%2` as a %3")
            .arg(QString::fromUtf8(found.data(), qsizetype(found.size())), fromStd(scalar.text), fromStd(scalar.tag)),
        Words::tr("remove the tag or write a value that fits it"));
}

Result<std::string> canonicalKey(const YamlScalar &scalar)
{
    auto value = resolveScalar(scalar);
    if (value.failed())
        return fail(value.error());
    const auto tag = scalar.resolvedTag();
    if (value->isNull() || tag == kNullTag)
        return fail(ErrorCode::BadInput, Words::tr("null is not supported as a map key"),
            Words::tr("write a name in front of the colon, in quotes if it is the word null"));
    if (tag == kBoolTag || tag == kIntTag)
        return yamlScalarText(*value);
    if (tag == kFloatTag)
        return goScientific(value->number);
    return scalar.text;
}

} // namespace slipway
