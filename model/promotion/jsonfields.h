// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QStringList>

#include <optional>
#include <set>
#include <string>

namespace slipway {

/// Reads the members of a JSON object by name and type, and remembers which were asked for. The first member of a wrong
/// type ends it: everything after that gives nothing, and error() says which field is wrong. One thread.
class JsonFields
{
public:
    /// `pointer` is where the object stands in its file ("/input"); empty: it is the file.
    JsonFields(const Json &object, QString file, QString pointer = {});

    bool has(const char *name) const;
    std::optional<QString> text(const char *name);
    std::optional<bool> flag(const char *name);
    std::optional<qint64> wholeNumber(const char *name, qint64 smallest);
    std::optional<QStringList> texts(const char *name);
    const Json *object(const char *name); ///< null: absent
    Json rest() const; ///< the members nobody asked for
    void refuse(const char *name, const QString &wanted, const QString &hint = {});

    const std::optional<Error> &error() const { return m_error; }

private:
    const Json *find(const char *name);

    const Json &m_object;
    QString m_file;
    QString m_pointer;
    std::set<std::string> m_asked;
    std::optional<Error> m_error;
};

} // namespace slipway
