#include "ui/shared/toast.h"

#include "ui/shared/buttons.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto Stay = 7s;

int shadowOf(const Sizes &length)
{
    return length.gapSmall;
}

} // namespace

Toast::Toast(QWidget *host) : QWidget(host), m_sentence(new TextLabel), m_action(pushButton({}))
{
    const Sizes length = sizes();
    const int edge = shadowOf(length);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge + length.gapLarge + length.icon + length.gapSmall,
                            edge + length.gapTiny,
                            edge + length.gapSmall,
                            edge + length.gapTiny);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    m_sentence->setMinimumHeight(length.control);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Toast::leave);
    connect(m_action, &QPushButton::clicked, this, &Toast::hide);
    connect(m_action, &QPushButton::clicked, this, &Toast::actionChosen);
    host->installEventFilter(this);
    hide();
}

void Toast::say(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_rest.start(Stay);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    const Sizes length = sizes();
    const QSize host = parentWidget()->size();
    const int text = fontMetrics().horizontalAdvance(m_sentence->text()) + 2;
    const QMargins around = layout()->contentsMargins();
    const int action = m_action->text().isEmpty() ? 0 : m_action->sizeHint().width() + length.gap;
    const int wish = text + action + around.left() + around.right();
    const int width = std::min(wish, std::min(host.width() - 2 * length.gap, textWidth(90)));
    const int height = std::max(layout()->minimumHeightForWidth(width), sizeHint().height());
    setGeometry(
        (host.width() - width) / 2, host.height() - height - length.gapLarge, width, height);
}

void Toast::leave()
{
    const bool isUsed = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (isUsed)
        m_rest.start(Stay);
    else
        hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Sizes length = sizes();
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    const int edge = shadowOf(length);
    const QRectF body = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    paintShadow(painter, body, length.cardRadius, colors.shadow, edge - 2);
    paintFrame(painter,
               body,
               {.fill = colors.raised, .line = colors.border, .radius = qreal(length.cardRadius)});
    const QRectF left(body.left() + length.gapLarge, body.top(), length.icon, body.height());
    const QSizeF size(length.icon, length.icon);
    paintIcon(painter, centered(size, left), iconOf(m_tone), colors.tone(m_tone).ink);
}

} // namespace ui
