#include "ui/shared/scrollpage.h"

#include "ui/shared/theme.h"

#include <QScrollBar>

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
    return {qMin(width, textWidth(40)), sizes().control * 3};
}

} // namespace ui
