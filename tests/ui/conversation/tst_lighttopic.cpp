#include "tests/ui/conversation/desk.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/lighttopic.h"
#include "ui/render/fonts.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Child : Desk
{
    Child()
    {
        page.resize(1280, 800);
        page.show();
        isReady = QTest::qWaitForWindowActive(&page);
        page.go(u"lijf"_s);
        press(Qt::Key_F5);
    }

    QString words() const { return page.findChild<QLabel *>(u"lightWords"_s)->text(); }
    QPushButton *answer(int number)
    {
        return page.findChild<QPushButton *>(u"lightAnswer%1"_s.arg(number));
    }

    ui::ConversationPage page{openCase, house};
    bool isReady = false;
};

} // namespace

/// Pictures, few words and big buttons, for a child or who reads little. With LIGHT_PICTURES=DIR a
/// picture is left there.
class TestLightTopic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SPEECHD_ADDRESS", "unix_socket:/nowhere"); // As where there is no voice.
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void oneTopicInTheWordsForAChild()
    {
        Child it;
        QVERIFY(it.isReady);
        const core::Topic topic =
            core::topicsForAge(it.house.guide, core::Domain::Body, 6).constFirst();
        const core::Language language = QLocale().language() == QLocale::Dutch
                                            ? core::Language::Dutch
                                            : core::Language::English;
        QCOMPARE(it.words(), topic.child.in(language));
        QVERIFY(!it.page.findChild<QWidget *>(u"places"_s)->isVisible());
        for (int number = 1; number <= 4; ++number) {
            QVERIFY(it.answer(number)->isVisible());
            QVERIFY(it.answer(number)->height() >= 44);
        }
        if (const QString folder = qEnvironmentVariable("LIGHT_PICTURES"); !folder.isEmpty())
            it.page.grab().save(folder + u"/light.png"_s);
    }

    void escapeInTheLineGivesTheDigitsBack()
    {
        Child it;
        QVERIFY(it.isReady);
        Desk::press(Qt::Key_Return);
        QCOMPARE(Desk::focused()->objectName(), u"speakEdit"_s);
        Desk::press(Qt::Key_Escape);
        Desk::press(Qt::Key_1);
        QVERIFY(it.answer(1)->isChecked());
    }

    /// 1280 x 800 with letters of 200 %, less what the window keeps for itself.
    void inALowWindowTheQuestionAndAllAnswersAreThere()
    {
        Child it;
        QVERIFY(it.isReady);
        it.page.resize(560, 250);
        const QWidget *topic = it.page.findChild<QWidget *>(u"lightTopic"_s);
        const auto isWhole = [&](const QWidget *part) {
            return topic->rect().contains(QRect(part->mapTo(topic, QPoint()), part->size()));
        };
        for (int number = 1; number <= 4; ++number)
            QTRY_VERIFY(isWhole(it.answer(number)));
        const auto *words = it.page.findChild<QLabel *>(u"lightWords"_s);
        QVERIFY(isWhole(words));
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
    }

    void theKeysGoOnInTheLineWhenTheFormGoes()
    {
        Child it;
        QVERIFY(it.isReady);
        Desk::press(Qt::Key_F5);
        QCOMPARE(Desk::focused()->objectName(), u"speakEdit"_s);
    }

    void theAnswersStandInTheMiddle()
    {
        Child it;
        QVERIFY(it.isReady);
        QRect all;
        for (int number = 1; number <= 4; ++number) {
            if (it.answer(number)->y() == it.answer(1)->y())
                all |= it.answer(number)->geometry();
        }
        QVERIFY(all.left() > 0);
        const int right = it.answer(1)->parentWidget()->width() - 1 - all.right();
        QVERIFY(std::abs(all.left() - right) <= 1);
    }

    void digitsAndButtonsAnswer()
    {
        Child it;
        QVERIFY(it.isReady);
        Desk::press(Qt::Key_2);
        QCOMPARE(it.file().topics.size(), 1);
        QCOMPARE(it.file().topics.first().state, core::TopicState::TalkAbout);
        QVERIFY(it.answer(2)->isChecked());
        QTest::mouseClick(it.answer(4), Qt::LeftButton);
        QCOMPARE(it.file().topics.first().state, core::TopicState::RatherNot);
        QTest::mouseClick(it.answer(4), Qt::LeftButton); // Once more takes it back.
        QVERIFY(it.file().topics.isEmpty());
    }

    void rightGoesOnIntoTheNextLifeDomainAndLeftBack()
    {
        Child it;
        QVERIFY(it.isReady);
        const QString first = it.words();
        int steps = 0;
        while (it.page.place() == u"lijf"_s && steps < 20) {
            Desk::press(Qt::Key_Right);
            ++steps;
        }
        QVERIFY(steps < 20);
        while (steps-- > 0)
            Desk::press(Qt::Key_Left);
        QCOMPARE(it.page.place(), u"lijf"_s);
        QCOMPARE(it.words(), first);
    }

    void aLetterGoesIntoTheLineAndWhatWasSaidIsShown()
    {
        Child it;
        QVERIFY(it.isReady);
        Desk::type(u"I"_s);
        QCOMPARE(Desk::focused()->objectName(), u"speakEdit"_s);
        Desk::type(u"k slaap niet goed"_s); // From here on in the line.
        Desk::press(Qt::Key_Return);
        QCOMPARE(it.file().statements.size(), 1);
        QCOMPARE(it.file().statements.first().text, u"Ik slaap niet goed"_s);
        const auto labels = it.page.findChild<ui::LightTopic *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Ik slaap niet goed"_s);
        }));
    }

    /// Without a voice the button says so, and neither it nor the key does anything more.
    void whereThereIsNoVoiceItSaysSo()
    {
        Child it;
        QVERIFY(it.isReady);
        auto *aloud = it.page.findChild<QPushButton *>(u"lightAloud"_s);
        QCOMPARE(aloud->text(), u"Read aloud"_s);
        QTest::mouseClick(aloud, Qt::LeftButton);
        QCOMPARE(aloud->text(), u"Looking for a voice\u2026"_s);
        QTRY_COMPARE(aloud->text(), u"No voice on this computer"_s);
        QVERIFY(!aloud->isEnabled());
        QVERIFY(it.page.isAncestorOf(Desk::focused()));
        Desk::press(Qt::Key_Space);
        QCOMPARE(aloud->text(), u"No voice on this computer"_s);
    }

    void theSameKeyLeadsBack()
    {
        Child it;
        QVERIFY(it.isReady);
        Desk::press(Qt::Key_F5);
        QVERIFY(!it.page.findChild<ui::LightTopic *>()->isVisible());
        QVERIFY(it.page.findChild<QWidget *>(u"places"_s)->isVisible());
    }
};

QTEST_MAIN(TestLightTopic)
#include "tst_lighttopic.moc"
