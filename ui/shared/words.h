#pragma once

#include "core/model/caseload.h"
#include "core/model/language.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QDate>
#include <QString>

namespace ui {

// What the enums of the model are called on screen, in the language of the moment.

QString wordFor(core::Domain domain);
/// Its picture, the same on every page.
Icon iconFor(core::Domain domain);
QString wordFor(core::PersonRole role);
QString wordFor(core::RelationKind kind);
QString wordFor(core::AuthorityKind kind);
QString wordFor(core::TopicState state);
QString wordFor(core::Polarity polarity);
/// Its colour.
Tone toneOf(core::Polarity polarity);
QString wordFor(core::NextStep step);

/// The language that the screen speaks: that of the default locale.
core::Language screenLanguage();

/// A day as people write it: "12-5-2012", "12/5/2012", "12 5 2012", "12052012", "2012-05-12";
/// invalid for all else.
QDate dayFrom(const QString &text);
/// The same day as digits: "12-05-2012"; empty for none.
QString dayText(const QDate &day);

} // namespace ui
