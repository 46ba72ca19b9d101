#include "core/analysis/mergecards.h"

#include "core/model/schema.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

template<typename Value>
void join(QList<Value> &into, const QList<Value> &more)
{
    for (const Value &value : more) {
        if (!into.contains(value))
            into += value;
    }
}

void joinText(QString &into, const QString &more, const QString &between)
{
    if (more.isEmpty() || into.contains(more))
        return;
    into += into.isEmpty() ? more : between + more;
}

/// Who may see both; nothing when only a coach may and there is none.
std::optional<Sight> sightOfBoth(const CaseFile &file, const Sight &one, const Sight &other)
{
    if (one.isEmpty() || one == other)
        return other;
    if (other.isEmpty())
        return one;
    Sight both;
    for (const PersonId &person : one) {
        if (other.contains(person))
            both += person;
    }
    if (!both.isEmpty())
        return both;
    for (const Person &person : file.persons) {
        if (person.role == PersonRole::Coach)
            return Sight{person.id};
    }
    return std::nullopt;
}

bool saysTheSame(const Link &one, const Link &other)
{
    const bool isTurned =
        one.kind == LinkKind::GoesWith && one.from == other.to && one.to == other.from;
    return one.kind == other.kind && ((one.from == other.from && one.to == other.to) || isTurned);
}

QList<FactorId> fromSmallest(QList<FactorId> cards)
{
    std::rotate(cards.begin(), std::min_element(cards.begin(), cards.end()), cards.end());
    return cards;
}

class Merge
{
public:
    Merge(const CaseFile &file, const QList<FactorId> &cards, const QDateTime &now, Rng &rng)
        : m_gone(cards.begin() + 1, cards.end()), m_now(now), m_rng(rng), m_before(file.links)
    {
        m_result.file = file;
        m_result.card = cards.first();
    }

    Result<Merging> make()
    {
        joinCards();
        joinArrows();
        joinLoops();
        forEachType([this]<typename Entity>() { follow(m_result.file.*Schema<Entity>::List); });
        if (m_isUnseen)
            return fail(Fault::Refused, u"nobody may see all of these cards"_s);
        return m_result;
    }

private:
    FactorId now(const FactorId &id) const { return m_gone.contains(id) ? m_result.card : id; }

    void narrow(Sight &sight, const Sight &other)
    {
        const std::optional<Sight> both = sightOfBoth(m_result.file, sight, other);
        m_isUnseen = m_isUnseen || !both;
        sight = both.value_or(sight);
    }

    void joinCards()
    {
        QList<Factor> &factors = m_result.file.factors;
        const auto keptAt = std::find_if(factors.begin(), factors.end(), [this](const Factor &one) {
            return one.id == m_result.card;
        });
        Factor kept = *keptAt;
        for (const Factor &factor : std::as_const(factors)) {
            if (!m_gone.contains(factor.id))
                continue;
            keepWords(kept, factor);
            absorb(kept, factor);
        }
        *keptAt = kept;
        factors.removeIf([this](const Factor &one) { return m_gone.contains(one.id); });
    }

    /// As a sentence, unless it is one already.
    void keepWords(Factor &kept, const Factor &gone)
    {
        const QString words = gone.text.simplified();
        const auto isThere = [&](const StatementId &id) {
            const Statement *sentence = find(m_result.file.statements, id);
            return sentence && sentence->text.simplified() == words;
        };
        const bool isKnown =
            kept.text.simplified() == words
            || std::any_of(gone.statements.begin(), gone.statements.end(), isThere);
        if (isKnown)
            return;
        Statement sentence;
        sentence.id = StatementId::make(m_rng);
        sentence.text = gone.text;
        sentence.saidBy = gone.saidBy.value(0);
        sentence.at = m_now;
        sentence.visibleTo = gone.visibleTo;
        sentence.shareable = gone.shareable;
        m_result.file.statements += sentence;
        kept.statements += sentence.id;
    }

