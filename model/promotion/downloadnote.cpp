// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/downloadnote.h"

#include "core/boundedfile.h"
#include "core/jsontexts.h"
#include "core/parsejson.h"

#include <QSaveFile>

namespace slipway {

namespace {

constexpr qint64 kMaxBytes = 64LL * 1024;

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/slipway-download.json");
}

} // namespace

std::optional<DownloadNote> readDownloadNote(const QString &folder)
{
    const auto bytes = readBoundedFile(pathIn(folder), kMaxBytes);
    const auto json = bytes.ok() ? parseJson(*bytes) : Json();
    if (!json.is_object())
        return {};
    DownloadNote note;
    note.root = memberText(json, "root");
    if (const auto failed = json.find("failed"); failed != json.end() && failed->is_object()) {
        for (const auto &[name, why] : failed->items())
            note.failed.insert(fromStd(name), why.is_string() ? fromStd(why.get_ref<const std::string &>()) : QString());
    }
    return note;
}

Result<void> writeDownloadNote(const QString &folder, const DownloadNote &note)
{
    auto failed = Json::object();
    for (auto it = note.failed.cbegin(); it != note.failed.cend(); ++it)
        failed[toStd(it.key())] = toStd(it.value());
    QSaveFile file(pathIn(folder));
    const auto bytes = dumpJson(Json {{"root", toStd(note.root)}, {"failed", failed}}, true) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, file.errorString(), {}, {pathIn(folder), 0, 0, 0, {}});
    return {};
}

} // namespace slipway
