#include "core/analysis/quality.h"
#include "core/model/democases.h"
#include "tests/support/family.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const QStringList SafetyTopics{u"veilig/4"_s, u"veilig/5"_s};

QualityPoint pointOf(const CaseFile &file, Criterion criterion)
{
    return qualityOf(file, SafetyTopics)[int(criterion)];
}

QList<CaseFile> cases()
{
    SeededRng rng(1);
    return demoCases(rng);
}

} // namespace

class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCriterionIsThereInItsOrder()
    {
        const QList<QualityPoint> points = qualityOf(cases().first(), SafetyTopics);

        QCOMPARE(points.size(), 17);
        for (int i = 0; i < points.size(); ++i)
            QCOMPARE(int(points[i].criterion), i);
    }

    void aReferenceCaseIsMostlyGood()
    {
        for (const CaseFile &file : cases()) {
            for (const Criterion criterion : {Criterion::Request,
                                              Criterion::Strengths,
                                              Criterion::Domains,
                                              Criterion::Causes,
                                              Criterion::Changeable,
                                              Criterion::Environment,
                                              Criterion::Diagnosis,
                                              Criterion::Disagreement,
                                              Criterion::GoalsAndOffers})
                QVERIFY2(pointOf(file, criterion).quality == Quality::Good,
                         qPrintable(file.head.code + nameOf(criterion, Language::English)));
            QCOMPARE(pointOf(file, Criterion::Consulted).quality, Quality::Ask);
        }
    }

    void anEmptyCaseAsksAndNeverFails()
    {
        const CaseFile file;

        for (const QualityPoint &point : qualityOf(file, SafetyTopics)) {
            for (const Language language : {Language::Dutch, Language::English}) {
                const bool isSilent =
                    point.quality == Quality::Good || point.quality == Quality::NotNow;
                QCOMPARE(promptOf(point, file, language).isEmpty(), isSilent);
                QVERIFY(!promptOf(point, file, language).contains(u"%1"_s));
                QVERIFY(!nameOf(point.criterion, language).isEmpty());
            }
        }
    }

    void aMissingRequestNamesWhoWasNotAsked()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        family.authority(family.person(PersonRole::Mother, u"Karin"_s));
        family.person(PersonRole::Family, u"Oma"_s);

        const QualityPoint point = pointOf(family.file(), Criterion::Request);

        QCOMPARE(point.quality, Quality::Gap);
        QCOMPARE(point.texts, (QStringList{u"Isa"_s, u"Karin"_s}));
        QVERIFY(
            promptOf(point, family.file(), Language::Dutch).startsWith(u"Wat vraagt Isa, Karin"_s));
    }

    void strengthsAtHomeAloneAreNotEnough()
    {
        Family family;
        for (int i = 0; i < 3; ++i) {
            const FactorId id = family.strength(u"Kracht"_s, {});
            family.at(&CaseFile::factors, id).domain = Domain::Home;
        }
        QCOMPARE(pointOf(family.file(), Criterion::Strengths).quality, Quality::Gap);
        QCOMPARE(pointOf(family.file(), Criterion::Strengths).count, 3);

        family.file().factors.first().domain = Domain::School;
        QCOMPARE(pointOf(family.file(), Criterion::Strengths).quality, Quality::Good);
    }

    void whatIsNowWantsAnArrowOrANotKnown()
    {
        Family family;
        const FactorId sad = family.burden(u"Somber"_s, {});
        const FactorId other = family.burden(u"Moe"_s, {});
        family.at(&CaseFile::factors, sad).isNow = true;
        QCOMPARE(pointOf(family.file(), Criterion::Causes).factors, QList<FactorId>{sad});

        const LinkId link = family.feeds(sad, other);
        QCOMPARE(pointOf(family.file(), Criterion::Causes).quality, Quality::Gap);
        family.at(&CaseFile::links, link).kind = LinkKind::GoesWith;
        QCOMPARE(pointOf(family.file(), Criterion::Causes).quality, Quality::Good);
    }

    void aDiagnosisAsACauseIsAskedAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Quality>("quality");
        QTest::newRow("named") << u"Hij heeft autisme"_s << Quality::Gap;
        QTest::newRow("as a word in a word") << u"Een angststoornis"_s << Quality::Gap;
        QTest::newRow("ADHD") << u"Door ADHD"_s << Quality::Gap;
        QTest::newRow("looked into")
            << u"Iedereen wacht op het onderzoek naar autisme"_s << Quality::Good;
        QTest::newRow("the need") << u"Drukte is te veel"_s << Quality::Good;
        QTest::newRow("no word by itself") << u"Ik wil de nadruk op odderen"_s << Quality::Good;
    }

    void aDiagnosisAsACauseIsAskedAbout()
    {
        QFETCH(QString, text);
        Family family;
        family.feeds(family.burden(text, {}), family.burden(u"Boos"_s, {}));

        QTEST(pointOf(family.file(), Criterion::Diagnosis).quality, "quality");
    }

    void safetyThatWasNotAskedIsCounted()
    {
        Family family;
        QCOMPARE(pointOf(family.file(), Criterion::Safety).count, 2);

        TopicMark mark;
        mark.topic = u"veilig/4"_s;
        mark.state = TopicState::NotAsked;
        family.file().topics = {mark};
        QCOMPARE(pointOf(family.file(), Criterion::Safety).count, 2);
        family.file().topics.first().state = TopicState::RatherNot;
        QCOMPARE(pointOf(family.file(), Criterion::Safety).count, 1);
    }

    void aHiddenCardAsksForASentenceToShare()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        const FactorId id = family.burden(u"Geheim"_s, {});
        family.at(&CaseFile::factors, id).visibleTo = {isa};
        QCOMPARE(pointOf(family.file(), Criterion::Shareable).factors, QList<FactorId>{id});

        family.at(&CaseFile::factors, id).shareable = u"Er speelt iets"_s;
        QCOMPARE(pointOf(family.file(), Criterion::Shareable).quality, Quality::Good);
    }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "tst_quality.moc"