    void absorb(Factor &kept, const Factor &gone)
    {
        join(kept.saidBy, gone.saidBy);
        join(kept.disputedBy, gone.disputedBy);
        join(kept.mechanisms, gone.mechanisms);
        join(kept.statements, gone.statements);
        joinText(kept.shareable, gone.shareable, u" "_s);
        narrow(kept.visibleTo, gone.visibleTo);
        kept.weight = std::max(kept.weight, gone.weight);
        kept.isNow = kept.isNow || gone.isNow;
        if (kept.since.isEmpty())
            kept.since = gone.since;
        if (!kept.willingness)
            kept.willingness = gone.willingness;
        if (!kept.unknownShare)
            kept.unknownShare = gone.unknownShare;
    }

    void joinArrows()
    {
        QList<Link> links;
        for (const Link &link : std::as_const(m_result.file.links)) {
            Link after = link;
            after.from = now(link.from);
            after.to = now(link.to);
            if (after.from == after.to && link.from != link.to) {
                ++m_result.inside;
                m_links.insert(link.id, LinkId());
                continue;
            }
            Link *twin = twinOf(links, link, after);
            if (!twin) {
                links += after;
                continue;
            }
            ++m_result.doubled;
            m_links.insert(link.id, twin->id);
            absorb(*twin, after);
        }
        m_result.file.links = links;
    }

    /// An arrow at the card that says the same only since the cards are one.
    Link *twinOf(QList<Link> &links, const Link &before, const Link &link) const
    {
        if (link.from != m_result.card && link.to != m_result.card)
            return nullptr;
        for (Link &other : links) {
            if (!saysTheSame(other, link))
                continue;
            const Link *own = find(m_before, other.id);
            if (own && !saysTheSame(*own, before))
                return &other;
        }
        return nullptr;
    }

    void absorb(Link &kept, const Link &gone)
    {
        join(kept.saidBy, gone.saidBy);
        join(kept.disputedBy, gone.disputedBy);
        joinText(kept.example, gone.example, u" / "_s);
        narrow(kept.visibleTo, gone.visibleTo);
        kept.strength = std::max(kept.strength, gone.strength);
        kept.certainty = std::min(kept.certainty, gone.certainty);
        kept.delayed = kept.delayed || gone.delayed;
        if (!kept.share)
            kept.share = gone.share;
    }

    void joinLoops()
    {
        QList<NamedLoop> loops;
        for (const NamedLoop &loop : std::as_const(m_result.file.loops)) {
            NamedLoop after = loop;
            after.factors = contracted(loop.factors);
            const bool isThere =
                std::any_of(loops.begin(), loops.end(), [&](const NamedLoop &other) {
                    return other.factors == after.factors;
                });
            const bool isDouble = isThere && after.factors != loop.factors;
            if (!after.factors.isEmpty() && !isDouble)
                loops += after;
            else if (!loop.name.isEmpty())
                m_result.loopNames += loop.name;
        }
        m_result.file.loops = loops;
    }

    /// The same way round; empty when it is no simple loop any more.
    QList<FactorId> contracted(const QList<FactorId> &cards) const
    {
        QList<FactorId> left;
        for (const FactorId &card : cards) {
            if (left.isEmpty() || left.last() != now(card))
                left += now(card);
        }
        while (left.size() > 1 && left.first() == left.last())
            left.removeLast();
        const bool isSimple = QSet<FactorId>(left.begin(), left.end()).size() == left.size();
        const bool isGone = left.size() == 1 && cards.size() > 1;
        return isSimple && !isGone && !left.isEmpty() ? fromSmallest(left) : QList<FactorId>();
    }

    void follow(Case &) {}
    void follow(QList<NamedLoop> &) {}
    template<typename Entity>
    void follow(QList<Entity> &list)
    {
        for (Entity &entity : list)
            forEachField<Entity>([&](const auto &field) { turn(entity.*field.member); });
    }
    template<typename Value>
    void turn(Value &)
    {}
    void turn(QList<FactorId> &cards)
    {
        QList<FactorId> after;
        for (const FactorId &card : std::as_const(cards))
            join(after, {now(card)});
        cards = after;
    }
    void turn(QList<LinkId> &links)
    {
        QList<LinkId> after;
        for (const LinkId &link : std::as_const(links))
            join(after, {m_links.value(link, link)});
        after.removeAll(LinkId());
        links = after;
    }

