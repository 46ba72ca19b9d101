#include "core/analysis/components.h"
#include "core/analysis/looprank.h"
#include "core/analysis/loopsjson.h"
#include "tests/support/publishedmaps.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QStringList namesOf(const Loop &loop, const CausalGraph &graph)
{
    QStringList names;
    for (const int node : loop.nodes)
        names.append(graph.nodes[node].id);
    std::rotate(names.begin(), std::min_element(names.begin(), names.end()), names.end());
    return names;
}

QStringList namesOf(const QJsonArray &loop)
{
    QStringList names;
    for (const QJsonValue &name : loop)
        names.append(name.toString());
    std::rotate(names.begin(), std::min_element(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

class TestMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLoopOfAPublishedMapIsCounted_data() { addPublishedMaps(); }

    void everyLoopOfAPublishedMapIsCounted()
    {
        QFETCH(QString, map);
        const CausalGraph graph = publishedMap(map);

        const QJsonObject found = loopsJson(graph, findLoops(graph, {.maxLength = 30}));

        const QJsonObject truth = publishedTruths()[map].toObject();
        QCOMPARE(found[u"nodes"], truth[u"nodes"]);
        QCOMPARE(found[u"links"], truth[u"distinct_links"]);
        QCOMPARE(found[u"byLength"], truth[u"cycles_by_length"]);
        QCOMPARE(found[u"loops"], truth[u"total_counted"]);
        QCOMPARE(found[u"reinforcing"], truth[u"reinforcing"]);
        QCOMPARE(found[u"balancing"], truth[u"balancing"]);
        QCOMPARE(found[u"undetermined"], truth[u"undetermined"]);
        QCOMPARE(found[u"list"].toArray().size(), found[u"loops"].toInt());
        QVERIFY(found[u"complete"].toBool());
    }

    void itsGroupsAreThePublishedOnes_data() { addPublishedMaps(); }

    void itsGroupsAreThePublishedOnes()
    {
        QFETCH(QString, map);

        QJsonArray sizes;
        for (const QList<int> &group : components(publishedMap(map))) {
            if (group.size() > 1)
                sizes.append(group.size());
        }

        QCOMPARE(sizes, publishedTruths()[map][u"scc_sizes_gt1"].toArray());
    }

    void itsMainLoopsAreThePublishedOnes_data() { addPublishedMaps(); }

    void itsMainLoopsAreThePublishedOnes()
    {
        QFETCH(QString, map);
        const QJsonValue truth = publishedTruths()[map][u"whatif"];
        const CausalGraph graph = publishedMap(map);

        const QList<Loop> list = ranked(findLoops(graph, {.maxLength = 8}).list, graph);
        const QList<MainLoop> mains = mainLoops(list, graph);

        QCOMPARE(list.size(), truth[u"loops_len_le_8"].toInt());
        QCOMPARE(mains.size(), truth[u"main_loops"].toInt());
        const QJsonArray first = truth[u"main_loops_first8"].toArray();
        for (int i = 0; i < first.size(); ++i) {
            const Loop &loop = list[mains[i].loop];
            QCOMPARE(namesOf(loop, graph), namesOf(first[i][u"loop"].toArray()));
            QCOMPARE(loop.sign, first[i][u"polarity"].toInt());
            QCOMPARE(loop.weakest, first[i][u"weakest"].toDouble());
            QCOMPARE(mains[i].variants.size(), first[i][u"variants"].toInt());
        }
    }

    void theJsonSaysWhenItsListIsCut()
    {
        const CausalGraph graph = publishedMap(u"fcm_fcmpy8"_s);

        const QJsonObject cut = loopsJson(graph, findLoops(graph, {.listed = 10}));

        QCOMPARE(cut[u"loops"].toInt(), 24);
        QCOMPARE(cut[u"list"].toArray().size(), 10);
        QCOMPARE(cut[u"listCap"].toInt(), 10);
        QVERIFY(cut[u"complete"].toBool());
    }
};

QTEST_APPLESS_MAIN(TestMaps)
#include "tst_maps.moc"
