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
        QTest::addColumn<QString>("named"); // Now, next and later, as the family was told.
        QTest::newRow("A") << 0 << u"O01 O11 O07 O17 O12 O21 O08 O03 O36"_s;
        QTest::newRow("B") << 1 << u"O29 O30 O21 O28 O23 O31"_s;
        QTest::newRow("C") << 2 << u"O22 O26 O08 O17 O23 O38 O19 O36"_s;
    }

    void theOracleIsReproduced()
    {
        QFETCH(const int, number);
        QFETCH(const QString, named);
        const QStringList types = named.split(u' ');
        const QString letter = QChar(u'A' + number);
        SeededRng rng(1);
        const CaseFile file = demoCases(rng)[number];
        const QJsonObject oracle = golden(u"cases_oracle.json"_s).object()[letter].toObject();
        QJsonObject covered;
        QJsonArray uncovered;
        for (const Coverage &line : coverage(file, catalogue(), types)) {
            const qsizetype place = file.factors.indexOf(*find(file.factors, line.factor));
            const QString id = letter + QString::number(place + 1);
            if (line.typeIds.isEmpty())
                uncovered.append(id);
            else
                covered[id] = QJsonArray::fromStringList(line.typeIds);
        }

        QCOMPARE(covered, oracle["dekking"_L1].toObject());
        QCOMPARE(uncovered, oracle["zonder_aanbod"_L1].toArray());
        QCOMPARE(outsideAge(file, catalogue(), types, QDate(2026, 11, 21)),
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
