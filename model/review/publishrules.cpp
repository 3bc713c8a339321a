// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/publishrules.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace slipway {

namespace {

using Words = std::span<const QString>;

/// "image|manifest" beside "push": the words that must follow the program, in order, options between them.
struct Rule
{
    const char *programs;
    const char *verbs; ///< alternatives separated by "|"; words of one alternative by a space; "" for any
    const char *target;
    StepEffect effect;
    const char *needs = ""; ///< an option that must be there, alternatives separated by "|"
    const char *forgives = ""; ///< options that make it skip what is already there
    const char *cancels = ""; ///< options that make it publish nothing
};

constexpr auto kOnce = StepEffect::OnceOnly;
constexpr auto kMoves = StepEffect::Reversible;
constexpr auto kSame = StepEffect::Repeatable;

// Names of services are no words to translate. An empty target is read from the arguments.
constexpr Rule kRules[] = {
    {"twine", "upload", "PyPI", kOnce, "", "--skip-existing"},
    {"uv|poetry|flit|hatch|pdm", "publish", "PyPI", kOnce, "", "--check-url|--skip-existing"},
    {"maturin", "publish|upload", "PyPI", kOnce, "", "--skip-existing"},
    {"npm|pnpm|yarn|lerna|changeset|bun", "publish|npm publish", "npm", kOnce},
    {"semantic-release", "", "npm", kOnce},
    {"cargo", "publish|release", "crates.io", kOnce},
    {"gem", "push", "RubyGems", kOnce},
    {"pod", "trunk push", "CocoaPods", kOnce},
    {"dart|flutter", "pub publish", "pub.dev", kOnce},
    {"mix", "hex.publish", "Hex", kOnce},
    {"dotnet|nuget", "nuget push|push", "NuGet", kOnce, "", "--skip-duplicate|-SkipDuplicate"},
    {"vsce|ovsx", "publish", "VS Code", kOnce, "", "--skip-duplicate"},
    {"snapcraft", "upload|push|release|promote", "Snap Store", kMoves},
    {"anaconda", "upload", "Anaconda", kOnce, "", "--skip-existing|--skip"},
    {"huggingface-cli|hf", "upload|upload-large-folder", "Hugging Face", kMoves},
    {"cloudsmith|package_cloud", "push", "Cloudsmith", kOnce},
    {"aptly", "publish", "APT", kMoves},
    {"dput|deb-s3|rpm-s3", "upload|", "APT", kMoves},
    {"docker|podman|nerdctl", "push|image push|manifest push|compose push", "", kMoves},
    {"docker|podman|nerdctl", "buildx imagetools create", "", kMoves, "-t|--tag"},
    {"docker|podman|nerdctl|depot", "buildx build|buildx bake|build|bake|compose build|builder build", "", kMoves, "--push"},
    {"docker-compose", "push", "", kMoves},
    {"buildah", "push|manifest push", "", kMoves},
    {"skopeo", "copy|sync", "", kMoves},
    {"crane|gcrane", "push|copy|cp|tag|append|mutate", "", kMoves},
    {"oras", "push|copy|cp|tag|attach", "", kMoves},
    {"regctl", "image copy|image import|artifact put", "", kMoves},
    {"ko", "publish|build", "", kMoves, "", "", "--local|-L"},
    {"aws", "s3 cp|s3 sync|s3 mv|s3api put-object", "S3", kMoves},
    {"s5cmd", "cp|sync|mv", "S3", kMoves},
    {"s3cmd", "put|sync", "S3", kMoves},
    {"gsutil", "cp|rsync|mv", "Google Cloud Storage", kMoves},
    {"gcloud", "storage cp|storage rsync|storage mv", "Google Cloud Storage", kMoves},
    {"gcloud", "run deploy|app deploy|functions deploy|deploy", "Google Cloud", kMoves},
    {"az", "storage blob upload|storage blob upload-batch|storage file upload|storage copy", "Azure Storage", kMoves},
    {"az", "acr import", "Azure", kMoves},
    {"gh|hub", "release create", "GitHub", kOnce},
    {"gh|hub", "release upload|release edit", "GitHub", kMoves},
    {"glab", "release create", "GitLab", kOnce},
    {"glab", "release upload", "GitLab", kMoves},
    {"git", "push", "", kMoves},
    {"helm", "push|cm-push|s3 push", "Helm", kMoves},
    {"mvn|mvnw", "deploy|release:perform|deploy:deploy-file|nexus-staging:release", "Maven", kOnce},
    {"conan", "upload", "Conan", kSame},
    {"kubectl|oc", "apply|set image|rollout restart|replace|patch", "Kubernetes", kMoves},
    {"helm", "upgrade|install", "Kubernetes", kMoves},
    {"argocd", "app sync", "Kubernetes", kMoves},
    {"terraform|tofu|terragrunt|pulumi", "apply|up", "Terraform", kMoves},
    {"cdk|serverless|sls|flyctl|fly|firebase|netlify|vercel|eb|cap", "deploy", "", kMoves},
    {"wrangler", "publish|deploy|pages publish|pages deploy", "Cloudflare", kMoves},
    {"goreleaser", "release", "GitHub", kOnce, "", "", "--snapshot|--skip-publish|--skip=publish"},
    {"jreleaser", "full-release|release|deploy|upload", "GitHub", kOnce},
    {"jf|jfrog", "rt upload|rt u|rt docker-push", "Artifactory", kMoves},
    {"rsync|scp", "", "", kMoves},
    {"curl", "", "", kMoves},
    {"wget", "", "", kMoves, "--post-file|--body-file"},
};

/// Most words of a script are no program of the table: one look tells.
QVector<const Rule *> rulesOf(const QString &program)
{
    static const auto index = [] {
        QHash<QString, QVector<const Rule *>> byProgram;
        for (const auto &rule : kRules) {
            for (const auto &name : QString::fromLatin1(rule.programs).split(u'|'))
                byProgram[name].append(&rule);
        }
        return byProgram;
    }();
    return index.value(program);
}

/// Programs whose arguments are words only: what they mention is not done.
constexpr const char *kSpeakers[] = {"echo", "printf", "grep", "rg", "sed", "awk", "test", "[", "[[", "which", "type", "man", "export",
    "local", "alias", "cat", "ls", "mkdir", "chmod", "apt-get", "apt", "apk", "yum", "dnf", "pip", "pip3", "brew", "rm", "cd", "source-highlight",
    "touch", "tee", "shellcheck", "buildkite-agent", "declare", "readonly", "set", "trap"};

bool isOneOf(const QString &word, const char *alternatives)
{
    const auto all = QLatin1String(alternatives);
    for (qsizetype start = 0; start <= all.size();) {
        auto end = all.indexOf(u'|', start);
        end = end < 0 ? all.size() : end;
        if (all.mid(start, end - start) == word)
            return true;
        start = end + 1;
    }
    return false;
}

QString programName(const QString &word)
{
    auto name = word.mid(word.lastIndexOf(u'/') + 1);
    return name.endsWith(QLatin1String(".exe")) ? name.chopped(4) : name;
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

bool hasOption(Words words, const char *options)
{
    return *options && std::ranges::any_of(words, [options](const QString &word) { return isOneOf(word, options) || isOneOf(word.section(u'=', 0, 0), options); });
}

/// Position behind the words of `verb` ("image push"), or 0. Options, each with one value at most, may stand
/// before and between them.
size_t behindVerb(Words words, QLatin1String verb)
{
    size_t at = 0;
    for (qsizetype start = 0; start < verb.size();) {
        auto end = verb.indexOf(u' ', start);
        end = end < 0 ? verb.size() : end;
        const auto wanted = verb.mid(start, end - start);
        bool afterOption = false;
        while (at < words.size() && words[at] != wanted) {
            if (!isOption(words[at]) && !afterOption)
                return 0;
            afterOption = isOption(words[at]) && !words[at].contains(u'=');
            ++at;
        }
        if (at++ >= words.size())
            return 0;
        start = end + 1;
    }
    return at;
}

/// The first of the rule's verbs that the words begin with; `rest` is what follows it.
bool matchesVerb(Words words, const Rule &rule, QString *verb, Words *rest)
{
    const QLatin1String all(rule.verbs);
    for (qsizetype start = 0; start <= all.size();) {
        auto end = all.indexOf(u'|', start);
        end = end < 0 ? all.size() : end;
        const auto wanted = all.mid(start, end - start);
        const auto behind = behindVerb(words, wanted);
        if (wanted.isEmpty() || behind > 0) {
            *verb = wanted;
            *rest = words.subspan(behind);
            return true;
        }
        start = end + 1;
    }
    return false;
}

QStringList positional(Words words)
{
    QStringList list;
    for (const auto &word : words) {
        if (!isOption(word))
            list.append(word);
    }
    return list;
}

struct Registry
{
    const char *part;
    const char *name;
};

constexpr Registry kRegistries[] = {{"ecr", "ECR"}, {"ghcr.io", "ghcr.io"}, {"quay.io", "Quay"}, {"gcr.io", "Google Artifact Registry"},
    {"pkg.dev", "Google Artifact Registry"}, {"azurecr.io", "Azure"}, {"docker.io", "Docker Hub"}, {"registry.gitlab", "GitLab"}};

bool isLocalHost(const QString &host)
{
    const auto name = host.section(u':', 0, 0);
    return name == QLatin1String("localhost") || name == QLatin1String("127.0.0.1") || name == QLatin1String("registry.local");
}

/// The registry that an image reference leads to: "x/y:z" is on Docker Hub, "$IMAGE" is not known.
QString registryOf(const QString &reference)
{
    auto image = reference;
    if (const auto scheme = image.indexOf(QLatin1String("://")); scheme >= 0)
        image = image.mid(scheme + 3);
    const auto host = image.section(u'/', 0, 0);
    if (!image.contains(u'/'))
        return {};
    for (const auto &known : kRegistries) {
        if (host.contains(QLatin1String(known.part)))
            return QLatin1String(known.name);
    }
    if (host.startsWith(u'$'))
        return {};
    return host.contains(u'.') || host.contains(u':') ? host : QStringLiteral("Docker Hub");
}

/// The value of the first of these options: "-t x" or "--tag=x".
QString optionValue(Words words, const char *options)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(words[i].section(u'=', 0, 0), options))
            return words[i].contains(u'=') ? words[i].section(u'=', 1) : i + 1 < words.size() ? words[i + 1] : QString();
    }
    return {};
}

