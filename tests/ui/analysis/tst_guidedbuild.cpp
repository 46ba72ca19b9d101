#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/buildpanel.h"
#include "ui/analysis/pickchips.h"
#include "ui/analysis/sharequestion.h"
#include "ui/render/fonts.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Isa and Karin at the table; Isa said a sentence; the guided build is open.
struct Built : CanvasFixture
{
    Built()
    {
        isa = person(PersonRole::Youth, u"Isa"_s);
        karin = person(PersonRole::Mother, u"Karin"_s);
        Statement statement = open.fresh<Statement>();
        statement.text = u"Ik slaap slecht"_s;
        statement.saidBy = isa;
        statement.topic = u"lijf/3"_s;
        open.add(statement);
        bring(ui::SideColumn::Build);
        field<QLineEdit>(u"buildLine"_s)->setFocus();
    }

    PersonId person(PersonRole role, const QString &name)
    {
        Person person = open.fresh<Person>();
        person.role = role;
        person.name = name;
        open.add(person);
        return person.id;
    }
    template<typename Widget>
    Widget *field(const QString &name)
    {
        return page.findChild<Widget *>(name);
    }
    ui::BuildPanel &panel() { return *page.findChild<ui::BuildPanel *>(); }
    void enter(const QString &text)
    {
        auto *line = field<QLineEdit>(u"buildLine"_s);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void next() { QTest::keyClick(field<QPushButton>(u"buildNext"_s), Qt::Key_Space); }
    QListWidget *targets() { return field<QListWidget>(u"buildTo"_s); }
    const Factor &factor(const QString &text) const { return *find(file().factors, card(text)); }
    void threeCards()
    {
        enter(u"Ruzie"_s);
        enter(u"Moe"_s);
        enter(u"Somber"_s);
    }
    QList<ui::Card *> rows(const QString &name)
    {
        QCoreApplication::processEvents(); // New rows show themselves.
        QList<ui::Card *> rows = panel().findChildren<ui::Card *>(name);
        rows.removeIf([](const ui::Card *row) { return row->isHidden(); });
        return rows;
    }

    PersonId isa;
    PersonId karin;
};

} // namespace

