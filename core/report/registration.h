#pragma once

#include "core/model/reader.h"
#include "core/offers/catalogue.h"

namespace core {

/// The headings of the family analysis in the registration systems of local teams (after the
/// skeleton of Wij Groningen), in their order.
enum class RegistrationPart {
    Personal,
    Important,
    School,
    Trouble,
    Story,
    EarlierHelp,
    MainThings,
    Wishes,
    OwnStrength,
    Agreements
};
constexpr int RegistrationPartCount = 10;

/// What is copied into one field of the registration system.
struct TextBlock
{
    RegistrationPart part = RegistrationPart::Personal;
    QString heading;
    QString text; // Lines; "nog niet besproken" where nothing is known.
    bool isGap = false;

    bool operator==(const TextBlock &) const = default;
};

struct RegistrationWish
{
    const Catalogue &catalogue;
    Reader reader = {};
    Language language = Language::Dutch;
    QDateTime now;
};

/// One block for each heading, with what the reader may see. For the coach, sentences that are not
/// for everybody stand behind the label of who said them ([MOEDER]), so that they are found again
/// when somebody asks to read.
QList<TextBlock> registrationBlocks(const CaseFile &file, const RegistrationWish &wish);
QString headingOf(RegistrationPart part, Language language);

} // namespace core
