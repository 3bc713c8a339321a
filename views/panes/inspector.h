// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"
#include "session/releasesession.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace slipway {

class AnnotationPane;
class ArtifactPane;
class FactList;
class LogFollowing;
class LogPane;
class YamlView;

/// Everything about the selected step: what it runs and why it is in its state, its lines in the file, its
/// log, annotations and artifacts, and the actions on it. GUI thread; the session must outlive it.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    enum Tab { StepTab, YamlTab, LogTab, AnnotationTab, ArtifactTab };

    explicit Inspector(ReleaseSession *session, QWidget *parent = nullptr);
    ~Inspector() override;

    QString step() const { return m_step; }
    void setStep(const QString &step); ///< empty: nothing is selected
    void showTab(Tab tab);
    /// The log of the step, at the first line that looks like an error; takes no focus.
    void showFirstError();
    /// What conditions are evaluated with while no release runs: the facts the present plan was made for. A
    /// release brings its own. Without either, a condition is shown and not what it comes to.
    void setFacts(const Facts &facts);

Q_SIGNALS:
    void stepActivated(const QString &step); ///< the reader asked for another step
    void reviewRequested(const QString &gate);
    void triggeredRequested(const QString &step); ///< the pipeline that a trigger step starts
    void retryRequested(const QString &step); ///< of a once-only step: a reason is needed
    void linkActivated(const QUrl &url); ///< http or https only
    void unlinkRequested(const QString &from, const QString &to); ///< of two steps that a person linked

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHeader(QWidget *header);
    void buildTabs();
    void onChanged(const StateChanges &changes);
    void refresh();
    void refreshHeader();
    void refreshButtons();
    void refreshFacts();
    void refreshYaml();
    void refreshAttempts();
    void refreshLog();
    void send(Action::Type type);
    QString logPath(const QString &job) const;
    std::optional<Facts> presentFacts() const;
    PipelinePtr pipelineOf(const QString &file) const;

    ReleaseSession *m_session;
    QString m_step;
    std::optional<Facts> m_buildFacts;
    QTimer m_clock; // running times go on while nothing else happens
    QLabel *m_icon = nullptr, *m_title = nullptr, *m_state = nullptr, *m_problem = nullptr;
    QPushButton *m_triggered = nullptr, *m_review = nullptr, *m_retry = nullptr, *m_cancel = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabWidget *m_tabs = nullptr;
    FactList *m_facts = nullptr;
    YamlView *m_yaml = nullptr;
    LogPane *m_log = nullptr;
    std::unique_ptr<LogFollowing> m_following;
    bool m_isShown = false;
    QComboBox *m_attempt = nullptr;
    AnnotationPane *m_annotations = nullptr;
    ArtifactPane *m_artifacts = nullptr;
};

} // namespace slipway