/// Four steps beside the map, with keys alone.
class TestGuidedBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void cardsAreTypedBySomebody()
    {
        Built it;
        QVERIFY(it.isActive);
        it.threeCards();
        QCOMPARE(it.file().factors.size(), 3);
        QCOMPARE(it.factor(u"Moe"_s).saidBy, QList<PersonId>{it.isa});
        QVERIFY(it.factor(u"Moe"_s).place.has_value());
        it.enter(u"moe"_s); // It is there already.
        QCOMPARE(it.file().factors.size(), 3);
    }

    void aSentenceBecomesACardWithItsSource()
    {
        Built it;
        auto *said = it.field<QListWidget>(u"buildSaid"_s);
        QCOMPARE(said->count(), 1);
        said->setFocus();
        QTest::keyClick(said, Qt::Key_Return);
        const Factor &card = it.factor(u"Ik slaap slecht"_s);
        QCOMPARE(card.saidBy, QList<PersonId>{it.isa});
        QCOMPARE(card.domain, Domain::Body);
        QCOMPARE(card.statements, QList<StatementId>{it.file().statements[0].id});
        QCOMPARE(said->count(), 0);
    }

    void whatIsMissingIsAskedAndSetsTheKind()
    {
        Built it;
        QCOMPARE(it.rows(u"buildPrompt"_s).size(), 3);
        ui::Card *helps = it.rows(u"buildPrompt"_s).last();
        helps->setFocus();
        QTest::keyClick(helps, Qt::Key_Return);
        it.enter(u"Oma"_s);
        QCOMPARE(it.factor(u"Oma"_s).polarity, Polarity::Strength);
        QCOMPARE(it.rows(u"buildPrompt"_s).size(), 2);
    }

    /// A leads to B leads to C leads to A, with Enter alone.
    void aChainGrowsAndClosesACircle()
    {
        Built it;
        it.threeCards();
        it.next();
        QCOMPARE(it.targets()->count(), 2);
        QVERIFY(it.targets()->hasFocus());
        QTest::keyClick(it.targets(), Qt::Key_Return); // Ruzie -> Moe
        QTest::keyClick(it.targets(), Qt::Key_Down);   // Moe -> Somber
        QTest::keyClick(it.targets(), Qt::Key_Return);
        QTest::keyClick(it.targets(), Qt::Key_Return); // Somber -> Ruzie
        QCOMPARE(it.file().links.size(), 3);
        for (const Link &link : it.file().links)
            QCOMPARE(link.saidBy, QList<PersonId>{it.isa});
        QCOMPARE(it.file().links[2].to, it.card(u"Ruzie"_s));

        it.next();
        QTRY_COMPARE(it.rows(u"circle"_s).size(), 1);
        ui::Card *circle = it.rows(u"circle"_s).first();
        circle->setFocus();
        QTest::keyClick(circle, Qt::Key_Return);
        QCOMPARE(it.scene().lit().factors.size(), 3);
        auto *on = it.field<QPushButton>(u"readOn"_s);
        QTest::keyClick(on, Qt::Key_Space);
        QTest::keyClick(on, Qt::Key_Space);
        auto *right = it.field<QPushButton>(u"circleRight"_s);
        QVERIFY(right->isVisible());
        const QString read = it.field<QLabel>(u"circleLines"_s)->text();
        for (const Factor &factor : it.file().factors)
            QVERIFY(read.contains(factor.text));
        QTest::keyClick(right, Qt::Key_Space);
        QCOMPARE(it.file().loops.size(), 1);
        QVERIFY(it.file().loops[0].pinned);
    }

    void spaceDrawsAndTakesAway()
    {
        Built it;
        it.threeCards();
        it.next();
        QTest::keyClick(it.targets(), Qt::Key_Space);
        QTRY_COMPARE(it.file().links.size(), 1);
        QCOMPARE(it.targets()->item(0)->checkState(), Qt::Checked);
        QTest::keyClick(it.targets(), Qt::Key_Space);
        QTRY_COMPARE(it.file().links.size(), 0);
        QTest::keyClick(it.targets(), Qt::Key_Space);
        QTRY_COMPARE(it.file().links.size(), 1);
    }

    void anotherSpeakerJoinsAnArrow()
    {
        Built it;
        it.threeCards();
        it.next();
        QTest::keyClick(it.targets(), Qt::Key_Return);
        auto *speaker = it.field<QComboBox>(u"buildSpeaker"_s);
        QTest::keyClick(speaker, Qt::Key_Down);
        it.open.commit({}); // Nothing.
        auto *from = it.field<QComboBox>(u"buildFrom"_s);
        QTest::keyClick(from, Qt::Key_Home);
        QTest::keyClick(it.targets(), Qt::Key_Space); // Off: it is no longer so.
        QTRY_COMPARE(it.file().links.size(), 0);
        QTest::keyClick(it.targets(), Qt::Key_Space);
        QTRY_COMPARE(it.file().links.size(), 1);
        QCOMPARE(it.file().links[0].saidBy, QList<PersonId>{it.karin});
    }

    void aHundredPercentIsDividedAndMayBeSkipped()
    {
        Built it;
        it.threeCards();
        Link one = it.open.fresh<Link>();
        one.from = it.card(u"Moe"_s);
        one.to = it.card(u"Ruzie"_s);
        Link other = it.open.fresh<Link>();
        other.from = it.card(u"Somber"_s);
        other.to = it.card(u"Ruzie"_s);
        it.open.commit(added(one) + added(other));
        it.next();
        auto *ask = it.field<QPushButton>(u"buildShares"_s);
        QVERIFY(ask->isVisible());
        QTest::keyClick(ask, Qt::Key_Space);
        const CaseFile before = it.file();
        auto *question = it.field<ui::ShareQuestion>(u"shareQuestion"_s);
        auto numbers = question->findChildren<QSpinBox *>(u"shareNumber"_s);
        QCOMPARE(numbers.size(), 2);
        QTest::keyClick(numbers[0], Qt::Key_Escape); // Skipped.
        QVERIFY(!question->isVisible());
        QCOMPARE(it.file(), before);

        QTest::keyClick(ask, Qt::Key_Space);
        numbers = question->findChildren<QSpinBox *>(u"shareNumber"_s).last(2);
        for (int i = 0; i < 14; ++i)
            QTest::keyClick(numbers[0], Qt::Key_Up); // 70
        for (int i = 0; i < 14; ++i)
            QTest::keyClick(numbers[1], Qt::Key_Up); // No more than 30 are left.
        QCOMPARE(numbers[1]->value(), 30);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(numbers[1], Qt::Key_Down);
        QVERIFY(question->findChild<QLabel *>(u"shareUnknown"_s)->text().contains(u"10 %"_s));
        QTest::keyClick(it.field<QPushButton>(u"shareKeep"_s), Qt::Key_Space);
        QCOMPARE(it.file().links[0].share, 70);
        QCOMPARE(it.file().links[1].share, 20);
        QCOMPARE(it.factor(u"Ruzie"_s).unknownShare, 10);
    }

    /// Never by themselves; all of one at once, and it can be taken back at once.
    void usualChainsComeOnlyWhenTaken()
    {
        Built it;
        QVERIFY(it.rows(u"usualChain"_s).isEmpty());
        QTest::keyClick(it.field<QPushButton>(u"buildChains"_s), Qt::Key_Space);
        QCOMPARE(it.rows(u"usualChain"_s).size(), 10);
        QVERIFY(it.file().factors.isEmpty());
        ui::Card *sleep = it.rows(u"usualChain"_s).first();
        sleep->setFocus();
        QTest::keyClick(sleep, Qt::Key_Return);
        QCOMPARE(it.file().factors.size(), 5);
        QCOMPARE(it.file().links.size(), 5);
        for (const Link &link : it.file().links) {
            QCOMPARE(link.certainty, Certainty::Maybe);
            QVERIFY(link.saidBy.isEmpty());
        }
        QSet<Domain> lanes;
        for (const Factor &factor : it.file().factors) {
            QVERIFY(factor.saidBy.isEmpty());
            QVERIFY(factor.place.has_value());
            lanes.insert(factor.domain);
        }
        QVERIFY(lanes.size() > 1);
        it.page.setFocus();
        it.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(it.file().factors.isEmpty());
    }

    /// Three each, before the map says anything.
    void everybodyPointsAtThree()
    {
        Built it;
        it.threeCards();
        it.enter(u"Alleen"_s);
        it.panel().go(ui::BuildPanel::Begin);
        auto *cards = it.panel().findChild<QListWidget *>(u"pointCards"_s);
        QCOMPARE(cards->count(), 4);
        cards->setFocus();
        for (int row = 0; row < 4; ++row) {
            QTest::keyClick(cards, Qt::Key_Space);
            QTest::keyClick(cards, Qt::Key_Down);
        }
        QCOMPARE(it.scene().lit().factors.size(), 3);
        QCOMPARE(cards->item(0)->checkState(), Qt::Unchecked); // The fourth took its place.
        QVERIFY(it.panel().findChild<QLabel *>(u"pointTold"_s)->text().startsWith(u"Isa"_s));
        QVERIFY(it.page.findChildren<ui::Card *>(u"lever"_s).isEmpty());
        QVERIFY(it.field<QLabel>(u"reflection"_s)->isVisibleTo(&it.panel()));
    }

    /// Also at the end of a lane that is longer than the window is wide.
    void everyNewCardComesIntoSight()
    {
        Built it;
        it.page.resize(900, 700);
        for (int card = 0; card < 6; ++card)
            it.enter(u"Kaart %1"_s.arg(card));
        const QRectF rect = it.scene().cardRect(it.file().factors.constLast().id);
        auto *view = it.page.findChild<ui::DiagramView *>(u"canvas"_s);
        const QRect seen = view->mapFromScene(rect).boundingRect();
        QVERIFY(view->viewport()->rect().contains(seen.center()));
    }

    void itIsLeftAndTakenUpAgain()
    {
        Built it;
        it.threeCards();
        it.next();
        it.bring(ui::SideColumn::Circles);
        QVERIFY(!it.panel().isVisible());
        it.bring(ui::SideColumn::Build);
        QVERIFY(it.panel().isVisible());
        QCOMPARE(it.panel().step(), ui::BuildPanel::Arrows);
    }
};

QTEST_MAIN(TestGuidedBuild)
#include "tst_guidedbuild.moc"
