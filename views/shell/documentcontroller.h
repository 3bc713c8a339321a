// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "pipeline/facts.h"
#include "pipeline/planner.h"
#include "review/releasefile.h"
#include "session/fileread.h"
#include "shell/orderdocument.h"
#include "source/filewatch.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace slipway {

/// Loads a pipeline file with the release file beside it, or one or more build orders, and plans it, off the GUI thread; keeps the last good plan when the next attempt
/// fails; tells when the file on disk is no longer what is on screen (it never reloads by itself). A late
/// answer of an overtaken load is dropped. Lives on the GUI thread.
class DocumentController : public QObject
{
    Q_OBJECT
public:
    explicit DocumentController(QObject *parent = nullptr);
    ~DocumentController() override;

    QString file() const { return m_file; } ///< of the document on screen; empty before the first
    /// All files of the document: several of a merged build order.
    QStringList files() const { return m_orders ? m_orders->paths : m_file.isEmpty() ? QStringList() : QStringList(m_file); }
    /// "a.json", "a.json + 2 more"; empty before the first document.
    QString name() const;
    PlanPtr plan() const { return m_plan; }
    /// The build order on screen, reduced if that was chosen; null for a pipeline.
    BuildOrderPtr order() const { return m_plan && m_plan->order ? m_plan->order->order : nullptr; }
    /// Before it is reduced; null for a pipeline.
    BuildOrderPtr mergedOrder() const { return m_orders ? m_orders->merged : nullptr; }
    /// The files of the build order as they were read; null for a pipeline.
    OrderFilesPtr orderFiles() const { return m_orders; }
    const OrderChoice &orderChoice() const { return m_choice; }
    /// The attempt that failed last would succeed with openTolerantly().
    bool tolerantHelps() const { return m_tolerantHelps; }
    /// What plan() was made for: scenario, the user's environment and the checkout together.
    const Facts &facts() const { return m_plan ? m_planFacts : m_facts; }
    QString scenario() const { return m_scenario; }
    EnvList userEnv() const { return m_userEnv; }
    bool isLoading() const { return m_pending; }
    /// The files that are being read now; nothing while what is known is only planned anew.
    const std::optional<FileRead> &reading() const { return m_reading; }
    /// The last attempt to open or reload failed: what is on screen is the last good document.
    bool isStale() const { return m_stale; }
    bool isChangedOnDisk() const { return m_changedOnDisk; }
    /// What is on screen is the file as of a revision of its repository: it can be read and compared, not run.
    bool isPast() const { return !m_revision.isEmpty(); }
    QString revision() const { return m_revision; } ///< as it was named; empty: the file on the disk
    QString revisionText() const { return m_revisionText; } ///< "v1.2 (3f2a9c1d0)"; empty: the file on the disk
    /// Whether what would run is still that of `plan`, once plan(): the part of a build order that is shown is no matter.
    bool stillIs(const PlanPtr &plan) const;
    QString pendingFile() const { return m_pendingFile; } ///< the file that is being read or that failed last
    /// What people decided about the document; read with it. Without a document it has no path.
    const ReleaseFile &release() const { return m_release; }
    QStringList allScenarioNames() const; ///< the shipped ones, then the release file's own
    /// The facts of every scenario, with the user's environment and the checkout; made with plan().
    const QVector<Facts> &allFacts() const { return m_allFacts; }
    /// The document planned for every scenario: same nodes, other edges. `variantsKey` tells when they differ.
    const std::vector<StepGraphPtr> &variants() const { return m_variants; }
    QString variantsKey() const { return m_variantsKey; }

    using Saved = std::function<void(const Result<void> &)>;
    /// Reads the release file of the document `file` again, changes it and writes it, off the GUI thread, so that no two
    /// changes lose each other; then plans again, if that is the document still: a person may have decided about one that has
    /// gone from the screen meanwhile. `done` is called on the GUI thread. A file that cannot be read stays as it is.
    void changeRelease(const QString &file, std::function<void(ReleaseFile &)> change, Saved done = {});

public Q_SLOTS:
    void open(const QString &file);
    /// Several build orders, merged in this order; a single file as open() does.
    void openMerged(const QStringList &files);
    /// Merges more files into the build order on screen; refused, it stays as it is.
    void addOrders(const QStringList &files);
    /// What failed last, once more: build orders are read with what is not quite right in them.
    void openTolerantly();
    /// The build order on screen reduced or not, and another part of it.
    void setReduced(bool reduced, slipway::ConanReduce conan = slipway::ConanReduce::Since2_14);
    void setOrderView(const slipway::OrderView &view);
    void openRevision(const QString &file, const QString &revision);
    /// Forgets the document: something else takes the window. Nothing is written.
    void close();
    /// Ends the reading that is under way: what is on screen stays, and is what reload() is about again. What a parser has
    /// begun it ends for nobody.
    void cancelLoad();
    void reload(); ///< reads the file that failed last, or the one on screen, again
    /// A shipped one, or one of the release file's own; a name that is none fails the load.
    void setScenario(const QString &name);
    void setUserEnv(const slipway::EnvList &env);
    /// Plans the same bytes again: after a run changed what is on screen.
    void replan();

Q_SIGNALS:
    void loadStarted(const QString &file);
    void planReady(const slipway::PlanPtr &plan, bool otherFile);
    void loadFailed(const slipway::Error &error);
    void loadCanceled(const QString &file);
    void closed(); ///< there is no document any more
    void changedOnDisk();
    void releaseChanged(); ///< other scenarios, tags or suppressions than before
    void releaseFileFailed(const slipway::Error &error); ///< the pipeline is shown, its release file is not read

private:
    struct Outcome;
    struct Wish;

    void start(const QString &file, const QString &revision, const QByteArray *bytes);
    void startOrders(const QStringList &files, const QString &revision, const OrderChoice &choice, bool optional);
    void choose(const OrderChoice &choice);
    void submit(Wish wish);
    void stopReading();
    void finish(quint64 generation, const Wish &wish, const Outcome &outcome);
    void watch(const QStringList &files);
    void checkDisk();
    void adopt(const Outcome &outcome);
    static Outcome load(const Wish &wish);
    static void loadOrder(const Wish &wish, Outcome *made);

    QString m_file, m_pendingFile, m_scenario;
    QString m_revision, m_pendingRevision, m_revisionText;
    EnvList m_userEnv;
    Facts m_facts, m_planFacts; // wanted, and those of m_plan
    PlanPtr m_plan;
    ReleaseFile m_release;
    bool m_releaseKnown = false;
    QVector<Facts> m_allFacts;
    std::vector<StepGraphPtr> m_variants;
    QString m_variantsKey;
    OrderFilesPtr m_orders; ///< of the plan; null for a pipeline
    OrderChoice m_choice;
    QStringList m_pendingFiles; ///< of build orders; empty: m_pendingFile alone
    OrderChoice m_pendingChoice;
    struct Attempt
    {
        QString file, revision;
        QStringList files;
        OrderChoice choice;
        bool tolerantHelps = false;
    };
    Attempt m_formerAttempt; ///< before the one that is being read
    std::optional<FileRead> m_reading;
    bool m_tolerantHelps = false;
    std::vector<std::unique_ptr<FileWatch>> m_watches;
    quint64 m_generation = 0, m_diskGeneration = 0;
    bool m_pending = false, m_stale = false, m_changedOnDisk = false;
};

} // namespace slipway
