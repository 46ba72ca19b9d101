#include "ui/shared/taborder.h"

#include <QLayout>
#include <QWidget>

namespace ui {

namespace {

using Widgets = QList<QWidget *>;

void addWidgetsOf(const QLayout &layout, Widgets &widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            widgets += item->widget();
        else if (item->layout())
            addWidgetsOf(*item->layout(), widgets);
    }
}

/// Those in the layout as they stand there, then the others as they were made.
Widgets childrenOf(const QWidget &parent)
{
    Widgets widgets;
    if (parent.layout())
        addWidgetsOf(*parent.layout(), widgets);
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && !widgets.contains(widget))
            widgets += widget;
    }
    return widgets;
}

/// Where the focus is now counts, even when it was only put there.
void addStops(QWidget &widget, const QWidget *now, Widgets &stops)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return;
    const bool takesTab =
        (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
    if (takesTab || &widget == now)
        stops += &widget;
    const Widgets children = childrenOf(widget);
    for (QWidget *child : children)
        addStops(*child, now, stops);
}

} // namespace

QWidget *nextByTab(QWidget *window, bool isForward)
{
    Widgets stops;
    addStops(*window, window->focusWidget(), stops);
    if (stops.isEmpty())
        return nullptr;
    const qsizetype at = stops.indexOf(window->focusWidget());
    if (at < 0)
        return isForward ? stops.first() : stops.last();
    return stops[(at + (isForward ? 1 : stops.size() - 1)) % stops.size()];
}

} // namespace ui
