#include "core/analysis/mapimport.h"
#include "core/model/wording.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// %1 is how many.
Wording wordingOf(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::GuessedText:
        return {u"Bestanden die niet in UTF-8 staan: %1. Ze zijn gelezen als Windows-1252 (Excel); "
                "kijk of é en ï goed staan."_s,
                u"Files that are not in UTF-8: %1. They were read as Windows-1252 (Excel); see "
                "whether é and ï look right."_s};
    case DoubtKind::NoName:
        return {u"Regels zonder naam: %1. Ze blijven weg."_s,
                u"Rows without a name: %1. They are left out."_s};
    case DoubtKind::TooLong:
        return {u"Namen van meer dan 20.000 tekens: %1. Ze blijven weg."_s,
                u"Names of more than 20,000 characters: %1. They are left out."_s};
    case DoubtKind::SameKey:
        return {u"Dezelfde kaart nog een keer: %1. De eerste blijft."_s,
                u"The same card once more: %1. The first one stays."_s};
    case DoubtKind::NoEnd:
        return {u"Regels met één kaart: %1. Die kaart komt mee, zonder pijl."_s,
                u"Rows with one card: %1. That card comes in, without an arrow."_s};
    case DoubtKind::EndLeftOut:
        return {u"Pijlen van of naar een kaart die wegblijft: %1. Ze blijven ook weg."_s,
                u"Arrows from or to a card that is left out: %1. They are left out too."_s};
    case DoubtKind::Doubled:
        return {u"Dubbele pijlen: %1. Ze worden samen één."_s,
                u"Double arrows: %1. They become one."_s};
    case DoubtKind::SelfArrow:
        return {u"Pijlen van een kaart naar zichzelf: %1. Ze staan apart van de cirkels."_s,
                u"Arrows from a card to itself: %1. They stand apart from the loops."_s};
    case DoubtKind::Contrary:
        return {u"Pijlen die iets anders zeggen dan een eerdere: %1. Beide blijven staan."_s,
                u"Arrows that say something else than an earlier one: %1. Both stay."_s};
    case DoubtKind::NoSign:
        return {u"Pijlen zonder teken: %1. Dat weten we niet; ze worden ‘werkt door op’."_s,
                u"Arrows without a sign: %1. We do not know; they become “affects”."_s};
    case DoubtKind::UnknownSign:
        return {u"Tekens die we niet kennen: %1. Die pijlen worden ‘werkt door op’."_s,
                u"Signs that we do not know: %1. Those arrows become “affects”."_s};
    case DoubtKind::Undirected:
        return {u"Pijlen zonder richting: %1. Ze worden ‘hoort bij’."_s,
                u"Arrows without a direction: %1. They become “goes with”."_s};
    case DoubtKind::NewEnd:
        return {u"Pijlen noemen kaarten die niet in de lijst staan: %1. Die komen erbij."_s,
                u"Arrows name cards that are not in the list: %1. They are added."_s};
    case DoubtKind::UnknownDomain:
        return {u"Leefgebieden die we niet kennen: %1. Die kaarten komen bij gevoel."_s,
                u"Life domains that we do not know: %1. Those cards go to feelings."_s};
    case DoubtKind::UnknownPolarity:
        return {u"Soorten die we niet kennen: %1. Die kaarten worden een last."_s,
                u"Kinds that we do not know: %1. Those cards become a burden."_s};
    case DoubtKind::UnknownPerson:
        return {u"Namen van mensen die niet in dit dossier staan: %1. Wie het zei, blijft open."_s,
                u"Names of people who are not in this case: %1. Who said it stays open."_s};
    case DoubtKind::LongText:
        return {u"Namen van meer dan 200 tekens: %1. Ze blijven heel."_s,
                u"Names of more than 200 characters: %1. They stay whole."_s};
    }
    return {};
}

struct Group
{
    int count = 0;
    QList<Doubt> first;
};

/// " Row 3 (Moe), 5 (Ruzie) …"
QString placesOf(const Group &group, Language language)
{
    QStringList places;
    if (group.first.first().line == 0) // A whole file.
        return u' ' + group.first.first().about + u'.';
    for (const Doubt &doubt : group.first)
        places.append(doubt.about.isEmpty() ? QString::number(doubt.line)
                                            : u"%1 (%2)"_s.arg(doubt.line).arg(doubt.about));
    const bool isAll = group.count == group.first.size();
    return Wording{u" Regel %1%2"_s, u" Row %1%2"_s}.in(language).arg(places.join(u", "_s),
                                                                      isAll ? u"."_s : u" …"_s);
}

} // namespace

QList<Doubt> doubtsAbout(const SourceTable &table)
{
    if (!table.isGuessedText)
        return {};
    return {{DoubtKind::GuessedText, table.name, 0, table.name}};
}

QStringList doubtSentences(const QList<Doubt> &doubts, Language language)
{
    constexpr qsizetype Named = 5;
    std::array<Group, DoubtKindCount> groups;
    for (const Doubt &doubt : doubts) {
        Group &group = groups[size_t(doubt.kind)];
        ++group.count;
        if (group.first.size() < Named)
            group.first.append(doubt);
    }
    QStringList sentences;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].count > 0)
            sentences.append(wordingOf(static_cast<DoubtKind>(i)).in(language).arg(groups[i].count)
                             + placesOf(groups[i], language));
    }
    return sentences;
}

QString tooLargeSentence(const ImportedMap &map, Language language)
{
    return Wording{u"Dit zijn %1 kaarten en %2 pijlen. Op één kaart passen er %3 en %4: "
                   "neem een kleiner deel."_s,
                   u"These are %1 cards and %2 arrows. One map holds %3 and %4: take a smaller "
                   "part."_s}
        .in(language)
        .arg(map.cards.size())
        .arg(map.arrows.size())
        .arg(MostImportedCards)
        .arg(MostImportedArrows);
}

} // namespace core
