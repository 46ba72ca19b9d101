#include "ui/analysis/proposal.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Proposal::Proposal(const QString &text, QWidget *parent) : Card(parent)
{
    setClickable(true);
    setAccessibleName(text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(text));
}

void Proposal::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.inputBorder, 1.6, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = sizes().cardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius, radius);
}

QString chainLine(const core::UsualChain &chain, core::Language language)
{
    QStringList texts;
    for (const core::UsualCard &card : chain.cards)
        texts += card.text.in(language);
    if (chain.isRound)
        texts += texts.constFirst();
    return texts.join(u" \u2192 "_s);
}

} // namespace ui