std::optional<Publication> image(Publication found, Words rest, const QString &verb)
{
    auto reference = verb.contains(QLatin1String("build")) ? optionValue(rest, "-t|--tag") : positional(rest).value(0);
    if (verb.contains(QLatin1String("copy")) || verb == QLatin1String("cp") || verb == QLatin1String("sync")) {
        reference = positional(rest).isEmpty() ? QString() : positional(rest).constLast();
        const auto scheme = reference.section(u':', 0, 0);
        if (scheme == QLatin1String("dir") || scheme == QLatin1String("oci") || scheme == QLatin1String("docker-archive") || scheme == QLatin1String("docker-daemon"))
            return {};
    }
    const bool fromFile = found.what.startsWith(QLatin1String("crane push")) || verb == QLatin1String("manifest push");
    if (fromFile && positional(rest).size() > 1)
        reference = positional(rest).constLast();
    if (isLocalHost(reference.section(u'/', 0, 0)))
        return {};
    found.target = registryOf(reference);
    return found;
}

/// Storage tools copy both ways: only a destination out there counts.
std::optional<Publication> storage(Publication found, Words rest, const QString &scheme)
{
    const auto places = positional(rest);
    // The destination is the last; an option's value may stand behind it.
    const auto isRemote = [&](const QString &place) { return place.startsWith(scheme); };
    const auto first = std::ranges::find_if(places, isRemote);
    const auto remotes = std::ranges::count_if(places, isRemote);
    const bool variableTarget = places.size() >= 2 && remotes == 0 && places.at(1).startsWith(u'$') && !places.at(0).startsWith(u'$');
    if (!variableTarget && (remotes == 0 || (remotes == 1 && first == places.begin() && places.size() >= 2)))
        return {};
    if (std::ranges::any_of(places, [](const QString &place) {
            return place.contains(QLatin1String("sha256")) || place.contains(QLatin1String("sha512")) || place.contains(QLatin1String("digest"));
        }))
        found.effect = StepEffect::Repeatable; // content-addressed: the same name holds the same bytes
    return found;
}

