#include "core/conversation/guide.h"
#include "core/model/casefile.h"
#include "core/model/democases.h"
#include "core/model/table.h"
#include "tests/support/fixedclock.h"
#include "ui/analysis/askpanel.h"
#include "ui/analysis/beginpanel.h"
#include "ui/analysis/storypanel.h"
#include "ui/render/fonts.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// Story, beginning and questions beside Isa's map.
class tst_SidePanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void init() { m_open.reset(demoCases(m_rng).constFirst()); }

    void aSentenceLightsItsCards()
    {
        ui::StoryPanel panel(m_open);
        show(panel);
        const Story story =
            storyOf(m_open.file(), {readersOf(m_open.file()).constFirst(), Language::Dutch, false});
        const StorySentence sentence = firstAbout(story);
        ui::Lit lit;
        connect(
            &panel, &ui::StoryPanel::pointed, this, [&](const ui::Lit &pointed) { lit = pointed; });

        auto *text = panel.findChild<QTextBrowser *>(u"storyText"_s);
        QTextCursor place = text->document()->find(sentence.text.left(20));
        QVERIFY(!place.isNull());
        place.setPosition(place.selectionStart() + 3);
        text->setTextCursor(place);
        text->ensureCursorVisible();
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(place).center());

        QCOMPARE(lit.factors, QSet(sentence.factors.begin(), sentence.factors.end()));
    }

    void aChosenCardMarksItsSentences()
    {
        ui::StoryPanel panel(m_open);
        show(panel);
        auto *text = panel.findChild<QTextBrowser *>(u"storyText"_s);
        const Factor &card = m_open.file().factors.constFirst();
        panel.mark({card.id, {}});
        QVERIFY(!text->extraSelections().isEmpty());
        panel.mark({});
        QVERIFY(text->extraSelections().isEmpty());
    }

    /// What a reader may not see is not in the story that is shown for that reader.
    void theStoryIsThatOfItsReader()
    {
        const QList<Reader> readers = readersOf(m_open.file());
        ui::StoryPanel panel(m_open);
        show(panel);
        auto *box = panel.findChild<QComboBox *>(u"storyReader"_s);
        auto *text = panel.findChild<QTextBrowser *>(u"storyText"_s);
        QCOMPARE(box->count(), readers.size());
        box->setFocus();
        for (qsizetype i = 0; i < readers.size(); ++i) {
            QTest::keyClick(box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
            QCOMPARE(box->currentIndex(), i);
            const CaseFile view = asSeenBy(m_open.file(), readers[i]);
            for (const Factor &factor : m_open.file().factors) {
                const Factor *seen = find(view.factors, factor.id);
                if (!seen || seen->text != factor.text)
                    QVERIFY2(!text->toPlainText().contains(factor.text), qPrintable(factor.text));
            }
        }
    }

    void nothingIsWeighedBeforeEveryonePointed()
    {
        ui::BeginPanel panel(m_open);
        show(panel);
        auto *reveal = panel.findChild<QPushButton *>(u"revealBegin"_s);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QVERIFY(panel.findChildren<ui::Card *>().isEmpty());

        const QList<PersonId> people = atTable(m_open.file());
        QVERIFY(people.size() >= 2);
        for (qsizetype i = 0; i < people.size(); ++i) {
            QVERIFY(!reveal->isEnabled());
            pointAtThree(panel, i);
        }
        QTest::mouseClick(reveal, Qt::LeftButton);

        QTRY_VERIFY(!panel.findChildren<ui::Card *>(u"lever"_s).isEmpty());
        const auto cards = panel.findChildren<ui::Card *>(u"lever"_s);
        QVERIFY(cards.size() <= 5);
        ui::Lit lit;
        connect(
            &panel, &ui::BeginPanel::pointed, this, [&](const ui::Lit &pointed) { lit = pointed; });
        cards.constFirst()->setFocus();
        QTest::keyClick(cards.constFirst(), Qt::Key_Return);
        QCOMPARE(lit.factors.size(), 1);
        const Factor *factor = find(m_open.file().factors, *lit.factors.constBegin());
        QCOMPARE(cards.constFirst()->accessibleName(), factor->text);
    }

    void pointingIsNeverADuty()
    {
        ui::BeginPanel panel(m_open);
        show(panel);
        auto *lead = panel.findChild<QLabel *>(u"beginLead"_s);
        for (const PersonId &id : atTable(m_open.file()))
            QVERIFY2(lead->text().contains(nameOf(m_open.file(), id)), qPrintable(lead->text()));
        pointAtThree(panel, 0);
        QVERIFY(!lead->text().contains(nameOf(m_open.file(), atTable(m_open.file()).first())));

        QTest::keyClick(panel.findChild<QPushButton *>(u"skipPointing"_s), Qt::Key_Space);

        QTRY_VERIFY(!panel.findChildren<ui::Card *>(u"lever"_s).isEmpty());
    }

    void aQuestionLightsWhatItIsAbout()
    {
        ui::AskPanel panel(m_open, safetyTopics(shippedGuide().value()));
        show(panel);
        const auto cards = panel.findChildren<ui::Card *>(u"question"_s);
        QVERIFY(!cards.isEmpty());
        int pointed = 0;
        connect(&panel, &ui::AskPanel::pointed, this, [&] { ++pointed; });
        for (ui::Card *card : cards)
            QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(pointed, cards.size());
    }

private:
    static void pointAtThree(ui::BeginPanel &panel, qsizetype who)
    {
        const auto chips = panel.findChild<QWidget *>(u"pointWho"_s)->findChildren<QToolButton *>();
        QTest::mouseClick(chips[who], Qt::LeftButton);
        auto *cards = panel.findChild<QListWidget *>(u"pointCards"_s);
        cards->setFocus();
        for (int row = 0; row < 3; ++row) {
            QTest::keyClick(cards, Qt::Key_Space);
            QTest::keyClick(cards, Qt::Key_Down);
        }
    }

    template<typename Panel>
    static void show(Panel &panel)
    {
        panel.resize(360, 700);
        panel.refresh();
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    static StorySentence firstAbout(const Story &story)
    {
        for (const StorySentence &sentence : sentencesOf(story)) {
            if (!sentence.factors.isEmpty() && sentence.text.size() > 24)
                return sentence;
        }
        return {};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0))};
    SeededRng m_rng{7};
    ui::OpenCase m_open{m_clock, m_rng};
};

QTEST_MAIN(tst_SidePanels)
#include "tst_sidepanels.moc"
