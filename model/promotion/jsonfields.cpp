// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/jsonfields.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

} // namespace

JsonFields::JsonFields(const Json &object, QString file, QString pointer) : m_object(object), m_file(std::move(file)), m_pointer(std::move(pointer))
{
    if (!m_object.is_object())
        m_error = Error {ErrorCode::BadInput, Words::tr("Expected an object of names and values"), {}, {m_file, 0, 0, 0, m_pointer}};
}

bool JsonFields::has(const char *name) const
{
    return m_object.is_object() && m_object.contains(name);
}

const Json *JsonFields::find(const char *name)
{
    m_asked.insert(name);
    if (m_error)
        return nullptr;
    const auto at = m_object.find(name);
    return at == m_object.end() ? nullptr : &*at;
}

void JsonFields::refuse(const char *name, const QString &wanted, const QString &hint)
{
    const auto key = QLatin1String(name);
    if (!m_error)
        m_error = Error {ErrorCode::BadInput, Words::tr("“%1” is to be %2").arg(key, wanted), hint, {m_file, 0, 0, 0, m_pointer + QLatin1Char('/') + key}};
}

std::optional<QString> JsonFields::text(const char *name)
{
    const auto *value = find(name);
    if (!value)
        return {};
    if (value->is_string())
        return fromStd(value->get_ref<const std::string &>());
    refuse(name, Words::tr("a text"), value->is_number() ? Words::tr("put the number in quotes") : QString());
    return {};
}

std::optional<bool> JsonFields::flag(const char *name)
{
    const auto *value = find(name);
    if (!value)
        return {};
    if (value->is_boolean())
        return value->get<bool>();
    refuse(name, Words::tr("true or false"));
    return {};
}

std::optional<qint64> JsonFields::wholeNumber(const char *name, qint64 smallest)
{
    const auto *value = find(name);
    if (!value)
        return {};
    if (value->is_number_integer() && (value->is_number_unsigned() ? value->get<quint64>() <= 0x7fffffffU : true)) {
        if (const auto number = value->get<qint64>(); number >= smallest && number <= 0x7fffffff)
            return number;
    }
    refuse(name, Words::tr("a whole number from %1 on").arg(smallest));
    return {};
}

std::optional<QStringList> JsonFields::texts(const char *name)
{
    const auto *value = find(name);
    if (!value)
        return {};
    QStringList texts;
    bool right = value->is_array();
    for (size_t i = 0; right && i < value->size(); ++i) {
        right = (*value)[i].is_string();
        if (right)
            texts += fromStd((*value)[i].get_ref<const std::string &>());
    }
    if (right)
        return texts;
    refuse(name, Words::tr("a list of texts"));
    return {};
}

const Json *JsonFields::object(const char *name)
{
    const auto *value = find(name);
    if (!value || value->is_object())
        return value;
    refuse(name, Words::tr("an object"));
    return nullptr;
}

Json JsonFields::rest() const
{
    Json rest = Json::object();
    if (!m_object.is_object())
        return rest;
    for (const auto &[name, value] : m_object.items()) {
        if (!m_asked.contains(name))
            rest[name] = value;
    }
    return rest;
}

} // namespace slipway
