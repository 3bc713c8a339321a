// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderrunsettings.h"

#include "buildorder/conanwords.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSettings>
#include <QThread>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderRunDialog)
};

constexpr qsizetype kMostRemembered = 100;
constexpr int kMostLevels = 1'000'000;

QString knownKey()
{
    return QStringLiteral("orderRun/known");
}

QString keyOf(const QStringList &files)
{
    const auto hash = QCryptographicHash::hash(files.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(24));
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const auto &part : text.split(u','))
        parts.append(part.trimmed());
    if (parts.size() == 1 && parts.constFirst().isEmpty())
        parts.clear();
    return parts;
}

/// Remotes become words of commands; Conan itself allows more, but nothing that begins like an option.
Result<QString> checkRemote(const QString &name)
{
    static const QRegularExpression good(QStringLiteral("\\A[A-Za-z0-9_.+][A-Za-z0-9_.+:@/-]*\\z"));
    if (good.match(name).hasMatch())
        return name;
    return fail(ErrorCode::BadInput, name.isEmpty() ? Words::tr("A name is missing between the commas") : Words::tr("“%1” is no name of a remote").arg(name),
        Words::tr("names are separated by commas, such as: products, develop"));
}

Json optionsJson(const OrderRunSettings &chosen)
{
    const auto &o = chosen.options;
    Json json {{"soon", o.start == OrderStart::AsSoonAsReady}, {"jobs", chosen.jobs}, {"lockfile", toStd(o.lockfile)}, {"build_jobs", o.buildJobs},
        {"keep_going", o.keepGoing}, {"upload", toStd(o.uploadRemote)}, {"gate_upload", o.gateUpload}, {"gate_promotions", o.gatePromotions},
        {"home", toStd(o.conanHome)}, {"levels", toStd(gateLevelsText(o.gateLevels))}, {"promotions", toStd(promotionsText(o.promotions))},
        {"remotes", toStd(o.remotes.join(QStringLiteral(", ")))}};
    if (!looksConfidential(o.extraArgs))
        json["extra"] = toStd(o.extraArgs);
    for (auto it = o.profileArgs.cbegin(); it != o.profileArgs.cend(); ++it) {
        if (!looksConfidential(it.value()))
            json["profiles"][toStd(it.key())] = toStd(it.value());
    }
    return json;
}

QString textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? fromStd(found->get<std::string>()) : QString();
}

bool flagOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

int numberOf(const Json &json, const char *key, int most)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_integer() ? int(std::clamp<qint64>(found->get<qint64>(), 0, most)) : 0;
}

template <typename T>
T orNothing(const Result<T> &read)
{
    return read.ok() ? *read : T();
}

} // namespace

int OrderRunSettings::workers() const
{
    return jobs > 0 ? jobs : qMax(1, QThread::idealThreadCount());
}

Result<QVector<int>> parseGateLevels(const QString &text, int levels)
{
    QVector<int> found;
    for (const auto &part : partsOf(text)) {
        bool good = false;
        const int level = part.toInt(&good);
        if (!good || level < 0 || level >= levels) {
            return fail(ErrorCode::BadInput, Words::tr("“%1” is no level of this order: they go from 0 to %2").arg(part).arg(levels - 1),
                Words::tr("separate levels by commas, such as: 1, 3"));
        }
        if (!found.contains(level))
            found.append(level);
    }
    std::sort(found.begin(), found.end());
    return found;
}

QString gateLevelsText(const QVector<int> &levels)
{
    QStringList parts;
    for (const int level : levels)
        parts.append(QString::number(level));
    return parts.join(QStringLiteral(", "));
}

