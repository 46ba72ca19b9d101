#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/model/content.h"
#include "core/referral/consent.h"
#include "core/referral/referralstate.h"
#include "core/report/letter.h"
#include "ui/render/pdf.h"

#include <QJsonArray>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

QString
titleOf(const core::Referral &referral, const core::Catalogue &catalogue, const Console &console)
{
    const core::OfferType *type = catalogue.offerType(referral.type);
    const QString name = type ? type->name.in(console.language()) : referral.question;
    return referral.organisation.isEmpty() ? name : name + u" - "_s + referral.organisation;
}

Exit list(const Console &console, OpenVault &open, const core::Catalogue &catalogue)
{
    const QDate today = open.clock().today();
    QJsonArray referrals;
    const QList<core::CaseloadRow> rows = open.journal().caseload();
    for (const core::CaseloadRow &row : rows) {
        const core::Result<core::CaseFile> file = open.load(row.id);
        if (!file)
            return console.refuse(file.error());
        for (const core::Referral &referral : file->referrals) {
            const QString state = core::stateText(referral.state).in(console.language());
            const QString missing = core::gateText(
                core::consentGate(*file, referral, today), *file, console.language());
            if (console.isJson())
                referrals.append(QJsonObject{{u"case"_s, row.code},
                                             {u"for"_s, titleOf(referral, catalogue, console)},
                                             {u"state"_s, state},
                                             {u"missing"_s, missing}});
            else
                console.line(u"%1  %2  %3  %4"_s.arg(row.code, -12)
                                 .arg(state, -12)
                                 .arg(titleOf(referral, catalogue, console), missing));
        }
    }
    if (console.isJson())
        console.json({{u"referrals"_s, referrals}});
    return Exit::Done;
}

/// The referral that a letter is asked for: the first that has not ended.
core::Result<core::Referral> openReferral(const core::CaseFile &file)
{
    for (const core::Referral &referral : file.referrals) {
        if (referral.state != core::ReferralState::Ended
            && referral.state != core::ReferralState::Declined)
            return referral;
    }
    return core::fail(
        Fault::NotFound,
        u"case %1 has no open referral: make one in the program first"_s.arg(file.head.code));
}

/// Writes down who agreed, spoken, today.
Exit consent(const Console &console, OpenVault &open, const core::CaseFile &file)
{
    const QString from = console.option(u"from"_s);
    const core::Result<core::Referral> referral = openReferral(file);
    if (!referral)
        return console.refuse(referral.error());
    const QDate today = open.clock().today();
    core::Change change;
    for (const core::ConsentStatus &status : core::consentGate(file, *referral, today).persons) {
        const QString name = core::nameOf(file, status.needed.person);
        if (status.isFulfilled()
            || (from != "all"_L1 && from.compare(name, Qt::CaseInsensitive) != 0))
            continue;
        core::Consent given;
        given.id = core::ConsentId::make(open.rng());
        given.person = status.needed.person;
        given.referral = referral->id;
        given.givenOn = today;
        change += core::added(given);
        console.line(u"%1 agrees (%2)"_s.arg(name, core::articleOf(status.needed.why)));
    }
    if (change.isEmpty())
        return console.refuse(u"nobody called \"%1\" still has to agree"_s.arg(from));
    if (const core::Result<> stored = open.apply(file.head.id, change, core::Intent::Edit); !stored)
        return console.refuse(stored.error());
    return Exit::Done;
}

Exit letter(const Console &console,
            OpenVault &open,
            const core::CaseFile &file,
            const core::Catalogue &catalogue)
{
    const core::Result<core::Referral> referral = openReferral(file);
    if (!referral)
        return console.refuse(referral.error());
    const core::Result<core::LetterDocument> document = core::letter(
        file, *referral, {catalogue, open.clock().today(), console.language(), QString()});
    if (!document)
        return console.refuse(document.error());
    const QString path = console.option(u"out"_s);
    if (const auto passed = open.pass(core::AuditEvent::Print, file.head.id, u"letter"_s); !passed)
        return console.refuse(passed.error());
    if (const core::Result<> written = ui::writePdf(*document, path); !written)
        return console.refuse(written.error());
    console.line(u"letter written to %1"_s.arg(path));
    return Exit::Done;
}

} // namespace

Exit referralCommand(const Console &console, const Words &words)
{
    const QString verb = words.value(1);
    const bool isLetter =
        verb == "letter"_L1 && words.size() == 3 && console.options.isSet(u"out"_s);
    const bool isConsent =
        verb == "consent"_L1 && words.size() == 3 && console.options.isSet(u"from"_s);
    if (verb != "list"_L1 && !isLetter && !isConsent)
        return console.usage(
            u"referral list|letter CASE --out FILE.pdf|consent CASE --from NAME|all"_s);
    const core::Result<core::Catalogue> catalogue = core::Catalogue::parse(
        core::content(u"offertypes.json"_s), core::content(u"mechanisms.json"_s));
    if (!catalogue)
        return console.refuse(catalogue.error());
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    if (verb == "list"_L1)
        return list(console, *open, *catalogue);
    const core::Result<core::CaseId> id = open->caseNamed(words[2]);
    if (!id)
        return console.refuse(id.error());
    const core::Result<core::CaseFile> file = open->load(*id);
    if (!file)
        return console.refuse(file.error());
    return isConsent ? consent(console, *open, *file) : letter(console, *open, *file, *catalogue);
}

} // namespace ctl
