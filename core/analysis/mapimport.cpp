#include "core/analysis/mapimport.h"

#include "core/analysis/mapcells.h"
#include "core/analysis/maphypotheses.h"
#include "core/analysis/mapscale.h"
#include "core/model/casecheck.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

class Importing
{
public:
    explicit Importing(const CaseFile &file)
    {
        for (const Person &person : file.persons)
            m_people.insert(plainName(person.name), person.id);
    }

    void readCards(const MappedTable &table)
    {
        m_hasCards = true;
        map.doubts += doubtsAbout(table.table);
        const Scale weights = cardScale(table);
        for (const SourceRow &row : table.table.rows)
            readCard(Row(table, row), weights);
    }

    void readArrows(const MappedTable &table)
    {
        map.doubts += doubtsAbout(table.table);
        const Scale strengths = arrowScale(table);
        const qsizetype id = table.table.head.indexOf(u"id"_s);
        for (const SourceRow &row : table.table.rows) {
            if (const int arrow = readArrow(Row(table, row), strengths); arrow != LeftOut)
                m_arrowByKey.insert(row.cell(id), arrow);
        }
    }

    void readHypotheses(const SourceTable &table)
    {
        const MapKeys keys{m_byKey, m_arrowByKey};
        map.hypotheses += hypothesesOf(table, keys);
    }

    ImportedMap map;

private:
    /// A row whose cells are asked for by what they mean.
    struct Row
    {
        Row(const MappedTable &of, const SourceRow &cells) : table(of), row(cells) {}
        bool has(ColumnUse use) const { return table.column(use) >= 0; }
        QString cell(ColumnUse use) const { return row.cell(table.column(use)); }

        const MappedTable &table;
        const SourceRow &row;
    };

    void doubt(DoubtKind kind, const Row &row, const QString &about)
    {
        constexpr qsizetype MostShown = 60;
        map.doubts.append(
            {kind, row.table.table.name, row.row.line, about.simplified().left(MostShown)});
    }

    void readCard(const Row &row, const Scale &weights)
    {
        const QString id = row.cell(ColumnUse::Id);
        const QString label = row.cell(ColumnUse::Label);
        const QString text = label.isEmpty() ? id : label;
        const QString key = id.isEmpty() ? label : id;
        if (text.isEmpty())
            return doubt(DoubtKind::NoName, row, {});
        if (m_byKey.contains(key))
            return doubt(DoubtKind::SameKey, row, key);
        if (text.size() > LongestText) {
            m_byKey.insert(key, LeftOut);
            return doubt(DoubtKind::TooLong, row, text);
        }
        if (text.size() > LongName)
            doubt(DoubtKind::LongText, row, text);
        ImportedCard card{key, {}};
        card.factor.text = text;
        card.factor.weight = weights.of(row.cell(ColumnUse::Weight), card.factor.weight);
        fillWords(row, card.factor);
        fillChange(row, card.factor);
        add(card);
    }

    void fillWords(const Row &row, Factor &card)
    {
        const QString domain = row.cell(ColumnUse::Domain);
        const std::optional<Domain> isDomain = domainOfWord(domain);
        if (!domain.isEmpty() && !isDomain)
            doubt(DoubtKind::UnknownDomain, row, domain);
        card.domain = isDomain.value_or(Domain::Feelings);
        const QString polarity = row.cell(ColumnUse::Polarity);
        const std::optional<Polarity> isPolarity = polarityOfWord(polarity);
        if (!polarity.isEmpty() && !isPolarity)
            doubt(DoubtKind::UnknownPolarity, row, polarity);
        card.polarity = isPolarity.value_or(Polarity::Burden);
        card.saidBy = people(row, ColumnUse::SaidBy);
    }

    static void fillChange(const Row &row, Factor &card)
    {
        card.since = row.cell(ColumnUse::Since).left(LongestText);
        card.isNow = isYes(row.cell(ColumnUse::Now));
        card.changeable =
            changeableOfWord(row.cell(ColumnUse::Changeable)).value_or(card.changeable);
        if (const auto will = numberOf(row.cell(ColumnUse::Willingness)))
            card.willingness = int(std::clamp(*will, 0.0, 10.0));
    }

    QList<PersonId> people(const Row &row, ColumnUse use)
    {
        QList<PersonId> found;
        const QStringList names = row.cell(use).split(u';', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto person = m_people.constFind(plainName(name));
            if (person != m_people.constEnd() && !found.contains(*person))
                found.append(*person);
            else if (person == m_people.constEnd() && !name.trimmed().isEmpty())
                doubt(DoubtKind::UnknownPerson, row, name);
        }
        return found;
    }

    int add(const ImportedCard &card)
    {
        const int place = int(map.cards.size());
        m_byKey.insert(card.key, place);
        if (!m_byText.contains(card.factor.text))
            m_byText.insert(card.factor.text, place);
        map.cards.append(card);
        return place;
    }

