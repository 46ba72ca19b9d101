#include "ui/analysis/voicelegend.h"

#include "ui/analysis/linkpaint.h"
#include "ui/shared/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QStringList voiceWords(const QString &one, const QString &other)
{
    if (other.isEmpty())
        return {VoiceLegend::tr("one line: %1").arg(one)};
    return {VoiceLegend::tr("one line: %1").arg(one),
            VoiceLegend::tr("two lines: %1").arg(other),
            VoiceLegend::tr("three lines: both")};
}

VoiceLegend::VoiceLegend(QWidget *parent) : QWidget(parent)
{
    setFont(fontOf(TextRole::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

QStringList VoiceLegend::words() const
{
    return voiceWords(m_one, m_other);
}

void VoiceLegend::setNames(const QString &one, const QString &other)
{
    m_one = one;
    m_other = other;
    setAccessibleDescription(words().join(u", "_s));
    updateGeometry();
    update();
}

QSize VoiceLegend::sizeHint() const
{
    int widest = 0;
    const QStringList lines = words();
    for (const QString &line : lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    const int row = fontMetrics().height() + sizes().gapTiny;
    return {textWidth(8) + widest, row * int(lines.size())};
}

QSize VoiceLegend::minimumSizeHint() const
{
    return {textWidth(16), sizeHint().height()};
}

void VoiceLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const CanvasLook look{metricsFor(font()), font(), &tokens(palette())};
    const int row = fontMetrics().height() + sizes().gapTiny;
    const int sample = textWidth(6);
    const QStringList lines = words();
    for (int i = 0; i < lines.size(); ++i) {
        const QRectF line(0, i * row, sample, row);
        paintSample(painter, look, line, core::LinkKind::Affects, static_cast<core::Voice>(i + 1));
        painter.setFont(font());
        painter.setPen(look.tokens->text);
        painter.drawText(
            QRectF(sample + sizes().gapSmall, i * row, width(), row), Qt::AlignVCenter, lines[i]);
    }
}

} // namespace ui