std::optional<Publication> remoteCopy(Publication found, Words rest)
{
    const auto places = positional(rest);
    if (places.size() < 2)
        return {};
    const auto &to = places.constLast();
    const auto colon = to.indexOf(u':');
    const auto slash = to.indexOf(u'/');
    if (colon <= 0 || (slash >= 0 && slash < colon))
        return {};
    found.target = to.left(colon).section(u'@', -1);
    if (isLocalHost(found.target))
        return {};
    if (found.target.contains(u'$'))
        found.target.clear();
    return found;
}

/// Only a body from a file is an upload: a JSON text tells something to a service.
std::optional<Publication> webUpload(Publication found, Words rest)
{
    bool uploads = hasOption(rest, "-T|--upload-file|--post-file|--body-file");
    for (size_t i = 0; i + 1 < rest.size(); ++i) {
        const bool form = isOneOf(rest[i], "-F|--form");
        const bool body = isOneOf(rest[i], "--data-binary|--data-raw");
        uploads |= (form && (rest[i + 1].contains(QLatin1String("=@")) || rest[i + 1].contains(QLatin1String("=<")))) || (body && rest[i + 1].startsWith(u'@'));
    }
    if (!uploads)
        return {};
    for (const auto &word : rest) {
        if (const auto scheme = word.indexOf(QLatin1String("://")); scheme > 0 && !word.contains(u'$')) {
            found.target = word.mid(scheme + 3).section(u'/', 0, 0);
            // A service that looks at a file keeps nothing for others.
            if (isLocalHost(found.target) || found.target.contains(QLatin1String("codecov")) || word.contains(QLatin1String("validate")))
                return {};
            break;
        }
    }
    return found;
}

