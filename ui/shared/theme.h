#pragma once

#include "ui/render/fonts.h"
#include "ui/shared/tokens.h"

#include <QFont>

class QApplication;
class QWidget;

namespace ui {

enum class TextRole { Display, Title, Heading, Strong, Body, Label, Small, Caption };

/// Every length of the program follows the height of a line of body text.
struct Sizes
{
    int line;
    int control;
    int icon;
    int iconSmall;
    int gapTiny;
    int gapSmall;
    int gap;
    int gapLarge;
    int gapPage;
    int radius;
    int cardRadius;
    int laneRadius;
    int focus;
};

struct Theme
{
    Appearance appearance = Appearance::Light;
    qreal textScale = 1.0; ///< On top of the text size of the desktop.

    bool operator==(const Theme &) const = default;
};

/// The first call sets the style; later ones only the colours and, when it changed, the text size.
void applyTheme(QApplication &app, const Theme &theme);
/// How much larger the letters are than those of a desktop that was left as it came; at least 1.
qreal textEnlargement();
void applyTheme(QApplication &app, Appearance appearance);

Sizes sizesOf(const QFont &body);
/// Of the application's font.
Sizes sizes();
/// About as wide as `characters` characters of body text.
int textWidth(int characters);

QFont fontOf(TextRole role);
void setTextRole(QWidget *widget, TextRole role);

} // namespace ui
