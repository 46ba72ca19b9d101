#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A few lines of text; what was typed counts when the field is left, after 30 s of rest, or when
/// another text comes.
class WordsEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    WordsEdit(const QString &name, int lines, QWidget *parent = nullptr);

    /// Lines are kept, and Enter begins one; else the text is one line and Enter ends it.
    void setKeepsLines(bool keeps) { m_keepsLines = keeps; }
    /// A text from outside does not wipe out what is being typed.
    void showText(const QString &text);
    void flush();

Q_SIGNALS:
    void entered(const QString &text);
    /// Somebody went on elsewhere, by key or mouse: more than a lock or another window.
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_shown;
    bool m_keepsLines = false;
};

} // namespace ui
