#pragma once

#include "core/analysis/voices.h"

#include <QSet>

namespace ui {

/// What of a map is to be seen, and as whose words. What is not of it keeps its place unseen, so
/// that nothing moves when it comes.
struct Staging
{
    QSet<core::FactorId> cards;
    QSet<core::LinkId> links;
    core::Voices voices = {};

    bool operator==(const Staging &) const = default;
};

/// Everything of the map.
Staging wholeOf(const core::CaseFile &file);
/// What these voices said, with the cards at both ends of their arrows.
Staging stagingOf(const core::CaseFile &file, const core::Voices &voices);

} // namespace ui
