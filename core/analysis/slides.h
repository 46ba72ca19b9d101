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

/// A part of the story, or one loop: what a table looks at for a while.
struct SlidePart
{
    QString heading;
    QList<Slide> slides;

    bool operator==(const SlidePart &) const = default;
};

/// The slides in parts, each of as many words and cards as fit a screen.
QList<SlidePart> partsOf(const QList<Slide> &slides);

QString textOf(const SlidePart &part);
/// Each once, in the order in which they are told.
QList<FactorId> factorsOf(const SlidePart &part);

} // namespace core
