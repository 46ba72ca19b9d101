#include "core/model/democases.h"
#include "tests/support/pictures.h"
#include "tests/ui/analysis/anymap.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/maplist.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page with the list in front.
struct ListFixture : CanvasFixture
{
    explicit ListFixture(const QStringList &lines = {})
    {
        for (const QString &line : lines)
            type(line);
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    }

    ui::MapList *list() { return page.findChild<ui::MapList *>(); }
    ui::MapModel *model() { return static_cast<ui::MapModel *>(list()->model()); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(list(), static_cast<Qt::Key>(key), modifiers);
    }
    QString current() { return list()->currentIndex().data().toString(); }
    void goTo(const QString &card)
    {
        list()->setCurrentIndex(model()->indexOfCard(this->card(card)));
    }
    QStringList below(const QModelIndex &parent)
    {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(parent); ++row)
            texts += model()->index(row, 0, parent).data().toString();
        return texts;
    }
    QStringList belowCard(const QString &card)
    {
        return below(model()->indexOfCard(this->card(card)));
    }
    /// Until the loops are found.
    bool hasLoops()
    {
        return QTest::qWaitFor([this] {
            const int last = model()->rowCount() - 1;
            return last >= 0
                   && model()->line(model()->index(last, 0))->kind == ui::MapLine::Circles;
        });
    }
    QModelIndex loops() { return model()->index(model()->rowCount() - 1, 0); }
};

} // namespace

class TestMapList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyOrClickShowsTheMapAsAListAndBack();
    void cardsStandUnderTheirLifeDomainWithTheirArrowsInWords();
    void loopsAreTheLastBranch();
    void listAndMapChooseTheSame();
    void typingMakesACardInTheLifeDomainOfTheLine();
    void anArrowIsMadeByKeysAlone();
    void aKeySaysWhatAnArrowIs();
    void theMenuChangesWhatACardIs();
    void f2NamesACardAndALoop();
    void aNameBeingTypedIsNotWrittenOver();
    void altDownMovesACardToTheNextLifeDomain();
    void deletingLeavesOneOnTheNextLine();
    void deleteOnALoopTakesNoCard();
    void undoAndRedoWork();
    void theLineWhereOneIsStaysWhenSomethingElseChanges();
    void whatIsOpenStaysOpen();
    void readersHearWhatALineIs();
    void stepsThroughTheLoopsMoveInTheList();
    void theFormOpensWithEnterAndEscComesBack();
    void theMapOfIsaIsThereWhole();
    void anyEditKeepsTheTreeWhole();
};

void TestMapList::oneKeyOrClickShowsTheMapAsAListAndBack()
{
    ListFixture it({u"Ruzie -> Moe"_s});
    QVERIFY(it.list()->isVisible());
    QVERIFY(it.list()->hasFocus());
    QVERIFY(!it.view()->isVisible());

    it.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.view()->isVisible());
    QVERIFY(it.view()->hasFocus());

    QTest::mouseClick(it.page.findChild<QWidget *>(u"mapAsList"_s), Qt::LeftButton);
    QVERIFY(it.list()->isVisible());
}

void TestMapList::cardsStandUnderTheirLifeDomainWithTheirArrowsInWords()
{
    ListFixture it({u"Ruzie -> Moe -| Sporten"_s});

    QCOMPARE(it.below({}), QStringList{u"Feelings and thoughts"_s});
    QCOMPARE(it.below(it.model()->index(0, 0)), (QStringList{u"Ruzie"_s, u"Moe"_s, u"Sporten"_s}));
    QCOMPARE(it.belowCard(u"Moe"_s), (QStringList{u"dampens: Sporten"_s, u"is fed by: Ruzie"_s}));
    QCOMPARE(it.belowCard(u"Sporten"_s), QStringList{u"is dampened by: Moe"_s});
}

