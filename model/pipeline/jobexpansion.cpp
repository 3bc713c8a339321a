// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/jobexpansion.h"

#include "pipeline/pluginsource.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobExpansion)
};

// Limits of the platform (spec/buildkite.md a.4 `matrix`).
constexpr int kMostDimensions = 6;
constexpr int kMostElements = 25;
constexpr int kMostElementBytes = 128;
constexpr int kMostAdjustments = 12;
constexpr int kMostMatrixJobs = 50;

tl::unexpected<Error> refused(const Step &step, const QString &message, const QString &hint)
{
    return fail(ErrorCode::BadInput, message, hint, step.matrix.where.line > 0 ? step.matrix.where : step.where);
}

QString dimensionWords(const QString &name)
{
    return name.isEmpty() ? Words::tr("the matrix") : Words::tr("the dimension \"%1\"").arg(name);
}

/// Replaces the tokens of one combination. A token that names no dimension is remembered.
class TokenReplacer
{
public:
    explicit TokenReplacer(const EnvList &values)
        : m_values(values)
    {
    }

    QString text(const QString &source)
    {
        if (!source.contains(QLatin1String("{{")))
            return source;
        static const QRegularExpression token(QStringLiteral("\\{\\{\\s*matrix(\\.[\\w\\-.]+)?\\s*\\}\\}"));
        QString result;
        qsizetype done = 0;
        for (auto it = token.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            result += QStringView(source).mid(done, match.capturedStart() - done);
            result += valueOf(match.captured(1).mid(1), match.captured());
            done = match.capturedEnd();
        }
        return result + source.mid(done);
    }

    EnvList values(const EnvList &list)
    {
        auto replaced = list;
        for (auto &[name, value] : replaced)
            value = text(value);
        return replaced;
    }

    /// Keys and values, as the reference does for the configuration of plugins.
    Json json(const Json &value)
    {
        if (value.is_string())
            return toStd(text(fromStd(value.get_ref<const std::string &>())));
        Json copy = value;
        if (value.is_array()) {
            for (auto &item : copy)
                item = json(item);
        } else if (value.is_object()) {
            copy = Json::object();
            for (const auto &[name, item] : value.items())
                copy[toStd(text(fromStd(name)))] = json(item);
        }
        return copy;
    }

    const QString &unknownToken() const { return m_unknown; }

private:
    QString valueOf(const QString &dimension, const QString &token)
    {
        const auto it = std::find_if(
            m_values.begin(), m_values.end(), [&dimension](const auto &entry) { return entry.first == dimension; });
        if (it != m_values.end())
            return it->second;
        if (m_unknown.isEmpty())
            m_unknown = token;
        return token;
    }

    const EnvList &m_values;
    QString m_unknown;
};

JobVariant plainVariant(const Step &step)
{
    JobVariant variant;
    variant.label = step.label;
    variant.command = step.command;
    variant.env = step.env;
    variant.agents = step.agents;
    variant.plugins = step.plugins;
    variant.softFail = step.softFail;
    return variant;
}

Result<JobVariant> matrixVariant(const Step &step, const EnvList &combination)
{
    TokenReplacer replacer(combination);
    auto variant = plainVariant(step);
    variant.matrix = combination;
    QStringList values;
    for (const auto &[name, value] : combination)
        values.append(value);
    variant.name = values.join(QStringLiteral(", "));
    variant.label = replacer.text(variant.label);
    variant.command = replacer.text(variant.command);
    variant.env = replacer.values(variant.env);
    variant.agents = replacer.values(variant.agents);
    for (auto &plugin : variant.plugins) {
        plugin.written = replacer.text(plugin.written);
        plugin.source = fromStd(fullPluginSource(toStd(plugin.written)));
        plugin.config = replacer.json(plugin.config);
    }
    if (!replacer.unknownToken().isEmpty())
        return refused(step, Words::tr("%1 stands for no dimension of the matrix").arg(replacer.unknownToken()),
            Words::tr("write {{matrix}} for a plain list, {{matrix.NAME}} for a dimension of that name"));
    return variant;
}

