#include "core/report/letter.h"

#include "core/report/letterwriter.h"

namespace core {

Result<LetterDocument>
letter(const CaseFile &file, const Referral &referral, const LetterContext &context)
{
    const ConsentGate gate = consentGate(file, referral, context.today);
    if (!gate.isOpen())
        return fail(Fault::Refused, gateText(gate, file, context.language));
    return LetterWriter(file, referral, context).written(LetterWriter::Final);
}

LetterDocument
letterDraft(const CaseFile &file, const Referral &referral, const LetterContext &context)
{
    return LetterWriter(file, referral, context).written(LetterWriter::Draft);
}

} // namespace core
