// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "support/testing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

namespace slipway::testing {

/// tests/engines/standin.py as a process: an engine that a test can speak to and put faults into. Ends with its object.
class Standin
{
public:
    bool start(const QStringList &options = {})
    {
        m_process.start(QStringLiteral("python3"), QStringList {QStringLiteral("-B"), sourceDir() + QStringLiteral("/tests/engines/standin.py")} + options);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        const auto told = Json::parse(m_process.readLine().toStdString(), nullptr, false);
        if (!told.is_object())
            return false;
        root = fromStd(told["root"].get<std::string>());
        build = fromStd(told["build"].get<std::string>());
        group = fromStd(told["group"].get<std::string>());
        tls = told.contains("tls") ? fromStd(told["tls"].get<std::string>()) : QString();
        m_control = QUrl(fromStd(told["control"].get<std::string>()));
        return true;
    }
    ~Standin()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    /// Tells the stand-in what should happen; its answer.
    Json tell(const Json &wish) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_control.host(), quint16(m_control.port()));
        const auto body = wish.is_null() ? QByteArray() : dumpJson(wish);
        socket.write(QByteArray(wish.is_null() ? "GET" : "POST") + " /_control HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(5000)) {
            answer += socket.readAll();
            const auto end = answer.indexOf("\r\n\r\n");
            const auto json = end < 0 ? Json() : Json::parse(answer.mid(end + 4).toStdString(), nullptr, false);
            if (json.is_object())
                return json;
        }
        return {};
    }

    QString root, build, group; ///< addresses
    QString tls; ///< of the build behind a certificate that nobody signed; only with --tls

private:
    QProcess m_process;
    QUrl m_control;
};

} // namespace slipway::testing

/// The stand-in is a Python program.
#define SLIPWAY_NEED_STANDIN()                                                                                     \
    do {                                                                                                           \
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())                                   \
            QSKIP("skipped: there is no python3 for the stand-in");                                                \
    } while (false)
