// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/steptitles.h"

#include "core/boundedfile.h"
#include "core/parsejson.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepTitles)
};

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/titles.json");
}

} // namespace

void StepTitles::learn(const StepGraph &graph)
{
    for (const auto &node : graph.nodes()) {
        if (m_titles.size() >= kMost && !m_titles.contains(node.id))
            return;
        auto &title = m_titles[node.id];
        if (title == node.label)
            continue;
        title = node.label;
        m_changed = true;
    }
}

Result<void> StepTitles::save(const QString &folder)
{
    if (folder.isEmpty() || !std::exchange(m_changed, false))
        return {};
    auto titles = load(folder);
    titles.insert(m_titles);
    auto json = Json::object();
    for (auto it = titles.cbegin(); it != titles.cend() && json.size() < size_t(kMost); ++it)
        json[toStd(it.key())] = toStd(it.value());
    QSaveFile file(fileIn(folder));
    const auto bytes = dumpJson(json);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(ErrorCode::Io, Words::tr("the titles of steps cannot be written: %1").arg(file.errorString()), {}, SourceRange {fileIn(folder), 0, 0, 0, {}});
    return {};
}

QHash<QString, QString> StepTitles::load(const QString &folder)
{
    QHash<QString, QString> titles;
    const auto bytes = readBoundedFile(fileIn(folder));
    const auto json = bytes.ok() ? parseJson(*bytes) : Json();
    if (!json.is_object())
        return titles;
    for (const auto &[id, title] : json.items()) {
        if (title.is_string() && titles.size() < kMost)
            titles.insert(fromStd(id), fromStd(title.get<std::string>()));
    }
    return titles;
}

} // namespace slipway
