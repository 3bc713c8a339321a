// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace slipway {

/// A piece of a YAML file with its real line numbers, some lines around it, and the piece itself marked.
class YamlView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit YamlView(QWidget *parent = nullptr);

    /// Lines count from 1. At most 2,000 lines of the range are shown.
    void showLines(const QByteArray &source, int first, int last);
    void clearLines();
    int firstLine() const { return m_first; } ///< number of the first line on screen

    void paintGutter(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markRange();
    int gutterWidth() const;

    QWidget *m_gutter;
    int m_first = 1;
    int m_markFrom = 0, m_markTo = 0; // blocks
};

} // namespace slipway
