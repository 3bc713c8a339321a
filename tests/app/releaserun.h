// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace slipway {

struct Outcome
{
    int status = -1;
    QVector<Json> events;
    QString errors;

    QVector<Json> of(const char *type) const
    {
        QVector<Json> found;
        for (const auto &event : events) {
            if (event["type"] == type)
                found.append(event);
        }
        return found;
    }
    /// The last state of a step.
    QString state(const char *step) const
    {
        QString last;
        for (const auto &event : of("step_state")) {
            if (event["step"] == step)
                last = fromStd(event["state"].get<std::string>());
        }
        return last;
    }
    QString release() const { return events.isEmpty() ? QString() : fromStd(events.constFirst()["release"].get<std::string>()); }
};

inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Starts `slipwayctl run` on pipelines of a folder of its own.
class ReleaseRun
{
protected:
    QTemporaryDir m_dir;
    int m_count = 0;

    QString write(const QByteArray &yaml)
    {
        const auto path = m_dir.filePath(QStringLiteral("p%1.yml").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("cannot write the pipeline");
        return path;
    }
    QString stateDir() const { return m_dir.filePath(QStringLiteral("state%1").arg(m_count)); }

    static Outcome finish(QProcess &process)
    {
        Outcome outcome;
        if (!process.waitForFinished(60'000))
            qFatal("slipwayctl hangs");
        outcome.status = process.exitCode();
        outcome.errors = QString::fromUtf8(process.readAllStandardError());
        const auto lines = process.readAllStandardOutput().split('\n');
        for (const auto &line : lines) {
            if (!line.isEmpty())
                outcome.events.append(Json::parse(line.toStdString(), nullptr, false));
        }
        return outcome;
    }
    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(SLIPWAYCTL), QStringList {QStringLiteral("run"), QStringLiteral("--state"), stateDir(), QStringLiteral("--grace"), QStringLiteral("1")} + arguments);
        return finish(process);
    }
    Outcome runFile(const QByteArray &yaml, const char *options = "")
    {
        return run(QStringList(write(yaml)) + words("--trust") + words(options));
    }
    QString log(const Outcome &outcome, const char *step) const
    {
        QString text;
        for (const auto &event : outcome.of("job_started")) {
            if (event["step"] != step)
                continue;
            QFile file(stateDir() + QStringLiteral("/releases/") + outcome.release() + u'/' + fromStd(event["log"].get<std::string>()));
            if (file.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(file.readAll());
        }
        return text;
    }
};

} // namespace slipway
