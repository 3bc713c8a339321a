// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/rehearsaltable.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalTable)
};

using Line = RehearsalLine;
using When = Line::When;

constexpr auto kPublish = CommandEffect::Publish;
constexpr auto kChange = CommandEffect::Change;
constexpr auto kRead = CommandEffect::Read;
constexpr auto kLocal = CommandEffect::Local;
constexpr bool kRuns = false;

const QVector<Line> &containerLines()
{
    static const QVector<Line> lines {
        {"docker|podman|nerdctl push", kPublish},
        {"docker|podman|nerdctl image push", kPublish},
        {"docker|podman manifest push", kPublish},
        {"docker compose push", kPublish},
        {"docker buildx imagetools create", kPublish},
        {"docker trust sign", kPublish},
        {"docker|podman|nerdctl|buildah build", kPublish, When::Pushes},
        {"docker buildx build|bake|b", kPublish, When::Pushes},
        {"docker image build", kPublish, When::Pushes},
        {"docker|podman|nerdctl|buildah login|logout", kChange},
        {"docker|podman|nerdctl|buildah pull", kRead},
        {"docker|podman|nerdctl image pull", kRead},
        {"docker|podman manifest inspect", kRead},
        {"docker buildx imagetools inspect", kRead},
        {"docker|podman|nerdctl|buildah search", kRead},
        {"buildah push", kPublish},
        {"docker|podman|nerdctl|buildah", kLocal},
        {"docker-compose push", kPublish},
        {"docker-compose", kLocal},
        {"skopeo copy|sync", kPublish},
        {"skopeo delete|login|logout", kChange},
        {"skopeo", kRead},
        {"crane push|copy|cp|append|mutate|tag|rebase|index", kPublish},
        {"crane delete|auth", kChange},
        {"crane", kRead},
        {"oras push|copy|cp|attach|tag", kPublish},
        {"oras login|logout|delete|blob|manifest", kChange},
        {"oras", kRead},
        {"regctl image|artifact copy|put|mod", kPublish},
        {"regctl", kRead},
        {"cosign sign|attest|attach|copy|upload", kPublish},
        {"cosign|notation", kChange},
        {"notation sign", kPublish},
    };
    return lines;
}

