#pragma once

#include "core/model/casefile.h"

#include <QList>
#include <QString>

namespace ui {

/// A loop on paper: what it is called and how it goes round.
struct PosterLoop
{
    QString name;
    QString words;

    bool operator==(const PosterLoop &) const = default;
};

/// All loops of the map: first those that the family gave a name, the pinned ones before the
/// others, then what most keeps the trouble going.
QList<PosterLoop> posterLoops(const core::CaseFile &view);

} // namespace ui
