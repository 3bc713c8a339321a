// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/buildlist.h"
#include "engine/net/transport.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace slipway {

class BuildListModel;
class RemoteOffice;

/// Chooses a build of Buildkite by organisation, pipeline and a list of builds with filters, page by page. What is asked of
/// the engine goes through the office; a late answer to an overtaken question is dropped. GUI thread; the office outlives it.
class BuildListPage : public QWidget
{
    Q_OBJECT
public:
    BuildListPage(RemoteOffice *office, const QUrl &api, QWidget *parent = nullptr);

    /// Shows the builds of this pipeline at once.
    void setPipeline(const RemoteAddress &pipeline);
    /// Asks for the organisations, if nobody has yet.
    void begin();
    void again(); ///< somebody signed in: what was refused may be given now
    /// The build that is selected, as an address; without a number if there is none.
    RemoteAddress current() const;

Q_SIGNALS:
    void currentChanged();
    void activated(); ///< Enter or a double click on a build

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Taken = std::function<void(const HttpAnswer &answer)>;

    QLayout *buildPlaces();
    QLayout *buildFilters();
    void buildTable();
    void ask(const QUrl &url, quint64 *generation, Taken take);
    void askOrganizations(const QUrl &url);
    void askPipelines(const QUrl &url);
    void askBuilds(const QUrl &url);
    void restart();
    void takePlaces(const HttpAnswer &answer, QComboBox *into, const QString &wanted);
    void tell(const QString &text);
    RemoteAddress pipeline() const;

    RemoteOffice *m_office;
    QUrl m_api;
    BuildListModel *m_model;
    QComboBox *m_organizations, *m_pipelines, *m_state;
    QLineEdit *m_branch;
    QTableView *m_list;
    QPushButton *m_more, *m_morePipelines;
    QLabel *m_told;
    QUrl m_next, m_nextPipelines, m_asked;
    quint64 m_placesAsked = 0, m_pipelinesAsked = 0, m_buildsAsked = 0; ///< generations: only the newest answer counts
    bool m_begun = false;
};

} // namespace slipway
