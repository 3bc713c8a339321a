// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/buildlistpage.h"

#include "engine/remote/remoteoffice.h"
#include "panes/paneparts.h"
#include "remote/buildlistmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace slipway {

namespace {

constexpr int kMostOrganizations = 1000;
constexpr qint64 kMostListBytes = 16LL * 1024 * 1024;

QString faultOf(const Result<HttpAnswer> &answer)
{
    if (answer.failed())
        return answer.error().toString();
    if (answer->error)
        return answer->error->toString();
    switch (answer->status) {
    case 401: return BuildListPage::tr("The engine refuses these credentials. Sign in, then try again.");
    case 403: return BuildListPage::tr("This token may not read the list: it needs read_organizations, read_pipelines and read_builds.");
    case 404: return BuildListPage::tr("There is no such organization or pipeline, or this token may not see it.");
    case 429: return BuildListPage::tr("The engine wants no more requests for a while. Try again later.");
    default: return answer->isGood() ? QString() : BuildListPage::tr("The engine answers with status %1.").arg(answer->status);
    }
}

} // namespace

BuildListPage::BuildListPage(RemoteOffice *office, const QUrl &api, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_api(api)
    , m_model(new BuildListModel(this))
    , m_organizations(new QComboBox(this))
    , m_pipelines(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_branch(new QLineEdit(this))
    , m_list(new QTableView(this))
    , m_more(new QPushButton(tr("&Load more builds"), this))
    , m_morePipelines(new QPushButton(tr("More &pipelines"), this))
    , m_told(plainLabel({}, this))
{
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->addLayout(buildPlaces());
    column->addLayout(buildFilters());
    column->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    m_told->setObjectName(QStringLiteral("buildListState"));
    m_more->setObjectName(QStringLiteral("moreBuildsButton"));
    m_more->setAutoDefault(false);
    m_more->setEnabled(false);
    below->addWidget(m_told, 1);
    below->addWidget(m_more);
    column->addLayout(below);
    connect(m_more, &QPushButton::clicked, this, [this] { askBuilds(m_next); });
    connect(m_morePipelines, &QPushButton::clicked, this, [this] { askPipelines(m_nextPipelines); });
    connect(m_organizations, &QComboBox::currentTextChanged, this, [this] { askPipelines(pipelinesUrl(m_api, m_organizations->currentText())); });
    connect(m_pipelines, &QComboBox::currentTextChanged, this, &BuildListPage::restart);
    connect(m_state, &QComboBox::currentIndexChanged, this, &BuildListPage::restart);
    connect(m_branch, &QLineEdit::editingFinished, this, &BuildListPage::restart);
    m_branch->installEventFilter(this);
}

QLayout *BuildListPage::buildPlaces()
{
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &text, QComboBox *box, const char *name) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        box->setObjectName(QLatin1String(name));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(label);
        row->addWidget(box, 1);
    };
    add(tr("&Organization"), m_organizations, "organizationBox");
    add(tr("P&ipeline"), m_pipelines, "pipelineBox");
    m_morePipelines->setObjectName(QStringLiteral("morePipelinesButton"));
    m_morePipelines->setAutoDefault(false);
    m_morePipelines->hide();
    row->addWidget(m_morePipelines);
    return row;
}

QLayout *BuildListPage::buildFilters()
{
    auto *row = new QHBoxLayout;
    auto *branch = new QLabel(tr("&Branch"), this);
    branch->setBuddy(m_branch);
    m_branch->setObjectName(QStringLiteral("branchFilter"));
    m_branch->setPlaceholderText(tr("All branches"));
    m_branch->setClearButtonEnabled(true);
    auto *state = new QLabel(tr("&State"), this);
    state->setBuddy(m_state);
    m_state->setObjectName(QStringLiteral("stateFilter"));
    m_state->addItem(tr("All states"), QString());
    for (const auto &name : buildStates())
        m_state->addItem(name, name);
    row->addWidget(branch);
    row->addWidget(m_branch, 1);
    row->addWidget(state);
    row->addWidget(m_state);
    return row;
}

