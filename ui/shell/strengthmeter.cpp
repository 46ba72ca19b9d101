#include "ui/shell/strengthmeter.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int Parts = 4;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthMeter::setLevel(int level)
{
    m_level = level;
    update();
}

QSize StrengthMeter::sizeHint() const
{
    return {textWidth(20), sizes().gapTiny + 2};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    const QColor filled = colors.tone(m_level < 2 ? Tone::Problem : Tone::Strength).ink;
    const qreal gap = sizes().gapTiny;
    const qreal part = (width() - gap * (Parts - 1)) / Parts;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Parts; ++i) {
        painter.setBrush(i < m_level ? filled : colors.border);
        const QRectF rect(i * (part + gap), 0, part, height());
        painter.drawRoundedRect(rect, height() / 2.0, height() / 2.0);
    }
}

} // namespace ui
