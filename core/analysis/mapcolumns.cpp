#include "core/analysis/mapcolumns.h"

#include "core/analysis/mapcells.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Named
{
    ColumnUse use;
    QStringList names;
};

QList<Named> cardNames()
{
    return {
        {ColumnUse::Id, {u"id"_s, u"_id"_s, u"key"_s, u"nr"_s, u"nummer"_s}},
        {ColumnUse::Label,
         {u"label"_s,
          u"name"_s,
          u"naam"_s,
          u"kaart"_s,
          u"card"_s,
          u"factor"_s,
          u"title"_s,
          u"titel"_s,
          u"text"_s,
          u"tekst"_s,
          u"node"_s,
          u"element"_s}},
        {ColumnUse::Domain,
         {u"domain"_s,
          u"leefgebied"_s,
          u"domein"_s,
          u"group"_s,
          u"groep"_s,
          u"lane"_s,
          u"baan"_s,
          u"cluster"_s,
          u"category"_s}},
        {ColumnUse::Polarity, {u"polarity"_s, u"soort"_s, u"kind"_s, u"type"_s, u"element type"_s}},
        {ColumnUse::Weight,
         {u"weight"_s, u"gewicht"_s, u"severity"_s, u"ernst"_s, u"size"_s, u"importance"_s}},
        {ColumnUse::SaidBy,
         {u"said_by"_s,
          u"said by"_s,
          u"wie zegt dat"_s,
          u"wie"_s,
          u"who"_s,
          u"person"_s,
          u"persoon"_s,
          u"source"_s,
          u"bron"_s}},
        {ColumnUse::Since, {u"since"_s, u"sinds"_s, u"sinds wanneer"_s}},
        {ColumnUse::Now, {u"now"_s, u"nu"_s}},
        {ColumnUse::Changeable, {u"changeable"_s, u"te veranderen"_s}},
        {ColumnUse::Willingness, {u"willingness"_s, u"zin"_s}}};
}

QList<Named> arrowNames()
{
    return {
        {ColumnUse::From,
         {u"from"_s, u"source"_s, u"van"_s, u"begin"_s, u"cause"_s, u"oorzaak"_s, u"start"_s}},
        {ColumnUse::To,
         {u"to"_s, u"target"_s, u"naar"_s, u"eind"_s, u"effect"_s, u"gevolg"_s, u"end"_s}},
        {ColumnUse::Sign,
         {u"sign"_s,
          u"teken"_s,
          u"polarity"_s,
          u"polariteit"_s,
          u"connection type"_s,
          u"plusmin"_s}},
        {ColumnUse::Strength,
         {u"weight"_s, u"strength"_s, u"gewicht"_s, u"sterkte"_s, u"hoe sterk"_s, u"value"_s}},
        {ColumnUse::Kind, {u"kind"_s, u"soort"_s, u"type"_s, u"relation"_s, u"relatie"_s}},
        {ColumnUse::Certainty, {u"certainty"_s, u"zekerheid"_s, u"hoe zeker"_s, u"confidence"_s}},
        {ColumnUse::Delayed, {u"delayed"_s, u"delay"_s, u"vertraging"_s}},
        {ColumnUse::SaidBy,
         {u"said_by"_s,
          u"said by"_s,
          u"wie zegt dat"_s,
          u"wie"_s,
          u"who"_s,
          u"person"_s,
          u"persoon"_s}},
        {ColumnUse::DisputedBy, {u"disputed_by"_s, u"disputed by"_s, u"wie ziet dat anders"_s}},
        {ColumnUse::Example,
         {u"example"_s, u"voorbeeld"_s, u"description"_s, u"omschrijving"_s, u"note"_s}},
        {ColumnUse::Directed, {u"directed"_s, u"direction"_s}}};
}

/// Each column at most one use and each use at most one column; earlier names win.
QList<ColumnUse> byName(const QStringList &head, const QList<Named> &known)
{
    QList<ColumnUse> uses(head.size(), ColumnUse::None);
    for (const Named &named : known) {
        for (const QString &name : named.names) {
            qsizetype found = -1;
            for (qsizetype i = 0; i < head.size() && found < 0; ++i) {
                const bool isSame = head[i].trimmed().compare(name, Qt::CaseInsensitive) == 0;
                found = isSame && uses[i] == ColumnUse::None ? i : -1;
            }
            if (found < 0)
                continue;
            uses[found] = named.use;
            break;
        }
    }
    return uses;
}

bool has(const QList<ColumnUse> &uses, ColumnUse use)
{
    return uses.contains(use);
}

/// A column of which nearly all cells that say something are signs.
bool looksLikeSigns(const SourceTable &table, qsizetype column)
{
    constexpr qsizetype Looked = 200;
    qsizetype filled = 0;
    qsizetype signs = 0;
    for (qsizetype i = 0; i < std::min(table.rows.size(), Looked); ++i) {
        const QString cell = table.rows[i].cell(column);
        filled += cell.isEmpty() ? 0 : 1;
        signs += !cell.isEmpty() && isPlainSign(cell) ? 1 : 0;
    }
    return filled > 0 && signs * 10 >= filled * 9;
}

