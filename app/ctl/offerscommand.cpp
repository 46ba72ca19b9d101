#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/model/content.h"
#include "core/offers/match.h"
#include "core/offers/plan.h"
#include "core/offers/reasons.h"

#include <QJsonArray>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Exit list(const Console &console, const core::Catalogue &catalogue)
{
    const core::Language language = console.language();
    QJsonArray types;
    for (const core::OfferType &type : catalogue.offerTypes()) {
        if (console.isJson())
            types.append(
                QJsonObject{{u"id"_s, type.id},
                            {u"name"_s, type.name.in(language)},
                            {u"ageFrom"_s, type.ageFrom},
                            {u"ageTo"_s, type.ageTo},
                            {u"step"_s, type.step},
                            {u"access"_s, core::accessText(type.access, language)},
                            {u"mechanisms"_s, QJsonArray::fromStringList(type.mechanisms)}});
        else
            console.line(u"%1  %2-%3  step %4  %5"_s.arg(type.id)
                             .arg(type.ageFrom, 2)
                             .arg(type.ageTo, 2)
                             .arg(type.step)
                             .arg(type.name.in(language)));
    }
    if (console.isJson())
        console.json({{u"offers"_s, types}});
    return Exit::Done;
}

QJsonObject coverageJson(const core::CaseFile &file, const core::Catalogue &catalogue)
{
    QStringList typeIds;
    for (const core::Offer &offer : file.offers)
        typeIds += offer.type;
    for (const core::Referral &referral : file.referrals)
        typeIds += referral.type;
    typeIds.removeAll(QString());
    QJsonArray covered;
    for (const core::Coverage &line : core::coverage(file, catalogue, typeIds)) {
        const core::Factor *factor = core::find(file.factors, line.factor);
        covered.append(QJsonObject{{u"card"_s, factor ? factor->text : QString()},
                                   {u"offers"_s, QJsonArray::fromStringList(line.typeIds)}});
    }
    return {{u"coverage"_s, covered}};
}

Exit match(const Console &console, const core::Catalogue &catalogue, const QString &name)
{
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    const core::Result<core::CaseId> id = open->caseNamed(name);
    if (!id)
        return console.refuse(id.error());
    const core::Result<core::CaseFile> file = open->load(*id);
    if (!file)
        return console.refuse(file.error());
    const core::Language language = console.language();
    static constexpr std::array<QStringView, 3> Verdicts{u"applies", u"excluded", u"undetermined"};
    QJsonArray offers;
    const QList<core::Match> found = core::matches(*file, catalogue, open->clock().today());
    for (const core::Match &match : found) {
        const core::OfferType *type = catalogue.offerType(match.typeId);
        const QString verdict = Verdicts[static_cast<size_t>(match.verdict)].toString();
        const QString reason = match.verdict == core::Verdict::Applies
                                   ? core::reasonText(match, *file, catalogue, language)
                                   : core::verdictText(match, catalogue, language);
        if (console.isJson())
            offers.append(QJsonObject{{u"id"_s, match.typeId},
                                      {u"verdict"_s, verdict},
                                      {u"canStartNow"_s, match.canStartNow},
                                      {u"reason"_s, reason}});
        else if (match.verdict != core::Verdict::Excluded)
            console.line(u"%1 %2 (%3)\n    %4"_s.arg(match.typeId,
                                                     type->name.in(language),
                                                     match.canStartNow ? u"now"_s : verdict,
                                                     reason));
    }
    if (console.isJson()) {
        QJsonObject json = coverageJson(*file, catalogue);
        json.insert(u"offers"_s, offers);
        console.json(json);
    }
    return Exit::Done;
}

} // namespace

Exit offersCommand(const Console &console, const Words &words)
{
    const core::Result<core::Catalogue> catalogue = core::Catalogue::parse(
        core::content(u"offertypes.json"_s), core::content(u"mechanisms.json"_s));
    if (!catalogue)
        return console.refuse(catalogue.error());
    if (words.value(1) == "list"_L1)
        return list(console, *catalogue);
    if (words.value(1) == "match"_L1 && words.size() == 3)
        return match(console, *catalogue, words[2]);
    return console.usage(u"offers list|match CASE"_s);
}

} // namespace ctl
