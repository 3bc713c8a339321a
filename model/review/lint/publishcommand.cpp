// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint/publishcommand.h"

#include <QSet>

#include <array>

namespace slipway {

namespace {

using Texts = QStringList;

bool has(const Texts &texts, const char *word)
{
    return texts.contains(QLatin1String(word));
}

bool startsWith(const Texts &texts, std::initializer_list<const char *> words)
{
    qsizetype i = 0;
    for (const auto *word : words) {
        if (texts.value(i++) != QLatin1String(word))
            return false;
    }
    return true;
}

/// The values of `-t X`, `--tag X`, `--tag=X`.
Texts flagValues(const Texts &texts, std::initializer_list<const char *> flags)
{
    Texts values;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const auto *flag : flags) {
            const auto name = QLatin1String(flag);
            if (texts[i] == name)
                values.append(texts.value(i + 1));
            else if (texts[i].startsWith(name + u'='))
                values.append(texts[i].mid(name.size() + 1));
        }
    }
    return values;
}

Texts plainArguments(const Texts &texts, qsizetype from)
{
    Texts plain;
    for (auto i = from; i < texts.size(); ++i) {
        if (!texts[i].startsWith(u'-'))
            plain.append(texts[i]);
    }
    return plain;
}

PublishCommand imageCommand(const Texts &texts)
{
    static const QSet<QString> engines {QStringLiteral("docker"), QStringLiteral("podman"), QStringLiteral("nerdctl"),
        QStringLiteral("buildah"), QStringLiteral("crane"), QStringLiteral("oras"), QStringLiteral("skopeo"), QStringLiteral("ko")};
    const auto program = texts.value(0);
    if (!engines.contains(program))
        return {};
    const PublishCommand image {Outlet::Image, false, false, {}};
    auto found = image;
    const auto verb = texts.value(1);
    if (verb == QLatin1String("push") || (program == QLatin1String("ko") && verb == QLatin1String("publish"))) {
        found.targets = plainArguments(texts, 2).mid(0, 1);
        return found;
    }
    if ((verb == QLatin1String("manifest") || verb == QLatin1String("image")) && texts.value(2) == QLatin1String("push")) {
        found.targets = plainArguments(texts, 3).mid(0, 1);
        return found;
    }
    if ((verb == QLatin1String("build") || verb == QLatin1String("buildx")) && has(texts, "--push")) {
        found.targets = flagValues(texts, {"-t", "--tag"});
        return found;
    }
    if (verb == QLatin1String("buildx") && startsWith(texts.mid(2), {"imagetools", "create"})) {
        found.targets = flagValues(texts, {"-t", "--tag"});
        return found;
    }
    if (verb == QLatin1String("copy") && (program == QLatin1String("skopeo") || program == QLatin1String("crane"))) {
        found.targets = plainArguments(texts, 2).mid(1, 1);
        return found;
    }
    if ((verb == QLatin1String("compose") && has(texts, "push")) || (program == QLatin1String("crane") && verb == QLatin1String("tag")))
        return found;
    return {};
}

PublishCommand bucketCommand(const Texts &texts)
{
    const auto last = plainArguments(texts, 1).value(plainArguments(texts, 1).size() - 1);
    const bool s3 = startsWith(texts, {"aws", "s3"}) && (texts.value(2) == QLatin1String("cp") || texts.value(2) == QLatin1String("sync") || texts.value(2) == QLatin1String("mv"));
    const bool gs = (texts.value(0) == QLatin1String("gsutil") || startsWith(texts, {"gcloud", "storage"}))
        && (has(texts, "cp") || has(texts, "rsync"));
    QString target;
    for (auto i = texts.size() - 1; i > 0 && target.isEmpty(); --i) {
        if (!texts[i].startsWith(u'-') && (texts[i].contains(QLatin1String("://")) || texts[i].startsWith(u'$')))
            target = texts[i];
    }
    const bool up = last.contains(QLatin1String("://")) || last.contains(QLatin1String("S3_")) || last.contains(QLatin1String("BUCKET"));
    if ((s3 || gs) && up)
        return {Outlet::Bucket, false, true, {last}};
    if (startsWith(texts, {"az", "storage", "blob", "upload"}) || startsWith(texts, {"az", "storage", "blob", "upload-batch"}))
        return {Outlet::Bucket, false, has(texts, "--overwrite"), {}};
    return {};
}

struct IndexTool
{
    const char *program;
    const char *verb;
};

PublishCommand indexCommand(Texts texts)
{
    static constexpr std::array<IndexTool, 17> tools {{{"twine", "upload"}, {"npm", "publish"}, {"yarn", "publish"},
        {"pnpm", "publish"}, {"cargo", "publish"}, {"gem", "push"}, {"poetry", "publish"}, {"uv", "publish"},
        {"flit", "publish"}, {"hatch", "publish"}, {"mvn", "deploy"}, {"helm", "push"}, {"goreleaser", "release"},
        {"mix", "hex.publish"}, {"nuget", "push"}, {"pod", "trunk"}, {"conan", "upload"}}};
    if (texts.value(0).startsWith(QLatin1String("python")) && texts.value(1) == QLatin1String("-m"))
        texts = texts.mid(2);
    if (startsWith(texts, {"dotnet", "nuget"}))
        texts = texts.mid(1);
    for (const auto &tool : tools) {
        if (texts.value(0) != QLatin1String(tool.program) || !has(texts.mid(1), tool.verb))
            continue;
        if (has(texts, "--dry-run") || has(texts, "--snapshot"))
            return {};
        const bool guarded = has(texts, "--skip-existing") || has(texts, "--check-url") || has(texts, "--skip-duplicate")
            || std::any_of(texts.cbegin(), texts.cend(), [](const QString &t) { return t.startsWith(QLatin1String("--check-url=")); });
        return {Outlet::Index, true, guarded, {}};
    }
    return {};
}

PublishCommand pageCommand(const Texts &texts)
{
    if (startsWith(texts, {"gh", "release", "create"}) || startsWith(texts, {"hub", "release", "create"}))
        return {Outlet::Notes, true, false, {}};
    if (startsWith(texts, {"gh", "release", "upload"}))
        return {Outlet::Notes, true, has(texts, "--clobber"), {}};
    if (startsWith(texts, {"git", "push"})) {
        const bool tags = has(texts, "--tags") || has(texts, "--follow-tags")
            || std::any_of(texts.cbegin(), texts.cend(), [](const QString &t) { return t.contains(QLatin1String("refs/tags/")); });
        return {Outlet::Git, tags, false, {}};
    }
    return {};
}

} // namespace

PublishCommand publishCommand(const ScriptCommand &command)
{
    auto texts = command.texts();
    if (texts.isEmpty())
        return {};
    texts[0] = command.program();
    for (auto *judge : {&imageCommand, &bucketCommand, &pageCommand}) {
        if (const auto found = judge(texts); found.publishes())
            return found;
    }
    return indexCommand(texts);
}

QString imageTag(const QString &image)
{
    const auto slash = image.lastIndexOf(u'/');
    const auto colon = image.indexOf(u':', slash + 1);
    return colon < 0 ? QString() : image.mid(colon + 1).section(u'@', 0, 0);
}

} // namespace slipway
