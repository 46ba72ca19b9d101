#include "core/analysis/hypotheses.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "ui/analysis/pickchips.h"
#include "ui/analysis/trypanel.h"
#include "ui/render/fonts.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_TryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
        connect(&m_open, &ui::OpenCase::committed, this, [this] {
            if (m_panel)
                m_panel->refresh();
        });
    }

    void init()
    {
        m_open.reset(demoCases(m_rng).constFirst());
        m_panel = std::make_unique<ui::TryPanel>(m_open);
        m_panel->resize(400, 1000);
        m_panel->refresh();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        connect(m_panel.get(), &ui::TryPanel::pointed, this, [this](const ui::Lit &lit) {
            m_lit = lit;
        });
    }

    void cleanup() { m_panel.reset(); }

    void nothingIsProposedUnasked()
    {
        QVERIFY(cards().isEmpty());
        m_panel->mark({m_open.file().factors[0].id, {}});
        m_panel->refresh();
        QVERIFY(cards().isEmpty());
        QVERIFY(m_open.file().hypotheses.isEmpty());
    }

    void withKeysOneIsMadeByHand()
    {
        button(u"tryNew"_s)->setFocus();
        QTest::keyClick(button(u"tryNew"_s), Qt::Key_Space);
        QVERIFY(m_open.file().hypotheses.isEmpty()); // Until the first word.
        QTRY_VERIFY(words(u"tryWhen"_s)->hasFocus());
        QTest::keyClicks(words(u"tryWhen"_s), u"ik eerder slaap"_s);
        QTest::keyClick(words(u"tryWhen"_s), Qt::Key_Tab);
        QTest::keyClicks(words(u"tryThen"_s), u"ben ik minder moe"_s);
        QTest::keyClick(words(u"tryThen"_s), Qt::Key_Tab);
        QTest::keyClicks(words(u"tryTest"_s), u"ik dan nog moe ben"_s);
        QTest::keyClick(words(u"tryTest"_s), Qt::Key_Tab);
        auto *day = m_panel->findChild<QLineEdit *>(u"tryLookOn"_s);
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClicks(day, u"20-12-2026"_s);
        QTest::keyClick(day, Qt::Key_Return);

        QCOMPARE(m_open.file().hypotheses.size(), 1);
        const Hypothesis &guess = m_open.file().hypotheses[0];
        QCOMPARE(sentenceOf(guess, Language::Dutch),
                 u"Als ik eerder slaap, dan ben ik minder moe."_s);
        QCOMPARE(guess.test, u"ik dan nog moe ben"_s);
        QCOMPARE(guess.lookOn, QDate(2026, 12, 20));
        QCOMPARE(cards().size(), 1);
        QVERIFY(cards()[0]->accessibleName().contains(u"20-12-2026"_s));
    }

    /// With the mouse: a card of the map, asked what the map expects of it.
    void askedItProposesInTheWordsOfTheCards()
    {
        const FactorId card = firstWithProposal();
        m_panel->mark({card, {}});
        QTest::mouseClick(button(u"tryPropose"_s), Qt::LeftButton);

        QCOMPARE(m_open.file().hypotheses.size(), 1);
        const Hypothesis &guess = m_open.file().hypotheses[0];
        QVERIFY(guess.when.contains(find(m_open.file().factors, card)->text.chopped(1)));
        QVERIFY(m_lit.factors.contains(card));
        QVERIFY(!m_lit.links.isEmpty());
        QCOMPARE(words(u"tryWhen"_s)->toPlainText(), guess.when);
    }

    void onItsDayItAsksWhetherItWasSo()
    {
        add(m_clock.today());
        QVERIFY(cards()[0]->accessibleName().contains(u"time to look"_s));
        QTest::mouseClick(cards()[0], Qt::LeftButton);
        auto *state = m_panel->findChild<ui::PickChips *>(u"tryState"_s);
        QVERIFY(!words(u"trySeen"_s)->isVisible());
        QToolButton *notSo = nullptr;
        for (auto *option : state->findChildren<QToolButton *>()) {
            if (option->text() == u"It was not so"_s)
                notSo = option;
        }
        QTest::mouseClick(notSo, Qt::LeftButton);
        QCOMPARE(m_open.file().hypotheses[0].state, HypothesisState::Refuted);
        QTRY_VERIFY(words(u"trySeen"_s)->isVisible());
        QTest::keyClicks(words(u"trySeen"_s), u"Ik bleef moe"_s);
        QTest::keyClick(words(u"trySeen"_s), Qt::Key_Return);
        QCOMPARE(m_open.file().hypotheses[0].seen, u"Ik bleef moe"_s);
        QVERIFY(cards()[0]->accessibleName().contains(u"it was not so"_s));
    }

    void itIsTiedToWhatIsChosenAndOffAgain()
    {
        add({});
        QTest::mouseClick(cards()[0], Qt::LeftButton);
        const FactorId card = m_open.file().factors[1].id;
        m_panel->mark({card, {}});
        QTest::mouseClick(button(u"tryTie"_s), Qt::LeftButton);
        QCOMPARE(m_open.file().hypotheses[0].factors, QList<FactorId>{card});
        QTest::mouseClick(button(u"tryTie"_s), Qt::LeftButton);
        QVERIFY(m_open.file().hypotheses[0].factors.isEmpty());
    }

    void itCanBeTakenOut()
    {
        add({});
        QTest::mouseClick(cards()[0], Qt::LeftButton);
        QTest::mouseClick(button(u"tryRemove"_s), Qt::LeftButton);
        QVERIFY(m_open.file().hypotheses.isEmpty());
        QVERIFY(cards().isEmpty());
        QVERIFY(!words(u"tryWhen"_s)->isVisible());
    }

private:
    QList<ui::Card *> cards()
    {
        QCoreApplication::processEvents(); // What is laid out anew is shown, what is gone goes.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<ui::Card *> shown;
        for (auto *card : m_panel->findChildren<ui::Card *>(u"try"_s)) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    QPushButton *button(const QString &name) { return m_panel->findChild<QPushButton *>(name); }
    QPlainTextEdit *words(const QString &name)
    {
        return m_panel->findChild<QPlainTextEdit *>(name);
    }
    void add(const QDate &lookOn)
    {
        auto guess = m_open.fresh<Hypothesis>();
        guess.when = u"ik eerder slaap"_s;
        guess.then = u"ben ik minder moe"_s;
        guess.lookOn = lookOn;
        m_open.add(guess);
        QCoreApplication::processEvents();
    }
    FactorId firstWithProposal() const
    {
        for (const Factor &factor : m_open.file().factors) {
            if (proposed(m_open.file(), factor.id, Language::Dutch, {}))
                return factor.id;
        }
        return {};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0))};
    SeededRng m_rng{7};
    ui::OpenCase m_open{m_clock, m_rng};
    std::unique_ptr<ui::TryPanel> m_panel;
    ui::Lit m_lit;
};

QTEST_MAIN(tst_TryPanel)
#include "tst_trypanel.moc"
