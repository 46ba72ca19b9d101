#include "ui/shell/escapetwice.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

EscapeTwice::EscapeTwice(QWidget *window) : QObject(window), m_window(window) {}

void EscapeTwice::setOn(bool on)
{
    m_isSecond = false;
    qApp->removeEventFilter(this);
    if (on)
        qApp->installEventFilter(this);
}

/// A key goes from the focus up through what holds it: the focus alone is counted. What lies over
/// the window answers its Esc itself.
bool EscapeTwice::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress =
        event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (!isPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    const QWidget *focus = m_window->focusWidget();
    const bool isKey = event->type() == QEvent::KeyPress;
    if (isKey && focus && widget != focus)
        return false;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEscape = key && key->key() == Qt::Key_Escape && widget->window() == m_window
                          && !QApplication::activePopupWidget();
    const bool isTwice = isEscape && m_isSecond && !key->isAutoRepeat();
    m_isSecond = isEscape && !isTwice;
    if (isTwice)
        Q_EMIT pressed();
    return isTwice;
}

} // namespace ui
