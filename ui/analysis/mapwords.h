#pragma once

#include "core/model/casefile.h"
#include "ui/analysis/loopfinder.h"
#include "ui/analysis/loopnames.h"

#include <QHash>

namespace ui {

// The map in words, as the list shows it and as screen readers say it.

/// A loop as it is told: its cards by name, whatever happens to the case meanwhile.
struct Circle
{
    LoopKey key;
    core::LoopClass kind = core::LoopClass::Undetermined;
    QString words;     // On one line.
    QString sentences; // To be read aloud.

    bool operator==(const Circle &) const = default;
};

/// The loops that can be walked through one by one: the most telling ones first.
struct Circles
{
    QList<Circle> list;
    QHash<core::FactorId, qint64> through; // How many run over each card.
    qint64 count = 0;                      // Of all that were found.
    QString reach;                         // "all loops of up to 8 cards"

    bool operator==(const Circles &) const = default;
};
Circles circlesOf(const core::CaseFile &file, const LoopList &loops);

/// How many arrows leave and reach a card, and how many loops run over it.
struct CardCount
{
    int out = 0;
    int in = 0;
    qint64 circles = 0;
};
QHash<core::FactorId, CardCount> countsOf(const core::CaseFile &file, const Circles &circles);

/// "burden, said by Isa, 2 arrows out, 1 arrow in, in 1 loop".
QString detailOf(const core::CaseFile &file, const core::Factor &card, const CardCount &count);
/// The same with the life domain and the weight, and that it is a card.
QString spokenOf(const core::CaseFile &file, const core::Factor &card, const CardCount &count);

/// "clearly, sure, with delay, said by Isa, seen differently by Vader".
QString detailOf(const core::CaseFile &file, const core::Link &arrow);
/// The same with what the arrow does, and that it is an arrow.
QString spokenOf(const core::CaseFile &file, const core::Link &arrow);
/// "feeds: Moe"
QString outWords(core::LinkKind kind, const QString &to);
/// "is fed by: Ruzie"
QString inWords(core::LinkKind kind, const QString &from);
/// "Ruzie – feeds → Moe"
QString sentenceOf(core::LinkKind kind, const QString &from, const QString &to);

/// What the family calls it, else what it is.
QString headOf(const core::CaseFile &file, const Circle &circle);
/// "vicious circle, 3 cards: Moe – feeds → ..."
QString detailOf(const core::CaseFile &file, const Circle &circle);
QString spokenOf(const Circle &circle);

} // namespace ui
