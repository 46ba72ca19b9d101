#include "ui/shared/stepdots.h"

#include "ui/shared/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

StepDots::StepDots(const QString &name, QWidget *parent) : QAbstractSlider(parent)
{
    setAccessibleName(name);
    setOrientation(Qt::Horizontal);
    setRange(1, 5);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void StepDots::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
}

int StepDots::cell() const
{
    return m_isReadOnly ? sizes().gap : std::max(28, sizes().line + sizes().gap);
}

QSize StepDots::sizeHint() const
{
    const int height = m_isReadOnly ? sizes().line : std::max(32, sizes().line + sizes().gap);
    return {cell() * maximum(), height};
}

QSize StepDots::minimumSizeHint() const
{
    return sizeHint();
}

void StepDots::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    const Tokens &colors = tokens(palette());
    const QColor ink = m_tone == Tone::Neutral ? colors.primary : colors.tone(m_tone).ink;
    const qreal side = m_isReadOnly ? sizes().line * 0.45 : sizes().line * 0.8;
    QPainter painter(this);
    for (int step = 1; step <= maximum(); ++step) {
        const QRectF place((step - 1) * cell(), 0, cell(), height());
        const QRectF dot = centered({side, side}, place);
        if (step <= value())
            paintFrame(painter, dot, {.fill = ink, .radius = side / 2});
        else
            paintFrame(
                painter, dot, {.line = colors.inputBorder, .radius = side / 2, .width = 1.5});
    }
    if (showsFocus(option))
        paintFocusRing(painter, QRectF(rect()), sizes().radius, colors.focus);
}

void StepDots::mousePressEvent(QMouseEvent *event)
{
    if (!m_isReadOnly && event->button() == Qt::LeftButton)
        setValue(int(event->position().x()) / cell() + 1);
}

void StepDots::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= minimum() && digit <= maximum())
        setValue(digit);
    else
        QAbstractSlider::keyPressEvent(event);
}

} // namespace ui
