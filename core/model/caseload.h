#pragma once

#include "core/model/change.h"

namespace core {

/// What a case needs next, in the order of the way of a case. Worded in ui.
enum class NextStep {
    HoldConversation,
    DrawAnalysis,
    ChooseGoals,
    ChooseOffer,
    StartOffer,
    FinishReferral,
    AwaitAnswer,
    Evaluate,
    Closed
};

/// One line of the caseload: enough to choose a case by, kept ready in the store.
struct CaseloadRow
{
    CaseId id;
    QString code;
    QString youth;
    QDate birthDate;
    QString municipality;
    QString coach;
    NextStep nextStep = NextStep::HoldConversation;
    QDate waitingSince;  // t0 while no offer has begun; invalid when nobody waits.
    quint32 domains = 0; // Bit n: life domain n has a statement or a card.
    QDateTime changedAt;
    bool invented = false;

    bool operator==(const CaseloadRow &) const = default;
};

/// The code of the next case of a year: "2026-0149" after "2026-0148".
QString nextCode(const QList<CaseloadRow> &rows, int year);

CaseloadRow caseloadRow(const CaseFile &file, const QDateTime &changedAt);
/// Whether the line of a case can look different after this change, its time apart.
bool showsInCaseload(const Change &change);

} // namespace core
