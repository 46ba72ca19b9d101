#include "ui/analysis/cardclip.h"

#include "ui/analysis/linkwords.h"
#include "ui/analysis/quickline.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using core::Factor;
using core::FactorId;
using core::Link;
using core::PersonId;

/// As everyone in the case may read it.
QString publicText(const Factor &card)
{
    return (card.visibleTo.isEmpty() ? card.text : card.shareable).simplified();
}

const Factor *cardOf(const CardClip &clip, const FactorId &id)
{
    const Factor *card = core::find(clip.factors, id);
    return card && !publicText(*card).isEmpty() ? card : nullptr;
}

/// What a card for some people is, only they may know.
TypedCard publicCard(const Factor &card)
{
    const bool isSaid = card.visibleTo.isEmpty() && card.polarity != core::Polarity::Burden;
    return {publicText(card), isSaid ? std::optional(card.polarity) : std::nullopt};
}

template<typename Write>
void eachPublicArrow(const CardClip &clip, Write write)
{
    for (const Link &link : clip.links) {
        const Factor *from = cardOf(clip, link.from);
        const Factor *to = cardOf(clip, link.to);
        if (from && to && link.visibleTo.isEmpty())
            write(publicText(*from), link.kind, publicText(*to));
    }
}

QString plainText(const CardClip &clip)
{
    QStringList lines;
    for (const Factor &card : clip.factors) {
        if (!publicText(card).isEmpty())
            lines += written({{publicCard(card)}, {}});
    }
    eachPublicArrow(clip, [&](const QString &from, core::LinkKind kind, const QString &to) {
        lines += written({{{from, std::nullopt}, {to, std::nullopt}}, {kind}});
    });
    return lines.join(u'\n');
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray table(const CardClip &clip)
{
    QString text = u"source,target,kind\r\n"_s;
    eachPublicArrow(clip, [&](const QString &from, core::LinkKind kind, const QString &to) {
        text += quoted(from) + u',' + quoted(to) + u',' + quoted(wordFor(kind)) + u"\r\n"_s;
    });
    return text.toUtf8();
}

/// Cards and arrows as newcomers in a case.
class Newcomers
{
public:
    Newcomers(const OpenCase &open, const CardClip &clip)
        : m_open(open), m_after(open.file()), m_isSameCase(clip.from == open.file().head.id)
    {
        for (const core::Person &person : m_after.persons) {
            m_persons += person.id;
            if (person.role == core::PersonRole::Coach)
                m_coach = person.id;
        }
    }

    void take(const Factor &card)
    {
        const std::optional<core::Sight> sight = sightHere(card.visibleTo);
        if (!sight) {
            ++m_leftOut;
            return;
        }
        Factor fresh = card;
        fresh.id = m_open.fresh<Factor>().id;
        fresh.visibleTo = *sight;
        fresh.place.reset();
        fresh.freePlace.reset();
        fresh.pinned = false;
        keepKnown(fresh.saidBy);
        keepKnown(fresh.disputedBy);
        fresh.statements.removeIf([this](const core::StatementId &sentence) {
            return !core::find(m_after.statements, sentence);
        });
        if (!m_isSameCase)
            fresh.willingness.reset(); // What another youth said.
        m_ids.insert(card.id, fresh.id);
        m_cards += fresh.id;
        m_after.factors += fresh;
    }

    void take(const Link &link)
    {
        const std::optional<core::Sight> sight = sightHere(link.visibleTo);
        if (!sight || !m_ids.contains(link.from) || !m_ids.contains(link.to))
            return;
        Link fresh = link;
        fresh.id = m_open.fresh<Link>().id;
        fresh.from = m_ids.value(link.from);
        fresh.to = m_ids.value(link.to);
        fresh.visibleTo = *sight;
        fresh.share.reset();
        keepKnown(fresh.saidBy);
        keepKnown(fresh.disputedBy);
        m_after.links += fresh;
    }

    Pasting made(const Standing &standing) const
    {
        return {seated(standing, m_after), m_cards, m_leftOut};
    }

private:
    void keepKnown(QList<PersonId> &persons) const
    {
        persons.removeIf([this](const PersonId &person) { return !m_persons.contains(person); });
    }

    /// Empty would be everyone: of a card for people who are not here it is the coach alone.
    std::optional<core::Sight> sightHere(const core::Sight &sight) const
    {
        core::Sight here = sight;
        keepKnown(here);
        if (sight.isEmpty() || !here.isEmpty())
            return here;
        if (m_coach.isEmpty())
            return std::nullopt;
        return core::Sight{m_coach};
    }

    const OpenCase &m_open;
    core::CaseFile m_after;
    bool m_isSameCase;
    QSet<PersonId> m_persons;
    PersonId m_coach;
    QHash<FactorId, FactorId> m_ids;
    QList<FactorId> m_cards;
    int m_leftOut = 0;
};

} // namespace

CardClip clipOf(const core::CaseFile &file, const QList<FactorId> &cards)
{
    CardClip clip{file.head.id, {}, {}};
    const QSet<FactorId> wanted(cards.begin(), cards.end());
    for (const Factor &factor : file.factors) {
        if (wanted.contains(factor.id))
            clip.factors += factor;
    }
    for (const Link &link : file.links) {
        if (wanted.contains(link.from) && wanted.contains(link.to))
            clip.links += link;
    }
    return clip;
}

CardMime::CardMime(const CardClip &clip) : m_clip(clip)
{
    setText(plainText(clip));
    setData(u"text/csv"_s, table(clip));
}

Pasting pasted(const OpenCase &open, const Standing &standing, const CardClip &clip)
{
    Newcomers newcomers(open, clip);
    for (const Factor &card : clip.factors)
        newcomers.take(card);
    for (const Link &link : clip.links)
        newcomers.take(link);
    return newcomers.made(standing);
}

} // namespace ui
