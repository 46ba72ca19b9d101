#pragma once

#include "ui/analysis/manycards.h"
#include "ui/shared/opencase.h"

#include <QMimeData>

namespace ui {

/// Copied cards with the arrows between them.
struct CardClip
{
    core::CaseId from;
    QList<core::Factor> factors;
    QList<core::Link> links;
};

CardClip clipOf(const core::CaseFile &file, const QList<core::FactorId> &cards);

/// Cards on the clipboard. The cards themselves never leave the program: other programs get only
/// what everyone in the case may see, as lines of text and as a table of arrows.
class CardMime : public QMimeData
{
    Q_OBJECT

public:
    explicit CardMime(const CardClip &clip);

    const CardClip &clip() const { return m_clip; }

private:
    CardClip m_clip;
};

struct Pasting
{
    core::Change change;
    QList<core::FactorId> cards;
    int leftOut = 0; // Cards only for people who are not in this case.
};

/// New cards and arrows, also in another case: there without people and sentences that it does not
/// know. Who could not see a card before cannot see it now.
Pasting pasted(const OpenCase &open, const Standing &standing, const CardClip &clip);

} // namespace ui
