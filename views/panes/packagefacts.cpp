// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/packagefacts.h"

#include "buildorder/ordergraph.h"
#include "buildorder/packageinfo.h"
#include "buildorder/whybuilt.h"
#include "look/look.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

constexpr size_t kMostNeighbours = 40;
constexpr qsizetype kMostRaw = 4000; ///< characters of a member that is shown as it is written

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackageFacts)
};

/// JSON from the middle of a file without the indentation that it has there.
QString unindented(const QString &json)
{
    auto lines = json.split(u'\n');
    qsizetype indent = json.size();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
        if (text != line.end())
            indent = std::min<qsizetype>(indent, text - line.begin());
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].remove(0, indent);
    return lines.join(u'\n');
}

class PackageText
{
public:
    explicit PackageText(const ReleaseSession &session)
        : m_session(session)
        , m_order(*session.plan()->order)
    {
    }

    void heading(const QString &name) { m_facts.append({StepFact::Kind::Heading, name, {}, {}, StepState::Unknown}); }
    void text(const QString &name, const QString &value) { add(StepFact::Kind::Text, name, value); }
    void code(const QString &name, const QString &value) { add(StepFact::Kind::Code, name, value); }
    void step(NodeIndex node, const QString &reason)
    {
        const auto &n = m_order.graph->node(node);
        m_facts.append({StepFact::Kind::Step, n.label, reason, n.id, m_session.shownState(n.id)});
    }
    void raw(const RawMembers &members)
    {
        for (const auto &member : members)
            code(Words::tr("Also in the file: %1").arg(member.name), unindented(QString::fromUtf8(member.json.left(kMostRaw))));
    }
    StepFacts take() { return std::move(m_facts); }

    void element(const OrderElement &element, const StepNode &node);
    void package(const OrderPackage &package);
    void why(const OrderElement &element);
    void neighbours(NodeIndex node);

private:
    void add(StepFact::Kind kind, const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_facts.append({kind, name, value, {}, StepState::Unknown});
    }
    void files(const OrderPackage &package);

    const ReleaseSession &m_session;
    const OrderGraph &m_order;
    StepFacts m_facts;
};

QString contextText(const OrderPackage &package)
{
    switch (package.context) {
    case OrderContext::Host:
        return Words::tr("host: for the machine the products run on");
    case OrderContext::Build:
        return Words::tr("build: a tool for the machine that builds");
    case OrderContext::Other:
        break;
    }
    return package.contextText;
}

QString binaryLine(const OrderPackage &package)
{
    const auto word = package.binaryText.isEmpty() ? binaryStateName(package.binary) : package.binaryText;
    return Words::tr("%1: %2").arg(word, binaryText(package.binary));
}

void PackageText::element(const OrderElement &element, const StepNode &node)
{
    heading(Words::tr("What"));
    code(Words::tr("Reference"), element.ref);
    if (element.packages.size() != 1 || element.packages.front().size() != 1)
        text(Words::tr("Packages"), node.detail);
    if (node.level >= 0)
        text(Words::tr("Level"), QString::number(node.level));
}

void PackageText::package(const OrderPackage &package)
{
    code(Words::tr("Package id"), package.packageId);
    code(Words::tr("Package revision"), package.prev);
    text(Words::tr("Binary"), binaryLine(package));
    text(Words::tr("Context"), contextText(package));
    files(package);
    code(Words::tr("Settings"), packageSettings(package).join(u'\n'));
    code(Words::tr("Options"), packageOptions(package).join(u'\n'));
    code(Words::tr("Option lines of consumers"), package.options.join(u'\n'));
    if (package.buildArgs)
        code(Words::tr("Built with"), QStringLiteral("conan install ") + *package.buildArgs);
    else if (package.hasBuildArgs && !isToBuild(package.binary))
        text(Words::tr("Built with"), Words::tr("nothing: it is not to be built"));
    else if (isToBuild(package.binary))
        text(Words::tr("Built with"), Words::tr("the order does not say how: it has no build_args"));
    code(Words::tr("Overrides"), package.overrides == "{}" ? QString() : unindented(QString::fromUtf8(package.overrides.left(kMostRaw))));
    code(Words::tr("Inside the recipe after"), package.depends.join(u'\n'));
    code(Words::tr("Made of"), unindented(QString::fromUtf8(package.info.left(kMostRaw))) + (package.info.size() > kMostRaw ? QStringLiteral("\n…") : QString()));
    raw(package.rest);
}

