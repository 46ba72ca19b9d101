#include "ui/conversation/ratingline.h"

#include "core/conversation/ratings.h"
#include "ui/shared/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RatingLine::RatingLine(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(core::LeastRating, core::MostRating);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void RatingLine::show(std::optional<int> now, std::optional<int> before)
{
    const QSignalBlocker quiet(this);
    m_isDrawn = now.has_value();
    m_before = before;
    setValue(now.value_or(before.value_or((core::LeastRating + core::MostRating) / 2)));
    tell();
    update();
}

/// What the drawing shows, in words.
void RatingLine::tell()
{
    QString words = m_isDrawn ? tr("%1 of 10").arg(value()) : tr("not said");
    if (m_before)
        words += tr(", last time %1").arg(*m_before);
    setAccessibleDescription(words);
    setToolTip(words);
}

QSize RatingLine::sizeHint() const
{
    return {14 * sizes().control / 2, sizes().control};
}

QSize RatingLine::minimumSizeHint() const
{
    return {4 * sizes().control, sizes().control};
}

qreal RatingLine::placeOf(int value) const
{
    const qreal edge = height() / 2.0;
    return edge + (width() - 2 * edge) * value / core::MostRating;
}

int RatingLine::valueAt(qreal x) const
{
    const qreal edge = height() / 2.0;
    const qreal part = (x - edge) / std::max(1.0, width() - 2 * edge);
    return std::clamp(
        int(std::lround(part * core::MostRating)), core::LeastRating, core::MostRating);
}

void RatingLine::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0;
    painter.setPen(QPen(colors.inputBorder, 2));
    painter.drawLine(QPointF(placeOf(0), middle), QPointF(placeOf(core::MostRating), middle));
    for (int i = core::LeastRating; i <= core::MostRating; ++i)
        painter.drawLine(QPointF(placeOf(i), middle - 3), QPointF(placeOf(i), middle + 3));
    paintNumbers(painter);
    const qreal knob = sizes().control / 3.0;
    if (m_before) {
        painter.setPen(QPen(colors.muted, 2));
        painter.setBrush(colors.surface);
        painter.drawEllipse(QPointF(placeOf(*m_before), middle), knob * 0.6, knob * 0.6);
    }
    QStyleOptionSlider option;
    initStyleOption(&option);
    if (showsFocus(option))
        paintFocusRing(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), sizes().radius, colors.focus);
    if (!m_isDrawn)
        return;
    const QRectF round(placeOf(value()) - knob, middle - knob, 2 * knob, 2 * knob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.primary);
    painter.drawEllipse(round);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colors.onPrimary);
    painter.drawText(round, Qt::AlignCenter, QString::number(value()));
}

/// All of them where there is room, else those at the ends and in the middle.
void RatingLine::paintNumbers(QPainter &painter) const
{
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(tokens(palette()).muted);
    const qreal room = placeOf(1) - placeOf(0);
    const bool isRoomy = room > 2 * painter.fontMetrics().horizontalAdvance(u"10"_s);
    const qreal top = height() / 2.0 + 4;
    for (int i = core::LeastRating; i <= core::MostRating; i += isRoomy ? 1 : 5) {
        if (m_isDrawn && i == value())
            continue; // It stands on the knob.
        const QRectF place(placeOf(i) - room * 2, top, room * 4, height() - top);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, QString::number(i));
    }
}

void RatingLine::draw(int value)
{
    const QSignalBlocker quiet(this);
    m_isDrawn = true;
    setValue(value);
    tell();
    update();
}

void RatingLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return m_isDrawn ? Q_EMIT takenBack() : void();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !(event->modifiers() & ~Qt::KeypadModifier)) {
        draw(key - Qt::Key_0);
        return Q_EMIT drawn(value());
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down || event->modifiers())
        return event->ignore(); // To walk on.
    QSlider::keyPressEvent(event);
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
        draw(value());
        Q_EMIT drawn(value());
    }
}

void RatingLine::mousePressEvent(QMouseEvent *event)
{
    draw(valueAt(event->position().x()));
}

void RatingLine::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        draw(valueAt(event->position().x()));
}

void RatingLine::mouseReleaseEvent(QMouseEvent *event)
{
    draw(valueAt(event->position().x()));
    Q_EMIT drawn(value());
}

/// A page that is scrolled changes no answer.
void RatingLine::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
