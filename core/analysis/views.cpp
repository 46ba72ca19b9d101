#include "core/analysis/views.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace core {

namespace {

bool isAmong(const QList<PersonId> &people, const QList<PersonId> &wanted)
{
    return std::ranges::any_of(people, [&](const PersonId &it) { return wanted.contains(it); });
}

bool isOfMap(const Link &link)
{
    return link.kind == LinkKind::Feeds || link.kind == LinkKind::Dampens
           || link.kind == LinkKind::Affects;
}

using Ends = std::pair<FactorId, FactorId>;

/// What one view has between two cards.
struct Drawn
{
    std::optional<LinkKind> kind; // Affects when it has several.

    void add(LinkKind other) { kind = kind && *kind != other ? LinkKind::Affects : other; }
};

class Comparison
{
public:
    Comparison(const CaseFile &file, const QList<PersonId> &one, const QList<PersonId> &other)
        : m_one(one), m_other(other)
    {
        for (const Link &link : file.links) {
            if (isOfMap(link))
                take(link);
        }
    }

    ComparedArrow arrow(const Ends &ends) const
    {
        const Drawn one = m_drawnByOne.value(ends);
        const Drawn other = m_drawnByOther.value(ends);
        ComparedArrow result{
            ends.first, ends.second, Agreement::Together, m_disputed.contains(ends), {}};
        result.links = m_links.value(ends);
        if (one.kind && other.kind)
            result.agreement =
                *one.kind == *other.kind ? Agreement::Together : Agreement::OtherSign;
        else if (has(one.kind ? m_drawnByOther : m_drawnByOne, {ends.second, ends.first}))
            result.agreement = Agreement::Reversed;
        else
            result.agreement = one.kind ? Agreement::OnlyOne : Agreement::OnlyOther;
        return result;
    }

    bool isDrawnByOne(const Ends &ends) const { return has(m_drawnByOne, ends); }
    bool isDrawnByOther(const Ends &ends) const { return has(m_drawnByOther, ends); }

    QList<Ends> all; // In the order of the case.

private:
    static bool has(const QMap<Ends, Drawn> &drawn, const Ends &ends)
    {
        return drawn.contains(ends);
    }

    void take(const Link &link)
    {
        const Ends it{link.from, link.to};
        const bool isOfOne = isAmong(link.saidBy, m_one);
        const bool isOfOther = isAmong(link.saidBy, m_other);
        if (!isOfOne && !isOfOther)
            return;
        if (isOfOne)
            m_drawnByOne[it].add(link.kind);
        if (isOfOther)
            m_drawnByOther[it].add(link.kind);
        if (isAmong(link.disputedBy, m_one) || isAmong(link.disputedBy, m_other))
            m_disputed.insert(it);
        if (!m_links.contains(it))
            all.append(it);
        m_links[it].append(link.id);
    }

    const QList<PersonId> &m_one;
    const QList<PersonId> &m_other;
    QMap<Ends, Drawn> m_drawnByOne;
    QMap<Ends, Drawn> m_drawnByOther;
    QMap<Ends, QList<LinkId>> m_links;
    QSet<Ends> m_disputed;
};

} // namespace

int ViewComparison::count(Agreement agreement) const
{
    return int(std::ranges::count(arrows, agreement, &ComparedArrow::agreement));
}

CaseFile viewOf(const CaseFile &file, const QList<PersonId> &people)
{
    CaseFile view = file;
    view.links.removeIf([&](const Link &link) { return !isAmong(link.saidBy, people); });
    return view;
}

ViewComparison
compareViews(const CaseFile &file, const QList<PersonId> &one, const QList<PersonId> &other)
{
    const Comparison comparison(file, one, other);
    ViewComparison result;
    for (const auto &ends : comparison.all)
        result.arrows.append(comparison.arrow(ends));
    if (!result.arrows.isEmpty())
        result.overlap = double(result.count(Agreement::Together)) / double(result.arrows.size());

    result.graph = graphOf(viewOf(file, one + other));
    const auto isOfBothOnly = [&](const Loop &loop) {
        const auto isWholeIn = [&](auto isDrawn) {
            return std::ranges::all_of(loop.arrows, [&](int arrow) {
                const CausalArrow &it = result.graph.arrows[arrow];
                return isDrawn(Ends{file.factors[it.from].id, file.factors[it.to].id});
            });
        };
        return !isWholeIn([&](const Ends &it) { return comparison.isDrawnByOne(it); })
               && !isWholeIn([&](const Ends &it) { return comparison.isDrawnByOther(it); });
    };
    for (const Loop &loop : ranked(findLoops(result.graph).list, result.graph)) {
        if (isOfBothOnly(loop))
            result.together.append(loop);
    }
    return result;
}

} // namespace core
