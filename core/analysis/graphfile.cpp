#include "core/analysis/graphfile.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/mapcells.h"
#include "core/analysis/mapcolumns.h"
#include "core/analysis/mapsourceparts.h"
#include "core/model/wording.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// As it stands in the file, short enough for one line.
QString shown(const QString &cell)
{
    constexpr int Longest = 40;
    const QString line = cell.simplified();
    return u"\"%1\""_s.arg(line.size() > Longest ? line.first(Longest) + u'…' : line);
}

/// A column without a name may stand there twice.
QString namedTwice(const QStringList &head)
{
    QStringList seen;
    for (const QString &cell : head) {
        const QString name = cell.trimmed();
        if (!name.isEmpty() && seen.contains(name, Qt::CaseInsensitive))
            return name;
        seen.append(name);
    }
    return {};
}

std::optional<double> weightOf(const QString &word)
{
    if (word.isEmpty())
        return CausalArrow().weight;
    const std::optional<double> weight = numberOf(word);
    return weight && *weight >= 0 && *weight <= 1 ? weight : std::nullopt;
}

/// A kind or type of node may be anything; a polarity may not.
QList<ColumnUse> nodeUses(const SourceTable &table)
{
    QList<ColumnUse> uses = usesByName(table.head, SourceTable::Content::Cards);
    const qsizetype kind = uses.indexOf(ColumnUse::Polarity);
    const bool isAny = kind >= 0 && table.head[kind].trimmed().toLower() != u"polarity"_s;
    if (isAny && guessed(table).column(ColumnUse::Polarity) < 0)
        uses[kind] = ColumnUse::None;
    return uses;
}

class Reading
{
public:
    explicit Reading(Language language) : m_language(language) {}

    Result<> readNodes(const NamedBytes &file)
    {
        m_isListed = true;
        const Result<SourceTable> table = tableOf(file);
        if (!table)
            return tl::unexpected(table.error());
        const MappedTable nodes{*table, nodeUses(*table)};
        if (!nodes.hasCards())
            return noColumn(nodes, u"id"_s);
        for (const SourceRow &row : nodes.table.rows) {
            Result<> node = readNode({nodes, row});
            if (!node)
                return node;
        }
        return {};
    }

    Result<> readArrows(const NamedBytes &file)
    {
        const Result<SourceTable> table = tableOf(file);
        if (!table)
            return tl::unexpected(table.error());
        const MappedTable arrows = guessed(*table);
        if (!arrows.hasArrows())
            return noColumn(arrows, u"source"_s);
        if (arrows.column(ColumnUse::Sign) < 0 && arrows.column(ColumnUse::Kind) < 0)
            return noColumn(arrows, u"sign"_s);
        for (const SourceRow &row : arrows.table.rows) {
            Result<> arrow = readArrow({arrows, row});
            if (!arrow)
                return arrow;
        }
        return {};
    }

    CausalGraph graph;
    QList<Doubt> doubts;

private:
    struct Row
    {
        QString cell(ColumnUse use) const { return row.cell(table.column(use)); }

        const MappedTable &table;
        const SourceRow &row;
    };

    tl::unexpected<Error> wrong(const QString &name, int line, const QString &what) const
    {
        const Wording form{u"%1, regel %2: %3"_s, u"%1, line %2: %3"_s};
        return fail(Fault::Invalid, form.in(m_language).arg(name, QString::number(line), what));
    }

    tl::unexpected<Error> wrong(const Row &row, const Wording &what, const QString &cell = {}) const
    {
        const QString &text = what.in(m_language);
        return wrong(row.table.table.name, row.row.line, cell.isNull() ? text : text.arg(cell));
    }

    tl::unexpected<Error> noColumn(const MappedTable &table, const QString &column) const
    {
        const Wording what{u"geen kolom \"%1\"; noem de kolommen in de eerste regel"_s,
                           u"no column \"%1\"; name the columns in the first line"_s};
        return wrong(table.table.name, 1, what.in(m_language).arg(column));
    }

    Result<SourceTable> tableOf(const NamedBytes &file)
    {
        const Result<SourceTable> table = csvTable(file, m_language);
        if (!table)
            return table;
        const Wording what{u"kolom \"%1\" staat er twee keer; houd er een"_s,
                           u"column \"%1\" is there twice; keep one"_s};
        if (const QString name = namedTwice(table->head); !name.isEmpty() && isNamed(*table))
            return wrong(file.name, 1, what.in(m_language).arg(name));
        doubts += doubtsAbout(*table);
        return table;
    }

    /// The first line names columns and is no row.
    static bool isNamed(const SourceTable &table) { return guessed(table).table.hasHead; }

