// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace slipway {

/// Bars above the DAG for what the window has to say: the file changed on disk, it cannot be read, a
/// release was interrupted. One bar per topic; a newer one replaces it. Never modal, never in the way.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        std::function<void()> act; ///< the bar goes away after it
        QString name; ///< objectName of its button
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &topic, Severity severity, const QString &text, const QVector<Choice> &choices = {});
    /// How far that is which the topic's bar is about, in thousandths; without a bar it does nothing.
    void setProgress(const QString &topic, int thousandths);
    static constexpr int kBusy = -1; ///< thousandths: nobody knows
    void setText(const QString &topic, const QString &text); ///< another one in the same bar
    void withdraw(const QString &topic);
    bool has(const QString &topic) const { return m_bars.contains(topic); }
    QString text(const QString &topic) const; ///< of a shown bar

private:
    QFrame *makeBar(const QString &topic, Severity severity, const QString &text, const QVector<Choice> &choices);

    QVBoxLayout *m_layout;
    QHash<QString, QFrame *> m_bars;
};

} // namespace slipway
