#include "ui/shared/style.h"

#include "ui/shared/paint.h"
#include "ui/shared/paintbuttons.h"
#include "ui/shared/paintfields.h"
#include "ui/shared/paintlists.h"
#include "ui/shared/paintmenus.h"
#include "ui/shared/stylemetrics.h"
#include "ui/shared/stylepainters.h"
#include "ui/shared/variant.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Options carry their type; the caller has already looked at the element.
template<typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

bool isSegment(const QWidget *widget)
{
    return variantOf(widget) == Variant::Segment;
}

bool reactsToHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget)
           || qobject_cast<const QSlider *>(widget) || qobject_cast<const QHeaderView *>(widget)
           || isTextEdit(widget);
}

void polishMenu(QWidget *menu)
{
    menu->setAttribute(Qt::WA_TranslucentBackground);
    menu->setWindowFlag(Qt::FramelessWindowHint);
    menu->setWindowFlag(Qt::NoDropShadowWindowHint);
}

void polishScrollArea(QAbstractScrollArea *area)
{
    const int margin = sizes().gapSmall;
    if (auto *plain = qobject_cast<QPlainTextEdit *>(area))
        plain->document()->setDocumentMargin(margin);
    else if (auto *rich = qobject_cast<QTextEdit *>(area))
        rich->document()->setDocumentMargin(margin);
    else if (area->metaObject() == &QScrollArea::staticMetaObject)
        area->setFrameShape(QFrame::NoFrame);
}

int fieldHeight(const QSize &size)
{
    return std::max(sizes().control, size.height());
}

QSize viewItemSize(QSize size)
{
    const Sizes length = sizes();
    return {size.width() + length.gapSmall, std::max({32, size.height(), length.control - 2})};
}

QSize tabSize(const QSize &size)
{
    const Sizes length = sizes();
    return {size.width() + length.gapSmall, length.control + length.gapTiny};
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (reactsToHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget))
        polishMenu(widget);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        polishScrollArea(area);
    if (variantOf(widget) == Variant::Nav)
        widget->setFont(QApplication::font("QToolButton"));
    const QVariant role = widget->property("textRole");
    if (role.isValid())
        widget->setFont(fontOf(static_cast<TextRole>(role.toInt())));
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption *option,
                          QPainter *painter,
                          const QWidget *widget) const
{
    if (const Painter paint = painterOf(element))
        paint(*option, *painter, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_RadioButton && isSegment(widget))
        paintSegment(as<QStyleOptionButton>(option), *painter);
    else if (const Painter paint = painterOf(element))
        paint(*option, *painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return paintCombo(as<QStyleOptionComboBox>(option), *painter);
    case CC_SpinBox:
        return paintSpin(as<QStyleOptionSpinBox>(option), *painter);
    case CC_ToolButton:
        return paintToolButton(as<QStyleOptionToolButton>(option), *painter, widget);
    case CC_Slider:
        return paintSlider(as<QStyleOptionSlider>(option),
                           *painter,
                           proxy()->subControlRect(control, option, SC_SliderHandle, widget));
    case CC_ScrollBar:
        return paintScrollBar(as<QStyleOptionSlider>(option),
                              *painter,
                              proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption *option,
                              const QSize &size,
                              const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Sizes length = sizes();
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(as<QStyleOptionButton>(option));
    case CT_ToolButton:
        return toolButtonSize(as<QStyleOptionToolButton>(option));
    case CT_RadioButton:
        if (isSegment(widget))
            return segmentSize(as<QStyleOptionButton>(option));
        return {usual.width() + length.gapTiny, std::max(32, usual.height())};
    case CT_CheckBox:
        return {usual.width() + length.gapTiny, std::max(32, usual.height())};
    case CT_LineEdit:
        return {size.width() + 2 * length.gap, fieldHeight(size)};
    case CT_ComboBox:
        return {size.width() + 2 * length.gap + length.icon + length.gapSmall, fieldHeight(size)};
    case CT_SpinBox: {
        const int steps = 2 * std::max(28, length.control - 6);
        return {size.width() + length.gapLarge + steps, fieldHeight(size)};
    }
    case CT_MenuItem:
        return menuItemSize(as<QStyleOptionMenuItem>(option));
    case CT_MenuBarItem:
        return {usual.width() + length.gapSmall, std::max(32, usual.height())};
    case CT_ItemViewItem:
        return viewItemSize(usual);
    case CT_HeaderSection:
        return {usual.width() + length.gap, std::max(usual.height(), length.control)};
    case CT_TabBarTab:
        return tabSize(usual);
    default:
        return usual;
    }
}

QRect Style::subElementRect(SubElement element,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const bool isInsideAnother =
        element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth <= 0;
    const int side = isInsideAnother ? 0 : sizes().gap - 2;
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(side, 1, -side, -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_RadioButtonClickRect:
        return isSegment(widget) ? option->rect
                                 : usual; // Its word is shorter than what is painted.
    case SE_ItemViewItemFocusRect:
        return option->rect.adjusted(1, 1, -1, -1);
    case SE_TabBarTabText:
        return option->rect;
    default:
        return usual;
    }
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex *option,
                            SubControl part,
                            const QWidget *widget) const
{
    QRect ours;
    if (control == CC_ComboBox)
        ours = comboPart(as<QStyleOptionComboBox>(option), part);
    else if (control == CC_SpinBox)
        ours = spinPart(as<QStyleOptionSpinBox>(option), part);
    else if (control == CC_ScrollBar)
        return scrollBarPart(as<QStyleOptionSlider>(option), part);
    return ours.isNull() ? QProxyStyle::subControlRect(control, option, part, widget) : ours;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto ours = metricOf(metric, widget);
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption *option,
                     const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    const auto ours = hintOf(hint);
    return ours ? *ours : QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon Style::standardIcon(StandardPixmap which,
                          const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(Icon::Close);
    case SP_MessageBoxInformation:
        return icon(Icon::Info);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Icon::Warning);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace ui
