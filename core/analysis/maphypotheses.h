#pragma once

#include "core/analysis/mapimport.h"

#include <QHash>

namespace core {

/// What cards and arrows are called in the files of a map, and where they stand in it.
struct MapKeys
{
    const QHash<QString, int> &cards; // Less than 0: left out.
    const QHash<QString, int> &arrows;
};

/// Columns of the table of hypotheses; its cards and arrows are keys with "; " between.
QStringList hypothesisHead();
QStringList hypothesisCells(const Hypothesis &hypothesis,
                            const QHash<FactorId, QString> &cards,
                            const QHash<LinkId, QString> &arrows);

/// Of a table with that head; rows that say nothing are left out, and so are unknown keys.
QList<ImportedHypothesis> hypothesesOf(const SourceTable &table, const MapKeys &keys);

} // namespace core
