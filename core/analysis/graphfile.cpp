#include "core/analysis/graphfile.h"

#include "core/model/csv.h"
#include "core/model/wording.h"

#include <QHash>

#include <array>
#include <cmath>

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

QString cellOf(const Csv::Row &row, int column)
{
    return column < 0 ? QString() : row.cells[column].trimmed();
}

Result<int> needed(const Csv &csv, const QString &column)
{
    const int place = csv.column({column});
    if (place >= 0)
        return place;
    const QString what =
        Wording{u"geen kolom \"%1\"; noem de kolommen in de eerste regel, met komma's ertussen"_s,
                u"no column \"%1\"; name the columns in the first line, with commas between"_s}
            .in(csv.language());
    return fail(Fault::Invalid, csv.at(csv.head(), what.arg(column)));
}

std::optional<Polarity> polarityOf(const QString &word)
{
    struct Named
    {
        QLatin1StringView word;
        Polarity polarity = Polarity::Background;
    };
    static constexpr std::array<Named, 7> Names{{{""_L1, Polarity::Background},
                                                 {"background"_L1, Polarity::Background},
                                                 {"achtergrond"_L1, Polarity::Background},
                                                 {"burden"_L1, Polarity::Burden},
                                                 {"last"_L1, Polarity::Burden},
                                                 {"strength"_L1, Polarity::Strength},
                                                 {"kracht"_L1, Polarity::Strength}}};
    for (const Named &named : Names) {
        if (word.compare(named.word, Qt::CaseInsensitive) == 0)
            return named.polarity;
    }
    return std::nullopt;
}

std::optional<int> signOf(const QString &word)
{
    if (word == "1"_L1)
        return 1;
    if (word == "-1"_L1)
        return -1;
    if (word == "0"_L1)
        return 0;
    return std::nullopt;
}

std::optional<double> weightOf(const QString &word)
{
    if (word.isEmpty())
        return CausalArrow().weight;
    bool isNumber = false;
    const double weight = word.toDouble(&isNumber);
    if (!isNumber || std::isnan(weight) || weight < 0 || weight > 1)
        return std::nullopt;
    return weight;
}

class Reading
{
public:
    explicit Reading(Language language) : m_language(language) {}

    Result<> readNodes(const NamedBytes &file)
    {
        m_isListed = true;
        const Result<Csv> csv = Csv::parse(file.bytes, file.name, m_language);
        if (!csv)
            return tl::unexpected(csv.error());
        const Result<int> id = needed(*csv, u"id"_s);
        if (!id)
            return tl::unexpected(id.error());
        for (const Csv::Row &row : csv->rows()) {
            Result<> node = readNode(*csv, row, cellOf(row, *id));
            if (!node)
                return node;
        }
        return {};
    }

    Result<> readArrows(const NamedBytes &file)
    {
        const Result<Csv> csv = Csv::parse(file.bytes, file.name, m_language);
        if (!csv)
            return tl::unexpected(csv.error());
        std::array<int, 3> columns{};
        const std::array names{u"source"_s, u"target"_s, u"sign"_s};
        for (size_t i = 0; i < columns.size(); ++i) {
            const Result<int> column = needed(*csv, names[i]);
            if (!column)
                return tl::unexpected(column.error());
            columns[i] = *column;
        }
        for (const Csv::Row &row : csv->rows()) {
            Result<> arrow = readArrow(*csv, row, columns);
            if (!arrow)
                return arrow;
        }
        return {};
    }

    CausalGraph graph;

private:
    Result<> readNode(const Csv &csv, const Csv::Row &row, const QString &id)
    {
        if (id.isEmpty())
            return fail(Fault::Invalid,
                        csv.at(row,
                               Wording{u"de id is leeg; geef de knoop er een"_s,
                                       u"the id is empty; give the node one"_s}
                                   .in(csv.language())));
        if (m_places.contains(id))
            return fail(Fault::Invalid,
                        csv.at(row,
                               Wording{u"knoop %1 staat er twee keer; houd er een"_s,
                                       u"node %1 is there twice; keep one"_s}
                                   .in(csv.language())
                                   .arg(shown(id))));
        const QString word = cellOf(row, csv.column({u"polarity"_s}));
        const std::optional<Polarity> polarity = polarityOf(word);
        if (!polarity)
            return fail(Fault::Invalid,
                        csv.at(row,
                               Wording{u"polarity is %1; schrijf last, kracht of achtergrond"_s,
                                       u"polarity is %1; write burden, strength or background"_s}
                                   .in(csv.language())
                                   .arg(shown(word))));
        const QString label = cellOf(row, csv.column({u"label"_s}));
        add(CausalNode{.id = id,
                       .label = label.isEmpty() ? id : label,
                       .domain = cellOf(row, csv.column({u"domain"_s, u"group"_s})),
                       .polarity = *polarity});
        return {};
    }

    Result<> readArrow(const Csv &csv, const Csv::Row &row, const std::array<int, 3> &columns)
    {
        CausalArrow arrow;
        const Result<int> from = place(csv, row, columns[0]);
        if (!from)
            return tl::unexpected(from.error());
        const Result<int> to = place(csv, row, columns[1]);
        if (!to)
            return tl::unexpected(to.error());
        arrow.from = *from;
        arrow.to = *to;

        const QString sign = cellOf(row, columns[2]);
        const std::optional<int> isSign = signOf(sign);
        if (!isSign)
            return fail(Fault::Invalid,
                        csv.at(row,
                               Wording{u"sign is %1; schrijf 1, -1 of 0"_s,
                                       u"sign is %1; write 1, -1 or 0"_s}
                                   .in(csv.language())
                                   .arg(shown(sign))));
        arrow.sign = *isSign;

        const QString weight = cellOf(row, csv.column({u"weight"_s}));
        const std::optional<double> isWeight = weightOf(weight);
        if (!isWeight)
            return fail(
                Fault::Invalid,
                csv.at(row,
                       Wording{u"weight is %1; schrijf een getal van 0 tot en met 1, zoals 0.5"_s,
                               u"weight is %1; write a number from 0 to 1, such as 0.5"_s}
                           .in(csv.language())
                           .arg(shown(weight))));
        arrow.weight = *isWeight;
        graph.arrows.append(arrow);
        return {};
    }

    Result<int> place(const Csv &csv, const Csv::Row &row, int column)
    {
        const QString id = cellOf(row, column);
        if (id.isEmpty())
            return fail(Fault::Invalid,
                        csv.at(row,
                               Wording{u"een eind van de pijl is leeg; noem het"_s,
                                       u"an end of the arrow is empty; name it"_s}
                                   .in(csv.language())));
        if (m_isListed && !m_places.contains(id))
            return fail(
                Fault::Invalid,
                csv.at(
                    row,
                    Wording{
                        u"knoop %1 staat niet in de lijst van knopen; zet hem erbij of verbeter de naam"_s,
                        u"node %1 is not in the list of nodes; add it there or mend the name"_s}
                        .in(csv.language())
                        .arg(shown(id))));
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

Result<Collapsed>
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
    return collapsed(reading.graph);
}

} // namespace core
