// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <initializer_list>

namespace slipway {

// How the attributes of a step are read from its normalised JSON. All of these are lenient: a value of the
// wrong kind gives the default.

const Json *memberOf(const Json &object, const char *name); ///< null if absent, or if `object` is no object
/// The first of these names that has a value other than null.
const Json *firstOf(const Json &object, std::initializer_list<const char *> names);

QString textOf(const Json &value); ///< of a string, number or boolean; else empty
QString textOf(const Json *value);
bool truthOf(const Json *value, bool fallback = false); ///< true, "true"
int numberOf(const Json *value, int fallback); ///< 5, "5"
/// A string or a list of them; a string is split at `separator` unless that is null.
QStringList listOf(const Json *value, QChar separator = QChar());
EnvList envOf(const Json *value); ///< a map, or a list of "NAME=value"

QString scriptOf(const Json *value); ///< `command`: a string, or a list that is joined
/// `skip`: true, or a reason; an empty one is no skip.
void readSkip(const Json *value, bool &skipped, QString &reason);
SoftFail softFailOf(const Json *value);
Retry retryOf(const Json *value);
QVector<GateField> gateFieldsOf(const Json *value);

} // namespace slipway
