#pragma once

#include "core/model/language.h"

#include <QTranslator>

namespace ui {

/// The language of every text on screen. Widgets follow a switch by their LanguageChange event.
class Translations
{
public:
    void use(core::Language language);
    core::Language language() const { return m_language; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    core::Language m_language = core::Language::English;
};

} // namespace ui
