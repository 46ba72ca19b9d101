#include "core/analysis/casegraph.h"
#include "core/analysis/components.h"
#include "core/analysis/looprank.h"
#include "core/analysis/mapfigures.h"
#include "core/model/casejson.h"
#include "core/model/rng.h"
#include "core/model/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(QStringLiteral(SOURCES) + path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Card A7 of the oracle is factors[6].
CaseFile referenceCase(const QString &name)
{
    SeededRng rng(1);
    const auto file = parseCase(contents(u"/resources/cases/%1.json"_s.arg(name)), name, rng);
    return file.value_or(CaseFile());
}

QString oracleNameOf(const Person &person)
{
    if (person.role == PersonRole::Mother)
        return u"moeder"_s;
    if (person.role == PersonRole::Father)
        return u"vader"_s;
    return person.name.section(u' ', 0, 0);
}

/// What is counted of the cards, as the oracle has it: some of the largest, equals in any order.
void compareLargest(const QJsonArray &expected, const QHash<QString, int> &counts)
{
    QList<int> values = counts.values();
    std::ranges::sort(values, std::greater());
    QVERIFY(!expected.isEmpty());
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(counts.value(expected[i][0].toString()), expected[i][1].toInt());
        QCOMPARE(values.value(i), expected[i][1].toInt());
    }
}

template<typename Enum>
QJsonObject named(const QMap<Enum, int> &counts, const QStringList &names)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(names[int(it.key())], it.value());
    return json;
}

} // namespace

