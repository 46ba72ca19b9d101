#include "ui/shared/scrollpage.h"

#include "ui/shared/theme.h"

#include <QApplication>
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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            QMetaObject::invokeMethod(this, &ScrollPage::showFocused, Qt::QueuedConnection);
    });
}

/// Also what a key or a lock leads to; once it has its place.
void ScrollPage::showFocused()
{
    QWidget *focused = widget() != nullptr ? widget()->focusWidget() : nullptr;
    if (focused != nullptr && focused->hasFocus() && focused->visibleRegion().isEmpty())
        ensureWidgetVisible(focused);
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