std::optional<Publication> gitPush(Publication found, Words rest)
{
    if (hasOption(rest, "--dry-run|-n"))
        return {};
    found.target = QStringLiteral("Git");
    return found;
}

bool isMovingTag(Words rest)
{
    return std::ranges::any_of(rest, [](const QString &word) { return word.endsWith(QLatin1String(":latest")) || word.endsWith(QLatin1String(":nightly")); });
}

/// What the arguments add: the target, and whether anything leaves at all.
std::optional<Publication> refine(const QString &program, const QString &verb, Words rest, Publication found)
{
    if (isOneOf(program, "docker|podman|nerdctl|depot|buildah|skopeo|crane|gcrane|oras|regctl|ko|docker-compose"))
        return image(std::move(found), rest, verb);
    if (isOneOf(program, "aws|s5cmd|s3cmd") && !verb.startsWith(QLatin1String("s3api")) && verb != QLatin1String("put"))
        return storage(std::move(found), rest, QStringLiteral("s3://"));
    if (program == QLatin1String("gsutil") || (program == QLatin1String("gcloud") && verb.startsWith(QLatin1String("storage"))))
        return storage(std::move(found), rest, QStringLiteral("gs://"));
    if (isOneOf(program, "rsync|scp"))
        return remoteCopy(std::move(found), rest);
    if (isOneOf(program, "curl|wget"))
        return webUpload(std::move(found), rest);
    if (program == QLatin1String("git"))
        return gitPush(std::move(found), rest);
    if (program == QLatin1String("twine") && std::ranges::any_of(rest, [](const QString &w) { return w.contains(QLatin1String("testpypi")) || w.contains(QLatin1String("test.pypi")); }))
        found.target = QStringLiteral("TestPyPI");
    return found;
}

