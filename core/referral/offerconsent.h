#pragma once

#include "core/offers/catalogue.h"
#include "core/referral/consent.h"

namespace core {

/// Whose consent an offer needs, and how far it is.
///
/// - free (running club, buddy, the family's own circle): nobody's; it is no youth help (Jeugdwet
///   1.1: prevention is not), who comes agrees by coming
/// - for a parent: that parent (7.3.4 lid 1); nobody's while it is not said for whom
/// - for the youth: as for help (7.3.4, 7.3.5, 7.3.15); for help that needs a referral, consent to
///   the referral will do
/// - for a brother or sister: nobody's here; they have a file of their own
ConsentGate
offerGate(const CaseFile &file, const Offer &offer, const Catalogue &catalogue, const QDate &today);

} // namespace core
