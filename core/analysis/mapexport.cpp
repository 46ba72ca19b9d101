#include "core/analysis/mapexport.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/loopnames.h"
#include "core/analysis/looprank.h"
#include "core/analysis/loopsjson.h"
#include "core/analysis/looptext.h"
#include "core/analysis/maphypotheses.h"
#include "core/model/words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using NameOfCard = QHash<FactorId, QString>;

/// Cards are k1, k2, ..., arrows are p1, p2, ...
struct Keys
{
    explicit Keys(const CaseFile &view) : cards(namesOf(view))
    {
        for (const Link &link : view.links)
            arrows.insert(link.id, u"p%1"_s.arg(arrows.size() + 1));
    }

    static NameOfCard namesOf(const CaseFile &view);

    NameOfCard cards;
    QHash<LinkId, QString> arrows;
};

NameOfCard Keys::namesOf(const CaseFile &view)
{
    NameOfCard names;
    for (const Factor &factor : view.factors)
        names.insert(factor.id, u"k%1"_s.arg(names.size() + 1));
    return names;
}

QString personsOf(const CaseFile &view, const QList<PersonId> &persons)
{
    QStringList names;
    for (const PersonId &person : persons)
        names.append(nameOf(view, person));
    names.removeAll(QString());
    return names.join(u"; "_s);
}

bool takesPart(const Link &link)
{
    return signOf(link.kind).has_value();
}

QString weightOf(const Link &link)
{
    return QString::number(link.strength * .25);
}

QString yes(bool is)
{
    return is ? u"1"_s : u"0"_s;
}

QStringList cellsOf(const CaseFile &view, const Factor &factor, const NameOfCard &names)
{
    return {names[factor.id],
            factor.text,
            wordOf(factor.domain).toString(),
            wordOf(factor.polarity).toString(),
            QString::number(factor.weight),
            personsOf(view, factor.saidBy),
            factor.since,
            yes(factor.isNow),
            wordOf(factor.changeable).toString(),
            factor.willingness ? QString::number(*factor.willingness) : QString()};
}

QStringList cellsOf(const CaseFile &view, const Link &link, const Keys &keys)
{
    return {keys.cards[link.from],
            keys.cards[link.to],
            QString::number(signOf(link.kind).value_or(0)),
            weightOf(link),
            wordOf(link.kind).toString(),
            wordOf(link.certainty).toString(),
            yes(link.delayed),
            personsOf(view, link.saidBy),
            personsOf(view, link.disputedBy),
            link.example,
            keys.arrows[link.id]};
}

const QStringList CardHead{u"id"_s,
                           u"label"_s,
                           u"domain"_s,
                           u"polarity"_s,
                           u"weight"_s,
                           u"said_by"_s,
                           u"since"_s,
                           u"now"_s,
                           u"changeable"_s,
                           u"willingness"_s};
const QStringList ArrowHead{u"source"_s,
                            u"target"_s,
                            u"sign"_s,
                            u"weight"_s,
                            u"kind"_s,
                            u"certainty"_s,
                            u"delayed"_s,
                            u"said_by"_s,
                            u"disputed_by"_s,
                            u"example"_s,
                            u"id"_s};

/// One loop of the view in words.
struct LoopLine
{
    QString kind;
    QString name; // What the family calls it.
    QStringList cards;
    QString words;
};

QList<LoopLine> loopLines(const CaseFile &view, const NameOfCard &names, Language language)
{
    const CausalGraph graph = graphOf(view);
    QList<LoopLine> lines;
    for (const Loop &loop : ranked(findLoops(graph).list, graph, goalNodes(view))) {
        const QList<FactorId> factors = factorsOf(view, loop);
        const NamedLoop *named = namedAs(view, factors);
        LoopLine line{nameOf(loop.kind, loop.nodes.size(), language),
                      named ? named->name : QString(),
                      {},
                      loopLine(loop, graph, language)};
        for (const FactorId &factor : factors)
            line.cards.append(names[factor]);
        lines.append(line);
    }
    return lines;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar letter) {
            return letter == u',' || letter == u'"' || letter == u'\n' || letter == u'\r';
        });
        quoted.append(
            isPlain && cell == cell.trimmed() ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',').toUtf8() + '\n';
}

