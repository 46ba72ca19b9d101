#include "core/analysis/casegraph.h"
#include "core/analysis/graphfile.h"
#include "core/analysis/mapexport.h"
#include "core/analysis/mapsource.h"
#include "core/model/democases.h"
#include "core/model/reader.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<SourceRow> rowsOf(const QByteArray &csv)
{
    return tablesOf({{u"map.csv"_s, csv}}, Language::English).value().first().rows;
}

} // namespace

/// What other programs read is the map that was drawn, and nothing a reader may not see.
class tst_MapExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesAreTheSameMap_data() { cases(); }
    void theTablesAreTheSameMap()
    {
        const CaseFile view = m_cases[index()];
        const MapTables tables = mapTables(view, Language::Dutch);

        const auto read =
            parseGraph({u"arrows.csv"_s, tables.arrows}, NamedBytes{u"cards.csv"_s, tables.cards});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        const CausalGraph drawn = graphOf(view);
        QCOMPARE(read->graph.nodes.size(), drawn.nodes.size());
        for (int i = 0; i < drawn.nodes.size(); ++i) {
            QCOMPARE(read->graph.nodes[i].label, drawn.nodes[i].label);
            QCOMPARE(read->graph.nodes[i].polarity, drawn.nodes[i].polarity);
        }
        const LoopsFound again = findLoops(read->graph);
        const LoopsFound before = findLoops(drawn);
        QCOMPARE(again.count(), before.count());
        QCOMPARE(again.byLength, before.byLength);
        QCOMPARE(rowsOf(tables.loops).size(), before.list.size());
        const qsizetype arrows = rowsOf(tables.arrows).size();
        const qsizetype others = rowsOf(tables.others).size();
        QCOMPARE(arrows + others, view.links.size());
    }

    void wordsOfAnyKindComeThroughTheTables()
    {
        CaseFile view = m_cases.constFirst();
        view.factors[0].text = u"hij zei: \"kom, nou\"\nen \u202Bשלום\u202C \U0001F600, "_s;
        const MapTables tables = mapTables(view, Language::Dutch);
        QCOMPARE(rowsOf(tables.cards).first().cells[1], view.factors[0].text);
    }

    void graphMlIsWellFormedAndWhole_data() { cases(); }
    void graphMlIsWellFormedAndWhole()
    {
        CaseFile view = m_cases[index()];
        view.factors[0].text += u"<&\u0001"_s;
        QXmlStreamReader xml(mapGraphMl(view, Language::English));
        int nodes = 0;
        int edges = 0;
        QStringList labels;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            nodes += xml.name() == u"node" ? 1 : 0;
            edges += xml.name() == u"edge" ? 1 : 0;
            if (xml.attributes().value(u"key"_s) == u"node_label")
                labels.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(nodes, view.factors.size());
        QCOMPARE(edges, view.links.size());
        QCOMPARE(labels.size(), view.factors.size());
        QVERIFY(labels.first().endsWith(u"<&"_s));
    }

    void jsonHasCardsArrowsAndLoops_data() { cases(); }
    void jsonHasCardsArrowsAndLoops()
    {
        const CaseFile &view = m_cases[index()];
        const QJsonObject map = mapJson(view);
        QCOMPARE(map[u"cards"_s].toArray().size(), view.factors.size());
        QCOMPARE(map[u"arrows"_s].toArray().size(), view.links.size());
        QCOMPARE(map[u"loops"_s][u"loops"_s].toInteger(), findLoops(graphOf(view)).count());
        QCOMPARE(map[u"cards"_s][0][u"label"_s].toString(), view.factors[0].text);
        const QString first = map[u"loops"_s][u"list"_s][0][u"nodes"_s][0].toString();
        QVERIFY2(first.startsWith(u'k'), qPrintable(first));
    }

    void dotNamesEveryCardAndArrow()
    {
        const CaseFile &view = m_cases.constFirst();
        const QString dot = QString::fromUtf8(mapDot(view));
        for (const Factor &factor : view.factors)
            QVERIFY2(dot.contains(factor.text), qPrintable(factor.text));
        QCOMPARE(dot.count(u" -> "_s), view.links.size());
    }

    /// Each reader of each case: no text, nor its person, that the view does not have.
    void nothingOfOthersIsWritten_data() { cases(); }
    void nothingOfOthersIsWritten()
    {
        const CaseFile &whole = m_cases[index()];
        for (const Reader &reader : readersOf(whole)) {
            const CaseFile view = asSeenBy(whole, reader);
            const MapTables tables = mapTables(view, Language::Dutch);
            const QString all =
                QString::fromUtf8(tables.cards + tables.arrows + tables.others + tables.loops
                                  + mapDot(view) + mapGraphMl(view, Language::Dutch));
            for (const Factor &factor : whole.factors) {
                const bool isSeen =
                    std::any_of(view.factors.begin(), view.factors.end(), [&](const Factor &seen) {
                        return seen.text == factor.text;
                    });
                QCOMPARE(all.contains(factor.text), isSeen);
            }
        }
    }

private:
    void cases()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(youthOf(m_cases[i])->name)) << i;
    }
    static int index() { return *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>())); }

    SeededRng m_rng{1};
    const QList<CaseFile> m_cases = demoCases(m_rng);
};

QTEST_APPLESS_MAIN(tst_MapExport)
#include "tst_mapexport.moc"
