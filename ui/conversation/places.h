#pragma once

#include "core/conversation/guide.h"
#include "core/model/casefile.h"
#include "ui/shared/icons.h"

#include <QStringList>

#include <optional>

namespace ui {

// Where one can be in a conversation: the family, four questions, ten life domains, where we are,
// the safety sheet, who agrees, and after the talk. Each has the word of its enum as key.

/// In the order of the screen: the domains of the house, then others of which something was said.
QStringList talkPlaces(const QList<core::Domain> &shown, const core::CaseFile &file);
inline const QString FamilyPlace = QStringLiteral("family");
inline const QString OverviewPlace = QStringLiteral("overview");
inline const QString SafetyPlace = QStringLiteral("safety");
inline const QString ConsentPlace = QStringLiteral("consent");
inline const QString AfterPlace = QStringLiteral("after");
std::optional<core::Question> questionAt(const QString &place);
std::optional<core::Domain> domainAt(const QString &place);
QString placeText(const core::Guide &guide, const QString &place);
Icon placePicture(const QString &place);

} // namespace ui
