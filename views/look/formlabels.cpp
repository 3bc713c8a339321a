// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/formlabels.h"

#include <QLabel>

#include <algorithm>

namespace slipway {

void alignFormLabels(QWidget *form)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (auto *label : form->findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        labels.append(label);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (auto *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

} // namespace slipway
