// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "promote/promotionpanel.h"
#include "promotion/promotionplan.h"

namespace slipway {

/// How a file dialog offers an export.
struct ExportKind
{
    QString title, filter, suffix;
    QString ending; ///< of the name that is offered
};

ExportKind exportKind(PromotionPanel::Export what);
/// What the file will hold.
QByteArray exportText(PromotionPanel::Export what, const PromotionInput &input, const PromotionPlan &plan);
/// Writes to a file, whole or not at all. Blocks; any thread.
Result<void> exportPromotion(PromotionPanel::Export what, const PromotionInput &input, const PromotionPlan &plan, const QString &path);

/// Block style YAML 1.1; texts that could be read as anything else are quoted.
QByteArray yamlText(const Json &json);

} // namespace slipway
