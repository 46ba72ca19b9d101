#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace ui {

enum class Appearance { Light, Dark };

/// What a coloured thing says. Never the only sign of it: a word or an icon goes with it.
enum class Tone { Neutral, Burden, Strength, Background, Info, Success, Warning, Problem };

/// Ink is readable on its own wash, on the surface and on the window.
struct ToneColors
{
    QColor ink;
    QColor wash;
};

/// The colours of the arrows, one a kind; dashes and heads tell them apart as well.
struct SignColors
{
    QColor started;
    QColor feeds;
    QColor dampens;
    QColor affects;
    QColor goesWith;
};

struct Tokens
{
    Appearance appearance;
    QColor window;
    QColor surface;
    QColor raised; ///< Menus, popups and messages that lie above the page.
    QColor alt;
    QColor hover;
    QColor pressed;
    QColor border;
    QColor inputBorder;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor primary;
    QColor primaryHover;
    QColor primaryPressed;
    QColor onPrimary;
    QColor primaryWash;
    QColor selection;
    QColor focus;
    QColor shadow;
    QColor tip;
    QColor onTip;
    QColor danger;
    ToneColors neutral;
    ToneColors burden;
    ToneColors strength;
    ToneColors background;
    ToneColors info;
    ToneColors success;
    ToneColors warning;
    ToneColors problem;
    SignColors signs;
    QList<QColor> chart;

    const ToneColors &tone(Tone tone) const;
};

const Tokens &tokens(Appearance appearance);
/// The palette of a widget tells which appearance it is drawn in, so that paper stays light in a
/// dark window.
const Tokens &tokens(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// `part` of the first colour, the rest of the second.
QColor mixed(const QColor &first, const QColor &second, qreal part);

} // namespace ui
