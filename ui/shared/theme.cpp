#include "ui/shared/theme.h"

#include "ui/shared/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QToolTip>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal SmallestBody = 10.0;
constexpr qreal LineAtNormalSize = 16.0;

struct RoleShape
{
    qreal scale;
    QFont::Weight weight;
};

RoleShape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {2.0, QFont::Bold};
    case TextRole::Title:
        return {1.5, QFont::DemiBold};
    case TextRole::Heading:
        return {1.15, QFont::DemiBold};
    case TextRole::Strong:
        return {1.0, QFont::DemiBold};
    case TextRole::Body:
        return {1.0, QFont::Normal};
    case TextRole::Label:
        return {0.9, QFont::DemiBold};
    case TextRole::Small:
        return {0.9, QFont::Normal};
    case TextRole::Caption:
        return {0.82, QFont::Medium};
    }
    return {1.0, QFont::Normal};
}

QFont shaped(QFont font, TextRole role)
{
    const RoleShape shape = shapeOf(role);
    font.setPointSizeF(font.pointSizeF() * shape.scale);
    font.setWeight(shape.weight);
    return font;
}

QFont bodyFont(qreal textScale)
{
    const qreal desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    QFont font(u"Jeugdhuis Sans"_s);
    font.setPointSizeF(std::max(desktop, SmallestBody) * textScale);
    // Hinting moves the stems apart unevenly at the scales between whole ones.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Qt forgets the fonts of classes whenever a style is set.
void setFontsOfClasses(const QFont &body)
{
    QFont medium = body;
    medium.setWeight(QFont::Medium);
    QApplication::setFont(shaped(body, TextRole::Strong), "QPushButton");
    QApplication::setFont(medium, "QToolButton");
    QApplication::setFont(medium, "QTabBar");
    QApplication::setFont(shaped(body, TextRole::Label), "QHeaderView");
    QApplication::setFont(shaped(body, TextRole::Small), "QTipLabel");
    QToolTip::setFont(shaped(body, TextRole::Small));
}

} // namespace

qreal textEnlargement()
{
    return std::max(1.0, QApplication::font().pointSizeF() / SmallestBody);
}

void applyTheme(QApplication &app, const Theme &theme)
{
    const QFont body = bodyFont(theme.textScale);
    const bool isStyled = qobject_cast<Style *>(app.style()) != nullptr;
    if (!isStyled || app.font() != body) {
        QApplication::setFont(body);
        app.setStyle(new Style);
        setFontsOfClasses(body);
    }
    const Tokens &colors = tokens(theme.appearance);
    app.setPalette(paletteOf(colors));
    QToolTip::setPalette(paletteOf(colors));
}

void applyTheme(QApplication &app, Appearance appearance)
{
    applyTheme(app, Theme{.appearance = appearance});
}

Sizes sizesOf(const QFont &body)
{
    const qreal line = QFontMetricsF(body).height();
    const qreal scale = line / LineAtNormalSize;
    const qreal room = (1 + scale) / 2; // The room around text grows half as fast as the text.
    const auto px = [](qreal length) { return qRound(length); };
    return {
        .line = px(line),
        .control = std::max(32, px(line + 20 * room)),
        .icon = px(18 * scale),
        .iconSmall = px(14 * scale),
        .gapTiny = px(4 * room),
        .gapSmall = px(8 * room),
        .gap = px(12 * room),
        .gapLarge = px(16 * room),
        .gapPage = px(24 * room),
        .radius = px(7 * room),
        .cardRadius = px(10 * room),
        .laneRadius = px(14 * room),
        .focus = 2,
    };
}

Sizes sizes()
{
    return sizesOf(QApplication::font());
}

int textWidth(int characters)
{
    return qRound(QFontMetricsF(QApplication::font()).averageCharWidth() * characters);
}

QFont fontOf(TextRole role)
{
    return shaped(QApplication::font(), role);
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty("textRole", static_cast<int>(role));
    widget->setFont(fontOf(role));
}

} // namespace ui
