#pragma once

#include "ui/shared/icons.h"

#include <QString>

#include <array>

namespace ui {

/// Where one can be, in the order of the way of a case.
enum class Place { Caseload, Conversation, Analysis, Offers, Plan, Referral };

inline constexpr std::array AllPlaces{Place::Caseload,
                                      Place::Conversation,
                                      Place::Analysis,
                                      Place::Offers,
                                      Place::Plan,
                                      Place::Referral};

/// In the language of the screen.
QString placeName(Place place);
Icon placeIcon(Place place);
/// All but the caseload show the open case.
bool needsCase(Place place);

} // namespace ui
