#include "ui/conversation/personbutton.h"

#include "ui/shared/icons.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int Columns = 2;      // Of people in a box.
constexpr int LongestLine = 22; // Characters; a longer name is cut, and whole in the tip.

QSize sizeOfPerson(const QFontMetrics &metrics, const QString &name, const QString &details)
{
    const int most = metrics.averageCharWidth() * LongestLine;
    const QFontMetrics small(fontOf(TextRole::Small));
    const int text = std::max(metrics.horizontalAdvance(name), small.horizontalAdvance(details));
    const Sizes size = sizes();
    return {std::min(text, most) + size.icon + 3 * size.gapSmall,
            metrics.height() + small.height() + 2 * size.gapSmall};
}

} // namespace

PersonButton::PersonButton(const core::PersonId &person, QWidget *parent)
    : QPushButton(parent), m_id(person)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::OpenHandCursor);
}

void PersonButton::show(const QString &name, const QString &details, bool isSupport, bool isYouth)
{
    m_details = details;
    m_isSupport = isSupport;
    m_isYouth = isYouth;
    setText(name);
    setToolTip(name + u'\n' + details);
    setAccessibleName(name);
    setAccessibleDescription(details);
    updateGeometry();
    update();
}

QSize PersonButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return sizeOfPerson(QFontMetrics(strong), text(), m_details);
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    const Sizes size = sizes();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    const ToneColors &tone = m_isYouth     ? colors.info
                             : m_isSupport ? colors.strength
                                           : colors.neutral;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintFrame(painter, frame, {.fill = tone.wash, .line = tone.ink, .radius = qreal(size.radius)});
    if (showsFocus(option))
        paintFocusRing(painter, frame, size.radius, colors.focus);
    QRectF line = frame.adjusted(size.gapSmall, size.gapSmall / 2.0, -size.gapSmall, 0);
    if (m_isSupport || m_isYouth) {
        const QRectF mark(line.right() - size.icon, line.top() + 2, size.icon, size.icon);
        paintIcon(painter, mark, m_isYouth ? Icon::Star : Icon::Strength, tone.ink);
        line.setRight(mark.left() - size.gapTiny);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const auto write = [&](const QFont &font, const QColor &color, const QString &text) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        line.setHeight(metrics.height());
        painter.drawText(
            line, Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, int(line.width())));
        line.moveTop(line.bottom());
    };
    write(strong, colors.text, text());
    line.setRight(frame.right() - size.gapSmall);
    write(fontOf(TextRole::Small), colors.muted, m_details);
}

void PersonButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return Q_EMIT walked(event->key());
    case Qt::Key_Delete:
        return Q_EMIT removeAsked();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QPushButton::keyPressEvent(event);
    }
}

void PersonButton::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuAsked(event->reason() == QContextMenuEvent::Mouse
                         ? event->globalPos()
                         : mapToGlobal(rect().bottomLeft()));
}

void PersonButton::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_isDragged = false;
    QPushButton::mousePressEvent(event);
}

void PersonButton::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (event->buttons().testFlag(Qt::LeftButton) && way >= QApplication::startDragDistance()) {
        m_isDragged = true;
        setDown(false);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragged)
        Q_EMIT dragged(event->globalPosition().toPoint());
    else
        QPushButton::mouseMoveEvent(event);
}

void PersonButton::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::OpenHandCursor);
    if (!m_isDragged)
        return QPushButton::mouseReleaseEvent(event);
    m_isDragged = false;
    setDown(false);
    Q_EMIT dropped(event->globalPosition().toPoint(),
                   event->modifiers().testFlag(Qt::ControlModifier));
}

HomeBox::HomeBox(const core::HouseholdId &home, const QString &name, QWidget *parent)
    : QWidget(parent), m_id(home), m_people(new QGridLayout)
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    const Sizes size = sizes();
    column->setContentsMargins(size.gap, size.gapSmall, size.gap, size.gap);
    column->setSpacing(size.gapSmall);
    auto *title = new TextLabel(name, TextRole::Small, this);
    title->setTextFormat(Qt::PlainText);
    title->setMuted();
    column->addWidget(title);
    column->addLayout(m_people);
    m_people->setVerticalSpacing(size.gap);
    // Room for the name of a line.
    const QFontMetrics small(fontOf(TextRole::Small));
    m_people->setHorizontalSpacing(small.horizontalAdvance(wordFor(core::RelationKind::ExPartner))
                                   + 2 * size.gap);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void HomeBox::add(PersonButton *button)
{
    const int number = m_people->count();
    m_people->addWidget(button, number / Columns, number % Columns, Qt::AlignLeft);
}

} // namespace ui
