#include "core/model/casejson.h"
#include "core/model/democases.h"
#include "core/model/reader.h"
#include "core/model/schema.h"
#include "tests/support/anycase.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every text that stands anywhere in the case.
class AllTexts
{
public:
    explicit AllTexts(const CaseFile &file)
    {
        forEachType([&]<typename Entity>() { collect(file.*Schema<Entity>::List); });
    }

    bool contain(const QString &text) const
    {
        return std::any_of(m_texts.begin(), m_texts.end(), [&](const QString &it) {
            return it.contains(text, Qt::CaseInsensitive);
        });
    }

private:
    void collect(const Case &head) { collectFields(head); }
    template<typename Entity>
    void collect(const QList<Entity> &list)
    {
        for (const Entity &entity : list)
            collectFields(entity);
    }
    template<typename Entity>
    void collectFields(const Entity &entity)
    {
        forEachField<Entity>([&](const auto &field) { add(entity.*field.member); });
    }
    template<typename Value>
    void add(const Value &)
    {}
    void add(const QString &text) { m_texts.append(text); }
    void add(const QStringList &texts) { m_texts.append(texts); }

    QStringList m_texts;
};

QString sentence(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// Who the reader is, found without the code under test.
PersonId whoReads(const CaseFile &file, const Reader &reader)
{
    return reader.kind == ReaderKind::Youth ? youthOf(file)->id : reader.person;
}

bool maySee(const CaseFile &file, const Reader &reader, const Sight &sight)
{
    return reader.kind == ReaderKind::All || sight.isEmpty()
           || sight.contains(whoReads(file, reader));
}

/// Texts with a sight, divided into what the reader may see and what not.
struct Divided
{
    QStringList seen;
    QStringList hidden;
};

Divided divided(const CaseFile &file, const Reader &reader)
{
    Divided texts;
    const auto divide = [&](const auto &list) {
        for (const auto &it : list)
            (maySee(file, reader, it.visibleTo) ? texts.seen : texts.hidden).append(it.text);
    };
    divide(file.statements);
    divide(file.factors);
    divide(file.notes);
    for (const SafetyAgreement &it : file.safetyAgreements) {
        const bool isNamed = it.visibleTo.contains(whoReads(file, reader));
        (isNamed || reader.kind == ReaderKind::All ? texts.seen : texts.hidden).append(it.text);
    }
    for (const SafetyStep &it : file.safetySteps)
        (reader.kind == ReaderKind::All ? texts.seen : texts.hidden).append(it.text);
    return texts;
}

/// Any case in which every text with a sight is unlike the others, and free texts quote some.
CaseFile anyCaseOfSecrets()
{
    CaseFile file = AnyCase().make();
    QStringList secrets;
    const auto name = [&secrets](auto &list) {
        for (auto &it : list) {
            it.text = u"Geheim %1 van deze zaak."_s.arg(secrets.size(), 2, 10, QChar(u'0'));
            secrets.append(it.text);
        }
    };
    name(file.statements);
    name(file.factors);
    name(file.notes);
    name(file.safetyAgreements);
    name(file.safetySteps);
    const auto quote = [&secrets](auto &list, auto member) {
        for (auto &it : list)
            it.*member = u"Je zei: "_s + secrets[*rc::gen::inRange<qsizetype>(0, secrets.size())];
    };
    quote(file.goals, &Goal::text);
    quote(file.actions, &Action::text);
    quote(file.referrals, &Referral::question);
    quote(file.links, &Link::example);
    quote(file.loops, &NamedLoop::name);
    quote(file.offers, &Offer::reason);
    quote(file.groups, &CardGroup::name);
    quote(file.hypotheses, &Hypothesis::test);
    quote(file.storyEdits, &StoryEdit::text);
    quote(file.versions, &MapVersion::name);
    quote(file.appointments, &Appointment::about);
    return file;
}

CaseFile caseOf(const QString &name)
{
    SeededRng rng(1);
    for (const CaseFile &file : demoCases(rng)) {
        if (youthOf(file)->name == name)
            return file;
    }
    return {};
}

Reader reading(const CaseFile &file, const QString &who)
{
    return parseReader(who, file).value();
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHiddenIsAnywhere_data() { everyReaderOfEveryCase(); }
    void nothingHiddenIsAnywhere();
    void allThatMayBeSeenIsThere_data() { everyReaderOfEveryCase(); }
    void allThatMayBeSeenIsThere();
    void aViewIsASoundCase_data() { everyReaderOfEveryCase(); }
    void aViewIsASoundCase();
    void aViewOfAViewIsTheSame_data() { everyReaderOfEveryCase(); }
    void aViewOfAViewIsTheSame();
    void noViewOfAnyCaseTellsASecret();
    void whoSeesWhat_data();
    void whoSeesWhat();
    void theCoachSeesAll();
    void aShareableSentenceTellsNothingMore();
    void arrowsOfAHiddenCardVanish();
    void aLoopVanishesWithItsCard();
    void aReasonThatQuotesIsBlank();
    void aGoalThatQuotesVanishes();
    void ownAgreementsStayWithoutTheirGoal();
    void talksThatOneDidNotKnowOfVanish();
    void answersAreForProfessionals();
    void exceptionsAreForProfessionals();
    void refusalsToTalkAreForTheYouth();
    void appointmentsAreForThoseWhoAreAtThem();
    void aQuestionGoesWithItsAnswer();
    void anUnknownReaderIsToldWhoThereAre();

private:
    static void everyReaderOfEveryCase();
    static CaseFile viewOf(const QString &name, const QString &who);
};

void TestReader::everyReaderOfEveryCase()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<Reader>("reader");
    SeededRng rng(1);
    for (const CaseFile &file : demoCases(rng)) {
        for (const Reader &reader : readersOf(file))
            QTest::addRow("%s, %d %s",
                          qPrintable(youthOf(file)->name),
                          static_cast<int>(reader.kind),
                          qPrintable(nameOf(file, reader.person)))
                << file << reader;
    }
}