Result<void> checkDimensions(const Step &step)
{
    if (step.matrix.dimensions.size() > kMostDimensions)
        return refused(step, Words::tr("the matrix has more than %n dimension(s)", nullptr, kMostDimensions),
            Words::tr("split the step in several"));
    for (const auto &[name, values] : step.matrix.dimensions) {
        if (values.size() > kMostElements)
            return refused(step, Words::tr("%1 has more than %n element(s)", nullptr, kMostElements).arg(dimensionWords(name)),
                Words::tr("split the step in several"));
        for (const auto &value : values) {
            if (value.toUtf8().size() > kMostElementBytes)
                return refused(step,
                    Words::tr("an element of %1 is longer than %n byte(s)", nullptr, kMostElementBytes).arg(dimensionWords(name)),
                    Words::tr("put the text into a file or variable that the element names"));
        }
    }
    if (step.matrix.adjustments.size() > kMostAdjustments)
        return refused(step, Words::tr("the matrix has more than %n adjustment(s)", nullptr, kMostAdjustments),
            Words::tr("split the step in several"));
    return {};
}

/// What the adjustment names of the dimensions, in the order of the matrix: all of them or, which the reference reads
/// without a word and production pipelines do (buildkite/agent's release-experimental), only some.
Result<EnvList> namedBy(const Step &step, const MatrixAdjustment &adjustment)
{
    const auto &dimensions = step.matrix.dimensions;
    EnvList combination;
    for (const auto &dimension : dimensions) {
        const auto it = std::find_if(adjustment.with.begin(), adjustment.with.end(),
            [&dimension](const auto &entry) { return entry.first == dimension.name; });
        if (it != adjustment.with.end())
            combination.append(*it);
    }
    if (!combination.isEmpty() && combination.size() == adjustment.with.size())
        return combination;
    QStringList names;
    for (const auto &dimension : dimensions)
        names.append(dimension.name);
    return refused(step, Words::tr("an adjustment of the matrix does not name exactly its dimensions"),
        names == QStringList {QString()} ? Words::tr("write the element itself: with: ELEMENT")
                                         : Words::tr("give 'with' a value for each of: %1").arg(names.join(QStringLiteral(", "))));
}

/// Every combination of the dimensions, the first dimension changing slowest; too many end the search.
QVector<EnvList> product(const QVector<MatrixDimension> &dimensions)
{
    QVector<EnvList> all {EnvList()};
    for (const auto &dimension : dimensions) {
        QVector<EnvList> longer;
        for (const auto &start : std::as_const(all)) {
            for (const auto &value : dimension.values)
                longer.append(start + EnvList {{dimension.name, value}});
        }
        all = std::move(longer);
    }
    return all;
}

/// How many combinations there are, without making them.
qint64 productSize(const QVector<MatrixDimension> &dimensions)
{
    qint64 size = 1;
    for (const auto &dimension : dimensions)
        size *= dimension.values.size();
    return size;
}

tl::unexpected<Error> tooManyJobs(const Step &step)
{
    return refused(step, Words::tr("the matrix makes more than %n job(s)", nullptr, kMostMatrixJobs),
        Words::tr("leave out elements or split the step in several"));
}

void adjust(JobVariant &variant, const MatrixAdjustment &adjustment)
{
    // Any adjustment that skips wins, whatever others of the same combination say.
    if (adjustment.skipped && !variant.skipped) {
        variant.skipped = true;
        variant.skipReason = adjustment.skipReason;
    }
    if (adjustment.softFail)
        variant.softFail = *adjustment.softFail;
}

struct Combinations
{
    QVector<EnvList> all;
    QVector<QVector<qsizetype>> adjusted; ///< which of them each adjustment is about
};

