// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionexport.h"

#include "promote/promotionsubmission.h"
#include "promotion/planwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionExport)
};

constexpr int kMostDepth = 200; ///< the reader of JSON allows no more

/// A plain scalar only where no version of YAML reads anything but a text in it; else as JSON writes it, which is YAML, too.
QByteArray yamlScalar(const Json &json)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z][A-Za-z0-9_./-]*")));
    static const QStringList words {QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("on"),
        QStringLiteral("off"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")};
    if (json.is_string()) {
        const auto text = fromStd(json.get<std::string>());
        if (plain.match(text).hasMatch() && !words.contains(text.toLower()))
            return text.toUtf8();
    }
    return dumpJson(json);
}

void writeYaml(const Json &json, int indent, QByteArray *out);

void writeYamlEntry(const QByteArray &head, const Json &value, int indent, QByteArray *out)
{
    *out += QByteArray(indent * 2, ' ') + head;
    if (value.is_structured() && !value.empty() && indent < kMostDepth) {
        *out += '\n';
        writeYaml(value, indent + 1, out);
    } else {
        *out += ' ' + yamlScalar(value) + '\n';
    }
}

void writeYaml(const Json &json, int indent, QByteArray *out)
{
    if (json.is_object()) {
        for (const auto &[key, value] : json.items())
            writeYamlEntry(yamlScalar(Json(key)) + ':', value, indent, out);
        return;
    }
    for (const auto &value : json)
        writeYamlEntry("-", value, indent, out);
}

} // namespace

QByteArray yamlText(const Json &json)
{
    QByteArray out;
    if (!json.is_structured() || json.empty())
        return yamlScalar(json) + '\n';
    writeYaml(json, 0, &out);
    return out;
}

ExportKind exportKind(PromotionPanel::Export what)
{
    switch (what) {
    case PromotionPanel::Export::InputYaml:
        return {Words::tr("Export the action's input"), Words::tr("YAML (*.yml *.yaml)"), QStringLiteral("yml"), QStringLiteral("-input.yml")};
    case PromotionPanel::Export::InputJson:
        return {Words::tr("Export the action's input"), Words::tr("JSON (*.json)"), QStringLiteral("json"), QStringLiteral("-input.json")};
    case PromotionPanel::Export::Payload:
        return {Words::tr("Save what is sent to the hook"), Words::tr("JSON (*.json)"), QStringLiteral("json"), QStringLiteral("-payload.json")};
    case PromotionPanel::Export::TableCsv:
        return {Words::tr("Export the plan"), Words::tr("Comma-separated values (*.csv)"), QStringLiteral("csv"), QStringLiteral("-plan.csv")};
    case PromotionPanel::Export::TableJson:
        break;
    }
    return {Words::tr("Export the plan"), Words::tr("JSON (*.json)"), QStringLiteral("json"), QStringLiteral("-plan.json")};
}

QByteArray exportText(PromotionPanel::Export what, const PromotionInput &input, const PromotionPlan &plan)
{
    switch (what) {
    case PromotionPanel::Export::InputYaml:
        return yamlText(input.toJson());
    case PromotionPanel::Export::InputJson:
        return dumpJson(input.toJson(), true) + '\n';
    case PromotionPanel::Export::Payload:
        return dumpJson(fireAdvice(plan).payload, true) + '\n';
    case PromotionPanel::Export::TableCsv:
        return writePlanCsv(plan);
    case PromotionPanel::Export::TableJson:
        break;
    }
    return dumpJson(writePlan(plan), true) + '\n';
}

Result<void> exportPromotion(PromotionPanel::Export what, const PromotionInput &input, const PromotionPlan &plan, const QString &path)
{
    const auto text = exportText(what, input, plan);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(ErrorCode::Io, Words::tr("the file cannot be written: %1").arg(file.errorString()), Words::tr("choose another place"),
            SourceRange {path, 0, 0, 0, {}});
    }
    return {};
}

} // namespace slipway
