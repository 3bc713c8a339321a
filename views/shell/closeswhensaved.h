// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/documentcontroller.h"

#include <QPointer>

namespace slipway {

/// What becomes of a dialog whose contents were saved to the release file: it closes, or stays and says why not. For
/// dialogs with showError(QString), which may be gone by then.
template<typename Dialog>
DocumentController::Saved closesWhenSaved(Dialog *dialog)
{
    return [dialog = QPointer<Dialog>(dialog)](const Result<void> &saved) {
        if (!dialog)
            return;
        if (saved.ok())
            dialog->accept();
        else
            dialog->showError(saved.error().toString());
    };
}

} // namespace slipway
