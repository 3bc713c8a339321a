// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// Whether a parser can be given this HTML without fear for stack, memory or time: how deep its elements may nest, how often
/// open formatting may have to be repeated, how many attributes an element has. Linear in the size; rather says no.
bool isTameHtml(const QByteArray &html);

/// The text between the tags, with the few entities that are everywhere; for what is not tame. Linear in the size.
QString bareTextOfHtml(const QByteArray &html);

} // namespace slipway
