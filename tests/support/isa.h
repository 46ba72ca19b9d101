#pragma once

#include "tests/support/family.h"

/// A small case of an invented family with one referral: enough for letters and pages.
struct IsaFamily : Family
{
    IsaFamily();
    /// Isa and both her parents agree.
    void allConsent();

    core::PersonId isa;
    core::PersonId mother;
    core::PersonId father;
    core::FactorId sad;
    core::FactorId sleep;
    core::FactorId silent; // Only Isa may see it.
    core::FactorId debts;  // Only the parents; others read that money is a worry.
    core::ReferralId referral;
};
