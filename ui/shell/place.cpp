#include "ui/shell/place.h"

#include <QCoreApplication>

namespace ui {

QString placeName(Place place)
{
    switch (place) {
    case Place::Caseload:
        return QCoreApplication::translate("ui::Place", "My cases");
    case Place::Conversation:
        return QCoreApplication::translate("ui::Place", "Conversation");
    case Place::Analysis:
        return QCoreApplication::translate("ui::Place", "Analysis");
    case Place::Offers:
        return QCoreApplication::translate("ui::Place", "Offers");
    case Place::Plan:
        return QCoreApplication::translate("ui::Place", "Plan");
    case Place::Referral:
        return QCoreApplication::translate("ui::Place", "Referral");
    }
    return {};
}

Icon placeIcon(Place place)
{
    switch (place) {
    case Place::Caseload:
        return Icon::FolderOpen;
    case Place::Conversation:
        return Icon::Conversation;
    case Place::Analysis:
        return Icon::Share;
    case Place::Offers:
        return Icon::Offers;
    case Place::Plan:
        return Icon::Target;
    case Place::Referral:
        return Icon::Send;
    }
    return Icon::None;
}

bool needsCase(Place place)
{
    return place != Place::Caseload;
}

} // namespace ui
