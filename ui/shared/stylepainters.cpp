#include "ui/shared/stylepainters.h"

#include "ui/shared/paint.h"
#include "ui/shared/paintbuttons.h"
#include "ui/shared/paintfields.h"
#include "ui/shared/paintlists.h"
#include "ui/shared/paintmenus.h"
#include "ui/shared/variant.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace ui {

namespace {

/// Adapts a painter of one kind of option; the style's contract says which element carries which.
template<typename Option, auto Paint>
void with(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto &own = static_cast<const Option &>(option);
    if constexpr (std::is_invocable_v<decltype(Paint), const Option &, QPainter &, const QWidget *>)
        Paint(own, painter, widget);
    else
        Paint(own, painter);
}

void nothing(const QStyleOption &, QPainter &, const QWidget *) {}

void paintLineEdit(const QStyleOptionFrame &option, QPainter &painter)
{
    const bool isInsideAnother = option.lineWidth <= 0;
    if (!isInsideAnother)
        paintField(option, painter);
}

/// What is typed in has a border that shows where; all else a quiet one.
void paintFrameOf(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (isTextEdit(widget)) {
        paintField(option, painter);
        return;
    }
    const Tokens &colors = tokens(option.palette);
    if (widget && widget->windowType() == Qt::Popup) {
        paintFrame(painter, QRectF(option.rect), {.fill = colors.raised, .line = colors.border});
        return;
    }
    const bool isView = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    const bool focused = showsFocus(option);
    paintFrame(painter,
               QRectF(option.rect),
               {.fill = isView ? colors.surface : QColor(),
                .line = focused ? colors.focus : colors.border,
                .radius = qreal(sizes().radius),
                .width = focused ? 2.0 : 1.0});
}

void paintFocusFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool byKey = has(option, QStyle::State_KeyboardFocusChange);
    if (byKey && variantOf(widget) != Variant::Segment)
        paintFocusRing(
            painter, QRectF(option.rect), sizes().radius - 2, tokens(option.palette).focus);
}

template<Icon Which>
void paintArrow(const QStyleOption &option, QPainter &painter)
{
    const int side = std::min({sizes().iconSmall, option.rect.width(), option.rect.height()});
    const Tokens &colors = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    paintIcon(painter,
              centered(QSizeF(side, side), option.rect),
              Which,
              enabled ? colors.muted : colors.disabled);
}

void paintTabBase(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens(option.palette).border);
}

void paintHeaderEnd(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, tokens(option.palette).surface);
    paintTabBase(option, painter);
}

void paintPushButtonWhole(const QStyleOptionButton &option,
                          QPainter &painter,
                          const QWidget *widget)
{
    paintPushButton(option, painter, widget);
    paintPushButtonLabel(option, painter, widget);
}

void paintMenuBarEnd(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, tokens(option.palette).surface);
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    const bool flat = rect.width() > rect.height();
    const QRect line = flat ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                            : QRect(rect.center().x(), rect.top(), 1, rect.height());
    painter.fillRect(line, tokens(option.palette).border);
}

struct Entry
{
    int element;
    Painter paint;
};

constexpr Entry Primitives[] = {
    {QStyle::PE_PanelLineEdit, with<QStyleOptionFrame, paintLineEdit>},
    {QStyle::PE_FrameLineEdit, with<QStyleOption, paintField>},
    {QStyle::PE_Frame, with<QStyleOption, paintFrameOf>},
    {QStyle::PE_FrameFocusRect, with<QStyleOption, paintFocusFrame>},
    {QStyle::PE_IndicatorCheckBox, with<QStyleOption, paintCheckMark>},
    {QStyle::PE_IndicatorItemViewItemCheck, with<QStyleOption, paintCheckMark>},
    {QStyle::PE_IndicatorRadioButton, with<QStyleOption, paintRadioMark>},
    {QStyle::PE_PanelItemViewItem, with<QStyleOptionViewItem, paintItemPanel>},
    {QStyle::PE_PanelItemViewRow, nothing},
    {QStyle::PE_IndicatorBranch, with<QStyleOption, paintBranch>},
    {QStyle::PE_IndicatorArrowDown, with<QStyleOption, paintArrow<Icon::ChevronDown>>},
    {QStyle::PE_IndicatorArrowUp, with<QStyleOption, paintArrow<Icon::ChevronUp>>},
    {QStyle::PE_IndicatorArrowLeft, with<QStyleOption, paintArrow<Icon::ChevronLeft>>},
    {QStyle::PE_IndicatorArrowRight, with<QStyleOption, paintArrow<Icon::ChevronRight>>},
    {QStyle::PE_PanelMenu, with<QStyleOption, paintMenuPanel>},
    {QStyle::PE_FrameMenu, nothing},
    {QStyle::PE_PanelTipLabel, with<QStyleOption, paintTip>},
    {QStyle::PE_FrameTabBarBase, with<QStyleOption, paintTabBase>},
    {QStyle::PE_FrameTabWidget, nothing},
    {QStyle::PE_IndicatorHeaderArrow, nothing},
    {QStyle::PE_FrameGroupBox, nothing},
    {QStyle::PE_FrameStatusBarItem, nothing},
};

constexpr Entry Controls[] = {
    {QStyle::CE_PushButton, with<QStyleOptionButton, paintPushButtonWhole>},
    {QStyle::CE_PushButtonBevel, with<QStyleOptionButton, paintPushButton>},
    {QStyle::CE_PushButtonLabel, with<QStyleOptionButton, paintPushButtonLabel>},
    {QStyle::CE_ComboBoxLabel, with<QStyleOptionComboBox, paintComboLabel>},
    {QStyle::CE_HeaderSection, with<QStyleOptionHeader, paintHeaderSection>},
    {QStyle::CE_HeaderLabel, with<QStyleOptionHeader, paintHeaderLabel>},
    {QStyle::CE_HeaderEmptyArea, with<QStyleOption, paintHeaderEnd>},
    {QStyle::CE_TabBarTabShape, with<QStyleOptionTab, paintTab>},
    {QStyle::CE_TabBarTabLabel, with<QStyleOptionTab, paintTabLabel>},
    {QStyle::CE_MenuItem, with<QStyleOptionMenuItem, paintMenuItem>},
    {QStyle::CE_MenuBarItem, with<QStyleOptionMenuItem, paintMenuBarItem>},
    {QStyle::CE_MenuBarEmptyArea, with<QStyleOption, paintMenuBarEnd>},
    {QStyle::CE_ProgressBarGroove, with<QStyleOption, paintProgressGroove>},
    {QStyle::CE_ProgressBarContents, with<QStyleOptionProgressBar, paintProgress>},
    {QStyle::CE_Splitter, with<QStyleOption, paintSplitter>},
};

template<std::size_t Count>
Painter painterIn(const Entry (&table)[Count], int element)
{
    const auto *found =
        std::ranges::find_if(table, [element](const Entry &it) { return it.element == element; });
    return found == std::end(table) ? nullptr : found->paint;
}

} // namespace

Painter painterOf(QStyle::PrimitiveElement element)
{
    return painterIn(Primitives, element);
}

Painter painterOf(QStyle::ControlElement element)
{
    return painterIn(Controls, element);
}

} // namespace ui