QJsonObject jsonOf(const QStringList &head, const QStringList &cells)
{
    static const QStringList Texts{u"label"_s,
                                   u"since"_s,
                                   u"example"_s,
                                   u"text"_s,
                                   u"when"_s,
                                   u"then"_s,
                                   u"test"_s,
                                   u"seen"_s};
    QJsonObject object;
    for (qsizetype i = 0; i < head.size(); ++i) {
        bool isNumber = false;
        const double number = cells[i].toDouble(&isNumber);
        const bool isText = Texts.contains(head[i]);
        if (!cells[i].isEmpty())
            object.insert(head[i], isNumber && !isText ? QJsonValue(number) : cells[i]);
    }
    return object;
}

void writeKeys(QXmlStreamWriter &xml, const QString &of, const QStringList &names)
{
    for (const QString &name : names) {
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, of + u'_' + name);
        xml.writeAttribute(u"for"_s, of);
        xml.writeAttribute(u"attr.name"_s, name);
        xml.writeAttribute(u"attr.type"_s, u"string"_s);
    }
}

/// XML has no place for control characters.
QString xmlText(QString text)
{
    text.removeIf([](QChar letter) {
        return letter < u' ' && letter != u'\n' && letter != u'\t' && letter != u'\r';
    });
    return text;
}

void writeData(QXmlStreamWriter &xml,
               const QString &of,
               const QStringList &names,
               const QStringList &values)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (values[i].isEmpty())
            continue;
        xml.writeStartElement(u"data"_s);
        xml.writeAttribute(u"key"_s, of + u'_' + names[i]);
        xml.writeCharacters(xmlText(values[i]));
        xml.writeEndElement();
    }
}

/// As the rows of their table, each a JSON object on a line of its own.
QString hypothesisLines(const CaseFile &view, const Keys &keys)
{
    QStringList lines;
    for (const Hypothesis &hypothesis : view.hypotheses) {
        const QJsonObject row =
            jsonOf(hypothesisHead(), hypothesisCells(hypothesis, keys.cards, keys.arrows));
        lines.append(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
    }
    return lines.join(u'\n');
}

QString dotText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

QString dotStyle(const Link &link)
{
    if (link.kind == LinkKind::Started)
        return u"dotted"_s;
    return link.certainty == Certainty::Sure ? u"solid"_s : u"dashed"_s;
}

QString dotSign(const Link &link)
{
    if (!takesPart(link))
        return {};
    const int sign = signOf(link.kind).value_or(0);
    return sign == 0 ? u"?"_s : sign > 0 ? u"+"_s : u"-"_s;
}

} // namespace

MapTables mapTables(const CaseFile &view, Language language)
{
    const Keys keys(view);
    const NameOfCard &names = keys.cards;
    MapTables tables{csvLine(CardHead),
                     csvLine(ArrowHead),
                     csvLine(ArrowHead),
                     csvLine({u"class"_s, u"length"_s, u"name"_s, u"cards"_s, u"words"_s}),
                     csvLine(hypothesisHead())};
    for (const Factor &factor : view.factors)
        tables.cards += csvLine(cellsOf(view, factor, names));
    for (const Link &link : view.links)
        (takesPart(link) ? tables.arrows : tables.others) += csvLine(cellsOf(view, link, keys));
    for (const Hypothesis &hypothesis : view.hypotheses)
        tables.hypotheses += csvLine(hypothesisCells(hypothesis, names, keys.arrows));
    for (const LoopLine &loop : loopLines(view, names, language))
        tables.loops += csvLine({loop.kind,
                                 QString::number(loop.cards.size()),
                                 loop.name,
                                 loop.cards.join(u' '),
                                 loop.words});
    return tables;
}

QStringList MapTables::endings()
{
    return {
        u"-cards.csv"_s, u"-arrows.csv"_s, u"-others.csv"_s, u"-loops.csv"_s, u"-hypotheses.csv"_s};
}

