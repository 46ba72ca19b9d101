#pragma once

#include "core/model/casefile.h"

#include <QStringList>

#include <optional>

namespace ui {

// What arrows and their properties are called on screen.

QString wordFor(core::LinkKind kind);
QStringList kindWords();
QStringList strengthWords(); // 1, 2, 3
QStringList certaintyWords();
QStringList changeableWords();

/// "This makes it more": what a kind says, for tooltips and screen readers.
QString meaningOf(core::LinkKind kind);

/// The arrow after a key of the keyboard: its kind, strength 1 to 3, certainty; nothing when the
/// key says nothing about arrows.
std::optional<core::Link> keyed(const core::Link &link, QChar key);

/// The same arrow the other way round.
core::Link reversed(const core::Link &link);

} // namespace ui
