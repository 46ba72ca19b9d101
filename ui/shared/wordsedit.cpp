#include "ui/shared/wordsedit.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QTimer>

namespace ui {

namespace {

constexpr int RestMsecs = 30'000;

} // namespace

WordsEdit::WordsEdit(const QString &name, int lines, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const int margins = 2 * int(document()->documentMargin()) + 12;
    setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + margins);
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(RestMsecs);
    connect(this, &QPlainTextEdit::textChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, &WordsEdit::flush);
}

void WordsEdit::showText(const QString &text)
{
    const bool isTyping = hasFocus() && toPlainText() != m_shown;
    const bool isSame = text == toPlainText();
    m_shown = text;
    if (!isTyping && !isSame)
        setPlainText(text);
}

void WordsEdit::flush()
{
    const QString text = m_keepsLines ? toPlainText().trimmed() : toPlainText().simplified();
    if (text == m_shown)
        return;
    m_shown = text;
    Q_EMIT entered(text);
}

void WordsEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
    switch (event->reason()) {
    case Qt::MouseFocusReason:
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        Q_EMIT left();
        break;
    default:
        break;
    }
}

void WordsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_keepsLines && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        flush();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace ui
