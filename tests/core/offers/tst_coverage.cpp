#include "core/model/content.h"
#include "core/model/democases.h"
#include "core/offers/match.h"
#include "core/offers/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonDocument golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue text : list.toArray())
        all.append(text.toString());
    return all;
}

Catalogue catalogue()
{
    return Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s)).value();
}

} // namespace

/// The coverage numbers of the three reference cases, made apart from this program.
class tst_Coverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOracleIsReproduced_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("A") << 0;
        QTest::newRow("B") << 1;
        QTest::newRow("C") << 2;
    }

    void theOracleIsReproduced()
    {
        QFETCH(const int, number);
        const QString letter = QChar(u'A' + number);
        SeededRng rng(1);
        const CaseFile file = demoCases(rng)[number];
        const QJsonObject told = golden(u"cases.json"_s).array()[number].toObject();
        const QJsonObject oracle = golden(u"cases_oracle.json"_s).object()[letter].toObject();
        const QStringList named =
            texts(told["aanbod_nu"_L1]) + texts(told["aanbod_daarna"_L1]) + texts(told["later"_L1]);

        QJsonObject covered;
        QJsonArray uncovered;
        for (const Coverage &line : coverage(file, catalogue(), named)) {
            const qsizetype place = file.factors.indexOf(*find(file.factors, line.factor));
            const QString id = letter + QString::number(place + 1);
            if (line.typeIds.isEmpty())
                uncovered.append(id);
            else
                covered[id] = QJsonArray::fromStringList(line.typeIds);
        }

        QCOMPARE(covered, oracle["dekking"_L1].toObject());
        QCOMPARE(uncovered, oracle["zonder_aanbod"_L1].toArray());
        QCOMPARE(outsideAge(file, catalogue(), named, QDate(2026, 11, 21)),
                 texts(oracle["leeftijd_buiten"_L1]));
    }

    void whatWasChosenAppliesToTheCase()
    {
        SeededRng rng(1);
        for (const CaseFile &file : demoCases(rng)) {
            const QList<Match> found = matches(file, catalogue(), QDate(2026, 11, 21));
            for (const Offer &offer : file.offers) {
                const auto match =
                    std::find_if(found.begin(), found.end(), [&](const Match &candidate) {
                        return candidate.typeId == offer.type;
                    });
                QVERIFY(match != found.end());
                QVERIFY2(match->verdict != Verdict::Excluded, qPrintable(offer.type));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Coverage)
#include "tst_coverage.moc"