    Merging m_result;
    QSet<FactorId> m_gone;
    QDateTime m_now;
    Rng &m_rng;
    QList<Link> m_before;
    QHash<LinkId, LinkId> m_links; // What became of an arrow; empty id: nothing.
    bool m_isUnseen = false;
};

/// Every list that names the card names its second half too.
class Follow
{
public:
    Follow(const FactorId &card, const FactorId &second) : m_card(card), m_second(second) {}

    void operator()(Case &) const {}
    void operator()(QList<NamedLoop> &) const {}
    template<typename Entity>
    void operator()(QList<Entity> &list) const
    {
        for (Entity &entity : list)
            forEachField<Entity>([&](const auto &field) { turn(entity.*field.member); });
    }

private:
    template<typename Value>
    void turn(const Value &) const
    {}
    void turn(QList<FactorId> &cards) const
    {
        if (cards.contains(m_card))
            cards += m_second;
    }

    FactorId m_card;
    FactorId m_second;
};

/// Whether the arrows of the loop at the card all went along.
bool goesAlong(const CaseFile &file,
               const NamedLoop &loop,
               const FactorId &card,
               const FactorId &second)
{
    const qsizetype at = loop.factors.indexOf(card);
    const qsizetype count = loop.factors.size();
    if (at < 0 || count < 2)
        return false;
    const FactorId before = loop.factors[(at + count - 1) % count];
    const FactorId after = loop.factors[(at + 1) % count];
    const auto has = [&](const FactorId &from, const FactorId &to) {
        return std::any_of(file.links.begin(), file.links.end(), [&](const Link &link) {
            return link.from == from && link.to == to;
        });
    };
    const bool isKept = has(before, card) && has(card, after);
    return !isKept && has(before, second) && has(second, after);
}

} // namespace

Result<Merging>
merged(const CaseFile &file, const QList<FactorId> &cards, const QDateTime &now, Rng &rng)
{
    QList<FactorId> known;
    for (const FactorId &card : cards) {
        if (find(file.factors, card))
            join(known, {card});
    }
    if (known.size() < 2)
        return fail(Fault::Invalid, u"fewer than two cards"_s);
    return Merge(file, known, now, rng).make();
}

Result<Parted> split(const CaseFile &file, const Splitting &splitting, Rng &rng)
{
    const Factor *card = find(file.factors, splitting.card);
    if (!card)
        return fail(Fault::NotFound, u"no such card"_s);
    if (splitting.first.trimmed().isEmpty() || splitting.second.trimmed().isEmpty())
        return fail(Fault::Invalid, u"blank text"_s);
    Parted parted{file, FactorId::make(rng)};
    forEachType([&]<typename Entity>() {
        Follow(splitting.card, parted.second)(parted.file.*Schema<Entity>::List);
    });
    Factor second = *card;
    second.id = parted.second;
    second.text = splitting.second.trimmed();
    second.place.reset();
    second.freePlace.reset();
    for (Factor &factor : parted.file.factors) {
        if (factor.id == splitting.card)
            factor.text = splitting.first.trimmed();
    }
    parted.file.factors += second;
    for (Link &link : parted.file.links) {
        if (!splitting.toSecond.contains(link.id))
            continue;
        link.from = link.from == splitting.card ? second.id : link.from;
        link.to = link.to == splitting.card ? second.id : link.to;
    }
    for (NamedLoop &loop : parted.file.loops) {
        if (!goesAlong(parted.file, loop, splitting.card, second.id))
            continue;
        loop.factors.replace(loop.factors.indexOf(splitting.card), second.id);
        loop.factors = fromSmallest(loop.factors);
    }
    return parted;
}

} // namespace core
