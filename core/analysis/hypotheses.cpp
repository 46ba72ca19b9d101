#include "core/analysis/hypotheses.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/routes.h"
#include "core/analysis/storywords.h"
#include "core/analysis/whatif.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr quint64 ProposalSeed = 1; // The same map proposes the same.

/// As it stands within a sentence: without the word that leads it in, or a full stop.
QString within(const QString &text, const QStringList &leads)
{
    QString words = text.simplified();
    for (const QString &lead : leads) {
        if (words.startsWith(lead + u' ', Qt::CaseInsensitive))
            words = words.sliced(lead.size() + 1);
    }
    while (words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    return words;
}

QString amountWord(Amount amount, Language language)
{
    static const std::array<Wording, 4> Amounts{{{{}, {}},
                                                 {u"een beetje "_s, u"a little "_s},
                                                 {u"wat "_s, u"somewhat "_s},
                                                 {u"veel "_s, u"much "_s}}};
    return Amounts.at(size_t(amount)).in(language);
}

/// What changes most of what is wished; of the goals and burdens of now first.
std::optional<int> targetOf(const CaseFile &file, const Outlook &outlook, int node)
{
    const QSet<int> wanted = targetsOf(file);
    std::optional<int> best;
    const auto worth = [&](int other) {
        return std::pair(wanted.contains(other), std::abs(outlook.point.changes[other]));
    };
    for (int other = 0; other < file.factors.size(); ++other) {
        const double change = outlook.point.changes[other];
        const bool isWished = change * wish(file.factors[other].polarity) > 0;
        if (other == node || !isWished || !outlook.isKnown[other]
            || amountOf(change) == Amount::Hardly)
            continue;
        if (!best || worth(*best) < worth(other))
            best = other;
    }
    return best;
}

QList<LinkId> linksAlong(const CaseFile &file, const CausalGraph &graph, const Route &route)
{
    QList<LinkId> links;
    for (const int arrow : route.arrows) {
        const FactorId &from = file.factors[graph.arrows[arrow].from].id;
        const FactorId &to = file.factors[graph.arrows[arrow].to].id;
        for (const Link &link : file.links) {
            const bool isHistory =
                link.kind == LinkKind::Started || link.kind == LinkKind::GoesWith;
            if (!isHistory && link.from == from && link.to == to)
                links.append(link.id);
        }
    }
    return links;
}

struct Expected
{
    const Factor &card;
    const Factor &target;
    double change;
};

Hypothesis worded(const CaseFile &file, const Expected &it, Language language)
{
    const StoryWords words(file, {.language = language});
    const auto in = [language](const Wording &wording) { return wording.in(language); };
    const QString card = StoryWords::quoted(it.card.text);
    const QString target = StoryWords::quoted(it.target.text);
    const QString how = amountWord(amountOf(it.change), language)
                        + words.direction(it.target.polarity, it.change > 0 ? 1 : -1);
    Hypothesis guess;
    guess.when = in({u"dit %1 wordt: %2"_s, u"this gets %1: %2"_s})
                     .arg(words.direction(it.card.polarity, wish(it.card.polarity)), card);
    guess.then = in({u"wordt dit %1: %2"_s, u"this gets %1: %2"_s}).arg(how, target);
    guess.test = in({u"het eerste lukt, maar dit niet verandert: %1"_s,
                     u"the first works out, but this does not change: %1"_s})
                     .arg(target);
    return guess;
}

} // namespace

QString sentenceOf(const Hypothesis &guess, Language language)
{
    const QString when = within(guess.when, {u"als"_s, u"if"_s});
    const QString then = within(guess.then, {u"dan"_s, u"then"_s});
    if (when.isEmpty() || then.isEmpty())
        return when.isEmpty() && then.isEmpty() ? guess.text.simplified() : when + then + u'.';
    return Wording{u"Als %1, dan %2."_s, u"If %1, then %2."_s}.in(language).arg(when, then);
}

QString testOf(const Hypothesis &guess, Language language)
{
    const QString test = within(guess.test, {u"als"_s, u"if"_s});
    if (test.isEmpty())
        return {};
    return Wording{u"Het klopt niet als %1."_s, u"It is not so if %1."_s}.in(language).arg(test);
}

bool isDue(const Hypothesis &guess, const QDate &today)
{
    return guess.state == HypothesisState::Open && guess.lookOn.isValid() && guess.lookOn <= today;
}

std::optional<Hypothesis>
proposed(const CaseFile &file, const FactorId &card, Language language, const HypothesisId &id)
{
    const std::optional<int> node = nodeOf(file, card);
    const int way = node ? wish(file.factors[*node].polarity) : 0;
    if (way == 0)
        return std::nullopt;
    const CausalGraph graph = graphOf(file);
    SeededRng rng(ProposalSeed);
    const Outlook result = outlook(graph, {{*node, double(way)}}, rng);
    const std::optional<int> target = targetOf(file, result, *node);
    if (!target)
        return std::nullopt;
    const QList<Route> routes = strongestRoutes(graph, *node, *target);
    if (routes.isEmpty())
        return std::nullopt;
    Hypothesis guess =
        worded(file,
               {file.factors[*node], file.factors[*target], result.point.changes[*target]},
               language);
    guess.id = id;
    guess.factors = {card, file.factors[*target].id};
    guess.links = linksAlong(file, graph, routes.first());
    return guess;
}

} // namespace core
