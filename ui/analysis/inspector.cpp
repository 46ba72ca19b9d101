#include "ui/analysis/inspector.h"

#include "ui/analysis/cardform.h"
#include "ui/analysis/cardsform.h"
#include "ui/analysis/linkform.h"
#include "ui/analysis/looppanel.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QWidget *paged(QWidget *form)
{
    auto *margin = new QWidget;
    auto *layout = new QVBoxLayout(margin);
    const int gap = sizes().gapLarge;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(form);
    return new ScrollPage(margin);
}

} // namespace

Inspector::Inspector(const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_card(new CardForm(catalogue))
    , m_link(new LinkForm)
    , m_cards(new CardsForm)
    , m_loops(new LoopPanel)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("inspector"));
    m_stack->addWidget(paged(m_card));
    m_stack->addWidget(paged(m_link));
    m_stack->addWidget(paged(m_cards));
    m_stack->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(1); // A line between the two: see paintEvent().
    layout->addWidget(m_stack, 3);
    layout->addWidget(paged(m_loops), 2);
}

void Inspector::show(const core::CaseFile &file, const Choice &choice)
{
    m_card->settle(choice.factor);
    m_link->settle(choice.link);
    const core::Factor *factor = core::find(file.factors, choice.factor);
    const core::Link *link = core::find(file.links, choice.link);
    if (choice.isSeveral())
        m_cards->show(file, choice.cards());
    else if (factor)
        m_card->show(file, *factor);
    else if (link)
        m_link->show(file, *link);
    m_stack->setCurrentIndex(choice.isSeveral() ? 2 : factor ? 0 : 1);
    m_stack->setVisible(factor || link);
    m_loops->show(file, choice);
}

void Inspector::focusFirst()
{
    if (m_stack->isHidden())
        return;
    if (m_stack->currentIndex() == 0)
        m_card->focusFirst();
    else if (m_stack->currentIndex() == 2)
        m_cards->focusFirst();
    else
        m_link->focusFirst();
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, 1, height()), colors.border);
    if (!m_stack->isHidden())
        painter.fillRect(QRect(0, m_stack->geometry().bottom() + 1, width(), 1), colors.border);
}

} // namespace ui
