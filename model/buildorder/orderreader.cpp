// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderreader.h"

#include "buildorder/elementreader.h"
#include "buildorder/graphinforeader.h"
#include "buildorder/jsonkind.h"
#include "buildorder/levels.h"
#include "buildorder/orderchecks.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderReader)
};

constexpr size_t kNowhere = ~size_t(0);

class OrderReader
{
public:
    OrderReader(const QString &file, const QByteArray &bytes, const OrderReadOptions &options)
        : m_bytes(bytes)
        , m_cursor(bytes, file, options.tolerant)
        , m_values(m_cursor, options.tolerant)
        , m_graph(m_cursor, options.tolerant)
        , m_tolerant(options.tolerant)
        , m_order(std::make_shared<BuildOrder>())
    {
        m_order->files = QStringList {file};
        m_cursor.setPool(&m_pool);
        m_values.setPool(&m_pool);
    }

    Result<BuildOrderPtr> read()
    {
        readDocument();
        if (m_cursor.failed())
            return fail(broken());
        noteForgiven();
        if (auto good = complete(); good.failed())
            return fail(good.error());
        return BuildOrderPtr(std::move(m_order));
    }

private:
    void readDocument();
    void readObject();
    void readOrder();
    void readLateOrder();
    bool readMember(const QString &name);
    bool readOrderMember();
    bool readOrderBy();
    bool readProfiles();
    bool readProfile(OrderProfile &profile);
    OrderBy guessedOrderBy();
    QString notAnOrder() const;
    Error broken();
    void noteForgiven();
    Result<void> complete();

    const QByteArray &m_bytes;
    TextPool m_pool;
    JsonCursor m_cursor;
    ElementReader m_values;
    GraphInfoReader m_graph;
    bool m_tolerant;
    std::shared_ptr<BuildOrder> m_order;
    std::vector<int> m_levels; ///< as the file has them, by element
    size_t m_orderAt = kNowhere; ///< where the value of "order" starts
    bool m_orderRead = false;
    bool m_orderBySaid = false;
};

void OrderReader::readDocument()
{
    switch (m_cursor.peek()) {
    case JsonCursor::Kind::Array:
        m_order->legacy = true;
        readOrder();
        break;
    case JsonCursor::Kind::Object:
        readObject();
        break;
    default:
        m_cursor.skip();
        if (!m_cursor.failed())
            m_cursor.fault(notAnOrder());
        return;
    }
    m_cursor.finish();
}

void OrderReader::readObject()
{
    const auto start = m_cursor.offset();
    m_cursor.enterObject();
    QString name;
    while (m_cursor.nextMember(name)) {
        if (!readMember(name))
            return;
    }
    if (m_cursor.failed())
        return;
    if (m_order->fullGraph) {
        m_graph.makeElements(*m_order);
        return;
    }
    if (m_orderAt == kNowhere) {
        m_cursor.faultAt(start, notAnOrder(), Words::tr("open what \"conan graph build-order --format=json\" or \"conan graph info --format=json\" writes"));
        return;
    }
    if (!m_orderRead)
        readLateOrder();
}

/// "order" stands before "order_by", or there is none.
void OrderReader::readLateOrder()
{
    const auto end = m_cursor.position();
    if (!m_orderBySaid)
        m_order->orderBy = guessedOrderBy();
    m_cursor.seek(m_orderAt);
    readOrder();
    if (!m_cursor.failed())
        m_cursor.seek(end);
}

/// By configuration if the first element has a "pref".
OrderBy OrderReader::guessedOrderBy()
{
    JsonCursor look(QByteArrayView(m_bytes).sliced(qsizetype(m_orderAt)), {}, m_tolerant);
    QString name;
    look.enterArray();
    while (look.nextItem() && look.peek() == JsonCursor::Kind::Array) {
        look.enterArray();
        if (!look.nextItem() || !look.enterObject())
            continue;
        while (look.nextMember(name) && look.skip()) {
            if (name == QLatin1String("pref"))
                return OrderBy::Configuration;
        }
        break;
    }
    return OrderBy::Recipe;
}

bool OrderReader::readMember(const QString &name)
{
    const auto kind = m_cursor.peek();
    if (name == QLatin1String("order_by"))
        return readOrderBy();
    if (name == QLatin1String("reduced"))
        return m_cursor.readBool(m_order->reduced);
    if (name == QLatin1String("profiles") && kind == JsonCursor::Kind::Object)
        return readProfiles();
    if (name == QLatin1String("graph") && kind == JsonCursor::Kind::Object)
        return m_graph.read(*m_order);
    if (name == QLatin1String("nodes") && kind == JsonCursor::Kind::Array)
        return m_graph.readMember(name, *m_order); // Conan before 2.0.6: no "graph" around it
    if (name == QLatin1String("order"))
        return readOrderMember();
    if (!m_values.keep(name, m_order->rest))
        return false;
    if (name == QLatin1String("conan_error") && kind == JsonCursor::Kind::String)
        JsonCursor(m_order->rest.back().json, {}).readString(m_order->conanError);
    return true;
}

bool OrderReader::readOrderMember()
{
    m_orderAt = m_cursor.offset();
    m_orderRead = m_orderBySaid;
    if (!m_orderRead)
        return m_cursor.skip();
    readOrder();
    return !m_cursor.failed();
}

void OrderReader::readOrder()
{
    m_order->elements.clear();
    m_levels.clear();
    m_values.readLevels(m_order->orderBy, m_order->elements, m_levels);
}