class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(QString, letter);
        QFETCH_GLOBAL(QString, name);
        m_letter = letter;
        m_file = referenceCase(name);
        m_graph = graphOf(m_file);
        m_found = findLoops(m_graph, {.maxLength = 20});
        m_oracle = QJsonDocument::fromJson(contents(u"/tests/golden/cases_oracle.json"_s))[letter]
                       .toObject();
        QVERIFY(!m_oracle.isEmpty());
    }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("name");
        QTest::newRow("Isa") << u"A"_s << u"isa"_s;
        QTest::newRow("Milan") << u"B"_s << u"milan"_s;
        QTest::newRow("Jesse") << u"C"_s << u"jesse"_s;
    }

    void cardsArrowsAndDomainsAreCounted()
    {
        const MapFigures figures = figuresOf(m_file);

        QCOMPARE(m_file.factors.size(), m_oracle[u"factoren"].toInt());
        QCOMPARE(named(figures.cards, {u"last"_s, u"kracht"_s, u"achtergrond"_s}),
                 m_oracle[u"pol"].toObject());
        QCOMPARE(named(figures.links,
                       {u"begon"_s, u"voedt"_s, u"remt"_s, u"werkt door op"_s, u"gaat_samen"_s}),
                 m_oracle[u"links"].toObject());
        QStringList words;
        for (int i = 0; i < DomainCount; ++i)
            words.append(wordOf(Domain(i)).toString());
        QCOMPARE(named(figures.domains, words), m_oracle[u"leefgebieden"].toObject());
    }

    void whatSomebodySeesDifferentlyIsNamed()
    {
        QJsonArray disputed;
        for (const LinkId &id : figuresOf(m_file).disputed) {
            const Link &link = *find(m_file.links, id);
            disputed.append(
                QJsonArray{nameOf(*nodeOf(m_file, link.from)),
                           nameOf(*nodeOf(m_file, link.to)),
                           oracleNameOf(*find(m_file.persons, link.disputedBy.value(0)))});
        }

        QCOMPARE(disputed, m_oracle[u"betwist"].toArray());
    }

    void loopsAreCounted()
    {
        const auto chordless = std::ranges::count_if(m_found.list, &Loop::chordless);

        QCOMPARE(m_found.count(), m_oracle[u"cirkels"].toInt());
        QCOMPARE(m_found.reinforcing, m_oracle[u"plus"].toInt());
        QCOMPARE(m_found.balancing, m_oracle[u"min_"].toInt());
        QCOMPARE(chordless, m_oracle[u"koordeloos"].toInt());
        QCOMPARE(findLoops(m_graph).count(), m_found.count());
    }

    void oneGroupHoldsThemAll()
    {
        QJsonArray groups;
        for (const QList<int> &group : components(m_graph)) {
            QJsonArray names;
            for (const int node : group)
                names.append(nameOf(node));
            groups.append(names);
        }

        QCOMPARE(groups, m_oracle[u"scc"].toArray());
    }

    void busiestCardsAreCounted()
    {
        QHash<QString, int> in;
        QHash<QString, int> out;
        QHash<QString, int> feeding;
        QHash<QString, int> loops;
        const QList<NodeFigures> figures = nodeFigures(m_graph);
        for (int node = 0; node < figures.size(); ++node) {
            in.insert(nameOf(node), figures[node].in);
            out.insert(nameOf(node), figures[node].out);
            feeding.insert(nameOf(node), figures[node].feeding);
            loops.insert(nameOf(node), int(m_found.byNode[node]));
        }

        compareLargest(m_oracle[u"in_"].toArray(), in);
        compareLargest(m_oracle[u"uit"].toArray(), out);
        compareLargest(m_oracle[u"gewogen_uit"].toArray(), feeding);
        compareLargest(m_oracle[u"in_cirkels"].toArray(), loops);
    }

    void everyLoopIsTheOracles()
    {
        QSet<QJsonObject> loops;
        for (const Loop &loop : m_found.list)
            loops.insert(toJson(loop));

        const QJsonArray expected = m_oracle[u"lijst"].toArray();
        QCOMPARE(loops.size(), expected.size());
        for (const QJsonValue &loop : expected)
            QVERIFY(loops.contains(loop.toObject()));
    }

    void strongestWeakestArrowComesFirst()
    {
        const auto keyOf = [](const QJsonValue &loop) {
            return QList<int>{loop[u"zwakste"].toInt(), loop[u"lengte"].toInt()};
        };
        const QList<Loop> list = byWeakest(m_found.list, m_graph);
        const QJsonArray expected = m_oracle[u"lijst"].toArray();

        for (int i = 0; i < expected.size(); ++i)
            QCOMPARE(keyOf(toJson(list[i])), keyOf(expected[i]));
    }

    void whatStartedOrGoesTogetherTakesNoPart()
    {
        CaseFile file = m_file;
        erase_if(file.links, [](const Link &link) {
            return link.kind == LinkKind::Started || link.kind == LinkKind::GoesWith;
        });

        QVERIFY(file.links.size() < m_file.links.size());
        QCOMPARE(graphOf(file), m_graph);
    }

    void aLoopOfTheCaseNamesItsLinks()
    {
        for (const Loop &loop : m_found.list) {
            const QList<LinkId> links = linksOf(m_file, loop);
            QCOMPARE(links.size(), loop.nodes.size());
            for (const LinkId &link : links)
                QVERIFY(factorsOf(m_file, loop).contains(find(m_file.links, link)->from));
        }
    }

private:
    QString nameOf(int node) const { return m_letter + QString::number(node + 1); }

    QJsonObject toJson(const Loop &loop) const
    {
        QJsonArray path;
        for (const int node : loop.nodes)
            path.append(nameOf(node));
        return {{u"pad"_s, path},
                {u"teken"_s, loop.sign > 0 ? u"+"_s : u"-"_s},
                {u"zwakste"_s, strengthOf(loop.weakest)},
                {u"betwist"_s, loop.disputed > 0},
                {u"misschien"_s, loop.unsure},
                {u"lengte"_s, loop.nodes.size()},
                {u"koordeloos"_s, loop.chordless},
                {u"leefgebieden"_s, domainCount(loop, m_graph)}};
    }

    QString m_letter;
    CaseFile m_file;
    CausalGraph m_graph;
    LoopsFound m_found;
    QJsonObject m_oracle;
};

QTEST_APPLESS_MAIN(TestOracle)
#include "tst_oracle.moc"
