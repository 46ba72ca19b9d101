#include "ui/shared/card.h"

#include "ui/shared/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

Card::Card(QWidget *parent) : QFrame(parent)
{
    const int margin = sizes().gapLarge;
    setContentsMargins(margin, margin, margin, margin);
}

void Card::setClickable(bool clickable)
{
    m_isClickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::setSelected(bool selected)
{
    m_isSelected = selected;
    update();
}

bool Card::event(QEvent *event)
{
    // QFrame forgets margins larger than itself at each of these, and it begins small.
    const QMargins margins = contentsMargins();
    const bool isDone = QFrame::event(event);
    const bool isForgetful = event->type() == QEvent::ParentChange
                             || event->type() == QEvent::StyleChange
                             || event->type() == QEvent::Polish;
    if (isForgetful)
        setContentsMargins(margins);
    return isDone;
}

void Card::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    const Tokens &colors = tokens(palette());
    const qreal radius = sizes().cardRadius;
    QPainter painter(this);
    const bool lit = m_isClickable && underMouse();
    Frame frame{.fill = colors.surface, .line = colors.border, .radius = radius};
    if (lit)
        frame.line = colors.inputBorder;
    if (m_isSelected)
        frame = {.fill = colors.surface, .line = colors.primary, .radius = radius, .width = 2};
    if (m_isPressed)
        frame.fill = colors.hover;
    const QRectF all(rect());
    const bool isLight = colors.appearance == Appearance::Light;
    if (isLight && !m_isSelected) { // A hair of shade below lifts the sheet off the page.
        paintFrame(painter, all, {.fill = colors.border, .radius = radius});
        paintFrame(painter, all.adjusted(0, 0, 0, -1), frame);
    } else {
        paintFrame(painter, all, frame);
    }
    if (showsFocus(option))
        paintFocusRing(painter, all, radius, colors.focus);
}

void Card::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = m_isClickable && event->button() == Qt::LeftButton;
    event->setAccepted(m_isPressed);
    update();
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    const bool hit = m_isPressed && rect().contains(event->position().toPoint());
    m_isPressed = false;
    update();
    if (hit)
        Q_EMIT clicked();
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                         || event->key() == Qt::Key_Space;
    if (m_isClickable && presses)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