/// The sign has no name of its own: as the label that yEd draws on an edge, or the third column of
/// a plain list of edges.
void findSign(const SourceTable &table, QList<ColumnUse> &uses)
{
    if (has(uses, ColumnUse::Sign))
        return;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const bool isFree = uses[i] == ColumnUse::None || uses[i] == ColumnUse::Kind;
        if (isFree && looksLikeSigns(table, i)) {
            uses[i] = ColumnUse::Sign;
            return;
        }
    }
}

/// A column by whose words nothing is understood does not mean what its name says.
void dropMeaningless(const SourceTable &table, QList<ColumnUse> &uses)
{
    constexpr qsizetype Looked = 200;
    for (qsizetype column = 0; column < uses.size(); ++column) {
        const ColumnUse use = uses[column];
        if (use != ColumnUse::Domain && use != ColumnUse::Polarity)
            continue;
        bool isUnderstood = false;
        for (qsizetype i = 0; i < std::min(table.rows.size(), Looked) && !isUnderstood; ++i) {
            const QString cell = table.rows[i].cell(column);
            isUnderstood = use == ColumnUse::Domain ? domainOfWord(cell).has_value()
                                                    : polarityOfWord(cell).has_value();
        }
        if (!isUnderstood && !table.rows.isEmpty())
            uses[column] = ColumnUse::None;
    }
}

/// Tables of ours that are no cards and no arrows.
SourceTable::Content ownContent(const SourceTable &table)
{
    using enum SourceTable::Content;
    if (table.head.mid(0, 4) == QStringList{u"class"_s, u"length"_s, u"name"_s, u"cards"_s})
        return Loops;
    if (table.head.mid(0, 4) == QStringList{u"text"_s, u"when"_s, u"then"_s, u"cards"_s})
        return Hypotheses;
    return table.content;
}

bool isDrawn(SourceTable::Content content)
{
    return content != SourceTable::Content::Loops && content != SourceTable::Content::Hypotheses;
}

/// Without names of columns: from, to and what follows; one column alone is a list of cards.
MappedTable guessedPlain(const SourceTable &table)
{
    MappedTable mapped{withHead(table, false), {}};
    mapped.uses.resize(mapped.table.head.size(), ColumnUse::None);
    if (mapped.uses.size() == 1) {
        mapped.uses[0] = ColumnUse::Label;
        return mapped;
    }
    mapped.uses[0] = ColumnUse::From;
    mapped.uses[1] = ColumnUse::To;
    findSign(mapped.table, mapped.uses);
    return mapped;
}

} // namespace

bool MappedTable::hasArrows() const
{
    return has(uses, ColumnUse::From) && has(uses, ColumnUse::To);
}

bool MappedTable::hasCards() const
{
    return !hasArrows() && (has(uses, ColumnUse::Label) || has(uses, ColumnUse::Id));
}

MappedTable guessed(const SourceTable &table)
{
    MappedTable mapped{table, usesByName(table.head, SourceTable::Content::Arrows)};
    if (const SourceTable::Content own = ownContent(table); !isDrawn(own)) {
        mapped.table.content = own;
        mapped.uses.fill(ColumnUse::None);
        return mapped;
    }
    const bool canBeArrows = table.content != SourceTable::Content::Cards;
    if (canBeArrows && mapped.hasArrows()) {
        mapped.table.content = SourceTable::Content::Arrows;
        findSign(table, mapped.uses);
        return mapped;
    }
    mapped.uses = usesByName(table.head, SourceTable::Content::Cards);
    if (mapped.hasCards()) {
        mapped.table.content = SourceTable::Content::Cards;
        dropMeaningless(table, mapped.uses);
        return mapped;
    }
    if (table.content != SourceTable::Content::Unknown)
        return mapped;
    mapped = guessedPlain(table);
    mapped.table.content =
        mapped.hasArrows() ? SourceTable::Content::Arrows : SourceTable::Content::Cards;
    return mapped;
}

QList<ColumnUse> usesByName(const QStringList &head, SourceTable::Content content)
{
    return byName(head, content == SourceTable::Content::Arrows ? arrowNames() : cardNames());
}

void choose(MappedTable &table, qsizetype column, ColumnUse use)
{
    for (ColumnUse &other : table.uses) {
        if (other == use)
            other = ColumnUse::None;
    }
    table.uses[column] = use;
}

QList<ColumnUse> usesFor(SourceTable::Content content)
{
    QList<ColumnUse> uses{ColumnUse::None};
    const QList<Named> all = content == SourceTable::Content::Arrows ? arrowNames() : cardNames();
    for (const Named &named : all)
        uses.append(named.use);
    return uses;
}

} // namespace core
