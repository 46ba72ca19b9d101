#include "ui/shared/scrollpage.h"

#include "ui/shared/theme.h"

#include <QVBoxLayout>

namespace ui {

ScrollPage::ScrollPage(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // What is inside takes the focus, and is scrolled to.
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize ScrollPage::minimumSizeHint() const
{
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {qMin(width, textWidth(40)), sizes().control * 2};
}

ScrollPage *cardColumn(const QList<QWidget *> &cards, QWidget *parent)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, sizes().gapSmall, 0);
    column->setSpacing(sizes().gap);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch();
    return new ScrollPage(sheet, parent);
}

} // namespace ui
