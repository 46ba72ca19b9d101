#include "core/model/table.h"
#include "tests/ui/conversation/desk.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/madecard.h"
#include "ui/conversation/statementrow.h"
#include "ui/conversation/topiccard.h"
#include "ui/shared/navlist.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestConversationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_desk = std::make_unique<Desk>();
        m_page = std::make_unique<ui::ConversationPage>(m_desk->openCase, m_desk->house);
        m_page->resize(1280, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->go(u"lijf"_s);
    }

    void thePageBeginsInTheLineWithThePromise()
    {
        QCOMPARE(Desk::focused()->objectName(), u"speakEdit"_s);
        m_page->go(u"happened"_s);
        bool isSaid = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            isSaid |= label->isVisible() && label->text() == m_desk->house.guide.secrecy().english;
        QVERIFY(isSaid);
    }

    void enterKeepsWhatIsSaidWordForWordAndTheSpeakerStays()
    {
        say(u"Ik slaap slecht"_s);
        Desk::press(Qt::Key_2, Qt::AltModifier);
        say(u"Ze gamet tot drie uur"_s);
        say(u"Elke nacht"_s);
        const auto &said = m_desk->file().statements;
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0].text, u"Ik slaap slecht"_s);
        QCOMPARE(said[0].saidBy, m_desk->isa);
        QCOMPARE(said[1].saidBy, m_desk->mother);
        QCOMPARE(said[2].saidBy, m_desk->mother);
        QCOMPARE(said[0].topic, u"lijf/1"_s);
        QCOMPARE(m_desk->file().conversations.size(), 1);
    }

    /// Of two hundred sentences in an hour each would otherwise build all before it again.
    void theRowsOfBeforeStayWhenSomethingIsSaid()
    {
        say(u"Ik slaap slecht"_s);
        say(u"Elke nacht"_s);
        const ui::StatementRow *first = row(0);
        const ui::StatementRow *second = row(1);
        say(u"Al een jaar"_s);
        QCOMPARE(row(0), first);
        QCOMPARE(row(1), second);
        QVERIFY(row(2) != nullptr);
        row(1)->takeFocus();
        Desk::press(Qt::Key_Delete);
        QCOMPARE(row(0), first);
        QCOMPARE(row(1)->text().words, u"Al een jaar"_s);
        QVERIFY(row(2) == nullptr);
    }

    void aRowIsMadeAgainWhereItStoodWhenItSaysSomethingElse()
    {
        for (const QString &text : {u"Een"_s, u"Twee"_s, u"Drie"_s})
            say(text);
        row(1)->setMarked(true);
        row(1)->takeFocus();
        const ui::StatementRow *before = row(1);
        Statement after = m_desk->file().statements[1];
        after.kind = StatementKind::Wish;
        m_desk->openCase.change(m_desk->file().statements[1], after);
        QVERIFY(row(1) != before);
        QCOMPARE(row(1)->id(), m_desk->file().statements[1].id);
        QVERIFY(row(1)->isMarked());
        QVERIFY(row(1)->isAncestorOf(Desk::focused()));
        QTRY_VERIFY(row(0)->y() < row(1)->y() && row(1)->y() < row(2)->y());
    }

    void whoHasTheNameOfAnotherIsCalledByRoleAsWell()
    {
        Person aunt;
        aunt.id = m_desk->openCase.fresh<Person>().id;
        aunt.role = PersonRole::Family;
        aunt.name = nameOf(m_desk->file(), m_desk->mother);
        m_desk->openCase.add(aunt);
        Desk::press(Qt::Key_2, Qt::AltModifier);
        say(u"Ze eet niet"_s);
        QCOMPARE(row(0)->text().byline.section(u" · "_s, 0, 0), aunt.name + u" (mother)"_s);
        const auto *chip = m_page->findChild<QPushButton *>(u"speaker2"_s);
        QVERIFY(chip->text().endsWith(aunt.name + u" (mother)"_s));
    }

    void wordsCanBeginWithANumberOrAMark()
    {
        say(u"Ik slaap slecht"_s);
        const auto *line = m_page->findChild<QPlainTextEdit *>(u"speakEdit"_s);
        for (const QString &words : {u"7 uur"_s, u"'s nachts"_s, u"(lacht)"_s}) {
            row(0)->takeFocus();
            QTest::keyClicks(Desk::focused(), words.left(1));
            QCOMPARE(line->toPlainText(), words.left(1));
            say(words.mid(1));
            QCOMPARE(m_desk->file().statements.last().text, words);
        }
    }

    void afterAClickInTheListOneTypesInTheLine()
    {
        auto *places = visible<ui::NavList>(u"places"_s);
        const QRect place = places->visualItemRect(
            places->findItems(places->item(places->count() - 6)->text(), Qt::MatchExactly)[0]);
        QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, place.center());
        Desk::press(Qt::Key_2, Qt::AltModifier);
        Desk::type(u"Ze wil later koken"_s);
        Desk::press(Qt::Key_Return);
        QCOMPARE(m_desk->file().statements.size(), 1);
        QCOMPARE(m_desk->file().statements[0].text, u"Ze wil later koken"_s);
        QCOMPARE(m_desk->file().statements[0].saidBy, m_desk->mother);
    }

    void lettersInTheListAreWords()
    {
        visible<ui::NavList>(u"places"_s)->setFocus();
        const QString place = m_page->place();
        QTest::keyClick(Desk::focused(), Qt::Key_I);
        Desk::type(u"k slaap"_s);
        Desk::press(Qt::Key_Return);
        QCOMPARE(m_page->place(), place);
        QCOMPARE(m_desk->file().statements[0].text, u"ik slaap"_s);
    }

    void whoSitsAtTheTableIsSaidWithOneKey()
    {
        m_page->go(u"happened"_s);
        const auto chip = [this](const QString &name) {
            const auto chips = visible<QWidget>(u"tableChips"_s)->findChildren<QPushButton *>();
            return *std::find_if(chips.begin(), chips.end(), [&](const QPushButton *button) {
                return button->text() == name;
            });
        };
        chip(u"Sara"_s)->setFocus();
        Desk::press(Qt::Key_Space);
        QCOMPARE(m_desk->file().conversations.size(), 1);
        QCOMPARE(m_desk->file().conversations[0].present, QList<PersonId>({m_desk->mother}));
        say(u"Ik slaap slecht"_s);
        QCOMPARE(m_desk->file().conversations.size(), 1);
        chip(u"Isa"_s)->click(); // Who spoke was there.
        QVERIFY(chip(u"Isa"_s)->isChecked());
        QVERIFY(m_desk->file().conversations[0].present.contains(m_desk->isa));
        chip(u"Sara"_s)->click();
        QCOMPARE(m_desk->file().conversations[0].present, QList<PersonId>({m_desk->isa}));
        m_page->go(u"lijf"_s);
        QVERIFY(visible<QWidget>(u"tableChips"_s) == nullptr);
    }

    void aSentenceBelongsToTheTopicInFront()
    {
        Desk::press(Qt::Key_Down, Qt::AltModifier);
        Desk::press(Qt::Key_Down, Qt::AltModifier);
        say(u"Om drie uur"_s);
        QCOMPARE(m_desk->file().statements[0].topic, u"lijf/3"_s);
        QCOMPARE(m_desk->file().statements[0].kind, StatementKind::Plain);
    }

    void aSentenceAtAQuestionAnswersIt()
    {
        m_page->go(u"need"_s);
        say(u"Iemand die luistert"_s);
        QCOMPARE(m_desk->file().statements[0].question, Question::Need);
        QCOMPARE(m_desk->file().statements[0].kind, StatementKind::Request);
        QVERIFY(m_desk->file().statements[0].topic.isEmpty());
    }

    /// What others may hear is instead of what was said, not beside it.
    void whoGetsAnotherSentenceDoesNotGetTheFirst()
    {
        say(u"Dit mag niemand weten"_s);
        Desk::press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        Desk::type(u"Er is iets thuis"_s);
        Desk::press(Qt::Key_Return);

        const auto heardBy = [this](const PersonId &reader) {
            return asSeenBy(m_desk->file(), readerOf(m_desk->file(), reader)).statements[0].text;
        };
        QCOMPARE(heardBy(m_desk->mother), u"Er is iets thuis"_s);
        QCOMPARE(heardBy(m_desk->isa), u"Dit mag niemand weten"_s);
        QCOMPARE(heardBy(m_desk->coach), u"Dit mag niemand weten"_s);
    }

    void theKeysWorkWhenThePageIsComeBackTo()
    {
        Desk::focused()->clearFocus();
        m_page->setFocus(); // As the window does.
        QCOMPARE(Desk::focused()->objectName(), u"speakEdit"_s);
        Desk::press(Qt::Key_F8);
        Desk::focused()->clearFocus();
        m_page->setFocus();
        QCOMPARE(Desk::focused()->objectName(), u"safetyText"_s);
    }

    void inALowWindowTheLineKeepsToOneRow()
    {
        auto *who = m_page->findChild<QComboBox *>(u"speakWho"_s);
        auto *chip = m_page->findChild<QWidget *>(u"speaker1"_s);
        QVERIFY(chip->isVisible() && !who->isVisible());
        m_page->resize(1280, 12 * ui::sizes().control);
        QTRY_VERIFY(!chip->isVisible() && who->isVisible());
        who->setFocus();
        Desk::press(Qt::Key_Down);
        say(u"Ze eet niet"_s);
        QCOMPARE(m_desk->file().statements.last().saidBy, m_desk->mother);
    }

    void ctrlEnterKeepsTheSentenceAndMakesACardOfIt()
    {
        Desk::type(u"Ik kan goed zwemmen"_s);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->file().factors.size(), 1);
        const Factor &card = m_desk->file().factors[0];
        QCOMPARE(card.text, u"Ik kan goed zwemmen"_s);
        QCOMPARE(card.polarity, Polarity::Strength);
        QCOMPARE(card.domain, Domain::Body);
        QCOMPARE(card.saidBy, QList<PersonId>({m_desk->isa}));
        QCOMPARE(card.statements, QList<StatementId>({m_desk->file().statements[0].id}));
        QVERIFY(m_page->findChild<QPlainTextEdit *>(u"speakEdit"_s)->toPlainText().isEmpty());
    }

    void oneDeedOfCtrlEnterIsOneStepOfUndo()
    {
        QSignalSpy committed(&m_desk->openCase, &ui::OpenCase::committed);
        Desk::type(u"Ik kan goed zwemmen"_s);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(committed.count(), 1);
    }

    void aSelectionBecomesTheWordsOfTheCard()
    {
        Desk::type(u"Ik lig wakker want papa"_s);
        for (int i = 0; i < 4; ++i)
            Desk::press(Qt::Key_Left, Qt::ShiftModifier);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->file().factors[0].text, u"papa"_s);
        QCOMPARE(m_desk->file().statements[0].text, u"Ik lig wakker want papa"_s);
    }

    void wordsSelectedInAnOldSentenceBecomeACard()
    {
        say(u"Papa werkt nachten"_s);
        row(0)->takeFocus();
        Desk::press(Qt::Key_Home);
        for (int i = 0; i < 4; ++i)
            Desk::press(Qt::Key_Right, Qt::ShiftModifier);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->file().factors[0].text, u"Papa"_s);
    }

    void markedSentencesBecomeOneCard()
    {
        say(u"Ik ben moe"_s);
        Desk::press(Qt::Key_2, Qt::AltModifier);
        say(u"Ze komt niet uit bed"_s);
        row(0)->takeFocus();
        Desk::press(Qt::Key_Space);
        Desk::press(Qt::Key_Down);
        Desk::press(Qt::Key_Space);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->file().factors.size(), 1);
        QCOMPARE(m_desk->file().factors[0].statements.size(), 2);
        QCOMPARE(m_desk->file().factors[0].saidBy.size(), 2);
    }

    void digitsSetTheStateOfATopicAndTypingGoesOnInTheLine()
    {
        Desk::press(Qt::Key_Escape);
        Desk::press(Qt::Key_2);
        QCOMPARE(m_desk->file().topics.size(), 1);
        QCOMPARE(m_desk->file().topics[0].state, TopicState::TalkAbout);
        Desk::press(Qt::Key_0);
        QVERIFY(m_desk->file().topics.isEmpty());
        Desk::press(Qt::Key_I);
        QCOMPARE(Desk::focused()->objectName(), u"speakEdit"_s);
        QCOMPARE(m_page->findChild<QPlainTextEdit *>(u"speakEdit"_s)->toPlainText(), u"i"_s);
    }

    void aClickOnAStateMarksItAndAnotherTakesItAway()
    {
        auto *button = visible<QPushButton>(u"state1"_s);
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_desk->file().topics[0].state, TopicState::GoingWell);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_desk->file().topics.isEmpty());
    }

    void f4SwitchesTheWordsToTheParents()
    {
        const Topic &first = m_desk->house.guide.topicsOf(Domain::Body).first();
        QVERIFY(shows(first.youth.english));
        Desk::press(Qt::Key_F4);
        QVERIFY(shows(first.parent.english));
    }

    void whatWasJustSaidCanBeMended()
    {
        say(u"Ik slaap slegt"_s);
        Desk::press(Qt::Key_Up);
        Desk::press(Qt::Key_Backspace);
        Desk::press(Qt::Key_Backspace);
        Desk::type(u"ht"_s);
        Desk::press(Qt::Key_Return);
        QCOMPARE(m_desk->file().statements.size(), 1);
        QCOMPARE(m_desk->file().statements[0].text, u"Ik slaap sleht"_s);
    }

    void whatWasSaidEarlierStaysAsItIs()
    {
        say(u"Ik slaap slegt"_s);
        m_desk->clock.forward(6 * 60 * 1000);
        Desk::press(Qt::Key_Up);
        QVERIFY(m_page->findChild<QPlainTextEdit *>(u"speakEdit"_s)->toPlainText().isEmpty());
    }

    void deleteTakesASentenceAwayAndOffersUndo()
    {
        QSignalSpy undone(&m_desk->openCase, &ui::OpenCase::undoAsked);
        say(u"Ik slaap slecht"_s);
        row(0)->takeFocus();
        Desk::press(Qt::Key_Delete);
        QVERIFY(m_desk->file().statements.isEmpty());
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Undo"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(undone.count(), 1);
    }

    void aCardBesideTheConversationLeadsToItsSentence()
    {
        Desk::type(u"Ik kan goed zwemmen"_s);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        m_page->go(u"school"_s);
        QTest::mouseClick(m_page->findChild<ui::MadeCard *>(), Qt::LeftButton);
        QCOMPARE(m_page->place(), u"lijf"_s);
        QVERIFY(row(0)->isAncestorOf(Desk::focused()));
    }

    void keysTurnACardAndTakeItAway()
    {
        Desk::type(u"Ik kan goed zwemmen"_s);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        m_page->findChild<ui::MadeCard *>()->setFocus();
        Desk::press(Qt::Key_Minus);
        QCOMPARE(m_desk->file().factors[0].polarity, Polarity::Burden);
        m_page->findChild<ui::MadeCard *>()->setFocus();
        Desk::press(Qt::Key_Delete);
        QVERIFY(m_desk->file().factors.isEmpty());
    }

    void aGoalIsMadeFromASentence()
    {
        Desk::type(u"Weer naar zwemmen"_s);
        Desk::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_desk->file().goals.size(), 1);
        QCOMPARE(m_desk->file().goals[0].text, u"Weer naar zwemmen"_s);
        QCOMPARE(m_desk->file().goals[0].owner, m_desk->isa);
    }

    void tabReachesEverythingAndEverythingHasAName()
    {
        say(u"Ik slaap slecht"_s);
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            QWidget *here = Desk::focused();
            QVERIFY(here != nullptr);
            const auto *it = QAccessible::queryAccessibleInterface(here);
            QVERIFY2(!it->text(QAccessible::Name).isEmpty(), here->metaObject()->className());
            reached.insert(here);
            Desk::press(Qt::Key_Tab);
        }
        for (const QString &name : {u"speakEdit"_s, u"speakKeep"_s, u"places"_s, u"state1"_s})
            QVERIFY2(reached.contains(visible<QWidget>(name)), qPrintable(name));
        QVERIFY(reached.contains(visible<ui::TopicCard>(u"topicCard"_s)));
    }

    void aYoungChildIsAskedFewTopics()
    {
        Person isa = m_desk->file().persons[0];
        isa.birthDate = QDate(2018, 1, 1);
        m_desk->openCase.change(Person(m_desk->file().persons[0]), isa);
        QCOMPARE(visibleTopics(), 3);
        Desk::press(Qt::Key_F4);
        QCOMPARE(visibleTopics(), 7);
    }

    void aQuestionStandsOnThePageOnce()
    {
        m_page->go(u"wish"_s);
        int times = 0;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            const bool isIt = label->text() == m_desk->house.guide.question(Question::Wish).english;
            times += label->isVisible() && isIt ? 1 : 0;
        }
        QCOMPARE(times, 1);
    }

    void cardsHaveRoomAroundTheirWords()
    {
        QVERIFY(visible<ui::TopicCard>(u"topicCard"_s)->contentsMargins().left() > 0);
    }

    void whatDoesNotFitIsPutAway()
    {
        m_page->resize(1048, 700);
        QTRY_VERIFY(visible<ui::NavList>(u"places"_s) != nullptr);
        m_page->resize(460, 700);
        QTRY_VERIFY(visible<ui::NavList>(u"places"_s) == nullptr);
        QCOMPARE(m_page->width(), 460);
        QVERIFY(visible<QWidget>(u"narrowPlaces"_s) != nullptr);
    }

private:
    void say(const QString &text)
    {
        m_page->findChild<QPlainTextEdit *>(u"speakEdit"_s)->setFocus();
        Desk::type(text);
        Desk::press(Qt::Key_Return);
    }

    template<typename Widget>
    Widget *visible(const QString &name) const
    {
        for (auto *found : m_page->findChildren<Widget *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    ui::StatementRow *row(int index) const
    {
        QList<ui::StatementRow *> rows;
        for (auto *card : m_page->findChildren<ui::TopicCard *>())
            rows += card->isVisible() ? card->rows() : QList<ui::StatementRow *>();
        return rows.value(index);
    }

    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    int visibleTopics() const
    {
        int count = 0;
        for (const auto *card : m_page->findChildren<ui::TopicCard *>())
            count += card->isVisible() ? 1 : 0;
        return count;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::ConversationPage> m_page;
};

QTEST_MAIN(TestConversationPage)
#include "tst_conversationpage.moc"