    Result<> readNode(const Row &row)
    {
        const QString label = row.cell(ColumnUse::Label);
        const QString given = row.cell(ColumnUse::Id);
        const QString id = given.isEmpty() ? label : given;
        if (id.isEmpty())
            return wrong(row,
                         {u"de id is leeg; geef de knoop er een"_s,
                          u"the id is empty; give the node one"_s});
        if (m_places.contains(id))
            return wrong(row,
                         {u"knoop %1 staat er twee keer; houd er een"_s,
                          u"node %1 is there twice; keep one"_s},
                         shown(id));
        const QString word = row.cell(ColumnUse::Polarity);
        const std::optional<Polarity> polarity =
            word.isEmpty() ? Polarity::Background : polarityOfWord(word);
        if (!polarity)
            return wrong(row,
                         {u"polarity is %1; schrijf last, kracht of achtergrond"_s,
                          u"polarity is %1; write burden, strength or background"_s},
                         shown(word));
        add(CausalNode{.id = id,
                       .label = label.isEmpty() ? id : label,
                       .domain = row.cell(ColumnUse::Domain),
                       .polarity = *polarity});
        return {};
    }

    Result<> readArrow(const Row &row)
    {
        if (isNodeAlone(row))
            return readAlone(row);
        const Result<int> from = place(row, ColumnUse::From);
        if (!from)
            return tl::unexpected(from.error());
        const Result<int> to = place(row, ColumnUse::To);
        if (!to)
            return tl::unexpected(to.error());
        const Result<LinkKind> kind = kindOf(row);
        if (!kind)
            return tl::unexpected(kind.error());
        const QString weight = row.cell(ColumnUse::Strength);
        const std::optional<double> isWeight = weightOf(weight);
        if (!isWeight)
            return wrong(row,
                         {u"weight is %1; schrijf een getal van 0 tot en met 1, zoals 0.5"_s,
                          u"weight is %1; write a number from 0 to 1, such as 0.5"_s},
                         shown(weight));
        if (const std::optional<int> sign = signOf(*kind))
            graph.arrows.append({.from = *from, .to = *to, .sign = *sign, .weight = *isWeight});
        return {};
    }

    /// One end, and nothing that an arrow would say.
    static bool isNodeAlone(const Row &row)
    {
        const bool isHalf =
            row.cell(ColumnUse::From).isEmpty() != row.cell(ColumnUse::To).isEmpty();
        return isHalf && row.cell(ColumnUse::Sign).isEmpty() && row.cell(ColumnUse::Kind).isEmpty();
    }

    Result<> readAlone(const Row &row)
    {
        const bool isFrom = !row.cell(ColumnUse::From).isEmpty();
        const Result<int> node = place(row, isFrom ? ColumnUse::From : ColumnUse::To);
        return node ? Result<>() : tl::unexpected(node.error());
    }

    Result<LinkKind> kindOf(const Row &row) const
    {
        const QString sign = row.cell(ColumnUse::Sign);
        const QString word = row.cell(ColumnUse::Kind);
        if (isUndirected(row.cell(ColumnUse::Directed)))
            return LinkKind::GoesWith;
        if (const std::optional<LinkKind> kind = core::kindOf(word, sign))
            return *kind;
        return wrong(row,
                     {u"sign is %1; schrijf + (voedt), - (remt) of ? (weten we niet)"_s,
                      u"sign is %1; write + (feeds), - (dampens) or ? (not known)"_s},
                     shown(sign.isEmpty() ? word : sign));
    }

    Result<int> place(const Row &row, ColumnUse use)
    {
        const QString id = row.cell(use);
        if (id.isEmpty())
            return wrong(row,
                         {u"een eind van de pijl is leeg; noem het"_s,
                          u"an end of the arrow is empty; name it"_s});
        if (m_isListed && !m_places.contains(id))
            return wrong(row,
                         {u"knoop %1 staat niet in de lijst van knopen; "
                          "zet hem erbij of verbeter de naam"_s,
                          u"node %1 is not in the list of nodes; "
                          "add it there or mend the name"_s},
                         shown(id));
        if (!m_places.contains(id))
            add(CausalNode{.id = id, .label = id, .domain = {}});
        return m_places.value(id);
    }

    void add(const CausalNode &node)
    {
        m_places.insert(node.id, int(graph.nodes.size()));
        graph.nodes.append(node);
    }

    Language m_language;
    QHash<QString, int> m_places;
    bool m_isListed = false; // All nodes are known before the arrows.
};

} // namespace

Result<GraphFile>
parseGraph(const NamedBytes &arrows, const std::optional<NamedBytes> &nodes, Language language)
{
    Reading reading(language);
    if (nodes) {
        const Result<> read = reading.readNodes(*nodes);
        if (!read)
            return tl::unexpected(read.error());
    }
    const Result<> read = reading.readArrows(arrows);
    if (!read)
        return tl::unexpected(read.error());
    return GraphFile{collapsed(reading.graph), reading.doubts};
}

} // namespace core
