#include "core/analysis/casegraph.h"
#include "core/analysis/views.h"
#include "core/model/democases.h"
#include "tests/support/family.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// A youth and a mother who draw on the same three cards.
struct TwoViews : Family
{
    TwoViews()
        : isa(youth(u"Isa"_s, 14))
        , mother(person(PersonRole::Mother, u"Karin"_s))
        , sad(burden(u"Somber"_s, {}))
        , sleep(burden(u"Slecht slapen"_s, {}))
        , phone(burden(u"Telefoon"_s, {}))
    {}

    LinkId draws(const PersonId &who, const FactorId &from, const FactorId &to)
    {
        const LinkId id = feeds(from, to);
        at(&CaseFile::links, id).saidBy = {who};
        return id;
    }
    ViewComparison compared() { return compareViews(file(), {isa}, {mother}); }

    PersonId isa;
    PersonId mother;
    FactorId sad;
    FactorId sleep;
    FactorId phone;
};

Agreement only(const ViewComparison &comparison)
{
    return comparison.arrows.size() == 1 ? comparison.arrows.first().agreement
                                         : Agreement::Together;
}

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothDrawIsTogether()
    {
        TwoViews views;
        const LinkId one = views.draws(views.isa, views.sad, views.sleep);
        const LinkId other = views.draws(views.mother, views.sad, views.sleep);

        const ViewComparison found = views.compared();

        QCOMPARE(found.arrows.size(), 1);
        QCOMPARE(found.arrows[0].agreement, Agreement::Together);
        QCOMPARE(found.arrows[0].links, (QList<LinkId>{one, other}));
        QCOMPARE(found.overlap, 1.);
    }

    void anArrowOfTwoPeopleIsTogether()
    {
        TwoViews views;
        const LinkId id = views.draws(views.isa, views.sad, views.sleep);
        views.at(&CaseFile::links, id).saidBy.append(views.mother);

        QCOMPARE(views.compared().count(Agreement::Together), 1);
    }

    void anotherSignIsSaid()
    {
        TwoViews views;
        views.draws(views.isa, views.sad, views.sleep);
        const LinkId id = views.draws(views.mother, views.sad, views.sleep);
        views.at(&CaseFile::links, id).kind = LinkKind::Dampens;

        QCOMPARE(only(views.compared()), Agreement::OtherSign);
    }

    void whatOnlyOneDrawsIsTheirs()
    {
        TwoViews views;
        views.draws(views.isa, views.sad, views.sleep);
        QCOMPARE(only(views.compared()), Agreement::OnlyOne);
        QCOMPARE(only(compareViews(views.file(), {views.mother}, {views.isa})),
                 Agreement::OnlyOther);
    }

    void theOtherWayRoundIsReversedAndMakesALoopTogether()
    {
        TwoViews views;
        views.draws(views.isa, views.sleep, views.phone);
        views.draws(views.mother, views.phone, views.sleep);

        const ViewComparison found = views.compared();

        QCOMPARE(found.count(Agreement::Reversed), 2);
        QCOMPARE(found.overlap, 0.);
        QCOMPARE(found.together.size(), 1);
        QCOMPARE(found.together[0].nodes.size(), 2);
    }

    void aLoopThatOneHasAloneIsNotNew()
    {
        TwoViews views;
        views.draws(views.isa, views.sad, views.sleep);
        views.draws(views.isa, views.sleep, views.sad);
        views.draws(views.mother, views.sleep, views.sad);

        QVERIFY(views.compared().together.isEmpty());
    }

    void whatIsSeenDifferentlyIsMarked()
    {
        TwoViews views;
        const LinkId id = views.draws(views.mother, views.phone, views.sleep);
        views.at(&CaseFile::links, id).disputedBy = {views.isa};

        QVERIFY(views.compared().arrows[0].isDisputed);
    }

    void historyAndStrangersTakeNoPart()
    {
        TwoViews views;
        const LinkId id = views.draws(views.isa, views.sad, views.sleep);
        views.at(&CaseFile::links, id).kind = LinkKind::Started;
        views.draws(views.person(PersonRole::School, u"Mentor"_s), views.sad, views.phone);

        QVERIFY(views.compared().arrows.isEmpty());
    }

    void theLoopsOfBothAreThoseOfTheWholeLessThoseOfEach()
    {
        SeededRng rng(1);
        for (const CaseFile &file : demoCases(rng)) {
            for (const Person &one : file.persons) {
                for (const Person &other : file.persons) {
                    const auto count = [&file](const QList<PersonId> &people) {
                        return findLoops(graphOf(viewOf(file, people))).count();
                    };
                    CaseFile both = viewOf(viewOf(file, {one.id}), {other.id});
                    const qint64 expected = count({one.id, other.id}) - count({one.id})
                                            - count({other.id}) + findLoops(graphOf(both)).count();
                    QCOMPARE(compareViews(file, {one.id}, {other.id}).together.size(), expected);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestViews)
#include "tst_views.moc"