const QVector<Line> &cloudLines()
{
    static const QVector<Line> lines {
        {"aws s3 cp|mv|sync", kPublish, When::ToStore},
        {"aws s3 rm|mb|rb|website", kChange},
        {"aws s3", kRead},
        {"aws s3api put-object|copy-object|complete-multipart-upload|upload-part", kPublish},
        {"aws ecr|ecr-public put-image", kPublish},
        {"aws lambda publish-*|update-function-code", kPublish},
        {"aws codeartifact publish-*", kPublish},
        {"aws sns publish", kPublish},
        {"aws * get-*|list-*|describe-*|head-*|batch-get-*|get|wait", kRead},
        {"aws ssm|sts|configure", kRead},
        {"aws", kChange},
        {"gsutil|s3cmd|s5cmd ls|stat|du|cat|hash|info", kRead},
        {"gsutil -m cp|rsync|mv", kPublish, When::ToStore},
        {"gsutil cp|rsync|mv", kPublish, When::ToStore},
        {"gsutil cp|rsync", kRead},
        {"s3cmd|s5cmd put|sync|cp", kPublish, When::ToStore},
        {"gsutil|s3cmd|s5cmd", kChange},
        {"gcloud storage cp|rsync|mv", kPublish, When::ToStore},
        {"gcloud storage ls|cat|cp|rsync", kRead},
        {"gcloud artifacts * upload", kPublish},
        {"gcloud app|run|functions deploy", kPublish},
        {"gcloud auth print-*", kRead},
        {"gcloud config get-value|get|list", kRead},
        {"gcloud info|version|help", kRead},
        {"gcloud @list", kRead},
        {"gcloud @describe", kRead},
        {"gcloud", kChange},
        {"az storage blob upload|upload-batch|copy|sync", kPublish},
        {"az acr build|import", kPublish},
        {"az artifacts universal publish", kPublish},
        {"az account show|list|get-access-token", kRead},
        {"az @list", kRead},
        {"az @show", kRead},
        {"az", kChange},
        {"azcopy copy|cp|sync", kPublish},
        {"azcopy", kChange},
        {"rclone copy|copyto|sync|move|moveto", kPublish},
        {"rclone", kRead},
        {"kubectl|oc get|describe|logs|version|top|api-resources|explain|diff|wait|auth|cluster-info", kRead},
        {"kubectl|oc", kChange},
        {"helm push", kPublish},
        {"helm template|lint|package|create|version|dependency|show", kLocal, When::Always, kRuns},
        {"helm list|get|status|history|search|pull|repo", kRead},
        {"helm", kChange},
        {"helmfile|argocd|flux|istioctl|eksctl|kops", kChange},
        {"terraform|tofu|terragrunt fmt|validate|version|graph|console", kLocal, When::Always, kRuns},
        {"terraform|tofu|terragrunt plan|init|output|show|state|providers|get", kRead},
        {"terraform|tofu|terragrunt", kChange},
        {"pulumi preview|stack|config|whoami", kRead},
        {"pulumi", kChange},
        {"ansible|ansible-playbook|ansible-pull|salt|chef-client|puppet", kChange},
        {"vault read|kv|status|list|token", kRead},
        {"vault", kChange},
        {"serverless|sls|fly|flyctl|vercel|netlify|wrangler|firebase|heroku deploy", kPublish},
        {"serverless|sls|fly|flyctl|vercel|netlify|wrangler|firebase|heroku", kChange},
    };
    return lines;
}

const QVector<Line> &packageLines()
{
    static const QVector<Line> lines {
        {"twine upload|register", kPublish},
        {"twine", kLocal},
        {"uv|poetry|flit|hatch|pdm|maturin publish", kPublish},
        {"maturin upload", kPublish},
        {"python|python2|python3 setup.py @upload", kPublish},
        {"pip|pip2|pip3 install|download|wheel", kRead},
        {"uv pip install|sync|download", kRead},
        {"uv tool install|upgrade", kRead},
        {"pipx install|upgrade", kRead},
        {"npm|yarn|pnpm|bun publish", kPublish},
        {"yarn npm publish", kPublish},
        {"npm|pnpm dist-tag", kPublish},
        {"yarn npm tag", kPublish},
        {"npm|pnpm|yarn unpublish|deprecate|access|owner|token|login|adduser|logout|star|team", kChange},
        {"npm|pnpm|yarn install|i|add", kChange, When::Global},
        {"npm|pnpm whoami|view|info|ping", kRead},
        {"lerna|changeset publish", kPublish},
        {"semantic-release|release-it|standard-version", kPublish},
        {"cargo publish|release", kPublish},
        {"cargo yank|owner|login|logout", kChange},
        {"gem push", kPublish},
        {"gem yank|owner|signin|install", kChange},
        {"mvn|mvnw @deploy", kPublish},
        {"mvn|mvnw @deploy:*", kPublish},
        {"mvn|mvnw @*:deploy", kPublish},
        {"mvn|mvnw @release:perform", kPublish},
        {"gradle|gradlew @publish*", kPublish},
        {"gradle|gradlew @*:publish*", kPublish},
        {"gradle|gradlew @uploadArchives", kPublish},
        {"conan upload", kPublish},
        {"conan install", kLocal},
        {"conan download|search|graph|lock", kRead},
        {"conan list|pkglist", kLocal},
        {"conan remote list", kRead},
        {"conan remote|remove", kChange},
        {"conan user", kChange},
        {"dotnet nuget push|delete", kPublish},
        {"nuget push", kPublish},
        {"mix hex.publish", kPublish},
        {"dart|flutter pub publish", kPublish},
        {"pod trunk push", kPublish},
        {"cabal|stack upload", kPublish},
        {"luarocks upload", kPublish},
        {"vsce|ovsx publish", kPublish},
        {"anaconda upload", kPublish},
        {"huggingface-cli|hf upload", kPublish},
        {"snapcraft upload|push|release", kPublish},
        {"goreleaser release|publish", kPublish},
        {"jreleaser", kPublish},
        {"dput|dupload|copr-cli|fastlane", kPublish},
        {"jf|jfrog rt u|upload", kPublish},
        {"jf|jfrog", kChange},
    };
    return lines;
}

