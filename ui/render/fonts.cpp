#include "ui/render/fonts.h"

#include <QFontDatabase>
#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool addWeights()
{
    for (const auto *weight : {u"Regular", u"Medium", u"SemiBold", u"Bold"}) {
        const QString file = u":/fonts/JeugdhuisSans-%1.otf"_s.arg(QStringView(weight));
        QFontDatabase::addApplicationFont(file);
    }
    return true;
}

} // namespace

void loadFonts()
{
    [[maybe_unused]] static const bool isLoaded = addWeights();
}

} // namespace ui
