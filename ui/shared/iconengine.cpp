#include "ui/shared/iconengine.h"

#include "ui/shared/tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace ui {

namespace {

QColor colorOf(QIcon::Mode mode)
{
    const Tokens &colors = tokens(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colors.disabled;
    return mode == QIcon::Normal ? colors.muted : colors.text;
}

} // namespace

IconEngine::IconEngine(Icon which) : m_which(which) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(*painter, rect, m_which, colorOf(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap
IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/)
{
    QPixmap drawn(size); // Already in device pixels.
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return drawn;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_which);
}

QString IconEngine::iconName()
{
    return ui::iconName(m_which);
}

} // namespace ui
