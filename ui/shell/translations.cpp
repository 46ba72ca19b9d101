#include "ui/shell/translations.h"

#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLocale localeOf(core::Language language)
{
    return language == core::Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void replace(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

void Translations::use(core::Language language)
{
    m_language = language;
    const QString code = languageCode(language);
    // First, so that dates are right when the widgets hear of the new language.
    QLocale::setDefault(localeOf(language));
    replace(m_qt, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(m_own, u"jeugdhuis_"_s + code, u":/i18n"_s);
}

} // namespace ui
