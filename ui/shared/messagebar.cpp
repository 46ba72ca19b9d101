#include "ui/shared/messagebar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new TextLabel)
    , m_action(pushButton({}))
    , m_close(iconButton(Icon::Close, {}))
{
    const Sizes length = sizes();
    auto *row = new QHBoxLayout(this);
    const int side = length.gap + length.icon + length.gapSmall;
    row->setContentsMargins(side, length.gapSmall, length.gapSmall, length.gapSmall);
    row->setSpacing(length.gapSmall);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionChosen);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    translate();
    hide();
}

void MessageBar::say(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Sizes length = sizes();
    const ToneColors &colors = tokens(palette()).tone(m_tone);
    QPainter painter(this);
    const QRectF all(rect());
    paintFrame(painter,
               all,
               {.fill = colors.wash,
                .line = mixed(colors.ink, colors.wash, 0.35),
                .radius = qreal(length.radius)});
    const QRectF left(length.gap, 0, length.icon, all.height());
    paintIcon(
        painter, centered(QSizeF(length.icon, length.icon), left), iconOf(m_tone), colors.ink);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QFrame::changeEvent(event);
}

void MessageBar::translate()
{
    setButtonName(m_close, tr("Close message"));
}

} // namespace ui