    int endOf(const Row &row, ColumnUse use)
    {
        const QString name = row.cell(use);
        if (const auto known = m_byKey.constFind(name); known != m_byKey.constEnd())
            return *known;
        if (const auto known = m_byText.constFind(name); known != m_byText.constEnd())
            return *known;
        if (name.size() > LongestText) {
            doubt(DoubtKind::TooLong, row, name);
            m_byKey.insert(name, LeftOut);
            return LeftOut;
        }
        if (m_hasCards)
            doubt(DoubtKind::NewEnd, row, name);
        if (name.size() > LongName)
            doubt(DoubtKind::LongText, row, name);
        ImportedCard card{name, {}};
        card.factor.text = name;
        return add(card);
    }

    /// A cause that is not yet known to do anything, or what nobody knows the cause of.
    void readAlone(const Row &row)
    {
        const ColumnUse use = row.cell(ColumnUse::From).isEmpty() ? ColumnUse::To : ColumnUse::From;
        const QString name = row.cell(use);
        if (name.isEmpty())
            return doubt(DoubtKind::NoName, row, {});
        if (endOf(row, use) != LeftOut)
            doubt(DoubtKind::NoEnd, row, name);
    }

    /// Where it came, if it did.
    int readArrow(const Row &row, const Scale &strengths)
    {
        if (row.cell(ColumnUse::From).isEmpty() || row.cell(ColumnUse::To).isEmpty()) {
            readAlone(row);
            return LeftOut;
        }
        ImportedArrow arrow;
        arrow.from = endOf(row, ColumnUse::From);
        arrow.to = endOf(row, ColumnUse::To);
        if (arrow.from == LeftOut || arrow.to == LeftOut) {
            doubt(DoubtKind::EndLeftOut, row, row.cell(ColumnUse::From));
            return LeftOut;
        }
        const QString weight = row.cell(ColumnUse::Strength);
        arrow.link.kind = kindOf(row, weight);
        arrow.link.strength = strengths.of(weight, arrow.link.strength);
        fill(row, arrow.link);
        return put(row, arrow);
    }

    void fill(const Row &row, Link &link)
    {
        link.certainty = certaintyOfWord(row.cell(ColumnUse::Certainty)).value_or(link.certainty);
        link.delayed = isYes(row.cell(ColumnUse::Delayed));
        link.saidBy = people(row, ColumnUse::SaidBy);
        link.disputedBy = people(row, ColumnUse::DisputedBy);
        link.example = row.cell(ColumnUse::Example).left(LongestText);
    }

    LinkKind kindOf(const Row &row, const QString &weight)
    {
        if (isUndirected(row.cell(ColumnUse::Directed))) {
            doubt(DoubtKind::Undirected, row, row.cell(ColumnUse::From));
            return LinkKind::GoesWith;
        }
        const QString sign = row.cell(ColumnUse::Sign);
        if (const auto kind = core::kindOf(row.cell(ColumnUse::Kind), sign))
            return *kind;
        const std::optional<double> number = sign.isEmpty() ? numberOf(weight) : std::nullopt;
        if (number && *number < 0)
            return LinkKind::Dampens;
        if (number && !row.has(ColumnUse::Sign) && !row.has(ColumnUse::Kind) && hasMinus(row.table))
            return LinkKind::Feeds; // Weights that have a sign of their own.
        doubt(sign.isEmpty() ? DoubtKind::NoSign : DoubtKind::UnknownSign,
              row,
              sign.isEmpty() ? row.cell(ColumnUse::From) : sign);
        return LinkKind::Affects;
    }

    bool hasMinus(const MappedTable &table)
    {
        const qsizetype column = table.column(ColumnUse::Strength);
        if (m_minusOf != &table) {
            m_minusOf = &table;
            m_hasMinus = std::any_of(
                table.table.rows.begin(), table.table.rows.end(), [&](const SourceRow &row) {
                    return numberOf(row.cell(column)).value_or(0) < 0;
                });
        }
        return m_hasMinus;
    }

    int put(const Row &row, const ImportedArrow &arrow)
    {
        const std::pair ends{arrow.from, arrow.to};
        const QString name = map.cards[arrow.from].factor.text;
        const QList<int> others = m_between.value(ends);
        for (const int other : others) {
            if (map.arrows[other].link.kind == arrow.link.kind) {
                doubt(DoubtKind::Doubled, row, name);
                return other;
            }
        }
        if (!others.isEmpty())
            doubt(DoubtKind::Contrary, row, name);
        if (arrow.from == arrow.to)
            doubt(DoubtKind::SelfArrow, row, name);
        m_between[ends].append(int(map.arrows.size()));
        map.arrows.append(arrow);
        return int(map.arrows.size()) - 1;
    }

    static constexpr int LeftOut = -1;

    QHash<QString, PersonId> m_people;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byText;
    QHash<QString, int> m_arrowByKey;
    QHash<std::pair<int, int>, QList<int>> m_between;
    const MappedTable *m_minusOf = nullptr;
    bool m_hasMinus = false;
    bool m_hasCards = false;
};

} // namespace

ImportedMap importedMap(const QList<MappedTable> &tables, const CaseFile &file)
{
    Importing importing(file);
    for (const MappedTable &table : tables) {
        if (table.hasCards())
            importing.readCards(table);
    }
    for (const MappedTable &table : tables) {
        if (table.hasArrows())
            importing.readArrows(table);
    }
    for (const MappedTable &table : tables) {
        if (table.table.content == SourceTable::Content::Hypotheses)
            importing.readHypotheses(table.table);
    }
    return importing.map;
}

} // namespace core