const QVector<Line> &webLines()
{
    static const QVector<Line> lines {
        {"git push|send-email", kPublish},
        {"git lfs push", kPublish},
        {"git fetch|pull|ls-remote", kRead, When::RemoteElsewhere},
        {"git remote update", kRead},
        {"git lfs pull|fetch", kRead},
        {"gh|glab|hub release create|upload|edit|delete", kPublish},
        {"gh|glab api", kPublish, When::ApiChanges},
        {"gh|glab pr|mr|issue create|comment|merge|close|edit|reopen|review", kPublish},
        {"gh|glab workflow|ci run|trigger", kChange},
        {"gh|glab secret|variable|auth login|set|delete|logout|setup-git", kChange},
        {"gh|glab|hub", kRead},
        {"curl|wget", kPublish, When::HasBody},
        {"http|https|xh", kChange},
        {"ssh|mosh|telnet", kChange},
        {"scp|sftp|lftp|ftp|ncftpput|tftp", kPublish},
        {"rsync", kPublish, When::NamesHost},
        {"mail|mailx|sendmail|mutt|msmtp|swaks", kPublish},
        {"bk", kChange},
        {"mysql|psql|mongosh|redis-cli|sqlcmd", kChange},
    };
    return lines;
}

const QVector<Line> &machineLines()
{
    static const QVector<Line> lines {
        {"sudo|doas|su|pkexec", kChange},
        {"systemctl|service|initctl|journalctl|shutdown|reboot|poweroff|halt", kChange},
        {"apt|apt-get|aptitude|yum|dnf|microdnf|apk|zypper|pacman|brew|snap|flatpak|port", kChange},
        {"mount|umount|modprobe|sysctl|iptables|nft|ufw|useradd|usermod|userdel|groupadd|visudo|crontab|chpasswd|passwd", kChange},
    };
    return lines;
}

} // namespace

const QVector<RehearsalLine> &rehearsalTable()
{
    static const auto all = containerLines() + cloudLines() + packageLines() + webLines() + machineLines();
    return all;
}

QString rehearsalLineName(const RehearsalLine &line, const QString &program)
{
    auto name = program;
    const auto rest = QString::fromLatin1(line.pattern).section(u' ', 1);
    if (!rest.isEmpty())
        name += u' ' + QString(rest).remove(u'@').replace(u'|', u'/');
    switch (line.when) {
    case RehearsalLine::When::Always:
    case RehearsalLine::When::Version:
        return name;
    case RehearsalLine::When::Pushes:
        return name + QStringLiteral(" --push");
    case RehearsalLine::When::ToStore:
        return Words::tr("%1 to a bucket").arg(name);
    case RehearsalLine::When::HasBody:
        return Words::tr("%1 with a body or an upload").arg(name);
    case RehearsalLine::When::NamesHost:
        return Words::tr("%1 to another machine").arg(name);
    case RehearsalLine::When::RemoteElsewhere:
        return Words::tr("%1 from another machine").arg(name);
    case RehearsalLine::When::Global:
        return name + QStringLiteral(" -g");
    case RehearsalLine::When::ApiChanges:
        return Words::tr("%1 with another method than GET").arg(name);
    }
    return name;
}

} // namespace slipway