void TestMapList::loopsAreTheLastBranch()
{
    ListFixture it({u"Ruzie -> Moe -> Ruzie"_s});
    QVERIFY(it.hasLoops());

    QCOMPARE(it.below(it.loops()), QStringList{u"vicious circle"_s});
    QCOMPARE(it.below(it.model()->index(0, 0, it.loops())).size(), 2);
}

void TestMapList::listAndMapChooseTheSame()
{
    ListFixture it({u"Ruzie -> Moe"_s});

    it.goTo(u"Ruzie"_s);
    QCOMPARE(it.scene().choice().factor, it.card(u"Ruzie"_s));
    it.key(Qt::Key_Right);
    it.key(Qt::Key_Right);
    QCOMPARE(it.current(), u"feeds: Moe"_s);
    QCOMPARE(it.scene().choice().link, it.file().links[0].id);

    it.scene().choose({it.card(u"Moe"_s), {}});
    QCOMPARE(it.current(), u"Moe"_s);
    it.key(Qt::Key_BracketRight); // The next arrow of the card.
    QCOMPARE(it.current(), u"is fed by: Ruzie"_s);
}

void TestMapList::typingMakesACardInTheLifeDomainOfTheLine()
{
    ListFixture it({u"Ruzie"_s});
    it.goTo(u"Ruzie"_s);

    QTest::keyClicks(it.list(), u"M"_s);
    QTest::keyClicks(it.line(), u"oe"_s);
    QTest::keyClick(it.line(), Qt::Key_Return);

    QCOMPARE(it.file().factors.size(), 2);
    QCOMPARE(it.file().factors[1].domain, it.file().factors[0].domain);
    QCOMPARE(it.current(), u"Moe"_s);
    QVERIFY(it.list()->hasFocus());
}

void TestMapList::anArrowIsMadeByKeysAlone()
{
    ListFixture it({u"Ruzie"_s, u"Moe"_s});
    it.goTo(u"Ruzie"_s);

    it.key(Qt::Key_Greater);
    QTest::keyClicks(it.line(), u"mo"_s);
    QTest::keyClick(it.line(), Qt::Key_Tab);
    QTest::keyClick(it.line(), Qt::Key_Return);

    QCOMPARE(it.file().links.size(), 1);
    QCOMPARE(it.file().links[0].from, it.card(u"Ruzie"_s));
    QCOMPARE(it.file().links[0].to, it.card(u"Moe"_s));
}

void TestMapList::aKeySaysWhatAnArrowIs()
{
    ListFixture it({u"Ruzie -> Moe"_s});
    it.goTo(u"Ruzie"_s);
    it.scene().choose({{}, it.file().links[0].id});

    it.key(Qt::Key_Minus);
    QCOMPARE(it.file().links[0].kind, core::LinkKind::Dampens);
    it.key(Qt::Key_3);
    QCOMPARE(it.file().links[0].strength, 3);
    QCOMPARE(it.current(), u"dampens: Moe"_s);
    QVERIFY(it.list()->hasFocus());
}

void TestMapList::theMenuChangesWhatACardIs()
{
    ListFixture it({u"Voetbal"_s});
    it.goTo(u"Voetbal"_s);

    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(it.list(), &event);
    auto *menu = it.page.findChild<QMenu *>(u"mapListMenu"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Strength"_s)
            action->trigger();
    }

    QCOMPARE(it.file().factors[0].polarity, core::Polarity::Strength);
}

