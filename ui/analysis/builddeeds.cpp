#include "ui/analysis/builddeeds.h"

#include "core/conversation/talk.h"

#include <algorithm>

namespace ui {

namespace {

using core::Change;
using core::Factor;
using core::Link;

/// What is added to something that the change begins.
template<typename Entity, typename Edit>
Change refined(const decltype(Entity::id) &id, Edit edit)
{
    Entity before;
    before.id = id;
    Entity after = before;
    edit(after);
    return core::changed(before, after);
}

bool isOfMap(const Link &link)
{
    return link.kind == core::LinkKind::Feeds || link.kind == core::LinkKind::Dampens
           || link.kind == core::LinkKind::Affects;
}

} // namespace

Typed saidCard(const OpenCase &open,
               const Places &places,
               const TypedCard &card,
               core::Domain lane,
               const core::PersonId &who)
{
    const Factor *known = factorWithText(open.file(), card.text);
    Typed made = typed(open, places, {{card}, {}}, lane);
    if (who.isEmpty())
        return made;
    if (!known) {
        made.change += refined<Factor>(made.last, [&](Factor &it) { it.saidBy = {who}; });
    } else if (!known->saidBy.contains(who)) {
        Factor after = *known;
        after.saidBy += who;
        made.change += core::changed(*known, after);
    }
    return made;
}

Change cardFrom(const OpenCase &open, const core::Statement &statement)
{
    Factor fresh = open.fresh<Factor>();
    if (statement.kind == core::StatementKind::Strength)
        fresh.polarity = core::Polarity::Strength;
    return core::added(core::factorFrom(open.file(), {statement}, fresh));
}

QList<core::Statement> unusedStatements(const core::CaseFile &file)
{
    QList<core::Statement> unused;
    for (const core::Statement &statement : file.statements) {
        const bool isCard =
            std::any_of(file.factors.begin(), file.factors.end(), [&](const Factor &factor) {
                return factor.statements.contains(statement.id) || factor.text == statement.text;
            });
        if (!isCard && !statement.text.trimmed().isEmpty())
            unused += statement;
    }
    std::stable_sort(unused.begin(), unused.end(), [](const auto &one, const auto &other) {
        return one.at > other.at;
    });
    return unused;
}

Change
saidArrow(const OpenCase &open, const Places &places, const Link &draft, const core::PersonId &who)
{
    const auto &links = open.file().links;
    const auto known = std::find_if(links.begin(), links.end(), [&](const Link &it) {
        return it.from == draft.from && it.to == draft.to && it.kind == draft.kind;
    });
    if (known == links.end()) {
        const Typed made = drawn(open, places, draft.from, draft.to, draft.kind);
        if (who.isEmpty())
            return made.change;
        return made.change + refined<Link>(made.arrow, [&](Link &it) { it.saidBy = {who}; });
    }
    Link after = *known;
    if (!who.isEmpty() && !after.saidBy.contains(who))
        after.saidBy += who;
    return core::changed(*known, after);
}

Change
withoutArrows(const core::CaseFile &file, const core::FactorId &from, const core::FactorId &to)
{
    Change change;
    for (const Link &link : file.links) {
        if (link.from == from && link.to == to && isOfMap(link))
            change += core::removed(link);
    }
    return change;
}

Change takenChain(const OpenCase &open,
                  const Places &places,
                  const core::UsualChain &chain,
                  core::Language language)
{
    TypedLine line;
    for (const core::UsualCard &card : chain.cards)
        line.cards += {card.text.in(language), card.polarity, card.domain};
    if (chain.isRound)
        line.cards += line.cards.constFirst();
    line.arrows = QList<core::LinkKind>(line.cards.size() - 1, core::LinkKind::Feeds);
    Typed made = typed(open, places, line, core::Domain::Feelings);
    for (const core::LinkId &arrow : std::as_const(made.arrows))
        made.change +=
            refined<Link>(arrow, [](Link &it) { it.certainty = core::Certainty::Maybe; });
    return made.change;
}

} // namespace ui
