#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <utility>

namespace core {

// A map for other programs: every card, every arrow, and the loops in them. `view` is the case as
// the reader may see it (asSeenBy); nothing else of the case is written. UTF-8, lines end with \n,
// the same map gives the same bytes. Cards are called k1, k2, ... in the order of the view.

/// RFC 4180 tables. `graph loops arrows.csv --nodes cards.csv` finds the loops of `loops` again.
struct MapTables
{
    QByteArray cards;  // id, label, domain, polarity, weight 1..5, said_by, since, now, changeable,
                       // willingness 0..10
    QByteArray arrows; // source, target, sign, weight 0..1, kind, certainty, delayed, said_by,
                       // disputed_by, example, id: what feeds, dampens or affects
    QByteArray others; // The same columns: what began something or goes together; never in a loop.
    QByteArray loops;  // class, length, name, cards (ids with spaces between), words
    QByteArray hypotheses; // text, when, then, cards, arrows (ids with "; " between), test,
                           // look_on, state, seen

    /// Each with the ending of its file: MAP-cards.csv and so on.
    QList<std::pair<QString, QByteArray>> files() const;
    static QStringList endings();
};
MapTables mapTables(const CaseFile &view, Language language);

/// {"format": "jeugdhuis-map", "version": 1, "cards": [], "arrows": [], "hypotheses": [],
/// "loops": {}}; loops as
/// loopsJson() says them.
QJsonObject mapJson(const CaseFile &view);

/// http://graphml.graphdrawing.org/xmlns, one directed graph; the loops and the hypotheses as
/// data of the graph, a line each.
QByteArray mapGraphMl(const CaseFile &view, Language language);

/// The DOT language of Graphviz, a cluster for each life domain.
QByteArray mapDot(const CaseFile &view);

} // namespace core