QList<std::pair<QString, QByteArray>> MapTables::files() const
{
    const QList<QByteArray> tables{cards, arrows, others, loops, hypotheses};
    QList<std::pair<QString, QByteArray>> files;
    for (qsizetype i = 0; i < tables.size(); ++i)
        files.append({endings()[i], tables[i]});
    return files;
}

QJsonObject mapJson(const CaseFile &view)
{
    const Keys keys(view);
    const NameOfCard &names = keys.cards;
    QJsonArray cards;
    for (const Factor &factor : view.factors)
        cards.append(jsonOf(CardHead, cellsOf(view, factor, names)));
    QJsonArray arrows;
    for (const Link &link : view.links)
        arrows.append(jsonOf(ArrowHead, cellsOf(view, link, keys)));
    QJsonArray hypotheses;
    for (const Hypothesis &hypothesis : view.hypotheses)
        hypotheses.append(
            jsonOf(hypothesisHead(), hypothesisCells(hypothesis, names, keys.arrows)));
    CausalGraph graph = graphOf(view);
    for (int i = 0; i < graph.nodes.size(); ++i)
        graph.nodes[i].id = names[view.factors[i].id];
    return {{u"format"_s, u"jeugdhuis-map"_s},
            {u"version"_s, 1},
            {u"cards"_s, cards},
            {u"arrows"_s, arrows},
            {u"hypotheses"_s, hypotheses},
            {u"loops"_s, loopsJson(graph, findLoops(graph))}};
}

QByteArray mapGraphMl(const CaseFile &view, Language language)
{
    const Keys keys(view);
    const NameOfCard &names = keys.cards;
    QStringList loops;
    for (const LoopLine &loop : loopLines(view, names, language))
        loops.append(loop.kind + u": "_s + loop.words);
    const QStringList cardKeys = CardHead.mid(1);
    const QStringList arrowKeys = ArrowHead.mid(2, ArrowHead.size() - 3); // The id is no data.
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    writeKeys(xml, u"node"_s, cardKeys);
    writeKeys(xml, u"edge"_s, arrowKeys);
    const QStringList graphKeys{u"loops"_s, u"hypotheses"_s};
    writeKeys(xml, u"graph"_s, graphKeys);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    writeData(xml, u"graph"_s, graphKeys, {loops.join(u'\n'), hypothesisLines(view, keys)});
    for (const Factor &factor : view.factors) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, names[factor.id]);
        writeData(xml, u"node"_s, cardKeys, cellsOf(view, factor, names).mid(1));
        xml.writeEndElement();
    }
    for (const Link &link : view.links) {
        const QStringList cells = cellsOf(view, link, keys);
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, cells.last());
        xml.writeAttribute(u"source"_s, cells[0]);
        xml.writeAttribute(u"target"_s, cells[1]);
        writeData(xml, u"edge"_s, arrowKeys, cells.mid(2, arrowKeys.size()));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray mapDot(const CaseFile &view)
{
    const NameOfCard names = Keys::namesOf(view);
    QString text = u"digraph map {\n  rankdir=LR; node [shape=box];\n"_s;
    for (int i = 0; i < DomainCount; ++i) {
        QString cards;
        for (const Factor &factor : view.factors) {
            if (factor.domain == static_cast<Domain>(i))
                cards += u"    %1 [label=%2];\n"_s.arg(names[factor.id], dotText(factor.text));
        }
        if (!cards.isEmpty())
            text += u"  subgraph cluster_%1 {\n    label=%1;\n%2  }\n"_s.arg(
                wordOf(static_cast<Domain>(i)), cards);
    }
    for (const Link &link : view.links)
        text += u"  %1 -> %2 [label=%3, style=%4%5];\n"_s.arg(
            names[link.from],
            names[link.to],
            dotText(dotSign(link)),
            dotStyle(link),
            link.kind == LinkKind::GoesWith ? u", dir=none"_s : QString());
    return (text + u"}\n"_s).toUtf8();
}

} // namespace core
