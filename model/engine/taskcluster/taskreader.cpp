// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/taskreader.h"

#include "core/parsejson.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotedeed.h"
#include "engine/remote/remotedesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskReader)
};

bool isRedirect(const HttpAnswer &answer)
{
    return !answer.error && (answer.status == 301 || answer.status == 302 || answer.status == 303 || answer.status == 307);
}

bool isOnThisMachine(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") && mayCarrySecrets(url);
}

bool isWorthAnotherTry(const HttpAnswer &answer)
{
    if (answer.error)
        return answer.error->code == ErrorCode::Io;
    return answer.status >= 500 || answer.status == 429;
}

HttpAnswer faultAnswer(const Error &error)
{
    HttpAnswer answer;
    answer.error = error;
    return answer;
}

} // namespace

TaskclusterTools toolsOf(RemoteDesk *desk, RemoteWatch::Signer signer)
{
    return {desk->transport(), desk->ticker(), [desk](const QUrl &url) { return desk->budget(url); }, std::move(signer)};
}

/// One request with its repetitions and redirects.
class TaskReader::Job
{
public:
    Job(TaskReader *reader, Wish wish, Done done)
        : m_reader(reader)
        , m_wish(std::move(wish))
        , m_done(std::move(done))
    {
        m_request.url = apiUrl(reader->m_root, QStringList {QStringLiteral("api")} + m_wish.path, m_wish.query);
        m_request.maxBytes = m_wish.maxBytes;
        if (!m_wish.body.isEmpty()) {
            m_request.method = "POST";
            m_request.body = m_wish.body;
        }
        begin();
    }

    void send()
    {
        const auto unsignedSigner = [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(); };
        m_sender->send(m_request, m_hops ? RemoteWatch::Signer(unsignedSigner) : m_reader->m_tools.signer,
            [this](const HttpAnswer &answer) { take(answer); },
            [this](const Error &error) { m_sender->wait(0, [this, error] { m_reader->finish(this, faultAnswer(error)); }); });
    }
    const Done &done() const { return m_done; }

private:
    void begin()
    {
        m_old = std::move(m_sender); // which may be calling
        m_sender = std::make_unique<SignedSender>(m_reader->m_tools.transport, m_reader->m_tools.ticker, m_reader->m_tools.budget(m_request.url));
    }

    void take(const HttpAnswer &answer)
    {
        if (isWorthAnotherTry(answer) && ++m_tries < kTries)
            return m_sender->wait(100LL << (m_tries - 1), [this] { send(); });
        if (isRedirect(answer) && m_wish.follows)
            return follow(answer.redirect);
        m_reader->finish(this, answer);
    }

    void follow(const QUrl &target)
    {
        const bool fits = target.isValid() && mayCarrySecrets(target) && (!isOnThisMachine(target) || isOnThisMachine(m_reader->m_root));
        if (!fits || ++m_hops > kRedirects) {
            return m_reader->finish(this, faultAnswer({ErrorCode::Refused,
                Words::tr("%1 sends us on to where we do not go: %2").arg(m_reader->m_root.host(), target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment).left(200)), {}, {}}));
        }
        m_request.method = "GET";
        m_request.body.clear();
        m_request.url = target;
        m_tries = 0;
        begin();
        send();
    }

    TaskReader *const m_reader;
    const Wish m_wish;
    const Done m_done;
    HttpRequest m_request;
    std::unique_ptr<SignedSender> m_sender, m_old;
    int m_tries = 0, m_hops = 0;
};

TaskReader::TaskReader(QUrl root, TaskclusterTools tools)
    : m_root(std::move(root))
    , m_tools(std::move(tools))
{
}

TaskReader::~TaskReader()
{
    m_tools.ticker->cancel(m_alarm);
}

void TaskReader::ask(Wish wish, Done done)
{
    m_waiting.emplace_back(std::move(wish), std::move(done));
    if (!m_alarm) {
        m_alarm = m_tools.ticker->after(0, [this] {
            m_alarm = 0;
            startSome();
        });
    }
}

void TaskReader::askArtifact(const QString &task, const QString &name, qint64 maxBytes, Done done)
{
    ask({{QStringLiteral("queue"), QStringLiteral("v1"), QStringLiteral("task"), task, QStringLiteral("artifacts"), name}, {}, {}, maxBytes, true}, std::move(done));
}

void TaskReader::startSome()
{
    while (!m_waiting.empty() && m_running.size() < size_t(kAtATime)) {
        auto [wish, done] = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running.push_back(std::make_unique<Job>(this, std::move(wish), std::move(done)));
        m_running.back()->send();
    }
}

void TaskReader::finish(Job *job, const HttpAnswer &answer)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(), [job](const auto &one) { return one.get() == job; });
    m_last = std::move(*it);
    m_running.erase(it);
    const auto done = m_last->done();
    startSome();
    done(answer);
}

Json jsonOf(const HttpAnswer &answer)
{
    return parseJson(answer.body);
}

QString faultTextOf(const HttpAnswer &answer)
{
    if (answer.error)
        return answer.error->message;
    const auto message = messageOfAnswer(answer);
    return message.isEmpty() ? Words::tr("the engine answers with status %1").arg(answer.status) : message;
}

} // namespace slipway
