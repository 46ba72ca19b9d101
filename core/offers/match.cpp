#include "core/offers/match.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool shareAny(const QStringList &left, const QStringList &right)
{
    return std::any_of(
        left.begin(), left.end(), [&](const QString &id) { return right.contains(id); });
}

bool isHeavier(const Factor *left, const Factor *right)
{
    return left->weight > right->weight;
}

QList<FactorId> idsByWeight(QList<const Factor *> factors)
{
    std::stable_sort(factors.begin(), factors.end(), isHeavier);
    QList<FactorId> ids;
    for (const Factor *factor : factors)
        ids.append(factor->id);
    return ids;
}

QList<FactorId> strengthsFor(const CaseFile &file, const OfferType &type)
{
    QList<const Factor *> strengths;
    for (const Factor &factor : file.factors) {
        if (factor.polarity == Polarity::Strength && shareAny(factor.mechanisms, type.mechanisms)
            && type.domains.contains(factor.domain))
            strengths.append(&factor);
    }
    return idsByWeight(strengths);
}

bool isBurden(const CaseFile &file, const FactorId &id)
{
    const Factor *factor = find(file.factors, id);
    return factor && factor->polarity == Polarity::Burden;
}

QList<LinkId> arrowsFrom(const CaseFile &file, const QList<FactorId> &factors)
{
    QList<const Link *> arrows;
    for (const Link &link : file.links) {
        if (link.kind == LinkKind::Feeds && factors.contains(link.from) && isBurden(file, link.to))
            arrows.append(&link);
    }
    std::stable_sort(arrows.begin(), arrows.end(), [](const Link *left, const Link *right) {
        return left->strength > right->strength;
    });
    QList<LinkId> ids;
    for (const Link *arrow : arrows)
        ids.append(arrow->id);
    return ids;
}

bool isChild(const Person &person)
{
    return person.role == PersonRole::Youth || person.role == PersonRole::Sibling;
}

AgeVerdict verdictAt(int age, const OfferType &type)
{
    if (age < 0)
        return {Verdict::Undetermined, VerdictReason::AgeUnknown};
    if (age < type.ageFrom)
        return {Verdict::Excluded, VerdictReason::TooYoung};
    if (age > type.ageTo)
        return {Verdict::Excluded, VerdictReason::TooOld};
    return {};
}