/// Where a program whose bare name says it all may stand: in front, or behind what starts it.
bool isStarted(Words words, size_t at)
{
    return at == 0 || isOneOf(words[at - 1], "npx|sudo|exec|xargs|env|yarn|pnpm|bunx|--|-E|nohup");
}

std::optional<Publication> byRule(const Rule &rule, Words words, size_t at, const ShellCommand &command)
{
    const auto program = programName(words[at]);
    const auto arguments = words.subspan(at + 1);
    QString verb;
    Words rest;
    if (!*rule.verbs && !isStarted(words, at))
        return {};
    if (!matchesVerb(arguments, rule, &verb, &rest))
        return {};
    if (*rule.needs && !hasOption(rest, rule.needs))
        return {};
    if (hasOption(rest, "--dry-run|--dryrun") || hasOption(arguments, rule.cancels))
        return {};
    Publication found {QLatin1String(rule.target), rule.effect, verb.isEmpty() ? program : program + u' ' + verb};
    auto refined = refine(program, verb, rest, found);
    if (!refined)
        return {};
    // Tolerating that it is already there makes a once-only command one that may be repeated.
    const bool skips = hasOption(rest, rule.forgives) || command.tolerated;
    if (refined->effect == StepEffect::OnceOnly && skips)
        refined->effect = StepEffect::Repeatable;
    if (refined->effect == StepEffect::Repeatable && isMovingTag(rest))
        refined->effect = StepEffect::Reversible;
    return refined;
}

/// gradle publish, ./gradlew :core:publishToSonatype, sbt publishSigned, make deploy, npm run release.
std::optional<Publication> byTask(const QString &program, Words arguments)
{
    const bool jvm = isOneOf(program, "gradle|gradlew|gradle.sh|sbt");
    const bool runner = isOneOf(program, "make|gmake|just|task|rake|mage|invoke|earthly|bazel|bazelisk");
    const bool script = isOneOf(program, "npm|yarn|pnpm|bun");
    if (!jvm && !runner && !script)
        return {};
    for (size_t i = 0; i < arguments.size(); ++i) {
        if (isOption(arguments[i]))
            continue;
        const auto task = arguments[i].section(u':', -1);
        if (jvm && (task.startsWith(QLatin1String("publish")) || task == QLatin1String("uploadArchives") || task.startsWith(QLatin1String("closeAndRelease")))) {
            if (!task.contains(QLatin1String("MavenLocal")) && !task.contains(QLatin1String("publishLocal")))
                return Publication {QStringLiteral("Maven"), StepEffect::OnceOnly, program + u' ' + task};
        } else if (!jvm && nameSaysPublish(arguments[i].section(u'/', -1).replace(u':', u'-'))) {
            if (runner || (i > 0 && arguments[i - 1] == QLatin1String("run")))
                return Publication {serviceNamed(arguments[i]), effectOfService(serviceNamed(arguments[i])), program + u' ' + arguments[i]};
        }
    }
    return {};
}

bool looksLikeScript(const QString &word, bool isFirst)
{
    static constexpr const char *endings[] = {".sh", ".bash", ".py", ".rb", ".js", ".ts", ".mjs", ".ps1", ".pl", ".jl", ".bat", ".cmd"};
    if (word.contains(QLatin1String("://")) || word.contains(u'=') || isOption(word))
        return false;
    if (std::ranges::any_of(endings, [&word](const char *ending) { return word.endsWith(QLatin1String(ending)); }))
        return true;
    return isFirst && word.contains(u'/');
}

/// ./publish-wheels.sh, bash scripts/push-image.sh, bin/deploy.
std::optional<Publication> byScript(const ShellCommand &command)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(command.words.size(), 4); ++i) {
        const auto &word = command.words.at(i);
        if (!looksLikeScript(word, i == 0))
            continue;
        const auto name = word.section(u'/', -1);
        if (!nameSaysPublish(name) || std::ranges::any_of(command.words, [](const QString &w) { return w.startsWith(QLatin1String("--dry-run")); }))
            return {};
        const auto service = serviceNamed(name);
        return Publication {service, effectOfService(service), name};
    }
    return {};
}

