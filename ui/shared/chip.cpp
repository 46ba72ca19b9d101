#include "ui/shared/chip.h"

#include "ui/shared/paint.h"

#include <QPainter>

#include <algorithm>

namespace ui {

Chip::Chip(Icon picture, const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent), m_picture(picture), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTextRole(this, TextRole::Caption);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : Chip(iconOf(tone), text, tone, parent)
{}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setPicture(Icon picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Sizes length = sizes();
    const int picture = m_picture == Icon::None ? 0 : length.iconSmall + length.gapTiny;
    const int width = fontMetrics().horizontalAdvance(text());
    const int height = std::max(24, fontMetrics().height() + 2 * length.gapTiny);
    return {width + picture + 2 * length.gapSmall + 2, height};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Sizes length = sizes();
    const ToneColors &colors = tokens(palette()).tone(m_tone);
    QPainter painter(this);
    const QRectF all(rect());
    paintFrame(painter, all, {.fill = colors.wash, .radius = all.height() / 2});
    QRectF inside = all.adjusted(length.gapSmall, 0, -length.gapSmall, 0);
    if (m_picture != Icon::None) {
        const QRectF place(inside.left(), all.top(), length.iconSmall, all.height());
        const QSizeF size(length.iconSmall, length.iconSmall);
        paintIcon(painter, centered(size, place), m_picture, colors.ink);
        inside.adjust(length.iconSmall + length.gapTiny, 0, 0, 0);
    }
    painter.setPen(colors.ink);
    painter.drawText(inside.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Icon::None;
    case Tone::Burden:
        return Icon::Burden;
    case Tone::Strength:
        return Icon::Strength;
    case Tone::Background:
        return Icon::Dot;
    case Tone::Info:
        return Icon::Info;
    case Tone::Success:
        return Icon::CircleCheck;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Problem:
        return Icon::Problem;
    }
    return Icon::None;
}

} // namespace ui