bool speaksOf(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool asksAboutBody(const CaseFile &file)
{
    static const QStringList words{u"blessure"_s,
                                   u"eetstoornis"_s,
                                   u"eetbui"_s,
                                   u"afvallen"_s,
                                   u"te veel sport"_s,
                                   u"injur"_s,
                                   u"eating disorder"_s,
                                   u"losing weight"_s};
    return std::any_of(file.factors.begin(), file.factors.end(), [](const Factor &factor) {
        return factor.polarity == Polarity::Burden && speaksOf(factor.text, words);
    });
}

bool asksForSafetyFirst(const CaseFile &file)
{
    return std::any_of(file.factors.begin(), file.factors.end(), [](const Factor &factor) {
        return factor.polarity == Polarity::Burden && factor.domain == Domain::Safety
               && factor.isNow;
    });
}

bool isRunning(const Offer &offer)
{
    return offer.state == OfferState::Asked || offer.state == OfferState::Started;
}

/// Professional help (step 2 and up) that runs for exactly the cards this offer would act on.
bool hasHelper(const CaseFile &file, const Catalogue &catalogue, const Match &match)
{
    return std::any_of(file.offers.begin(), file.offers.end(), [&](const Offer &offer) {
        const OfferType *running = catalogue.offerType(offer.type);
        if (!running || running->step < 2 || offer.type == match.typeId || !isRunning(offer))
            return false;
        const QList<FactorId> covered = burdensOf(file, *running);
        return std::all_of(match.factors.begin(), match.factors.end(), [&](const FactorId &id) {
            return covered.contains(id);
        });
    });
}

AgeVerdict cautionVerdict(const CaseFile &file, const OfferType &type)
{
    if (type.cautions.contains(Caution::Exercise) && asksAboutBody(file))
        return {Verdict::Undetermined, VerdictReason::AskAboutBody};
    if (type.cautions.contains(Caution::Group) && asksForSafetyFirst(file))
        return {Verdict::Undetermined, VerdictReason::SafetyFirst};
    return {};
}

AgeVerdict verdictOf(const CaseFile &file, const OfferType &type, const QDate &today)
{
    const AgeVerdict byAge = ageVerdict(file, type, today);
    return byAge.verdict == Verdict::Applies ? cautionVerdict(file, type) : byAge;
}

int scoreOf(const CaseFile &file, const Match &match)
{
    int score = 0;
    for (const FactorId &id : match.factors)
        score += 2 * find(file.factors, id)->weight;
    score += static_cast<int>(match.arrows.size() + 3 * match.strengths.size());
    return score - 2 * match.step;
}

Match matchOf(const CaseFile &file, const OfferType &type, const QDate &today)
{
    Match match;
    match.typeId = type.id;
    match.step = type.step;
    match.canStartNow = type.canStartNow();
    match.factors = burdensOf(file, type);
    match.strengths = strengthsFor(file, type);
    match.arrows = arrowsFrom(file, match.factors);
    const AgeVerdict verdict = verdictOf(file, type, today);
    match.verdict = match.factors.isEmpty() ? Verdict::Excluded : verdict.verdict;
    match.reason = match.factors.isEmpty() ? VerdictReason::NoCard : verdict.reason;
    match.score = scoreOf(file, match);
    return match;
}

bool comesBefore(const Match &left, const Match &right)
{
    const auto key = [](const Match &match) {
        const int verdict = match.verdict == Verdict::Applies        ? 0
                            : match.verdict == Verdict::Undetermined ? 1
                                                                     : 2;
        return std::make_tuple(verdict, !match.canStartNow, -match.score, match.step, match.typeId);
    };
    return key(left) < key(right);
}

/// The lightest other offer that applies and acts on every card this one acts on.
QString lighterThan(const Match &match, const QList<Match> &all)
{
    const Match *lightest = nullptr;
    for (const Match &other : all) {
        if (other.verdict != Verdict::Applies || other.step >= match.step)
            continue;
        const bool coversAll =
            std::all_of(match.factors.begin(), match.factors.end(), [&](const FactorId &id) {
                return other.factors.contains(id);
            });
        if (coversAll && (!lightest || other.step < lightest->step))
            lightest = &other;
    }
    return lightest ? lightest->typeId : QString();
}

} // namespace

QList<FactorId> burdensOf(const CaseFile &file, const OfferType &type)
{
    QList<const Factor *> burdens;
    for (const Factor &factor : file.factors) {
        const bool isActedOn = factor.mechanisms.isEmpty()
                                   ? type.domains.contains(factor.domain)
                                   : shareAny(factor.mechanisms, type.mechanisms);
        if (factor.polarity == Polarity::Burden && isActedOn)
            burdens.append(&factor);
    }
    return idsByWeight(burdens);
}

AgeVerdict ageVerdict(const CaseFile &file, const OfferType &type, const QDate &today)
{
    if (type.forWhom == OfferFor::Parent && type.ageFrom >= 18)
        return {};
    const Person *youth = youthOf(file);
    AgeVerdict found = verdictAt(youth ? ageOn(youth->birthDate, today) : -1, type);
    if (type.forWhom == OfferFor::Youth)
        return found;
    for (const Person &person : file.persons) {
        if (found.verdict == Verdict::Applies || !isChild(person) || &person == youth)
            continue;
        const AgeVerdict other = verdictAt(ageOn(person.birthDate, today), type);
        if (other.verdict != Verdict::Excluded)
            found = other;
    }
    return found;
}

QList<Match> matches(const CaseFile &file, const Catalogue &catalogue, const QDate &today)
{
    QList<Match> all;
    for (const OfferType &type : catalogue.offerTypes()) {
        Match match = matchOf(file, type, today);
        if (match.verdict == Verdict::Applies && hasHelper(file, catalogue, match)) {
            match.verdict = Verdict::Undetermined;
            match.reason = VerdictReason::SecondHelper;
        }
        all.append(match);
    }
    for (Match &match : all)
        match.lighterType = lighterThan(match, all);
    std::sort(all.begin(), all.end(), comesBefore);
    return all;
}

} // namespace core