bool OrderReader::readOrderBy()
{
    const auto at = m_cursor.offset();
    QString by;
    if (!m_cursor.readString(by))
        return false;
    const bool recipe = by == QLatin1String("recipe");
    if (!recipe && by != QLatin1String("configuration")) {
        m_cursor.faultAt(at, Words::tr("The order is by \"%1\", which is not known; expected \"recipe\" or \"configuration\"").arg(by));
        return false;
    }
    const auto before = std::exchange(m_order->orderBy, recipe ? OrderBy::Recipe : OrderBy::Configuration);
    m_orderRead = m_orderRead && before == m_order->orderBy;
    m_orderBySaid = true;
    return true;
}

bool OrderReader::readProfile(OrderProfile &profile)
{
    if (!m_values.readRaw(profile.json))
        return false;
    profile.args.clear();
    JsonCursor look(profile.json, {});
    if (look.peek() != JsonCursor::Kind::Object)
        return true;
    QString name;
    look.enterObject();
    while (look.nextMember(name)) {
        if (name == QLatin1String("args") && look.peek() == JsonCursor::Kind::String)
            look.readString(profile.args);
        else
            look.skip();
    }
    return true;
}

bool OrderReader::readProfiles()
{
    m_order->hasProfiles = true;
    m_cursor.enterObject();
    QString name;
    while (m_cursor.nextMember(name)) {
        auto &profiles = m_order->profiles;
        const auto known = std::find_if(profiles.begin(), profiles.end(), [&](const OrderProfile &p) { return p.name == name; });
        auto &profile = known == profiles.end() ? profiles.emplace_back() : *known;
        profile.name = name;
        if (!readProfile(profile))
            return false;
    }
    return !m_cursor.failed();
}

QString OrderReader::notAnOrder() const
{
    const auto kind = guessedKind(m_bytes);
    return kind.isEmpty() ? Words::tr("This is no build order: it has no \"order\"") : Words::tr("This is no build order; it seems to be %1").arg(kind);
}

/// What is no JSON at all is told what it seems to be; broken JSON where it breaks.
Error OrderReader::broken()
{
    auto error = m_cursor.error();
    if (m_bytes.trimmed().isEmpty())
        return {ErrorCode::BadInput, Words::tr("The file is empty; expected a build order"), Words::tr("was the command that wrote it stopped?"), error.where};
    if (const auto kind = guessedKind(m_bytes); !kind.isEmpty() && !error.message.contains(kind) && error.where.line <= 2 && m_order->elements.empty())
        error.hint = Words::tr("this seems to be %1").arg(kind);
    return error;
}

void OrderReader::noteForgiven()
{
    for (const auto at : m_cursor.forgiven()) {
        m_order->tolerant = true;
        m_order->diagnostics.append({QStringLiteral("C7"), Severity::Warning, Words::tr("This is not right as JSON; it was read tolerantly"),
            m_cursor.place(at), {}, Words::tr("save the order to have it put right"), {}});
    }
}

Result<void> OrderReader::complete()
{
    if (auto unique = checkUnique(*m_order); unique.failed())
        return unique;
    linkElements(*m_order);
    const auto said = m_order->diagnostics.size();
    if (auto levels = checkLevels(*m_order, m_levels, m_tolerant); levels.failed())
        return levels;
    m_order->tolerant = m_order->tolerant || m_order->diagnostics.size() > said;
    if (auto arranged = arrange(*m_order); arranged.failed())
        return arranged;
    addFindings(*m_order);
    return {};
}

} // namespace

Result<BuildOrderPtr> readBuildOrder(const QString &file, const QByteArray &bytes, const OrderReadOptions &options)
{
    if (bytes.size() > kMaxOrderBytes) {
        return fail(ErrorCode::LimitExceeded, Words::tr("The file has %1 MB, more than the limit of %2 MB for a build order").arg(bytes.size() >> 20).arg(kMaxOrderBytes >> 20),
            {}, {file, 0, 0, 0, {}});
    }
    return OrderReader(file, bytes, options).read();
}

Result<std::vector<BuildOrderPtr>> readBuildOrders(const QStringList &files, const std::vector<QByteArray> &texts, const OrderReadOptions &options)
{
    std::vector<std::optional<Result<BuildOrderPtr>>> read(texts.size());
    std::atomic<size_t> next {0};
    const auto work = [&] {
        for (auto i = next++; i < texts.size(); i = next++)
            read[i] = readBuildOrder(files[qsizetype(i)], texts[i], options);
    };
    std::vector<std::thread> helpers;
    const auto cores = size_t(std::max(1, QThread::idealThreadCount()));
    for (size_t i = 1; i < std::min(cores, texts.size()); ++i)
        helpers.emplace_back(work);
    work();
    for (auto &helper : helpers)
        helper.join();
    std::vector<BuildOrderPtr> orders;
    for (auto &order : read) {
        if (order->failed())
            return fail(order->error());
        orders.push_back(**order);
    }
    return orders;
}

bool looksLikeBuildOrder(const QByteArray &bytes)
{
    auto text = bytes.left(4096);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.mid(3);
    text = text.trimmed();
    if (text.startsWith('[')) {
        // A bare list of levels, or a pipeline as JSON: a list of steps.
        const auto inside = text.mid(1).trimmed();
        return inside.startsWith('[') || inside.startsWith(']');
    }
    if (!text.startsWith('{'))
        return false;
    static const QByteArrayList marks {"\"order_by\"", "\"order\"", "\"nodes\"", "\"reduced\""};
    return std::any_of(marks.begin(), marks.end(), [&](const QByteArray &mark) { return text.contains(mark); });
}

} // namespace slipway