void BuildListPage::buildTable()
{
    m_list->setObjectName(QStringLiteral("buildList"));
    m_list->setAccessibleName(tr("Builds"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setShowGrid(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(BuildListModel::Message, QHeaderView::Stretch);
    connect(m_list, &QTableView::activated, this, &BuildListPage::activated);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BuildListPage::currentChanged);
}

RemoteAddress BuildListPage::pipeline() const
{
    RemoteAddress address;
    address.kind = RemoteAddress::Kind::BuildkitePipeline;
    address.api = m_api;
    address.organization = m_organizations->currentText();
    address.pipeline = m_pipelines->currentText();
    return address;
}

RemoteAddress BuildListPage::current() const
{
    auto address = pipeline();
    const auto row = m_list->currentIndex().row();
    if (row >= 0) {
        address.kind = RemoteAddress::Kind::BuildkiteBuild;
        address.build = m_model->build(row).number;
    }
    return address;
}

void BuildListPage::setPipeline(const RemoteAddress &pipeline)
{
    m_begun = true;
    m_api = pipeline.api;
    ++m_placesAsked; // lists of another choice that are still on their way
    ++m_pipelinesAsked;
    {
        const QSignalBlocker quiet(m_organizations), quietToo(m_pipelines);
        for (const auto &[box, text] : {std::pair(m_organizations, pipeline.organization), std::pair(m_pipelines, pipeline.pipeline)}) {
            if (box->findText(text) < 0)
                box->addItem(text);
            box->setCurrentText(text);
        }
    }
    restart();
}

void BuildListPage::begin()
{
    if (!std::exchange(m_begun, true))
        askOrganizations(organizationsUrl(m_api));
}

void BuildListPage::again()
{
    if (!m_begun)
        return;
    if (m_organizations->count() == 0)
        askOrganizations(organizationsUrl(m_api));
    else if (m_pipelines->count() == 0)
        askPipelines(pipelinesUrl(m_api, m_organizations->currentText()));
    else
        restart();
}

void BuildListPage::tell(const QString &text)
{
    m_told->setText(text);
}

void BuildListPage::ask(const QUrl &url, quint64 *generation, Taken take)
{
    const auto mine = ++*generation;
    RemoteAddress address;
    address.api = m_api;
    HttpRequest request;
    request.url = url;
    request.maxBytes = kMostListBytes;
    tell(tr("Asking %1 …").arg(url.host()));
    m_office->call(this, request, shelfSigner(address, CredentialUse::Read, m_office->secrets()), [this, mine, generation, take = std::move(take)](const Result<HttpAnswer> &answer) {
        if (mine != *generation)
            return;
        const auto fault = faultOf(answer);
        tell(fault);
        if (fault.isEmpty())
            take(*answer);
    });
}

void BuildListPage::takePlaces(const HttpAnswer &answer, QComboBox *into, const QString &wanted)
{
    const auto places = readPlaceList(answer.body, m_api.toString());
    if (places.failed())
        return tell(places.error().toString());
    {
        const QSignalBlocker quiet(into);
        for (const auto &place : *places) {
            if (into->findText(place.slug) < 0)
                into->addItem(place.slug);
        }
        if (into->findText(wanted) >= 0)
            into->setCurrentText(wanted);
    }
    if (into->count() == 0)
        tell(tr("There is nothing that this token may see."));
}

void BuildListPage::askOrganizations(const QUrl &url)
{
    ask(url, &m_placesAsked, [this, url](const HttpAnswer &answer) {
        takePlaces(answer, m_organizations, m_organizations->currentText());
        if (const auto next = nextPage(answer.headers, url); !next.isEmpty() && m_organizations->count() < kMostOrganizations)
            askOrganizations(next);
        else if (m_organizations->count() > 0)
            askPipelines(pipelinesUrl(m_api, m_organizations->currentText()));
    });
}

void BuildListPage::askPipelines(const QUrl &url)
{
    const bool first = url != m_nextPipelines;
    if (first) {
        const QSignalBlocker quiet(m_pipelines);
        m_pipelines->clear();
    }
    ask(url, &m_pipelinesAsked, [this, url, first](const HttpAnswer &answer) {
        takePlaces(answer, m_pipelines, m_pipelines->currentText());
        m_nextPipelines = nextPage(answer.headers, url);
        m_morePipelines->setVisible(!m_nextPipelines.isEmpty());
        if (first && m_pipelines->count() > 0)
            restart();
    });
}

void BuildListPage::restart()
{
    if (m_pipelines->currentText().isEmpty())
        return;
    BuildFilter filter;
    filter.branch = m_branch->text().trimmed();
    if (const auto state = m_state->currentData().toString(); !state.isEmpty())
        filter.states = {state};
    const auto url = buildsUrl(pipeline(), filter);
    if (std::exchange(m_asked, url) == url && m_model->rowCount() > 0)
        return; // the field was left as it was
    m_model->clear();
    m_next.clear();
    Q_EMIT currentChanged();
    askBuilds(url);
}

/// Enter asks for the branch; it does not open a build of the former one.
bool BuildListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_branch && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            restart();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BuildListPage::askBuilds(const QUrl &url)
{
    m_more->setEnabled(false);
    ask(url, &m_buildsAsked, [this, url](const HttpAnswer &answer) {
        const auto builds = readBuildList(answer.body, url.toString(QUrl::RemoveQuery));
        if (builds.failed())
            return tell(builds.error().toString());
        m_model->add(*builds, answer.serverTimeMs ? answer.serverTimeMs : QDateTime::currentMSecsSinceEpoch());
        for (int column = 0; column < BuildListModel::ColumnCount; ++column) {
            if (column != BuildListModel::Message)
                m_list->resizeColumnToContents(column);
        }
        m_next = nextPage(answer.headers, url);
        m_more->setEnabled(!m_next.isEmpty());
        tell(m_model->rowCount() == 0 ? tr("No build fits.") : m_next.isEmpty() ? tr("%n build(s), all of them", nullptr, m_model->rowCount()) : tr("%n build(s), there are more", nullptr, m_model->rowCount()));
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
    });
}

} // namespace slipway
