#include "ui/analysis/arrowlegend.h"

#include "ui/analysis/linkpaint.h"
#include "ui/analysis/linkwords.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal LeastSample = 34; // Lengths at normal text size.
constexpr qreal MostSample = 46;
constexpr qreal LeastGap = 8;
constexpr qreal MostGap = 20;

qreal textOf(const QFontMetricsF &metrics, const QStringList &words)
{
    qreal text = 0;
    for (const QString &word : words)
        text += metrics.horizontalAdvance(word);
    return text;
}

qreal lineOf(qreal text, qsizetype count, qreal sample, qreal gap)
{
    return text + qreal(count) * (sample + 1.5 * gap) - gap;
}

void paintEntry(
    QPainter &painter, const CanvasLook &look, const QRectF &sample, qreal gap, int kind)
{
    paintSample(painter, look, sample, static_cast<core::LinkKind>(kind));
    const QString word = kindWords().at(kind);
    const qreal width = QFontMetricsF(look.font).horizontalAdvance(word);
    painter.setOpacity(1);
    painter.setFont(look.font);
    painter.setPen(look.tokens->muted);
    painter.drawText(QRectF(sample.right() + gap / 2, sample.top(), width + 2, sample.height()),
                     Qt::AlignVCenter,
                     word);
}

} // namespace

ArrowLegend::ArrowLegend(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_orientation(orientation)
{
    setFont(fontOf(TextRole::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(QObject::tr("Legend of the arrows"));
    setAccessibleDescription(kindWords().join(u", "_s));
}

int ArrowLegend::leastWidth() const
{
    const qreal unit = metricsFor(font()).unit;
    const QStringList words = kindWords();
    const qreal text = textOf(QFontMetricsF(font()), words);
    return qRound(lineOf(text, words.size(), LeastSample * unit, LeastGap * unit));
}

QSize ArrowLegend::sizeHint() const
{
    if (m_orientation == Qt::Horizontal)
        return {0, 0};
    const QFontMetricsF metrics(font());
    const qreal unit = metricsFor(font()).unit;
    qreal widest = 0;
    const QStringList words = kindWords();
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {qRound(widest + (MostSample + 3 * MostGap) * unit),
            qRound(qreal(words.size()) * 2 * metrics.height() + MostGap * unit)};
}

void ArrowLegend::paintEvent(QPaintEvent *)
{
    if (m_orientation == Qt::Vertical)
        paintColumn();
    else if (width() >= leastWidth())
        paintLine();
}

void ArrowLegend::paintLine()
{
    QPainter painter(this);
    const CanvasLook look{metricsFor(font()), font(), &tokens(palette()), false};
    const qreal unit = look.metrics.unit;
    const QStringList words = kindWords();
    const QFontMetricsF metrics(font());
    const qreal text = textOf(metrics, words);
    const qreal room = (width() - text) / qreal(words.size()) / unit;
    const qreal sample = std::clamp(room * 0.6, LeastSample, MostSample) * unit;
    const qreal gap = std::clamp(room * 0.25, LeastGap, MostGap) * unit;
    qreal left = std::max(0.0, width() - lineOf(text, words.size(), sample, gap));
    for (int kind = 0; kind < words.size(); ++kind) {
        paintEntry(painter, look, QRectF(left, 0, sample, height()), gap, kind);
        left += sample + metrics.horizontalAdvance(words[kind]) + 1.5 * gap;
    }
}

void ArrowLegend::paintColumn()
{
    QPainter painter(this);
    const CanvasLook look{metricsFor(font()), font(), &tokens(palette()), false};
    const qreal unit = look.metrics.unit;
    const qreal gap = MostGap * unit;
    const qreal line = 2 * QFontMetricsF(font()).height();
    for (int kind = 0; kind < kindWords().size(); ++kind) {
        const QRectF sample(gap, gap / 2 + kind * line, MostSample * unit, line);
        paintEntry(painter, look, sample, gap, kind);
    }
}

} // namespace ui