bool holdsAll(const EnvList &combination, const EnvList &named)
{
    return std::all_of(named.begin(), named.end(), [&](const auto &entry) { return combination.contains(entry); });
}

QVector<qsizetype> thoseWith(const QVector<EnvList> &combinations, const EnvList &named)
{
    QVector<qsizetype> found;
    for (qsizetype i = 0; i < combinations.size(); ++i) {
        if (holdsAll(combinations[i], named))
            found.append(i);
    }
    return found;
}

Result<Combinations> combinationsOf(const Step &step)
{
    if (auto checked = checkDimensions(step); checked.failed())
        return fail(checked.error());
    if (productSize(step.matrix.dimensions) > kMostMatrixJobs)
        return tooManyJobs(step);
    Combinations combinations {product(step.matrix.dimensions), {}};
    QVector<EnvList> named;
    for (const auto &adjustment : step.matrix.adjustments) {
        auto names = namedBy(step, adjustment);
        if (names.failed())
            return fail(names.error());
        if (names->size() == step.matrix.dimensions.size() && !combinations.all.contains(*names))
            combinations.all.append(*names);
        named.append(std::move(*names));
    }
    for (const auto &names : std::as_const(named))
        combinations.adjusted.append(thoseWith(combinations.all, names));
    if (combinations.all.size() > kMostMatrixJobs)
        return tooManyJobs(step);
    return combinations;
}

Result<QVector<JobVariant>> matrixVariants(const Step &step)
{
    const auto combinations = combinationsOf(step);
    if (combinations.failed())
        return fail(combinations.error());
    QVector<JobVariant> variants;
    for (const auto &combination : combinations->all) {
        auto variant = matrixVariant(step, combination);
        if (variant.failed())
            return fail(variant.error());
        variants.append(std::move(*variant));
    }
    for (qsizetype i = 0; i < combinations->adjusted.size(); ++i) {
        for (const auto at : combinations->adjusted[i])
            adjust(variants[at], step.matrix.adjustments[i]);
    }
    return variants;
}

QVector<JobVariant> parallelVariants(const Step &step)
{
    QVector<JobVariant> variants;
    variants.reserve(step.parallelism);
    for (int i = 0; i < step.parallelism; ++i) {
        auto variant = plainVariant(step);
        variant.name = Words::tr("%1 of %2").arg(i + 1).arg(step.parallelism);
        variant.parallelIndex = i;
        variant.parallelCount = step.parallelism;
        variants.append(variant);
    }
    return variants;
}

} // namespace

Result<QVector<JobVariant>> jobVariants(const Step &step)
{
    if (step.kind != NodeKind::Command)
        return QVector<JobVariant> {plainVariant(step)};
    if (step.matrix.isEmpty()) {
        if (step.parallelism > kMostJobs)
            return fail(ErrorCode::BadInput,
                Words::tr("the step makes more than %n job(s), as many as one build may have", nullptr, kMostJobs),
                Words::tr("lower 'parallelism'"), step.where);
        return step.parallelism > 1 ? parallelVariants(step) : QVector<JobVariant> {plainVariant(step)};
    }
    if (step.parallelism > 1)
        return refused(step, Words::tr("a step may have either 'matrix' or 'parallelism', not both"),
            Words::tr("make the index a dimension of the matrix"));
    return matrixVariants(step);
}

bool hasPartialAdjustment(const Matrix &matrix)
{
    return std::any_of(matrix.adjustments.begin(), matrix.adjustments.end(),
        [&matrix](const MatrixAdjustment &adjustment) { return adjustment.with.size() < matrix.dimensions.size(); });
}

int jobCount(const Step &step)
{
    if (step.kind == NodeKind::Trigger)
        return 1;
    if (step.kind != NodeKind::Command)
        return 0;
    if (step.matrix.isEmpty())
        return step.parallelism;
    const auto combinations = combinationsOf(step);
    return combinations.ok() ? int(combinations->all.size()) : 1;
}

} // namespace slipway