CaseFile TestReader::viewOf(const QString &name, const QString &who)
{
    const CaseFile file = caseOf(name);
    return asSeenBy(file, reading(file, who));
}

void TestReader::nothingHiddenIsAnywhere()
{
    QFETCH(CaseFile, file);
    QFETCH(Reader, reader);

    const AllTexts texts(asSeenBy(file, reader));

    for (const QString &hidden : divided(file, reader).hidden)
        QVERIFY2(!texts.contain(sentence(hidden)), qPrintable(hidden));
}

void TestReader::allThatMayBeSeenIsThere()
{
    QFETCH(CaseFile, file);
    QFETCH(Reader, reader);

    const AllTexts texts(asSeenBy(file, reader));

    const QStringList seen = divided(file, reader).seen;
    QVERIFY(seen.size() > 20);
    for (const QString &text : seen)
        QVERIFY2(texts.contain(text), qPrintable(text));
}

void TestReader::aViewIsASoundCase()
{
    QFETCH(CaseFile, file);
    QFETCH(Reader, reader);

    const Result<> sound = check(asSeenBy(file, reader));

    QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().detail));
}

void TestReader::aViewOfAViewIsTheSame()
{
    QFETCH(CaseFile, file);
    QFETCH(Reader, reader);
    const CaseFile once = asSeenBy(file, reader);

    QVERIFY(asSeenBy(once, reader) == once);
}

void TestReader::noViewOfAnyCaseTellsASecret()
{
    QVERIFY(rc::check("no view of any case tells a secret", [] {
        const CaseFile file = anyCaseOfSecrets();
        for (const Reader &reader : readersOf(file)) {
            const CaseFile view = asSeenBy(file, reader);
            const AllTexts texts(view);
            for (const QString &hidden : divided(file, reader).hidden)
                RC_ASSERT(!texts.contain(sentence(hidden)));
            RC_ASSERT(check(view).has_value());
            RC_ASSERT(asSeenBy(view, reader) == view);
        }
    }));
}

void TestReader::whoSeesWhat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("readers");
    const auto row = [](const QString &name, const QString &text, const QStringList &readers) {
        QTest::addRow("%s: %s", qPrintable(name), qPrintable(text)) << name << text << readers;
    };
    const QString karin = u"parent:Karin"_s;
    const QString erik = u"parent:Erik"_s;
    const QString sanne = u"parent:Sanne"_s;
    const QString mark = u"parent:Mark"_s;

    row(u"Isa"_s, u"Ik zeg niks, want"_s, {u"youth"_s});
    row(u"Isa"_s, u"Er zijn schulden"_s, {karin, erik});
    row(u"Isa"_s, u"Hoe hoog zijn de schulden"_s, {karin, erik});
    row(u"Isa"_s, u"schuldhulp"_s, {karin, erik});
    row(u"Isa"_s, u"post niet open"_s, {karin, erik});
    row(u"Isa"_s, u"De post blijft dicht"_s, {karin, erik});
    row(u"Isa"_s, u"O11"_s, {karin, erik});
    row(u"Isa"_s, u"Zorgen om elkaar"_s, {u"youth"_s});
    row(u"Isa"_s, u"zonder mij makkelijker"_s, {u"youth"_s, karin, erik});
    row(u"Isa"_s, u"crisisdienst"_s, {u"youth"_s, karin, erik});
    row(u"Isa"_s, u"Werktheorie"_s, {});
    row(u"Isa"_s, u"Liefst bellen na vijf uur"_s, {karin, u"professional"_s});
    row(u"Isa"_s, u"Graag beoordeling"_s, {u"youth"_s, karin, erik, u"professional"_s});
    row(u"Milan"_s, u"allebei wat ze willen horen"_s, {u"youth"_s});
    row(u"Milan"_s, u"dat de ander liegt"_s, {u"youth"_s});
    row(u"Milan"_s, u"Ik vertrouw hem niet meer"_s, {sanne});
    row(u"Milan"_s, u"nou en?"_s, {mark});
    row(u"Milan"_s, u"Mark twijfelt"_s, {mark});
    row(u"Milan"_s, u"Gesprekken apart van Mark"_s, {sanne, u"professional"_s});
    row(u"Milan"_s, u"ieder koos een eigen hulpverlener"_s, {sanne, mark});
    row(u"Milan"_s, u"ooit geweld"_s, {});
    row(u"Jesse"_s, u"gepest"_s, {u"youth"_s});
    row(u"Jesse"_s, u"pestte"_s, {u"youth"_s});
    row(u"Jesse"_s, u"werk minder"_s, {u"parent:Ingrid"_s});
    row(u"Jesse"_s, u"zijn deur open"_s, {u"youth"_s, u"parent:Ingrid"_s});
}