Result<QVector<Promotion>> parsePromotions(const QString &text)
{
    QVector<Promotion> found;
    for (auto part : partsOf(text)) {
        const auto sides = part.replace(QLatin1String("->"), QLatin1String("=")).replace(u'→', u'=').split(u'=');
        if (sides.size() != 2 || sides.at(0).trimmed().isEmpty() || sides.at(1).trimmed().isEmpty()) {
            return fail(ErrorCode::BadInput, Words::tr("A promotion is written FROM -> TO"),
                Words::tr("separate promotions by commas, such as: packages -> products, products -> develop"));
        }
        for (const auto &side : sides) {
            if (const auto name = checkRemote(side.trimmed()); name.failed())
                return fail(name.error());
        }
        const Promotion promotion {sides.at(0).trimmed(), sides.at(1).trimmed()};
        if (promotion.from == promotion.to)
            return fail(ErrorCode::BadInput, Words::tr("“%1” cannot be promoted to itself").arg(promotion.from), Words::tr("name two remotes"));
        found.append(promotion);
    }
    return found;
}

QString promotionsText(const QVector<Promotion> &promotions)
{
    QStringList parts;
    for (const auto &promotion : promotions)
        parts.append(promotion.from + QStringLiteral(" -> ") + promotion.to);
    return parts.join(QStringLiteral(", "));
}

Result<QStringList> parseRemotes(const QString &text)
{
    QStringList found;
    for (const auto &part : partsOf(text)) {
        const auto name = checkRemote(part);
        if (name.failed())
            return fail(name.error());
        if (!found.contains(*name))
            found.append(*name);
    }
    return found;
}

QString shownProfileArgs(const OrderProfile *profile)
{
    if (!profile)
        return {};
    const auto words = splitConanWords(profile->args);
    return words.ok() ? joinShellWords(*words) : profile->args;
}

bool looksConfidential(const QString &arguments)
{
    static const QRegularExpression words(QStringLiteral("token|passw|secret|credential|api.?key|private.?key|://[^/\\s]*@"), QRegularExpression::CaseInsensitiveOption);
    return words.match(arguments).hasMatch();
}

void rememberOrderRun(QSettings *settings, const QStringList &files, const OrderRunSettings &chosen)
{
    const auto key = keyOf(files);
    auto known = settings->value(knownKey()).toStringList();
    known.removeAll(key);
    known.prepend(key);
    for (const auto &old : known.mid(kMostRemembered))
        settings->remove(QStringLiteral("orderRun/") + old);
    settings->setValue(knownKey(), QStringList(known.mid(0, kMostRemembered)));
    settings->setValue(QStringLiteral("orderRun/") + key, QString::fromUtf8(dumpJson(optionsJson(chosen))));
}

OrderRunSettings recallOrderRun(QSettings *settings, const QStringList &files)
{
    OrderRunSettings recalled;
    const auto text = settings->value(QStringLiteral("orderRun/") + keyOf(files)).toString().toStdString();
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return recalled;
    auto &o = recalled.options;
    o.start = flagOf(json, "soon") ? OrderStart::AsSoonAsReady : OrderStart::StrictLevels;
    recalled.jobs = numberOf(json, "jobs", 1024);
    o.lockfile = textOf(json, "lockfile");
    o.buildJobs = numberOf(json, "build_jobs", 4096);
    o.keepGoing = flagOf(json, "keep_going");
    o.uploadRemote = textOf(json, "upload");
    o.gateUpload = flagOf(json, "gate_upload");
    o.gatePromotions = flagOf(json, "gate_promotions");
    o.conanHome = textOf(json, "home");
    o.extraArgs = textOf(json, "extra");
    o.gateLevels = orNothing(parseGateLevels(textOf(json, "levels"), kMostLevels));
    o.promotions = orNothing(parsePromotions(textOf(json, "promotions")));
    o.remotes = orNothing(parseRemotes(textOf(json, "remotes")));
    const auto profiles = json.find("profiles");
    if (profiles == json.end() || !profiles->is_object())
        return recalled;
    for (const auto &[name, value] : profiles->items()) {
        if (value.is_string())
            o.profileArgs.insert(fromStd(name), fromStd(value.get<std::string>()));
    }
    return recalled;
}

} // namespace slipway
