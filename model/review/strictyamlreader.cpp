// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/strictyamlreader.h"

#include "pipeline/suggestions.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseFile)
};

} // namespace

StrictYamlReader::StrictYamlReader(QString path)
    : m_path(std::move(path))
{
}

bool StrictYamlReader::isScalar(const YamlValue &value)
{
    return !value.isNull() && !value.isMap() && !value.isSequence();
}

void StrictYamlReader::eachMember(const YamlValue &value, const QString &expected, const Visit &visit)
{
    if (value.isNull())
        return;
    if (!value.isMap()) {
        refuse(value, expected, Words::tr("write one NAME: VALUE a line"));
        return;
    }
    for (const auto &entry : value.entries) {
        if (m_error)
            return;
        visit(entry);
    }
}

void StrictYamlReader::eachItem(const YamlValue &value, const QString &expected, const Item &visit)
{
    if (value.isNull())
        return;
    if (!value.isSequence()) {
        refuse(value, expected, Words::tr("put '- ' in front of each entry"));
        return;
    }
    for (const auto &item : value.items) {
        if (m_error)
            return;
        visit(*item);
    }
}

QString StrictYamlReader::text(const YamlValue &value, const QString &name)
{
    if (isScalar(value))
        return QString::fromStdString(yamlScalarText(value));
    refuse(value, Words::tr("%1 is no text").arg(name), Words::tr("write a single value"));
    return {};
}

QStringList StrictYamlReader::words(const YamlValue &value, const QString &name)
{
    QStringList list;
    eachItem(value, Words::tr("%1 is a list").arg(name), [&](const YamlValue &item) { list.append(text(item, name)); });
    return list;
}

void StrictYamlReader::refuse(const YamlValue &value, const QString &message, const QString &hint)
{
    if (!m_error)
        m_error = Error {ErrorCode::BadInput, message, hint, {m_path, value.mark.line, value.mark.column, 0, {}}};
}

void StrictYamlReader::refuseUnknown(const YamlEntry &entry, const QStringList &known)
{
    const auto name = fromStd(entry.key);
    const auto nearest = nearestName(name, known);
    const auto hint = nearest.isEmpty() ? Words::tr("known are %1").arg(known.join(QStringLiteral(", ")))
                                        : Words::tr("did you mean \"%1\"?").arg(nearest);
    if (!m_error)
        m_error = Error {ErrorCode::BadInput, Words::tr("there is no member \"%1\" here").arg(name), hint,
            {m_path, entry.keyMark.line, entry.keyMark.column, 0, {}}};
}

} // namespace slipway
