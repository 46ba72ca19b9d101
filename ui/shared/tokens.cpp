#include "ui/shared/tokens.h"

namespace ui {

namespace {

Tokens lightTokens()
{
    return {
        .appearance = Appearance::Light,
        .window = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xFFFFFF),
        .alt = QColor(0xEDF0F4),
        .hover = QColor(0xF0F3F6),
        .pressed = QColor(0xE4E9EF),
        .border = QColor(0xDDE2E9),
        .inputBorder = QColor(0x7A8699),
        .text = QColor(0x1A2330),
        .muted = QColor(0x536073),
        .disabled = QColor(0x8E99A9),
        .primary = QColor(0x0F6A6E),
        .primaryHover = QColor(0x0C5B5F),
        .primaryPressed = QColor(0x094B4E),
        .onPrimary = QColor(0xFFFFFF),
        .primaryWash = QColor(0xE0F1F1),
        .selection = QColor(0xBFE3E2),
        .focus = QColor(0x0F6A6E),
        .shadow = QColor(0x1A2330),
        .tip = QColor(0x1F2A38),
        .onTip = QColor(0xF4F6F9),
        .danger = QColor(0xA8243A),
        .neutral = {QColor(0x4B5768), QColor(0xEDF0F4)},
        .burden = {QColor(0xA63A17), QColor(0xFDEEE7)},
        .strength = {QColor(0x1A6B43), QColor(0xE4F4EB)},
        .background = {QColor(0x45568C), QColor(0xEBEEF8)},
        .info = {QColor(0x1D5C87), QColor(0xE6F1F8)},
        .success = {QColor(0x1A6B43), QColor(0xE4F4EB)},
        .warning = {QColor(0x765000), QColor(0xFBF1D9)},
        .problem = {QColor(0xA8243A), QColor(0xFCEBEE)},
        .signs = {.started = QColor(0x7A5A12),
                  .feeds = QColor(0x5A6880),
                  .dampens = QColor(0x1A6B43),
                  .affects = QColor(0x45568C),
                  .goesWith = QColor(0x7A8699)},
        .chart = {QColor(0x0F6A6E),
                  QColor(0xC8641E),
                  QColor(0x5167B5),
                  QColor(0xA88400),
                  QColor(0x8E4B9E),
                  QColor(0x5A6880)},
    };
}

Tokens darkTokens()
{
    return {
        .appearance = Appearance::Dark,
        .window = QColor(0x12161C),
        .surface = QColor(0x1B2129),
        .raised = QColor(0x232B35),
        .alt = QColor(0x252D38),
        .hover = QColor(0x252D38),
        .pressed = QColor(0x2F3946),
        .border = QColor(0x323C49),
        .inputBorder = QColor(0x76849A),
        .text = QColor(0xE9EDF3),
        .muted = QColor(0xA9B4C4),
        .disabled = QColor(0x6C788A),
        .primary = QColor(0x58C4C2),
        .primaryHover = QColor(0x6FD2D0),
        .primaryPressed = QColor(0x8ADEDC),
        .onPrimary = QColor(0x0B2526),
        .primaryWash = QColor(0x173537),
        .selection = QColor(0x1F5557),
        .focus = QColor(0x6FD2D0),
        .shadow = QColor(0, 0, 0),
        .tip = QColor(0xE9EDF3),
        .onTip = QColor(0x1A2330),
        .danger = QColor(0xF08A9A),
        .neutral = {QColor(0xC0CAD8), QColor(0x2A323E)},
        .burden = {QColor(0xF5A582), QColor(0x3A2319)},
        .strength = {QColor(0x7FD4A2), QColor(0x173426)},
        .background = {QColor(0xADBAF2), QColor(0x252D4A)},
        .info = {QColor(0x8FC6EE), QColor(0x182E40)},
        .success = {QColor(0x7FD4A2), QColor(0x173426)},
        .warning = {QColor(0xEBC870), QColor(0x372C13)},
        .problem = {QColor(0xF6A0AD), QColor(0x3E1D25)},
        .signs = {.started = QColor(0xD9B36A),
                  .feeds = QColor(0x98A6BC),
                  .dampens = QColor(0x7FD4A2),
                  .affects = QColor(0xADBAF2),
                  .goesWith = QColor(0x76849A)},
        .chart = {QColor(0x58C4C2),
                  QColor(0xF0A15E),
                  QColor(0x94A5EE),
                  QColor(0xDDBF55),
                  QColor(0xCF9ADB),
                  QColor(0x98A6BC)},
    };
}

void setText(QPalette &palette, const Tokens &tokens)
{
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::BrightText, tokens.problem.ink);
    palette.setColor(QPalette::Link, tokens.primary);
    palette.setColor(QPalette::LinkVisited, tokens.primary);
    palette.setColor(QPalette::ToolTipText, tokens.onTip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
}

} // namespace

const ToneColors &Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Burden:
        return burden;
    case Tone::Strength:
        return strength;
    case Tone::Background:
        return background;
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Problem:
        return problem;
    }
    return neutral;
}

const Tokens &tokens(Appearance appearance)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return appearance == Appearance::Dark ? dark : light;
}

const Tokens &tokens(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    return tokens(isDark ? Appearance::Dark : Appearance::Light);
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.alt);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::ToolTipBase, tokens.tip);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.inputBorder);
    palette.setColor(QPalette::Shadow, tokens.shadow);
    setText(palette, tokens);
    return palette;
}

QColor mixed(const QColor &first, const QColor &second, qreal part)
{
    const auto blend = [part](float a, float b) {
        return static_cast<float>(part * a + (1 - part) * b);
    };
    return QColor::fromRgbF(blend(first.redF(), second.redF()),
                            blend(first.greenF(), second.greenF()),
                            blend(first.blueF(), second.blueF()));
}

} // namespace ui
