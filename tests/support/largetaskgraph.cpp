// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largetaskgraph.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <vector>

namespace slipway::testing {

namespace {

/// A kind, how many of a thousand tasks it has, and which kinds before it its tasks depend on.
struct Kind
{
    const char *name;
    const char *phase;
    int share;
    std::vector<int> below;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all {
        {"docker-image", "", 2, {}},
        {"fetch", "", 5, {}},
        {"toolchain", "", 12, {0, 1, 2}},
        {"build", "build", 12, {0, 1, 2}},
        {"build-signing", "build", 12, {3}},
        {"shippable-l10n", "build", 40, {3, 4, 2}},
        {"shippable-l10n-signing", "build", 40, {5}},
        {"repackage", "promote", 40, {3, 4, 6}},
        {"repackage-signing", "promote", 40, {7}},
        {"partials", "promote", 40, {8}},
        {"beetmover", "promote", 20, {8, 9}},
        {"test", "", 730, {0, 3, 4}},
        {"post-beetmover-dummy", "promote", 3, {10}},
        {"release-balrog-submit", "ship", 3, {10, 12}},
        {"release-notify", "ship", 1, {12, 13}},
    };
    return all;
}

struct Drawn
{
    int kind = 0;
    int number = 0;
    std::vector<int> below; ///< places in the order of making
};

/// Numbers that look like chance and are the same each time.
class Dice
{
public:
    quint32 next(quint32 below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return quint32(m_state >> 33U) % below;
    }

private:
    quint64 m_state = 20261122;
};

std::vector<Drawn> drawTasks(int count)
{
    Dice dice;
    std::vector<Drawn> tasks;
    std::vector<std::pair<int, int>> places; // of each kind: first and one behind the last
    for (size_t kind = 0; kind < kinds().size(); ++kind) {
        const auto &is = kinds()[kind];
        const bool last = kind + 1 == kinds().size();
        const int begin = int(tasks.size());
        const int many = last ? count - begin : std::min(count - begin, std::max(1, count * is.share / 1000));
        places.emplace_back(begin, begin + std::max(0, many));
        const bool gathers = is.name == QByteArray("post-beetmover-dummy");
        for (int number = 0; number < many; ++number) {
            Drawn task {int(kind), number, {}};
            for (const auto below : is.below) {
                const auto [from, to] = below == int(kind) ? std::pair(begin, begin + number) : places[size_t(below)];
                for (int i = gathers ? 98 : 1 + int(dice.next(6) == 0); i > 0 && to > from; --i)
                    task.below.push_back(from + int(dice.next(quint32(to - from))));
            }
            std::sort(task.below.begin(), task.below.end());
            task.below.erase(std::unique(task.below.begin(), task.below.end()), task.below.end());
            tasks.push_back(std::move(task));
        }
    }
    return tasks;
}

QByteArray labelOf(const Drawn &task)
{
    return QByteArray(kinds()[size_t(task.kind)].name) + "-linux1804-64-shippable-qr/opt-" + QByteArray::number(task.number).rightJustified(5, '0');
}

void addEnvironment(QByteArray &text, const QByteArray &label)
{
    for (int i = 0; i < 26; ++i) {
        text += "          \"MOZ_SETTING_" + QByteArray::number(i).rightJustified(2, '0') + "\": \"public/build/" + label + "/target-" + QByteArray::number(i * 37)
            + ".tar.gz\",\n";
    }
    text += "          \"SCRIPT\": \"set -e\\nexport LANG=\\\"C.UTF-8\\\"\\ncd $HOME \\u0026\\u0026 ./run \\u2014 " + label + "\"\n";
}

void addBody(QByteArray &text, const QByteArray &label, const QByteArray &kind)
{
    text += "    \"task\": {\n      \"created\": {\n        \"relative-datestamp\": \"0 seconds\"\n      },\n"
            "      \"deadline\": {\n        \"relative-datestamp\": \"1 day\"\n      },\n"
            "      \"expires\": {\n        \"relative-datestamp\": \"1 year\"\n      },\n"
            "      \"extra\": {\n        \"index\": {\n          \"rank\": 1718000000\n        },\n        \"suite\": \"" + kind + "\",\n"
            "        \"treeherder\": {\n          \"collection\": {\n            \"opt\": true\n          },\n          \"groupName\": \"" + kind + "\",\n"
            "          \"machine\": {\n            \"platform\": \"linux1804-64-shippable-qr\"\n          },\n          \"symbol\": \"B\",\n          \"tier\": 1\n        }\n      },\n"
            "      \"metadata\": {\n        \"description\": \"" + label + " ([Treeherder job](https://treeherder.example.com/#/jobs?repo=release\\u0026revision=aaaaaaaaaaaa))\",\n"
            "        \"name\": \"" + label + "\",\n        \"owner\": \"release@example.com\",\n"
            "        \"source\": \"https://hg.example.com/releases/file/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/taskcluster/kinds/" + kind + "\"\n      },\n"
            "      \"payload\": {\n        \"artifacts\": [\n";
    for (int i = 0; i < 6; ++i) {
        text += "          {\n            \"name\": \"public/build/" + QByteArray::number(i) + "\",\n            \"path\": \"/builds/worker/artifacts/" + label
            + "\",\n            \"type\": \"directory\"\n          }" + (i < 5 ? ",\n" : "\n");
    }
    text += "        ],\n        \"command\": [\n          [\n            \"/usr/local/bin/run-task\",\n            \"--gecko-checkout=/builds/worker/checkouts/gecko\",\n            \"--\",\n"
            "            \"/builds/worker/checkouts/gecko/taskcluster/scripts/builder/" + kind + ".sh\"\n          ]\n        ],\n        \"env\": {\n";
    addEnvironment(text, label);
    text += "        },\n        \"features\": {\n          \"chainOfTrust\": true,\n          \"taskclusterProxy\": true\n        },\n        \"maxRunTime\": 7200,\n        \"onExitStatus\": {\n          \"retry\": [\n            72,\n            -1,\n            1.5e3\n          ]\n        }\n      },\n"
            "      \"priority\": \"highest\",\n      \"provisionerId\": \"gecko-3\",\n      \"requires\": \"all-completed\",\n      \"retries\": 5,\n      \"routes\": [\n";
    for (const auto *route : {"latest", "revision.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "pushlog-id.12345"})
        text += "        \"index.gecko.v2.mozilla-release." + QByteArray(route) + "." + label + "\",\n";
    text += "        \"tc-treeherder.v2.mozilla-release.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"\n      ],\n      \"schedulerId\": \"gecko-level-3\",\n      \"scopes\": [\n"
            "        \"secrets:get:project/taskcluster/gecko/build/level-3/*\",\n        \"assume:project:taskcluster:gecko:level-3-sccache-buckets\"\n      ],\n"
            "      \"tags\": {\n        \"createdForUser\": \"release@example.com\",\n        \"kind\": \"" + kind + "\",\n        \"label\": \"" + label + "\",\n        \"os\": \"linux\"\n      },\n"
            "      \"workerType\": \"b-linux-large-gcp\"\n    }\n";
}

QByteArray entryOf(const Drawn &task, const std::vector<Drawn> &all)
{
    const auto &is = kinds()[size_t(task.kind)];
    const QByteArray kind = is.name;
    const auto label = labelOf(task);
    QByteArray text = "  \"" + label + "\": {\n    \"attributes\": {\n      \"build_platform\": \"linux1804-64-shippable-qr\",\n      \"build_type\": \"opt\",\n      \"kind\": \"" + kind
        + "\",\n      \"run_on_projects\": [\n        \"release\"\n      ]" + (*is.phase ? ",\n      \"shipping_phase\": \"" + QByteArray(is.phase) + "\",\n      \"shipping_product\": \"firefox\"" : QByteArray())
        + "\n    },\n    \"dependencies\": {";
    for (size_t i = 0; i < task.below.size(); ++i) {
        text += (i ? ",\n" : "\n") + QByteArray("      \"edge-") + QByteArray::number(i).rightJustified(3, '0') + "\": \"" + labelOf(all[size_t(task.below[i])]) + "\"";
    }
    text += (task.below.empty() ? QByteArray("}") : QByteArray("\n    }")) + ",\n    \"description\": \"" + kind + " of the release\",\n    \"if_dependencies\": [],\n    \"kind\": \"" + kind
        + "\",\n    \"label\": \"" + label + "\",\n    \"optimization\": {\n      \"skip-unless-changed\": [\n        \"browser/**\",\n        \"" + kind + "/**\"\n      ]\n    },\n    \"soft_dependencies\": [],\n";
    addBody(text, label, kind);
    return text + "  }";
}

std::vector<int> byLabel(const std::vector<Drawn> &all)
{
    std::vector<int> order(all.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::vector<QByteArray> labels;
    for (const auto &task : all)
        labels.push_back(labelOf(task));
    std::sort(order.begin(), order.end(), [&labels](int a, int b) { return labels[size_t(a)] < labels[size_t(b)]; });
    return order;
}

} // namespace

bool writeLargeTaskGraph(QIODevice &device, int tasks)
{
    const auto all = drawTasks(tasks);
    const auto order = byLabel(all);
    QByteArray text = "{\n";
    for (size_t i = 0; i < order.size(); ++i) {
        text += entryOf(all[size_t(order[i])], all) + (i + 1 < order.size() ? ",\n" : "\n");
        if (text.size() < 1'000'000 && i + 1 < order.size())
            continue;
        if (device.write(text) != text.size())
            return false;
        text.clear();
    }
    return device.write("}\n") == 2;
}

std::vector<LargeTask> largeTasks(int tasks)
{
    const auto all = drawTasks(tasks);
    const auto order = byLabel(all);
    std::vector<int> placeOf(all.size());
    for (size_t i = 0; i < order.size(); ++i)
        placeOf[size_t(order[i])] = int(i);
    std::vector<LargeTask> made;
    for (const auto at : order) {
        const auto &task = all[size_t(at)];
        LargeTask large {labelOf(task), kinds()[size_t(task.kind)].name, {}};
        for (const auto below : task.below)
            large.below.push_back(placeOf[size_t(below)]);
        made.push_back(std::move(large));
    }
    return made;
}

} // namespace slipway::testing
