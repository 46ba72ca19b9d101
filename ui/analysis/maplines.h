#pragma once

#include "ui/analysis/mapwords.h"

namespace ui {

/// A line of the map as a list, with the lines below it.
struct MapLine
{
    enum Kind {
        Lane,    // A life domain; below it its cards.
        Card,    // Below it its arrows.
        Out,     // An arrow that leaves the card above.
        In,      // An arrow that reaches the card above.
        Circles, // All loops; the last line.
        Loop,    // Below it its cards, in order.
        Stop     // A card of the loop above.
    };

    Kind kind = Lane;
    core::Domain domain = core::Domain::Body;
    core::FactorId card = {};
    core::LinkId link = {};
    LoopKey key = {};

    QString text = {};   // What is read first.
    QString detail = {}; // What else there is to read.
    QString spoken = {}; // What a screen reader says after the text.
    QString name = {};   // To begin with when it is named anew; empty for what has no name.
    core::Polarity polarity = core::Polarity::Burden;
    QList<MapLine> below = {};

    /// The same thing, maybe in other words.
    bool isSame(const MapLine &other) const;
    bool saysTheSame(const MapLine &other) const;
};

/// Life domains that have cards, in their order, then the loops.
QList<MapLine> mapLines(const core::CaseFile &file, const Circles &circles);

} // namespace ui
