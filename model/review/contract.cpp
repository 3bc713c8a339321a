// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/contract.h"

#include "core/wildcard.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

constexpr qsizetype kShortCommit = 7;

QString keyOf(const PlannedPipeline &plan, const QString &step)
{
    const auto index = plan.graph ? plan.graph->find(step) : kNoNode;
    const auto key = index == kNoNode ? QString() : plan.graph->node(index).key;
    return key.isEmpty() ? step : key;
}

bool fits(const ExpectedArtifact &expected, const AnnouncedArtifact &artifact, const PlannedPipeline &plan)
{
    const auto text = [](const QString &pattern, const QString &value) { return pattern.isEmpty() || matchesWildcards(pattern, value); };
    return (expected.step.isEmpty() || expected.step == artifact.step || expected.step == keyOf(plan, artifact.step))
        && (expected.kind.isEmpty() || expected.kind == artifact.kind) && text(expected.label, artifact.label) && text(expected.uri, artifact.uri);
}

/// Finds each expected entry an artifact of its own by augmenting paths.
class Matching
{
public:
    explicit Matching(std::vector<std::vector<int>> choices, int artifacts)
        : m_choices(std::move(choices))
        , m_ownerOf(size_t(artifacts), -1)
    {
        for (int i = 0; i < int(m_choices.size()); ++i) {
            m_tried.assign(m_ownerOf.size(), false);
            place(i);
        }
    }
    const std::vector<int> &ownerOf() const { return m_ownerOf; }

private:
    bool place(int entry)
    {
        for (const int artifact : m_choices[size_t(entry)]) {
            if (m_tried[size_t(artifact)])
                continue;
            m_tried[size_t(artifact)] = true;
            if (m_ownerOf[size_t(artifact)] < 0 || place(m_ownerOf[size_t(artifact)])) {
                m_ownerOf[size_t(artifact)] = entry;
                return true;
            }
        }
        return false;
    }

    std::vector<std::vector<int>> m_choices;
    std::vector<int> m_ownerOf;
    std::vector<bool> m_tried;
};

} // namespace

QStringList varyingWords(const Facts &facts)
{
    QStringList words;
    if (facts.commit.size() >= kShortCommit)
        words.append(facts.commit);
    if (!facts.tag.isEmpty()) {
        words.append(facts.tag);
        if (facts.tag.startsWith(u'v') && facts.tag.size() > 2)
            words.append(facts.tag.mid(1));
    }
    if (facts.buildNumber > 99)
        words.append(QString::number(facts.buildNumber));
    return words;
}

QString withWildcards(const QString &text, const QStringList &varying)
{
    static const QRegularExpression token(QStringLiteral("[0-9a-f]{7,40}"));
    static const QRegularExpression date(QStringLiteral("(?<![0-9A-Za-z])20[0-9]{2}[-_]?[01][0-9][-_]?[0-3][0-9](?![0-9A-Za-z])"));
    static const QRegularExpression wheel(QStringLiteral("([A-Za-z0-9_.]+)-[^-/]+(-[^/]*\\.whl)\\z"));
    auto out = text;
    auto words = varying;
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const auto &word : std::as_const(words)) {
        // A number within a longer word is something else: build 123 is not in "v1.1234".
        const QRegularExpression whole(QStringLiteral("(?<![0-9A-Za-z])%1(?![0-9A-Za-z])").arg(QRegularExpression::escape(word)));
        out.replace(whole, QStringLiteral("*"));
        if (word.size() < kShortCommit)
            continue;
        auto hits = token.globalMatch(out);
        QStringList shorter;
        while (hits.hasNext()) {
            if (const auto hit = hits.next().captured(); word.startsWith(hit))
                shorter.append(hit);
        }
        for (const auto &hit : std::as_const(shorter))
            out.replace(hit, QStringLiteral("*"));
    }
    out.replace(date, QStringLiteral("*"));
    out.replace(wheel, QStringLiteral("\\1-*\\2"));
    static const QRegularExpression stars(QStringLiteral("\\*{2,}"));
    return out.replace(stars, QStringLiteral("*"));
}

QVector<ExpectedArtifact> contractFrom(const QVector<AnnouncedArtifact> &announced, const QStringList &varying, const PlannedPipeline &plan)
{
    QVector<ExpectedArtifact> contract;
    for (const auto &artifact : announced) {
        const ExpectedArtifact entry {keyOf(plan, artifact.step), withWildcards(artifact.label, varying), withWildcards(artifact.uri, varying), artifact.kind};
        const bool known = std::any_of(contract.cbegin(), contract.cend(), [&](const ExpectedArtifact &other) {
            return other.step == entry.step && other.label == entry.label && other.uri == entry.uri && other.kind == entry.kind;
        });
        if (!known)
            contract.append(entry);
    }
    return contract;
}

ContractCheck checkContract(const QVector<ExpectedArtifact> &expected, const QVector<AnnouncedArtifact> &announced, const PlannedPipeline &plan)
{
    std::vector<std::vector<int>> choices(size_t(expected.size()));
    for (int i = 0; i < int(expected.size()); ++i) {
        for (int j = 0; j < int(announced.size()); ++j) {
            if (fits(expected.at(i), announced.at(j), plan))
                choices[size_t(i)].push_back(j);
        }
    }
    const auto spokenOf = choices;
    const Matching matching(std::move(choices), int(announced.size()));
    ContractCheck check;
    check.expected = int(expected.size());
    QSet<int> satisfied, named;
    for (const auto &list : spokenOf) {
        for (const int artifact : list)
            named.insert(artifact);
    }
    for (int j = 0; j < int(announced.size()); ++j) {
        if (matching.ownerOf()[size_t(j)] >= 0) {
            satisfied.insert(matching.ownerOf()[size_t(j)]);
            check.found.append(announced.at(j));
        } else if (!named.contains(j)) {
            check.unexpected.append(announced.at(j));
        }
    }
    for (int i = 0; i < int(expected.size()); ++i) {
        if (!satisfied.contains(i))
            check.missing.append(expected.at(i));
    }
    return check;
}

Json missingToJson(const ContractCheck &check)
{
    auto list = Json::array();
    for (const auto &entry : check.missing)
        list.push_back({{"step", toStd(entry.step)}, {"label", toStd(entry.label)}, {"uri", toStd(entry.uri)}, {"kind", toStd(entry.kind)}});
    return list;
}

QString expectedText(const ExpectedArtifact &artifact)
{
    const auto what = artifact.uri.isEmpty() ? artifact.label : artifact.uri;
    return artifact.step.isEmpty() ? what : Words::tr("%1: %2").arg(artifact.step, what);
}

QString expectedText(const Json &missing)
{
    const auto text = [&missing](const char *key) {
        const auto it = missing.is_object() ? missing.find(key) : missing.end();
        return missing.is_object() && it != missing.end() && it->is_string() ? fromStd(it->get<std::string>()) : QString();
    };
    return expectedText(ExpectedArtifact {text("step"), text("label"), text("uri"), text("kind")});
}

} // namespace slipway
