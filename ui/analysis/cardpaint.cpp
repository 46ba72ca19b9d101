#include "ui/analysis/cardpaint.h"

#include "ui/shared/paint.h"
#include "ui/shared/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Dots = 5;

struct Paragraph
{
    QStringList lines;
    bool isWhole = true;
};

Paragraph wrapped(const QString &text, const QFont &font, qreal width, int most)
{
    Paragraph paragraph;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString piece = text.mid(line.textStart(), line.textLength());
        if (paragraph.lines.size() < most) {
            paragraph.lines += piece;
        } else {
            paragraph.lines.last() += piece;
            paragraph.isWhole = false;
        }
    }
    layout.endLayout();
    if (!paragraph.isWhole) {
        QString &last = paragraph.lines.last();
        last = QFontMetricsF(font).elidedText(last, Qt::ElideRight, width);
    }
    return paragraph;
}

/// Two lines of the usual size, or three smaller ones.
void paintText(QPainter &painter, const CanvasLook &look, const QRectF &rect, const QString &text)
{
    QFont font = look.font;
    font.setWeight(QFont::Medium);
    Paragraph paragraph = wrapped(text, font, rect.width(), 2);
    if (!paragraph.isWhole) {
        font.setPointSizeF(font.pointSizeF() * 0.86);
        paragraph = wrapped(text, font, rect.width(), 3);
    }
    const QFontMetricsF metrics(font);
    const qreal step = metrics.height() * (paragraph.lines.size() > 2 ? 0.98 : 1.06);
    qreal y = rect.top() + metrics.ascent();
    if (paragraph.lines.size() == 1)
        y += step * 0.25;
    painter.setFont(font);
    painter.setPen(look.tokens->text);
    for (const QString &line : std::as_const(paragraph.lines)) {
        painter.drawText(QPointF(rect.left(), y), line.trimmed());
        y += step;
    }
}

qreal paintDots(QPainter &painter, const CanvasLook &look, const QRectF &rect, const CardFace &face)
{
    const QColor ink = toneOf(face.polarity, *look.tokens).ink;
    const qreal unit = look.metrics.unit;
    const qreal r = 2.5 * unit;
    const qreal step = 7.5 * unit;
    for (int i = 0; i < Dots; ++i) {
        const QPointF at(rect.right() - r - (Dots - 1 - i) * step, rect.center().y());
        painter.setPen(QPen(ink, 0.9 * unit));
        painter.setBrush(i < face.weight ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, r, r);
    }
    return Dots * step;
}

void paintFoot(QPainter &painter, const CanvasLook &look, const QRectF &rect, const CardFace &face)
{
    const qreal unit = look.metrics.unit;
    const ToneColors &tone = toneOf(face.polarity, *look.tokens);
    QFont font = look.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF bold(font);
    const QString word = wordFor(face.polarity);
    const qreal icon = 11 * unit;
    const QRectF pill(rect.left() - unit,
                      rect.top(),
                      icon + bold.horizontalAdvance(word) + 14 * unit,
                      rect.height());
    paintFrame(painter, pill, {.fill = tone.wash, .radius = rect.height() / 2});
    paintIcon(painter,
              QRectF(pill.left() + 5 * unit, rect.center().y() - icon / 2, icon, icon),
              iconFor(face.polarity),
              tone.ink);
    painter.setFont(font);
    painter.setPen(tone.ink);
    painter.drawText(pill.adjusted(8 * unit + icon, 0, 0, 0), Qt::AlignVCenter, word);
    qreal right = rect.right() - paintDots(painter, look, rect, face) - 3 * unit;
    if (face.isPrivate) {
        right -= icon + 2 * unit;
        paintIcon(painter,
                  QRectF(right, rect.center().y() - icon / 2, icon, icon),
                  Icon::EyeOff,
                  look.tokens->muted);
        right -= 2 * unit;
    }
    if (face.isDisputed) {
        right -= icon + 2 * unit;
        const QRectF badge(right, rect.center().y() - icon / 2, icon, icon);
        paintFrame(painter,
                   badge.adjusted(-unit, -unit, unit, unit),
                   {.fill = look.tokens->warning.wash,
                    .line = look.tokens->warning.ink,
                    .radius = 3 * unit});
        painter.setPen(look.tokens->warning.ink);
        painter.drawText(badge, Qt::AlignCenter, u"\u2260"_s);
        right -= 3 * unit;
    }
    font.setWeight(QFont::Normal);
    const QRectF who(
        pill.right() + 5 * unit, rect.top(), right - pill.right() - 7 * unit, rect.height());
    painter.setFont(font);
    painter.setPen(look.tokens->muted);
    painter.drawText(who,
                     Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(face.who, Qt::ElideRight, who.width()));
}

