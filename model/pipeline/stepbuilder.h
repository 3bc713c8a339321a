// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/commandattributes.h"
#include "pipeline/normalstep.h"
#include "pipeline/pipeline.h"
#include "pipeline/steprules.h"

namespace slipway {

/// Fills the typed steps from normalised ones: all spellings of spec/buildkite.md a.2 to a.4, nested ones
/// unfolded. Never fails: what makes no sense is a diagnostic, and the attribute keeps its default.
class StepBuilder
{
public:
    StepBuilder(QString file, int document, StepDefaults defaults, Diagnostics &diagnostics);

    QVector<Step> build(const QVector<NormalStep> &steps);

private:
    Step buildStep(const NormalStep &normal, bool inGroup);
    void readCommon(Step &step, const Json &value, const YamlValue &source);
    void readGroup(Step &step, const NormalStep &normal, bool inGroup);
    void readDependsOn(Step &step, const Json &value, const YamlValue &source);
    void addDependency(Step &step, const Json &value, const SourceRange &where);
    void noteNotAnalysed(const Step &step);
    void report(const char *rule, Severity severity, const QString &message, const SourceRange &where, const Step &step);
    SourceRange placeOf(const YamlMark &mark) const;
    SourceRange placeOfValue(const YamlValue &source, std::string_view key) const;

    QString m_file;
    int m_document;
    StepDefaults m_defaults;
    Diagnostics &m_diagnostics;
    StepRules m_rules;
};

} // namespace slipway
