// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace slipway {

/// A document's text, read-only, with line numbers and one line marked. Refills only when the bytes change. Of a very long
/// text the part around the marked line is there.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    void setSource(const QByteArray &source);
    /// Marks a line (from 1) and brings it to the middle.
    void showLine(int line);
    int markedLine() const { return m_marked; }

    int numberWidth() const;
    void paintNumbers(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(int first);
    QTextBlock blockOf(int line) const;
    void markLine();

    QWidget *m_numbers;
    QByteArray m_source;
    int m_marked = 0;
    int m_first = 0; ///< lines of the text before the part that is shown
};

} // namespace slipway