/// Any of the names would be accepted, but only the first one's profile gives this package id (spec/conan.md 3).
void PackageText::files(const OrderPackage &package)
{
    if (!package.filenames.isEmpty()) {
        auto names = package.filenames;
        names[0] = Words::tr("%1 (its profile builds it)").arg(names[0]);
        text(Words::tr("From the files"), names.join(u'\n'));
    }
    if (const auto *profile = m_order.order->profileFor(package))
        code(Words::tr("Profile arguments"), profile->args);
    else if (m_order.order->hasProfiles)
        text(Words::tr("Profile arguments"), Words::tr("the order does not say them"));
}

void PackageText::why(const OrderElement &element)
{
    const auto index = m_order.order->find(element.key);
    if (index < 0)
        return;
    heading(Words::tr("Why it is here"));
    text({}, whyBuiltText(*m_order.order, quint32(index)));
    const auto chain = whyBuilt(*m_order.order, quint32(index)).chain;
    for (size_t i = 1; i < chain.size(); ++i) {
        const auto node = m_order.nodeOfElement(chain[i]);
        if (node != kNoNode)
            step(node, i + 1 == chain.size() ? Words::tr("nothing in the order needs it: it was asked for") : Words::tr("needs the one before"));
    }
}

void PackageText::neighbours(NodeIndex node)
{
    std::vector<NodeIndex> before, after;
    const auto collect = [&](NodeIndex n) {
        for (const auto e : m_order.graph->incoming(n))
            before.push_back(m_order.graph->edge(e).from);
        for (const auto e : m_order.graph->outgoing(n))
            after.push_back(m_order.graph->edge(e).to);
    };
    collect(node);
    for (const auto member : m_order.graph->members(node))
        collect(member);
    const auto list = [this](const QString &title, std::vector<NodeIndex> nodes, const QString &reason) {
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        if (nodes.empty())
            return;
        heading(title);
        for (size_t i = 0; i < nodes.size() && i < kMostNeighbours; ++i)
            step(nodes[i], reason);
        if (nodes.size() > kMostNeighbours)
            text({}, Words::tr("and %n more", nullptr, int(nodes.size() - kMostNeighbours)));
    };
    list(Words::tr("Depends on"), std::move(before), Words::tr("is done before it"));
    list(Words::tr("Needed by"), std::move(after), Words::tr("starts after it"));
}

} // namespace

StepFacts packageFacts(const ReleaseSession &session, const QString &id)
{
    const auto plan = session.plan();
    const auto node = plan && plan->order ? plan->order->graph->find(id) : kNoNode;
    if (node == kNoNode || raw(node) >= plan->order->source.size())
        return {};
    const auto &step = plan->order->graph->node(node);
    if (step.kind != NodeKind::Recipe && step.kind != NodeKind::Package)
        return {}; // a gate, an upload: steps of the run
    PackageText facts(session);
    const auto *element = plan->order->elementOf(node);
    if (!element) {
        facts.heading(Words::tr("What"));
        facts.code(Words::tr("Reference"), step.key);
        facts.text({}, step.why);
        facts.neighbours(node);
        return facts.take();
    }
    facts.element(*element, step);
    const auto *package = plan->order->packageOf(node);
    if (package)
        facts.package(*package);
    facts.raw(element->rest);
    facts.why(*element);
    facts.neighbours(node);
    return facts.take();
}

int endOfJson(const QByteArray &source, int line, int column)
{
    qsizetype at = 0;
    for (int i = 1; i < line && at >= 0; ++i)
        at = source.indexOf('\n', at) + 1;
    at += std::max(0, column - 1);
    int depth = 0, here = line;
    bool inText = false;
    for (; at < source.size(); ++at) {
        const char c = source[at];
        if (c == '\n')
            ++here;
        if (inText) {
            if (c == '\\')
                ++at;
            inText = c != '"';
            continue;
        }
        inText = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth <= 0 && (c == '}' || c == ']'))
            return here;
    }
    return line;
}

} // namespace slipway
