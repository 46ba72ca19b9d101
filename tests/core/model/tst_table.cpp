#include "core/model/democases.h"
#include "core/model/table.h"
#include "tests/support/family.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

/// What may be shown to everybody who looks along.
class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstTalkEverybodyButTheCoachSits()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        const PersonId mother = family.person(PersonRole::Mother, u"Karin"_s);
        family.person(PersonRole::Coach, u"Sanne"_s);

        QCOMPARE(atTable(family.file()), (QList<PersonId>{isa, mother}));
    }

    void thoseOfTheLastTalkSit()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        const PersonId mother = family.person(PersonRole::Mother, u"Karin"_s);
        const PersonId coach = family.person(PersonRole::Coach, u"Sanne"_s);
        family.file().conversations = {
            {ConversationId(isa.uuid()), QDateTime(family.today, {9, 0}), {isa, coach}, {}, {}},
            {ConversationId(mother.uuid()), QDateTime(family.today, {8, 0}), {mother}, {}, {}}};

        QCOMPARE(atTable(family.file()), QList<PersonId>{isa});
    }

    void theYouthSitsAlsoWhenAParentSpokeLast()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        const PersonId father = family.person(PersonRole::Father, u"Erik"_s);
        family.file().conversations = {
            {ConversationId(isa.uuid()), QDateTime(family.today, {9, 0}), {father}, {}, {}}};

        QCOMPARE(atTable(family.file()), (QList<PersonId>{isa, father}));
    }

    /// Whatever the order, nobody sees what is kept from one of them.
    void nothingThatIsKeptFromOneIsShown()
    {
        SeededRng rng(1);
        for (const CaseFile &file : demoCases(rng)) {
            const QList<PersonId> people = atTable(file);
            QList<PersonId> back(people.rbegin(), people.rend());
            for (const QList<PersonId> &order : {people, back}) {
                const CaseFile view = asSeenByAll(file, order);
                for (const PersonId &person : people) {
                    const CaseFile own = asSeenBy(file, readerOf(file, person));
                    for (const Factor &factor : view.factors) {
                        const Factor *seen = find(own.factors, factor.id);
                        QVERIFY2(seen, qPrintable(factor.text));
                        const bool isTheirs = seen->text == factor.text;
                        const bool isShared =
                            find(file.factors, factor.id)->shareable == factor.text;
                        QVERIFY2(isTheirs || isShared, qPrintable(factor.text));
                    }
                }
            }
            QVERIFY(asSeenByAll(file, people).factors.size() <= file.factors.size());
        }
    }

    void theCoachAloneSeesAll()
    {
        SeededRng rng(1);
        const CaseFile file = demoCases(rng).constFirst();
        QCOMPARE(asSeenByAll(file, {}), file);
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
