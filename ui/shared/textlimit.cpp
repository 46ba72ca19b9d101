#include "ui/shared/textlimit.h"

#include "core/model/casecheck.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace ui {

namespace {

using core::LongestText;

QString textIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

int caretIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->cursorPosition();
    return qobject_cast<const QPlainTextEdit *>(editor)->textCursor().position();
}

/// What the program shows has no history in its field.
bool isShown(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return !line->isUndoAvailable();
    return !qobject_cast<const QPlainTextEdit *>(editor)->document()->isUndoAvailable();
}

/// The part of `now` that differs, from both ends.
struct Changed
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString before;
};

Changed differing(const QString &before, const QString &now)
{
    const qsizetype most = std::min(before.size(), now.size());
    Changed part;
    while (part.from < most && before[part.from] == now[part.from])
        ++part.from;
    qsizetype tail = 0;
    while (tail < most - part.from
           && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    part.length = now.size() - tail - part.from;
    part.before = before.mid(part.from, before.size() - tail - part.from);
    return part;
}

/// As an edit, so that undo goes on working.
void putBack(QWidget *editor, const Changed &part, int caret)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setSelection(int(part.from), int(part.length));
        line->insert(part.before);
        line->setCursorPosition(caret);
        return;
    }
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(int(part.from));
    cursor.setPosition(int(part.from + part.length), QTextCursor::KeepAnchor);
    cursor.insertText(part.before);
    cursor.setPosition(caret);
    text->setTextCursor(cursor);
}

} // namespace

TextLimit::TextLimit(QObject *parent) : QObject(parent)
{
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watch(now); });
}

void TextLimit::watch(QWidget *editor)
{
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->removeEventFilter(this);
    }
    m_editor.clear();
    auto *line = qobject_cast<QLineEdit *>(editor);
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    if (line)
        connect(line, &QLineEdit::textChanged, this, &TextLimit::look);
    else if (text)
        connect(text, &QPlainTextEdit::textChanged, this, &TextLimit::look);
    else
        return;
    m_editor = editor;
    m_editor->installEventFilter(this);
    m_before = textIn(editor);
    m_caret = caretIn(editor);
}

/// Long before a megabyte would be laid out.
bool TextLimit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    m_caret = caretIn(m_editor);
    if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const qsizetype length = data ? data->text().size() : 0;
        if (length > LongestText) {
            Q_EMIT refused(length);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void TextLimit::look()
{
    if (m_isPuttingBack || !m_editor)
        return;
    const QString now = textIn(m_editor);
    const bool wasLong = m_before.size() > LongestText; // From before there was a limit.
    if (now.size() <= LongestText || wasLong || isShown(m_editor)) {
        m_before = now;
        return;
    }
    m_isPuttingBack = true;
    putBack(m_editor, differing(m_before, now), m_caret);
    m_isPuttingBack = false;
    Q_EMIT refused(now.size());
}

} // namespace ui
