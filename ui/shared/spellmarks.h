#pragma once

#include <QTextCursor>
#include <QWidget>

class QPlainTextEdit;

namespace ui {

/// Dots below words, over a text but not in it: the document, its undo and its drafts know nothing
/// of them.
class SpellMarks : public QWidget
{
    Q_OBJECT

public:
    explicit SpellMarks(QPlainTextEdit &edit);

    /// Each selects a word.
    void mark(const QList<QTextCursor> &words);
    const QList<QTextCursor> &words() const { return m_words; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPlainTextEdit &m_edit;
    QList<QTextCursor> m_words;
};

} // namespace ui