void TestReader::whoSeesWhat()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, readers);
    const CaseFile file = caseOf(name);

    QList<Reader> seeing;
    for (const Reader &reader : readersOf(file)) {
        if (AllTexts(asSeenBy(file, reader)).contain(text))
            seeing.append(reader);
    }

    QList<Reader> expected;
    for (const QString &reader : readers)
        expected.append(reading(file, reader));
    expected.append(reading(file, u"all"_s));
    QCOMPARE(seeing.size(), expected.size());
    QCOMPARE(seeing, expected);
}

void TestReader::theCoachSeesAll()
{
    const CaseFile file = caseOf(u"Isa"_s);
    const Person &coach = file.persons.last();

    QCOMPARE(coach.role, PersonRole::Coach);
    QVERIFY(asSeenBy(file, Reader::all()) == file);
    QVERIFY(asSeenBy(file, Reader::other(coach.id)) == file);
}

void TestReader::aShareableSentenceTellsNothingMore()
{
    const CaseFile file = caseOf(u"Isa"_s);
    const Factor &debts = file.factors[7];

    const CaseFile view = asSeenBy(file, Reader::youth());

    const Factor *shared = find(view.factors, debts.id);
    QVERIFY(shared);
    QCOMPARE(shared->text, u"Er zijn geldzorgen thuis"_s);
    QVERIFY(shared->mechanisms.isEmpty() && shared->since.isEmpty());
    QCOMPARE(shared->weight, debts.weight);
    for (const Link &link : view.links) {
        if (link.from == debts.id || link.to == debts.id)
            QVERIFY(link.example.isEmpty());
    }
}

void TestReader::arrowsOfAHiddenCardVanish()
{
    const CaseFile file = caseOf(u"Isa"_s);
    const FactorId silent = file.factors[10].id;

    const CaseFile view = asSeenBy(file, reading(file, u"parent:karin"_s));

    QVERIFY(!find(view.factors, silent));
    QCOMPARE(view.factors.size(), file.factors.size() - 1);
    QCOMPARE(view.links.size(), file.links.size() - 4);
}

void TestReader::aLoopVanishesWithItsCard()
{
    QCOMPARE(viewOf(u"Isa"_s, u"youth"_s).loops.size(), 4);
    QCOMPARE(viewOf(u"Isa"_s, u"parent:Erik"_s).loops.size(), 3);
}

void TestReader::aReasonThatQuotesIsBlank()
{
    const CaseFile view = viewOf(u"Milan"_s, u"parent:Sanne"_s);

    QCOMPARE(view.offers.first().type, u"O29"_s);
    QVERIFY(view.offers.first().reason.isEmpty());
    QVERIFY(!view.offers.last().reason.isEmpty());
}

void TestReader::aGoalThatQuotesVanishes()
{
    CaseFile file = caseOf(u"Jesse"_s);
    file.goals[1].text = u"Nooit meer: ik ben gepest, in klas 2. Ze filmden het."_s;
    file.referrals[0].question = u"Hij zei: Ik ben gepest, in klas 2. Ze filmden het."_s;

    const CaseFile view = asSeenBy(file, reading(file, u"parent:Ingrid"_s));

    QVERIFY(!find(view.goals, file.goals[1].id));
    QVERIFY(view.referrals[0].question.isEmpty());
    QVERIFY(find(asSeenBy(file, Reader::youth()).goals, file.goals[1].id));
}