void TestMapList::f2NamesACardAndALoop()
{
    ListFixture it({u"Ruzie -> Moe -> Ruzie"_s});
    QVERIFY(it.hasLoops());
    it.goTo(u"Moe"_s);

    it.key(Qt::Key_F2);
    QTest::keyClicks(it.list()->viewport()->findChild<QLineEdit *>(), u"Erg moe"_s);
    QTest::keyClick(it.list()->viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(it.file().factors[1].text, u"Erg moe"_s);
    QTRY_VERIFY(it.list()->hasFocus());
    QTRY_VERIFY(!it.list()->viewport()->findChild<QLineEdit *>());

    it.list()->setCurrentIndex(it.model()->index(0, 0, it.loops()));
    it.key(Qt::Key_F2);
    QTRY_VERIFY(it.list()->viewport()->findChild<QLineEdit *>());
    QTest::keyClicks(it.list()->viewport()->findChild<QLineEdit *>(), u"De draaikolk"_s);
    QTest::keyClick(it.list()->viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(it.file().loops.value(0).name, u"De draaikolk"_s);
    QTRY_COMPARE(it.below(it.loops()), QStringList{u"De draaikolk"_s});
}

void TestMapList::aNameBeingTypedIsNotWrittenOver()
{
    ListFixture it({u"Ruzie"_s, u"Moe"_s});
    it.goTo(u"Moe"_s);
    it.key(Qt::Key_F2);
    auto *name = it.list()->viewport()->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"Erg moe"_s);

    core::CaseFile other = it.file();
    other.factors[1].polarity = core::Polarity::Strength;
    it.open.reset(other); // As an edit of a colleague.

    QCOMPARE(name->text(), u"Erg moe"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(it.file().factors[1].text, u"Erg moe"_s);
    QCOMPARE(it.file().factors[1].polarity, core::Polarity::Strength);
    QTRY_COMPARE(it.current(), u"Erg moe"_s);
}

void TestMapList::altDownMovesACardToTheNextLifeDomain()
{
    ListFixture it({u"Ruzie"_s, u"Moe"_s});
    it.goTo(u"Ruzie"_s);
    const core::Domain before = it.file().factors[0].domain;

    it.key(Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(int(it.file().factors[0].domain), int(before) + 1);
    QCOMPARE(it.current(), u"Ruzie"_s);
    QCOMPARE(it.scene().choice().factor, it.card(u"Ruzie"_s));
}

void TestMapList::deletingLeavesOneOnTheNextLine()
{
    ListFixture it({u"Ruzie"_s, u"Moe"_s, u"Somber"_s});
    it.goTo(u"Moe"_s);

    it.key(Qt::Key_Delete);

    QCOMPARE(it.file().factors.size(), 2);
    QVERIFY(it.list()->hasFocus());
    QCOMPARE(it.scene().choice(), it.list()->choice());
    QVERIFY(!it.scene().choice().isEmpty());
}

void TestMapList::deleteOnALoopTakesNoCard()
{
    ListFixture it({u"Ruzie -> Moe -> Ruzie"_s});
    QVERIFY(it.hasLoops());
    it.goTo(u"Moe"_s);

    it.list()->setCurrentIndex(it.model()->index(0, 0, it.loops()));
    QCOMPARE(it.scene().lit().factors.size(), 2);
    it.key(Qt::Key_Delete);

    QCOMPARE(it.file().factors.size(), 2);
}

void TestMapList::undoAndRedoWork()
{
    ListFixture it({u"Ruzie"_s});
    it.goTo(u"Ruzie"_s);
    it.key(Qt::Key_Down, Qt::AltModifier);
    const core::Domain after = it.file().factors[0].domain;

    it.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(it.file().factors[0].domain != after);
    it.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(it.file().factors[0].domain, after);
}

void TestMapList::theLineWhereOneIsStaysWhenSomethingElseChanges()
{
    ListFixture it({u"Ruzie -> Moe"_s, u"Somber"_s});
    it.goTo(u"Somber"_s);
    const QPersistentModelIndex line = it.list()->currentIndex();

    core::CaseFile other = it.file();
    other.factors.removeFirst();
    other.links.clear();
    it.open.reset(other); // As an edit of a colleague.

    QCOMPARE(it.current(), u"Somber"_s);
    QVERIFY(line.isValid());
}

void TestMapList::whatIsOpenStaysOpen()
{
    ListFixture it({u"Ruzie -> Moe"_s, u"Somber"_s});
    it.list()->expand(it.model()->indexOfCard(it.card(u"Moe"_s)));

    it.goTo(u"Somber"_s);
    it.key(Qt::Key_Delete);

    QVERIFY(it.list()->isExpanded(it.model()->indexOfCard(it.card(u"Moe"_s))));
}

void TestMapList::readersHearWhatALineIs()
{
    ListFixture it({u"Ruzie -> Moe -> Ruzie"_s});
    QVERIFY(it.hasLoops());
    it.goTo(u"Moe"_s);

    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(it.list());
    QCOMPARE(tree->role(), QAccessible::Tree);
    QAccessibleInterface *card = tree->focusChild();
    QVERIFY(card);
    QCOMPARE(card->role(), QAccessible::TreeItem);
    QCOMPARE(card->text(QAccessible::Name), u"Moe"_s);
    const QString spoken = card->text(QAccessible::Description);
    for (const QString &part : {u"card, burden"_s,
                                u"life domain Feelings and thoughts"_s,
                                u"1 arrow(s) out"_s,
                                u"in 1 loop(s)"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestMapList::stepsThroughTheLoopsMoveInTheList()
{
    ListFixture it({u"Ruzie -> Moe -> Ruzie"_s});
    QVERIFY(it.hasLoops());
    it.goTo(u"Moe"_s);

    it.key(Qt::Key_F3);

    QCOMPARE(it.current(), u"vicious circle"_s);
    QVERIFY(it.scene().choice().isEmpty());
    QCOMPARE(it.scene().lit().factors.size(), 2);
}

void TestMapList::theFormOpensWithEnterAndEscComesBack()
{
    ListFixture it({u"Ruzie"_s});
    it.goTo(u"Ruzie"_s);

    it.key(Qt::Key_Return);
    QVERIFY(!it.list()->hasFocus());
    QTest::keyClick(it.page.focusWidget(), Qt::Key_Escape);
    QVERIFY(it.list()->hasFocus());
}

void TestMapList::theMapOfIsaIsThereWhole()
{
    ListFixture it;
    core::SeededRng rng(1);
    it.open.reset(core::demoCases(rng).first());
    QVERIFY(it.hasLoops());

    for (const core::Factor &card : it.file().factors)
        QVERIFY(it.model()->indexOfCard(card.id).isValid());
    for (const core::Link &arrow : it.file().links)
        QVERIFY(it.model()->indexOfArrow(arrow.id, arrow.to).isValid());
    it.list()->expand(it.model()->indexOfCard(it.file().factors[1].id));
    it.list()->expand(it.loops());
    it.scene().choose({it.file().factors[1].id, {}});
    keepPicture(it.page, u"list"_s);
}

/// The model keeps the promises of a model, and ends as one that is made anew.
void TestMapList::anyEditKeepsTheTreeWhole()
{
    ui::MapModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::SeededRng rng(7);
    core::CaseFile file = anyMap(30, 60, 3);
    for (int step = 0; step < 120; ++step) {
        const auto at = qsizetype(rng.below(quint32(file.factors.size())));
        switch (rng.below(4)) {
        case 0:
            file.factors[at].domain = static_cast<core::Domain>(rng.below(core::DomainCount));
            break;
        case 1:
            core::apply(file, core::removedWithTraces(file, file.factors[at]));
            break;
        case 2:
            file.factors.move(at, 0);
            break;
        default:
            file.factors += anyMap(1, 0, quint64(step) + 100).factors;
        }
        const QList<ui::MapLine> lines = ui::mapLines(file, {});
        model.show(lines);
        ui::MapModel fresh;
        fresh.reset(lines);
        const QModelIndex lane = model.index(0, 0);
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < model.rowCount(lane); ++row)
            QCOMPARE(model.index(row, 0, lane).data(),
                     fresh.index(row, 0, fresh.index(0, 0)).data());
        if (file.factors.isEmpty())
            break;
    }
}

QTEST_MAIN(TestMapList)
#include "tst_maplist.moc"
