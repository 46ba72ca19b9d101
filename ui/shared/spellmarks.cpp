#include "ui/shared/spellmarks.h"

#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace ui {

SpellMarks::SpellMarks(QPlainTextEdit &edit) : QWidget(&edit), m_edit(edit)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(edit.viewport()->geometry());
    edit.viewport()->installEventFilter(this);
    connect(&edit, &QPlainTextEdit::updateRequest, this, qOverload<>(&QWidget::update));
    show();
}

void SpellMarks::mark(const QList<QTextCursor> &words)
{
    m_words = words;
    update();
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_edit.viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

void SpellMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(tokens(palette()).muted, 2, Qt::DotLine));
    for (const QTextCursor &word : std::as_const(m_words)) {
        QTextCursor end = word;
        QTextCursor start = word;
        start.setPosition(word.selectionStart());
        end.setPosition(word.selectionEnd());
        const QRect from = m_edit.cursorRect(start);
        const QRect to = m_edit.cursorRect(end);
        const int right = from.top() == to.top() ? to.left() : width(); // Broken over two lines.
        painter.drawLine(from.left(), from.bottom(), right, from.bottom());
    }
}

} // namespace ui
