#include "core/model/democases.h"
#include "core/model/onwhole.h"
#include "core/model/table.h"
#include "tests/support/family.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

CaseFile after(CaseFile file, const Change &change)
{
    apply(file, change);
    return file;
}

/// Every entity that the view does not show, as it is.
template<typename Entity>
bool areKept(const QList<Entity> &whole, const QList<Entity> &view, const QList<Entity> &now)
{
    return std::all_of(whole.begin(), whole.end(), [&](const Entity &entity) {
        const Entity *kept = find(now, entity.id);
        return find(view, entity.id) || (kept && kept->text == entity.text);
    });
}

bool isWhole(const CaseFile &file)
{
    return std::all_of(file.links.begin(), file.links.end(), [&](const Link &link) {
        return find(file.factors, link.from) && find(file.factors, link.to);
    });
}

/// Isa and her mother; a card that the mother may not see, one that says something else to her.
struct Kept
{
    Kept()
    {
        isa = family.youth(u"Isa"_s, 14);
        mother = family.person(PersonRole::Mother, u"Karin"_s);
        open = family.burden(u"slecht slapen"_s, {});
        secret = family.burden(u"bang voor de ruzies van mama"_s, {});
        softened = family.burden(u"mama schreeuwt elke avond"_s, {});
        for (const FactorId &id : {secret, softened})
            family.at(&CaseFile::factors, id).visibleTo = {isa};
        family.at(&CaseFile::factors, softened).shareable = u"het is thuis onrustig"_s;
        hiddenLink = family.feeds(secret, open);
        view = asSeenBy(file(), Reader::parent(mother));
    }

    CaseFile &file() { return family.file(); }
    Factor seen(const FactorId &id) const { return *find(view.factors, id); }
    Result<Change> carried(const Change &change) { return onWhole(file(), view, change); }

    Family family;
    PersonId isa, mother;
    FactorId open, secret, softened;
    LinkId hiddenLink;
    CaseFile view;
};

} // namespace

/// What is done on a view is done to the whole, and nothing hidden is lost.
class TestOnWhole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewComesAsItIs()
    {
        Kept it;
        Statement said;
        said.id = StatementId(it.mother.uuid());
        said.text = u"Ik maak me zorgen."_s;
        const CaseFile now = after(it.file(), it.carried(added(said)).value());
        QCOMPARE(find(now.statements, said.id)->text, said.text);
        QCOMPARE(now.factors, it.file().factors);
    }

    void theWordsBehindAShareableSentenceAreNotWrittenOver()
    {
        Kept it;
        Factor edited = it.seen(it.softened);
        edited.text = u"anders"_s;
        QVERIFY(!it.carried(changed(it.seen(it.softened), edited)));
        Factor widened = it.seen(it.softened);
        widened.visibleTo = {it.mother};
        QVERIFY(!it.carried(changed(it.seen(it.softened), widened)));
        QVERIFY(!it.carried(removed(it.seen(it.softened))));
    }

    void whatDoesNotTouchThemIsDone()
    {
        Kept it;
        Factor moved = it.seen(it.softened);
        moved.freePlace = QPointF(3, 4);
        const CaseFile now =
            after(it.file(), it.carried(changed(it.seen(it.softened), moved)).value());
        QCOMPARE(find(now.factors, it.softened)->freePlace, moved.freePlace);
        QCOMPARE(find(now.factors, it.softened)->text, u"mama schreeuwt elke avond"_s);
    }

    void listsKeepWhatTheViewDoesNotShow()
    {
        Kept it;
        CardGroup group;
        group.id = CardGroupId(it.isa.uuid());
        group.name = u"thuis"_s;
        const FactorId third = it.family.burden(u"moe"_s, {});
        const FactorId fourth = it.family.burden(u"hoofdpijn"_s, {});
        group.factors = {it.open, it.secret, third};
        it.file().groups = {group};
        it.view = asSeenBy(it.file(), Reader::parent(it.mother));
        const CardGroup seen = it.view.groups.first();
        QCOMPARE(seen.factors, (QList<FactorId>{it.open, third}));
        CardGroup edited = seen;
        edited.factors = {it.open, fourth};
        const CaseFile now = after(it.file(), it.carried(changed(seen, edited)).value());
        QCOMPARE(now.groups.first().factors, (QList<FactorId>{it.open, it.secret, fourth}));
    }

    void aCardThatGoesTakesItsHiddenArrowsAlong()
    {
        Kept it;
        const Change change = removedWithTraces(it.view, it.seen(it.open));
        const CaseFile now = after(it.file(), it.carried(change).value());
        QVERIFY(!find(now.factors, it.open));
        QVERIFY(!find(now.links, it.hiddenLink));
        QVERIFY(find(now.factors, it.secret));
    }

    void aHiddenMarkIsTurnedAndNotDoubled()
    {
        Kept it;
        it.file().topics = {{TopicMarkId(it.isa.uuid()), u"thuis/1"_s, TopicState::RatherNot}};
        it.view = asSeenBy(it.file(), Reader::parent(it.mother));
        QVERIFY(it.view.topics.isEmpty());
        const TopicMark fresh{TopicMarkId(it.mother.uuid()), u"thuis/1"_s, TopicState::TalkAbout};
        const CaseFile now = after(it.file(), it.carried(added(fresh)).value());
        QCOMPARE(now.topics.size(), 1);
        QCOMPARE(now.topics.first().state, TopicState::TalkAbout);
    }

    void peopleDoNotGoThere()
    {
        Kept it;
        QVERIFY(!it.carried(removed(*find(it.view.persons, it.isa))));
    }

    /// For each reader of each reference case and everything they see: it goes or not, but the rest
    /// stays as it was and no arrow ends in nothing.
    void nothingHiddenIsLost()
    {
        SeededRng rng(1);
        for (const CaseFile &file : demoCases(rng)) {
            for (const Reader &reader : readersOf(file)) {
                const CaseFile view = asSeenBy(file, reader);
                QList<Change> deeds;
                for (const Factor &factor : view.factors)
                    deeds += removedWithTraces(view, factor);
                for (const Link &link : view.links)
                    deeds += removedWithTraces(view, link);
                for (const Statement &statement : view.statements)
                    deeds += removed(statement);
                for (const Change &deed : std::as_const(deeds)) {
                    const auto carried = onWhole(file, view, deed);
                    const CaseFile now = carried ? after(file, *carried) : file;
                    QVERIFY(areKept(file.factors, view.factors, now.factors));
                    QVERIFY(areKept(file.statements, view.statements, now.statements));
                    QVERIFY(areKept(file.notes, view.notes, now.notes));
                    QVERIFY(isWhole(now));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestOnWhole)
#include "tst_onwhole.moc"