void TestReader::ownAgreementsStayWithoutTheirGoal()
{
    CaseFile file = caseOf(u"Isa"_s);
    file.actions[1].who = youthOf(file)->id;

    const CaseFile view = asSeenBy(file, Reader::youth());

    QVERIFY(find(view.actions, file.actions[1].id));
    QVERIFY(find(view.actions, file.actions[1].id)->goal.isEmpty());
}

void TestReader::talksThatOneDidNotKnowOfVanish()
{
    CaseFile file = caseOf(u"Milan"_s);
    SeededRng rng(9);
    Conversation alone;
    alone.id = ConversationId::make(rng);
    alone.present = {file.persons[1].id};
    alone.place = u"Bij de huisarts"_s;
    file.conversations.append(alone);

    QVERIFY(!find(asSeenBy(file, reading(file, u"parent:Mark"_s)).conversations, alone.id));
    QVERIFY(find(asSeenBy(file, reading(file, u"parent:Sanne"_s)).conversations, alone.id));
}

void TestReader::answersAreForProfessionals()
{
    CaseFile file = caseOf(u"Isa"_s);
    file.referrals[0].answer = u"Wij zien haar in maart."_s;

    QStringList seeing;
    for (const QString &who : {u"youth"_s, u"parent:Karin"_s, u"professional"_s, u"all"_s}) {
        if (AllTexts(asSeenBy(file, reading(file, who))).contain(u"in maart"_s))
            seeing.append(who);
    }

    QCOMPARE(seeing, (QStringList{u"professional"_s, u"all"_s}));
}

void TestReader::exceptionsAreForProfessionals()
{
    CaseFile file = caseOf(u"Isa"_s);
    Consent exception;
    SeededRng rng(9);
    exception.id = ConsentId::make(rng);
    exception.person = file.persons[2].id;
    exception.answer = ConsentAnswer::Exception;
    exception.reason = u"Hij dreigde."_s;
    file.consents = {exception};

    QVERIFY(asSeenBy(file, reading(file, u"parent:Erik"_s)).consents.isEmpty());
    QCOMPARE(asSeenBy(file, Reader::professional()).consents, file.consents);
}

void TestReader::refusalsToTalkAreForTheYouth()
{
    const auto refuses = [](const CaseFile &view) {
        return std::any_of(view.topics.begin(), view.topics.end(), [](const TopicMark &mark) {
            return mark.state == TopicState::RatherNot;
        });
    };

    QVERIFY(refuses(viewOf(u"Jesse"_s, u"youth"_s)));
    QVERIFY(!refuses(viewOf(u"Jesse"_s, u"parent:Ingrid"_s)));
}

void TestReader::appointmentsAreForThoseWhoAreAtThem()
{
    CaseFile file = caseOf(u"Milan"_s);
    SeededRng rng(9);
    Appointment withFather;
    withFather.id = AppointmentId::make(rng);
    withFather.who = {reading(file, u"parent:Mark"_s).person};
    Appointment usual;
    usual.id = AppointmentId::make(rng);
    file.appointments = {withFather, usual};

    const auto seenBy = [&](const QString &who) {
        return asSeenBy(file, reading(file, who)).appointments;
    };
    QCOMPARE(seenBy(u"parent:Mark"_s), QList<Appointment>{withFather});
    QCOMPARE(seenBy(u"parent:Sanne"_s), QList<Appointment>{});
    QCOMPARE(seenBy(u"youth"_s), QList<Appointment>{usual});
    QCOMPARE(seenBy(u"professional"_s).size(), 2);
}

void TestReader::aQuestionGoesWithItsAnswer()
{
    CaseFile file = caseOf(u"Milan"_s);
    Statement &said = file.statements.first();
    said.asked = u"Denk je weleens dat je er liever niet meer bent?"_s;
    said.visibleTo = {file.persons.first().id};
    said.shareable = u"Het gaat niet goed."_s;

    const AllTexts texts(asSeenBy(file, reading(file, u"parent:Mark"_s)));

    QVERIFY(texts.contain(u"Het gaat niet goed"_s));
    QVERIFY(!texts.contain(u"liever niet meer bent"_s));
}

void TestReader::anUnknownReaderIsToldWhoThereAre()
{
    const Result<Reader> reader = parseReader(u"parent:Jan"_s, caseOf(u"Jesse"_s));

    QVERIFY(!reader);
    QCOMPARE(reader.error().detail,
             u"there is no reader \"parent:Jan\" in this case; take one of: youth, parent:Ingrid, "
             "parent:Peter, person:Oom Rob, person:Meneer De Boer, person:Mevrouw Hulst, "
             "professional, all"_s);
    QVERIFY(parseReader(u"buur"_s, caseOf(u"Jesse"_s), Language::Dutch)
                .error()
                .detail.startsWith(u"er is geen lezer \"buur\" in dit dossier; neem een van: "_s));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
