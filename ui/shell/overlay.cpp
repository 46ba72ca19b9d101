#include "ui/shell/overlay.h"

#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Overlay::Overlay(QWidget *window) : QWidget(window), m_panel(new Card(this))
{
    m_panel->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    const int edge = 3 * sizes().gapPage;
    column->setContentsMargins(sizes().gapPage, edge, sizes().gapPage, edge);
    column->addWidget(m_panel, 0, Qt::AlignHCenter | Qt::AlignTop);
    window->installEventFilter(this);
    hide();
}

QWidget *Overlay::panel() const
{
    return m_panel;
}

void Overlay::setWidthAtMost(int width)
{
    m_widthAtMost = width;
    fit();
}

void Overlay::fit()
{
    setGeometry(parentWidget()->rect());
    if (m_widthAtMost != QWIDGETSIZE_MAX)
        m_panel->setFixedWidth(std::min(m_widthAtMost, width() - 2 * sizes().gapPage));
}

void Overlay::openOn(QWidget *focus)
{
    m_before = window()->focusWidget();
    fit();
    show();
    raise();
    focus->setFocus();
}

void Overlay::shut()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

/// Tab stays inside.
bool Overlay::focusNextPrevChild(bool)
{
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        shut();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QColor scrim = tokens(palette()).shadow;
    scrim.setAlphaF(0.45F);
    QPainter(this).fillRect(rect(), scrim);
}

} // namespace ui
