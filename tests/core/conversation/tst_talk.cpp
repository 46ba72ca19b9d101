#include "core/conversation/talk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const QDateTime Morning(QDate(2026, 11, 12), QTime(10, 0));

} // namespace

class TestTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = CaseFile();
        m_isa = person(u"Isa"_s, PersonRole::Youth);
        m_mother = person(u"Sara"_s, PersonRole::Mother);
        m_coach = person(u"Marloes"_s, PersonRole::Coach);
    }

    void theFirstSentenceOfADayBeginsItsConversation()
    {
        say(u"Ik slaap slecht"_s, m_isa, Morning);
        QCOMPARE(m_file.conversations.size(), 1);
        QCOMPARE(m_file.conversations[0].startedAt, Morning);
        QCOMPARE(m_file.statements[0].conversation, m_file.conversations[0].id);
    }

    void laterSentencesOfThatDayJoinItAndWhoSpeaksIsPresent()
    {
        say(u"Ik slaap slecht"_s, m_isa, Morning);
        say(u"Ze gamet tot drie uur"_s, m_mother, Morning.addSecs(3600));
        QCOMPARE(m_file.conversations.size(), 1);
        QCOMPARE(m_file.conversations[0].present, QList<PersonId>({m_isa, m_mother}));
    }

    void whoSaysNothingCanSitAtTheTableToo()
    {
        Conversation today;
        today.id = ConversationId::make(m_rng);
        today.startedAt = Morning;
        apply(m_file, seated(m_file, today, m_mother, true));
        QCOMPARE(conversationOn(m_file, Morning.date())->present, QList<PersonId>({m_mother}));
        say(u"Ik slaap slecht"_s, m_isa, Morning.addSecs(60));
        QCOMPARE(m_file.conversations.size(), 1); // It is the same one.
        QCOMPARE(m_file.conversations[0].present, QList<PersonId>({m_mother, m_isa}));

        apply(m_file, seated(m_file, m_file.conversations[0], m_mother, false));
        QCOMPARE(m_file.conversations[0].present, QList<PersonId>({m_isa}));
        QVERIFY(didSpeak(m_file, today.id, m_isa) && !didSpeak(m_file, today.id, m_mother));
        QVERIFY(seated(m_file, m_file.conversations[0], m_isa, false).isEmpty());
    }

    void anotherDayIsAnotherConversation()
    {
        say(u"Ik slaap slecht"_s, m_isa, Morning);
        say(u"Het gaat beter"_s, m_isa, Morning.addDays(1));
        QCOMPARE(m_file.conversations.size(), 2);
    }

    void aCardTakesWordsSpeakerAndDomainFromTheSentence()
    {
        const Statement said = say(u"Ik slaap slecht"_s, m_isa, Morning, u"lijf/3"_s);
        const Factor card = factorFrom(m_file, {said}, fresh());
        QCOMPARE(card.text, u"Ik slaap slecht"_s);
        QCOMPARE(card.domain, Domain::Body);
        QCOMPARE(card.saidBy, QList<PersonId>({m_isa}));
        QCOMPARE(card.statements, QList<StatementId>({said.id}));
    }

    void theWordsGivenWinOverTheWholeSentence()
    {
        const Statement said = say(u"Ik lig wakker, want papa is weg"_s, m_isa, Morning);
        Factor selected = fresh();
        selected.text = u"papa is weg"_s;
        QCOMPARE(factorFrom(m_file, {said}, selected).text, u"papa is weg"_s);
    }

    void severalSentencesBecomeOneCardOfAllWhoSpoke()
    {
        const Statement one = say(u"Ik slaap slecht"_s, m_isa, Morning);
        const Statement two = say(u"Ze is altijd moe"_s, m_mother, Morning);
        const Factor card = factorFrom(m_file, {one, two}, fresh());
        QCOMPARE(card.saidBy, QList<PersonId>({m_isa, m_mother}));
        QCOMPARE(card.statements.size(), 2);
    }

    void aCardIsSeenByNobodyWhoMayNotSeeASentenceOfIt()
    {
        Statement one = say(u"Ik ben bang"_s, m_isa, Morning);
        one.visibleTo = {m_isa};
        Statement open = say(u"Ze is stil"_s, m_mother, Morning);
        QCOMPARE(factorFrom(m_file, {open, one}, fresh()).visibleTo, Sight({m_isa}));
    }

    void sentencesThatNobodySharesAreForTheCoachAlone()
    {
        Statement one = say(u"Ik ben bang"_s, m_isa, Morning);
        one.visibleTo = {m_isa};
        Statement other = say(u"Ik drink soms"_s, m_mother, Morning);
        other.visibleTo = {m_mother};
        QCOMPARE(factorFrom(m_file, {one, other}, fresh()).visibleTo, Sight({m_coach}));
    }

    void hidingASentenceHidesTheCardsMadeOfIt()
    {
        const Statement said = say(u"Ik ben bang"_s, m_isa, Morning);
        apply(m_file, added(factorFrom(m_file, {said}, fresh())));
        apply(m_file, shownTo(m_file, said, {m_isa}));
        QCOMPARE(m_file.statements[0].visibleTo, Sight({m_isa}));
        QCOMPARE(m_file.factors[0].visibleTo, Sight({m_isa}));
        apply(m_file, shownTo(m_file, m_file.statements[0], {}));
        QVERIFY(m_file.factors[0].visibleTo.isEmpty());
    }

    void takingTheLastReaderAwayLeavesTheCoachAlone()
    {
        const Sight onlyIsa = withReader(m_file, {m_coach}, m_isa);
        QCOMPARE(onlyIsa, Sight{m_isa});
        QCOMPARE(withReader(m_file, onlyIsa, m_mother), (Sight{m_isa, m_mother}));
        QCOMPARE(withoutReader(m_file, {m_isa, m_mother}, m_isa), Sight{m_mother});
        QCOMPARE(withoutReader(m_file, onlyIsa, m_isa), Sight{m_coach});
    }

    void takingASentenceAwayLeavesTheCardWithItsWords()
    {
        const Statement said = say(u"Ik slaap slecht"_s, m_isa, Morning);
        apply(m_file, added(factorFrom(m_file, {said}, fresh())));
        apply(m_file, withoutStatement(m_file, said));
        QVERIFY(m_file.statements.isEmpty());
        QCOMPARE(m_file.factors[0].text, u"Ik slaap slecht"_s);
        QVERIFY(m_file.factors[0].statements.isEmpty());
    }

    void aTopicHasOneMarkThatChangesAndGoes()
    {
        const auto mark = [&](TopicState state) {
            TopicMark it;
            it.id = TopicMarkId::make(m_rng);
            it.topic = u"lijf/3"_s;
            it.state = state;
            apply(m_file, marked(m_file, it));
        };
        mark(TopicState::Open);
        QVERIFY(m_file.topics.isEmpty());
        mark(TopicState::Later);
        mark(TopicState::GoingWell);
        QCOMPARE(m_file.topics.size(), 1);
        QCOMPARE(m_file.topics[0].state, TopicState::GoingWell);
        mark(TopicState::Open);
        QVERIFY(m_file.topics.isEmpty());
    }

    void strengthsComeFirst()
    {
        for (const Polarity polarity :
             {Polarity::Background, Polarity::Burden, Polarity::Strength, Polarity::Burden}) {
            Factor factor = fresh();
            factor.polarity = polarity;
            apply(m_file, added(factor));
        }
        const QList<Factor> sorted = strengthsFirst(m_file);
        QCOMPARE(sorted.first().polarity, Polarity::Strength);
        QCOMPARE(sorted.last().polarity, Polarity::Background);
    }

private:
    PersonId person(const QString &name, PersonRole role)
    {
        Person made;
        made.id = PersonId::make(m_rng);
        made.name = name;
        made.role = role;
        apply(m_file, added(made));
        return made.id;
    }

    Statement
    say(const QString &text, const PersonId &who, const QDateTime &at, const QString &topic = {})
    {
        Statement statement;
        statement.id = StatementId::make(m_rng);
        statement.text = text;
        statement.saidBy = who;
        statement.at = at;
        statement.topic = topic;
        Conversation conversation;
        conversation.id = ConversationId::make(m_rng);
        apply(m_file, said(m_file, statement, conversation));
        return statement;
    }

    Factor fresh()
    {
        Factor factor;
        factor.id = FactorId::make(m_rng);
        return factor;
    }

    SeededRng m_rng{1};
    CaseFile m_file;
    PersonId m_isa;
    PersonId m_mother;
    PersonId m_coach;
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
