#include "ui/shell/preferences.h"

#include <QSettings>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString appearanceName(Appearance appearance)
{
    return appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
}

} // namespace

QString languageCode(core::Language language)
{
    return language == core::Language::Dutch ? u"nl"_s : u"en"_s;
}

std::optional<core::Language> languageOf(const QString &code)
{
    if (code == "nl"_L1)
        return core::Language::Dutch;
    if (code == "en"_L1)
        return core::Language::English;
    return std::nullopt;
}

std::optional<Appearance> appearanceOf(const QString &name)
{
    if (name == "light"_L1)
        return Appearance::Light;
    if (name == "dark"_L1)
        return Appearance::Dark;
    return std::nullopt;
}

Preferences loadPreferences(const QSettings &settings)
{
    Preferences preferences;
    preferences.language = languageOf(settings.value(u"language"_s).toString());
    preferences.theme.appearance =
        appearanceOf(settings.value(u"appearance"_s).toString()).value_or(Appearance::Light);
    return preferences;
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    if (preferences.language)
        settings.setValue(u"language"_s, languageCode(*preferences.language));
    settings.setValue(u"appearance"_s, appearanceName(preferences.theme.appearance));
}

} // namespace ui