/// Of one a thick border, of the other a double one, of both a triple one.
void paintVoice(QPainter &painter, const CanvasLook &look, const QRectF &rect, core::Voice voice)
{
    const qreal unit = look.metrics.unit;
    const int frames = static_cast<int>(voice);
    for (int i = 0; i < frames; ++i) {
        const qreal in = 3.2 * i * unit;
        paintFrame(painter,
                   rect.adjusted(in, in, -in, -in),
                   {.line = look.tokens->text,
                    .radius = std::max(2 * unit, 9 * unit - in),
                    .width = (frames == 1 ? 2.4 : 1.3) * unit});
    }
}

} // namespace

Icon iconFor(core::Polarity polarity)
{
    switch (polarity) {
    case core::Polarity::Burden:
        return Icon::Warning;
    case core::Polarity::Strength:
        return Icon::Sprout;
    case core::Polarity::Background:
        return Icon::Dot;
    }
    return Icon::None;
}

const ToneColors &toneOf(core::Polarity polarity, const Tokens &tokens)
{
    switch (polarity) {
    case core::Polarity::Burden:
        return tokens.burden;
    case core::Polarity::Strength:
        return tokens.strength;
    case core::Polarity::Background:
        return tokens.background;
    }
    return tokens.neutral;
}

void paintCard(QPainter &painter, const CanvasLook &look, const CardFace &face, bool isChosen)
{
    const qreal unit = look.metrics.unit;
    const QRectF rect(QPointF(), look.metrics.card);
    const qreal radius = 9 * unit;
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, rect, radius, look.tokens->shadow, qRound(shadowOf(look.metrics)));
    paintFrame(painter,
               rect,
               {.fill = look.tokens->surface,
                .line = isChosen ? look.tokens->primary : look.tokens->border,
                .radius = radius,
                .width = (isChosen ? 2.2 : 1) * unit});
    paintVoice(painter, look, rect, face.voice);
    const QRectF bar(9 * unit, 11 * unit, 3.2 * unit, rect.height() - 22 * unit);
    paintFrame(
        painter, bar, {.fill = toneOf(face.polarity, *look.tokens).ink, .radius = bar.width() / 2});
    const QRectF inside = rect.adjusted(20 * unit, 9 * unit, -11 * unit, -9 * unit);
    const qreal foot = QFontMetricsF(look.font).height() * 0.8 + 3 * unit;
    paintText(painter, look, inside, face.text);
    paintFoot(
        painter, look, QRectF(inside.left(), inside.bottom() - foot, inside.width(), foot), face);
}

void paintHandle(QPainter &painter, const CanvasLook &look)
{
    const qreal unit = look.metrics.unit;
    const QPointF at(look.metrics.card.width(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.tokens->surface, 1.5 * unit));
    painter.setBrush(look.tokens->primary);
    painter.drawEllipse(at, 10 * unit, 10 * unit);
    const qreal icon = 12 * unit;
    paintIcon(painter,
              QRectF(at.x() - icon / 2, at.y() - icon / 2, icon, icon),
              Icon::ArrowRight,
              look.tokens->onPrimary);
}

void paintPin(QPainter &painter, const CanvasLook &look)
{
    const qreal unit = look.metrics.unit;
    const QPointF at(13 * unit, 1 * unit);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.tokens->border, unit));
    painter.setBrush(look.tokens->surface);
    painter.drawEllipse(at, 8.5 * unit, 8.5 * unit);
    const qreal icon = 12 * unit;
    paintIcon(painter,
              QRectF(at.x() - icon / 2, at.y() - icon / 2, icon, icon),
              Icon::MapPin,
              look.tokens->primary);
}

qreal shadowOf(const CanvasMetrics &metrics)
{
    return 6 * metrics.unit;
}

} // namespace ui
