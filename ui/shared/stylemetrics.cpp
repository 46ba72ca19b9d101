#include "ui/shared/stylemetrics.h"

#include "ui/shared/paint.h"

#include <QAbstractItemView>
#include <QListView>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

struct Length
{
    QStyle::PixelMetric metric;
    int Sizes::*length;
};

constexpr Length Lengths[] = {
    {QStyle::PM_LayoutLeftMargin, &Sizes::gapLarge},
    {QStyle::PM_LayoutTopMargin, &Sizes::gapLarge},
    {QStyle::PM_LayoutRightMargin, &Sizes::gapLarge},
    {QStyle::PM_LayoutBottomMargin, &Sizes::gapLarge},
    {QStyle::PM_LayoutHorizontalSpacing, &Sizes::gap},
    {QStyle::PM_LayoutVerticalSpacing, &Sizes::gapSmall},
    {QStyle::PM_ButtonIconSize, &Sizes::icon},
    {QStyle::PM_SmallIconSize, &Sizes::icon},
    {QStyle::PM_ToolBarIconSize, &Sizes::icon},
    {QStyle::PM_ListViewIconSize, &Sizes::icon},
    {QStyle::PM_TabBarIconSize, &Sizes::icon},
    {QStyle::PM_LineEditIconSize, &Sizes::icon},
    {QStyle::PM_IndicatorWidth, &Sizes::icon},
    {QStyle::PM_IndicatorHeight, &Sizes::icon},
    {QStyle::PM_ExclusiveIndicatorWidth, &Sizes::icon},
    {QStyle::PM_ExclusiveIndicatorHeight, &Sizes::icon},
    {QStyle::PM_CheckBoxLabelSpacing, &Sizes::gapSmall},
    {QStyle::PM_RadioButtonLabelSpacing, &Sizes::gapSmall},
    {QStyle::PM_ScrollBarSliderMin, &Sizes::control},
    {QStyle::PM_MenuVMargin, &Sizes::gapTiny},
    {QStyle::PM_ToolTipLabelFrameWidth, &Sizes::gapSmall},
    {QStyle::PM_TabBarTabHSpace, &Sizes::gapPage},
    {QStyle::PM_FocusFrameHMargin, &Sizes::gapSmall},
};

struct Number
{
    int key;
    int value;
};

constexpr Number Metrics[] = {
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ComboBoxFrameWidth, 2},
    {QStyle::PM_SpinBoxFrameWidth, 2},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_MenuHMargin, 0},
    {QStyle::PM_SplitterWidth, 9},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_TextCursorWidth, 2},
};

constexpr Number Hints[] = {
    {QStyle::SH_ComboBox_Popup, 0},
    {QStyle::SH_UnderlineShortcut, 0},
    {QStyle::SH_EtchDisabledText, 0},
    {QStyle::SH_DitherDisabledText, 0},
    {QStyle::SH_Slider_AbsoluteSetButtons, Qt::LeftButton},
    {QStyle::SH_ScrollBar_LeftClickAbsolutePosition, 1},
    {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
    {QStyle::SH_ItemView_ActivateItemOnSingleClick, 0},
    {QStyle::SH_ItemView_ShowDecorationSelected, 1},
    {QStyle::SH_Menu_MouseTracking, 1},
    {QStyle::SH_MenuBar_MouseTracking, 1},
    {QStyle::SH_ToolTipLabel_Opacity, 255},
    {QStyle::SH_Widget_Animation_Duration, 0},
};

/// Wide enough that the square inside does not cover the round corners.
int frameWidth(const QWidget *widget, const Sizes &length)
{
    const int corner = qRound(length.radius * 0.3);
    if (isTextEdit(widget))
        return corner + 1;
    return qobject_cast<const QAbstractItemView *>(widget) ? corner : 1;
}

template<std::size_t Count>
std::optional<int> valueIn(const Number (&table)[Count], int key)
{
    const auto *found =
        std::ranges::find_if(table, [key](const Number &it) { return it.key == key; });
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

} // namespace

std::optional<int> metricOf(QStyle::PixelMetric metric, const QWidget *widget)
{
    const Sizes length = sizes();
    if (metric == QStyle::PM_DefaultFrameWidth)
        return frameWidth(widget, length);
    if (metric == QStyle::PM_FocusFrameHMargin && qobject_cast<const QListView *>(widget))
        return length.gapTiny;
    if (metric == QStyle::PM_SliderThickness || metric == QStyle::PM_SliderControlThickness)
        return std::max(32, length.line * 2);
    if (metric == QStyle::PM_SliderLength)
        return std::max(20, length.line + 4);
    const auto *found =
        std::ranges::find_if(Lengths, [metric](const Length &it) { return it.metric == metric; });
    if (found != std::end(Lengths))
        return length.*found->length;
    return valueIn(Metrics, metric);
}

std::optional<int> hintOf(QStyle::StyleHint hint)
{
    return valueIn(Hints, hint);
}

} // namespace ui
