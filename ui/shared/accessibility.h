#pragma once

namespace ui {

/// Gives our own widgets the roles and actions that a screen reader knows. Once, before the first
/// window.
void installAccessibility();

} // namespace ui
