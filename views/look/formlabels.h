// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace slipway {

/// Makes the labels of all fields in `form` (those with a buddy) equally wide: one column of fields, although the form is
/// laid out in several parts.
void alignFormLabels(QWidget *form);

} // namespace slipway
