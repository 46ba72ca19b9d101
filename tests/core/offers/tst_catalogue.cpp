#include "tests/support/catalogues.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_Catalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAnOfferIs()
    {
        const Catalogue catalogue =
            catalogueOf({{u"O11"_s, u"O"_s, 18, 99, 2, u"free"_s, {u"M10"_s}, u"geld"_s}});

        const OfferType *type = catalogue.offerType(u"O11"_s);
        QVERIFY(type);
        QCOMPARE(type->forWhom, OfferFor::Parent);
        QCOMPARE(type->domains, QList{Domain::Money});
        QVERIFY(type->canStartNow());
        QCOMPARE(catalogue.mechanism(u"M10"_s)->name.in(Language::Dutch), u"M10 (nl)"_s);
        QVERIFY(!catalogue.offerType(u"O99"_s));
    }

    void saysWhereTheFileIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no name") << u"name"_s << QJsonValue(QJsonObject{})
                                 << u"offertypes.json, entry 1, field name: nl and en are needed"_s;
        QTest::newRow("step") << u"step"_s << QJsonValue(6)
                              << u"offertypes.json, entry 1, field step: "
                                 u"a number from 0 to 5 is needed"_s;
        QTest::newRow("access") << u"access"_s << QJsonValue(u"maybe"_s)
                                << u"offertypes.json, entry 1, field access: "
                                   u"\"maybe\" is not known"_s;
        QTest::newRow("ages") << u"ageFrom"_s << QJsonValue(30)
                              << u"offertypes.json, entry 1, field ageTo: "
                                 u"it is lower than ageFrom"_s;
        QTest::newRow("mechanism") << u"mechanisms"_s << QJsonValue(QJsonArray{u"M77"_s})
                                   << u"offertypes.json, offer O01: "
                                      u"mechanism \"M77\" is not known"_s;
    }

    void saysWhereTheFileIsWrong()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QJsonObject entry = jsonOf({u"O01"_s, u"J"_s, 12, 23, 1, u"free"_s, {u"M08"_s}});
        entry[field] = value;

        const auto parsed =
            Catalogue::parse(QJsonDocument(QJsonArray{entry}).toJson(), mechanismsJson());

        QVERIFY(!parsed);
        QTEST(parsed.error().detail, "complaint");
    }

    void refusesTheSameIdTwice()
    {
        const QJsonObject entry = jsonOf({u"O01"_s, u"J"_s, 12, 23, 1, u"free"_s, {}});

        const auto parsed =
            Catalogue::parse(QJsonDocument(QJsonArray{entry, entry}).toJson(), mechanismsJson());

        QVERIFY(!parsed);
        QCOMPARE(parsed.error().detail, u"offertypes.json, entry 2: id O01 occurs twice"_s);
    }

    void refusesWhatIsNoList()
    {
        QVERIFY(!Catalogue::parse("{", mechanismsJson()));
        QVERIFY(!Catalogue::parse("[]", "{}"));
    }
};

QTEST_APPLESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