/// The words of a name: "upload_release-wheels.sh" gives upload, release, wheels.
QStringList tokens(const QString &name)
{
    QStringList list;
    QString token;
    for (const auto c : name + u'-') {
        if (c.isLetterOrNumber()) {
            token += c.toLower();
        } else if (!token.isEmpty()) {
            list.append(std::exchange(token, {}));
        }
    }
    return list;
}

} // namespace

std::optional<Publication> publicationOf(const ShellCommand &command)
{
    if (command.words.isEmpty())
        return {};
    const auto first = programName(command.words.constFirst());
    if (std::ranges::any_of(kSpeakers, [&first](const char *speaker) { return first == QLatin1String(speaker); }))
        return {};
    const Words words(command.words.constData(), size_t(command.words.size()));
    for (size_t i = 0; i < words.size(); ++i) {
        const auto program = programName(words[i]);
        for (const auto *rule : rulesOf(program)) {
            if (auto found = byRule(*rule, words, i, command))
                return found;
        }
        if (auto found = byTask(program, words.subspan(i + 1)))
            return found;
    }
    if (first == QLatin1String("goreleaser") && words.size() == 1)
        return Publication {QStringLiteral("GitHub"), StepEffect::OnceOnly, first};
    return byScript(command);
}

bool nameSaysPublish(const QString &name)
{
    const auto words = tokens(name);
    static constexpr const char *quiet[] = {"test", "tests", "coverage", "codecov", "junit", "results", "report", "reports", "logs", "pipeline",
        "pipelines", "cache", "check", "verify", "validate", "lint", "notes", "dry", "plan", "sonar", "symbols"};
    for (const auto &word : words) {
        if (std::ranges::any_of(quiet, [&word](const char *noise) { return word == QLatin1String(noise); }))
            return false;
    }
    const auto has = [&words](const char *all) { return std::ranges::any_of(words, [all](const QString &w) { return isOneOf(w, all); }); };
    if (has("publish|upload|deploy|promote|publisher|deployment"))
        return true;
    const auto first = words.value(0);
    if (first == QLatin1String("push") || first == QLatin1String("release"))
        return true;
    return has("release") && isOneOf(first, "create|github|gh|finalize|cut|do");
}

QString serviceNamed(const QString &text)
{
    struct Service
    {
        const char *part;
        const char *name;
    };
    static constexpr Service services[] = {{"testpypi", "TestPyPI"}, {"pypi", "PyPI"}, {"dockerhub", "Docker Hub"}, {"docker-hub", "Docker Hub"},
        {"docker hub", "Docker Hub"}, {"npm", "npm"}, {"crates", "crates.io"}, {"rubygems", "RubyGems"}, {"maven", "Maven"}, {"sonatype", "Maven"},
        {"nuget", "NuGet"}, {"github", "GitHub"}, {"gitlab", "GitLab"}, {"homebrew", "Homebrew"}, {"ghcr", "ghcr.io"}, {"ecr", "ECR"},
        {"s3", "S3"}, {"kubernetes", "Kubernetes"}, {"helm", "Helm"}};
    const auto lower = text.toLower();
    for (const auto &service : services) {
        const auto at = lower.indexOf(QLatin1String(service.part));
        if (at >= 0 && (at == 0 || !lower.at(at - 1).isLetterOrNumber()))
            return QLatin1String(service.name);
    }
    return {};
}

StepEffect effectOfService(const QString &service)
{
    static constexpr const char *once[] = {"PyPI", "TestPyPI", "npm", "crates.io", "RubyGems", "Maven", "NuGet", "GitHub", "GitLab"};
    const bool isOnce = std::ranges::any_of(once, [&service](const char *name) { return service == QLatin1String(name); });
    return isOnce ? StepEffect::OnceOnly : StepEffect::Reversible;
}

} // namespace slipway
