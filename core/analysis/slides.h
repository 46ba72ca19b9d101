#pragma once

#include "core/analysis/story.h"

namespace core {

/// One step of a presentation: a few words, and the cards and arrows that come with them.
struct Slide
{
    QString heading; // Of the part of the story, or of the loop.
    QString text;
    QList<FactorId> factors;
    QList<LinkId> links;
    bool startsPart = false;

    bool operator==(const Slide &) const = default;
};

/// The story step by step: short sentences of a paragraph that fit together, with those that lead
/// to them.
QList<Slide> slidesOf(const Story &story);

} // namespace core
