#include "ui/analysis/inspector.h"

#include "ui/analysis/cardform.h"
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

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_card(new CardForm)
    , m_link(new LinkForm)
    , m_loops(new LoopPanel)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("inspector"));
    setFixedWidth(textWidth(36) + 3 * sizes().gapLarge);
    m_stack->addWidget(paged(m_loops));
    m_stack->addWidget(paged(m_card));
    m_stack->addWidget(paged(m_link));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
}

void Inspector::show(const core::CaseFile &file, const Choice &choice)
{
    if (const core::Factor *factor = core::find(file.factors, choice.factor)) {
        m_card->show(file, *factor);
        m_stack->setCurrentIndex(1);
    } else if (const core::Link *link = core::find(file.links, choice.link)) {
        m_link->show(file, *link);
        m_stack->setCurrentIndex(2);
    } else {
        m_stack->setCurrentIndex(0);
    }
}

void Inspector::focusFirst()
{
    if (m_stack->currentIndex() == 1)
        m_card->focusFirst();
    else if (m_stack->currentIndex() == 2)
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
}

} // namespace ui
