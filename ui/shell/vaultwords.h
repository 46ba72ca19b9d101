#pragma once

#include "core/store/vaultfault.h"

#include <QString>

namespace ui {

/// What is wrong and what to do, for a person, in the language of the screen.
QString vaultSentence(core::VaultFault fault);
/// The vault cannot be used until something outside this window has changed.
bool stopsTheWay(core::VaultFault fault);

} // namespace ui
