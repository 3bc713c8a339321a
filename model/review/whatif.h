// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/facts.h"
#include "pipeline/pipelineparser.h"

#include <optional>

namespace slipway {

/// A scratch copy of a pipeline: "what if this step had that condition?". Each edit changes the YAML text in as
/// few lines as possible and reads it again, so the answer is that of a file that says so; the file itself is
/// never touched. Steps are named by their node id in the original. An edit that cannot be made (a step that
/// comes from an alias, a text that would not parse) is refused and changes nothing. A value-like object of one
/// thread; an edit costs one parse.
class WhatIf
{
public:
    WhatIf() = default;
    /// `options` are those the original was parsed with.
    explicit WhatIf(PipelinePtr original, ParseOptions options = {});

    /// The `if:` of a step or group; an empty text removes it. Double quotes, $ and the like are written so that
    /// the condition arrives as given.
    Result<void> setCondition(const QString &step, const QString &condition);
    /// Adds to `depends_on`; a step without one gets one, and thereby loses its implicit dependencies.
    Result<void> addDependency(const QString &step, const QString &key);
    /// Removes one; the last one leaves `depends_on: ~`, no dependencies at all.
    Result<void> removeDependency(const QString &step, const QString &key);
    /// `allow_dependency_failure` of a step or group.
    Result<void> setAllowDependencyFailure(const QString &step, bool allow);
    /// An environment variable of a scenario; no value: it is unset. Changes no text.
    void setEnv(const QString &scenario, const QString &name, const std::optional<QString> &value);

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_history.size(); }
    QString undoText() const; ///< what undo() takes back: "Condition of push-images"; empty if nothing
    QString redoText() const;
    void undo();
    void redo();
    void reset(); ///< back to the original; can itself be undone

    bool isChanged() const; ///< the text or a scenario differs from the original
    bool isTextChanged() const;
    const PipelinePtr &original() const { return m_original; }
    const PipelinePtr &edited() const; ///< the original itself while the text is unchanged
    QByteArray source() const { return edited() ? edited()->source : QByteArray(); }
    /// The scenario with this copy's variables on top.
    Facts applied(const Facts &scenario) const;

    /// The change as a patch that `patch -p0` and `git apply -p0` accept; empty if the text is unchanged. `path`
    /// is the name in its header, by default the pipeline's file name.
    QByteArray unifiedDiff(const QString &path = {}) const;

private:
    struct EnvEdit
    {
        QString scenario, name;
        std::optional<QString> value;
    };
    struct State
    {
        PipelinePtr pipeline;
        QVector<EnvEdit> env;
        QString what; ///< what led here
    };

    Result<void> apply(QByteArray text, const QString &what);
    template <typename Check>
    Result<void> applyChecked(const QByteArray &text, const QString &what, const QVector<int> &path, Check says);
    void push(State state);

    PipelinePtr m_original;
    ParseOptions m_options;
    QVector<State> m_history;
    qsizetype m_at = 0;
};

} // namespace slipway
