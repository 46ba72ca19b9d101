#pragma once

#include "core/model/language.h"
#include "ui/shared/theme.h"

#include <optional>

class QSettings;

namespace ui {

/// All that is kept outside the vault: language and appearance, never anything of a case.
struct Preferences
{
    std::optional<core::Language> language; ///< Empty until somebody chose.
    Theme theme;

    bool operator==(const Preferences &) const = default;
};

Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

/// "nl" or "en".
QString languageCode(core::Language language);
std::optional<core::Language> languageOf(const QString &code);
std::optional<Appearance> appearanceOf(const QString &name);

} // namespace ui
