#include "core/model/difference.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/burst.h"
#include "ui/analysis/cardclip.h"
#include "ui/analysis/splitdialog.h"
#include "ui/shared/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Both = Qt::ControlModifier | Qt::ShiftModifier;

class Canvas : public CanvasFixture
{
public:
    explicit Canvas(const QString &line = u"A -> B -> C"_s)
    {
        type(line);
        press(Qt::Key_Escape);
    }

    QList<core::FactorId> chosen() { return scene().choice().cards(); }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, middle(card(name)));
    }
    void choose(const QStringList &names)
    {
        press(Qt::Key_Escape);
        for (const QString &name : names)
            click(name, name == names.first() ? Qt::NoModifier : Qt::ControlModifier);
    }
    ui::Slot slot(const QString &name) { return scene().places().value(card(name)); }
    const core::Factor &factor(const QString &name)
    {
        return *core::find(file().factors, card(name));
    }
    void change(const core::Factor &before, const std::function<void(core::Factor &)> &edit)
    {
        core::Factor after = before;
        edit(after);
        open.change(before, after);
    }
    core::PersonId person(core::PersonRole role, const QString &name)
    {
        core::Person person = open.fresh<core::Person>();
        person.role = role;
        person.name = name;
        open.add(person);
        return person.id;
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
};

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

class TestManyCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRectangleChoosesTheCardsItTouches();
    void aRectangleWithShiftAddsCards();
    void escapeLeavesARectangle();
    void controlClickAddsAndTakesAway();
    void aClickOnOneOfSeveralChoosesOnlyThatOne();
    void controlAChoosesAll();
    void shiftArrowsAddTheNextCardAndTakeItAway();
    void severalAreDraggedInOneStep();
    void severalAreMovedWithKeysInOneStep();
    void severalStayOnTheMap();
    void whatIsTakenBackStandsWhereItStood();
    void severalAreDeletedInOneStep();
    void deletingOutOfOneGoalTakesAll();
    void theFormChangesAllOfThem();
    void cardsComeInOneColumn();
    void cardsComeOnOneRow();
    void cardsAreSpread();
    void copiedCardsComeWithTheirArrows();
    void cutCardsComeBack();
    void anotherCaseKnowsNoPeopleOfThisOne();
    void nobodySeesAPastedCardWhoCouldNotBefore();
    void otherProgramsGetOnlyWhatAllMaySee();
    void whatIsCopiedReadsTheSame();
    void aListBecomesCards_data();
    void aListBecomesCards();
    void aListIsOneStepOfUndo();
    void aListCanHaveArrows();
    void aLongListIsToldFirst();
    void tooLongAListIsRefused();
    void mergingIsOneStep();
    void splittingIsOneStep();
    void whatADeletedCardWasIn();
    void severalMoveWhereTheyStandFree();
    void inTheCircleCardsStay();
    void longAndStrangeNamesAreCardsToo_data();
    void longAndStrangeNamesAreCardsToo();
};

void TestManyCards::aRectangleChoosesTheCardsItTouches()
{
    Canvas it;
    const QRectF a = it.scene().cardRect(it.card(u"A"_s));
    const QRectF b = it.scene().cardRect(it.card(u"B"_s));

    it.drag(it.at(a.topLeft() - QPointF(6, 6)), it.at(b.center()));

    QCOMPARE(it.chosen(), (QList{it.card(u"A"_s), it.card(u"B"_s)}));
    QCOMPARE(it.scene().card(it.card(u"A"_s))->emphasis(), ui::Emphasis::Chosen);
}

void TestManyCards::aRectangleWithShiftAddsCards()
{
    Canvas it;
    it.click(u"A"_s);
    const QRectF c = it.scene().cardRect(it.card(u"C"_s));
    QWidget *viewport = it.view()->viewport();
    const QPoint from = it.at(c.bottomRight() + QPointF(10, 10));

    QTest::mousePress(viewport, Qt::LeftButton, Qt::ShiftModifier, from);
    it.moveTo(it.at(c.center()));
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::ShiftModifier, it.at(c.center()));

    QCOMPARE(it.chosen(), (QList{it.card(u"A"_s), it.card(u"C"_s)}));
}

void TestManyCards::escapeLeavesARectangle()
{
    Canvas it;
    const QRectF a = it.scene().cardRect(it.card(u"A"_s));
    QWidget *viewport = it.view()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, it.at(a.topLeft() - QPointF(6, 6)));
    it.moveTo(it.at(a.center()));

    it.press(Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, it.at(a.center()));

    QVERIFY(it.chosen().isEmpty());
    QCOMPARE(it.scene().card(it.card(u"B"_s))->emphasis(), ui::Emphasis::Normal);
}

void TestManyCards::controlClickAddsAndTakesAway()
{
    Canvas it;

    it.click(u"A"_s);
    it.click(u"C"_s, Qt::ControlModifier);
    QCOMPARE(it.chosen(), (QList{it.card(u"A"_s), it.card(u"C"_s)}));
    it.click(u"A"_s, Qt::ControlModifier);

    QCOMPARE(it.chosen(), QList{it.card(u"C"_s)});
}

void TestManyCards::aClickOnOneOfSeveralChoosesOnlyThatOne()
{
    Canvas it;
    it.press(Qt::Key_A, Qt::ControlModifier);

    it.click(u"B"_s);

    QCOMPARE(it.chosen(), QList{it.card(u"B"_s)});
}

void TestManyCards::controlAChoosesAll()
{
    Canvas it;

    it.press(Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(it.chosen().size(), 3);
    QVERIFY(it.says(u"3 cards chosen"_s));
    it.press(Qt::Key_Escape);
    QVERIFY(it.chosen().isEmpty());
}

void TestManyCards::shiftArrowsAddTheNextCardAndTakeItAway()
{
    Canvas it;
    it.click(u"A"_s);

    it.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(it.chosen(), (QList{it.card(u"A"_s), it.card(u"B"_s)}));
    it.press(Qt::Key_Left, Qt::ShiftModifier);

    QCOMPARE(it.chosen(), QList{it.card(u"A"_s)});
}

void TestManyCards::severalAreDraggedInOneStep()
{
    Canvas it;
    const core::CaseFile before = it.file();
    const ui::CanvasMetrics &metrics = it.scene().look().metrics;
    it.choose({u"A"_s, u"B"_s});
    const QPointF start = it.scene().cardRect(it.card(u"A"_s)).center();
    const QPointF down(0, 2 * (metrics.card.height() + metrics.strip));

    it.drag(it.at(start), it.at(start + down));

    QCOMPARE(it.factor(u"A"_s).domain, it.factor(u"B"_s).domain);
    QVERIFY(it.factor(u"A"_s).domain != core::find(before.factors, it.card(u"A"_s))->domain);
    QVERIFY(it.factor(u"C"_s).domain != it.factor(u"A"_s).domain);
    QCOMPARE(it.slot(u"B"_s).column - it.slot(u"A"_s).column, 1);
    QCOMPARE(it.chosen().size(), 2);
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::severalAreMovedWithKeysInOneStep()
{
    Canvas it;
    const core::CaseFile before = it.file();
    it.choose({u"A"_s, u"B"_s, u"C"_s});

    it.press(Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(int(it.factor(u"A"_s).domain), int(before.factors[0].domain) + 1);
    QCOMPARE(it.factor(u"C"_s).domain, it.factor(u"A"_s).domain);
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::severalStayOnTheMap()
{
    Canvas it;
    it.press(Qt::Key_A, Qt::ControlModifier);
    const ui::Slot b = it.slot(u"B"_s);

    it.press(Qt::Key_Left, Qt::AltModifier);
    it.press(Qt::Key_Left, Qt::AltModifier);

    QCOMPARE(it.slot(u"A"_s).column, 0);
    QCOMPARE(it.slot(u"B"_s).column, b.column);
}

void TestManyCards::whatIsTakenBackStandsWhereItStood()
{
    CanvasFixture it;
    it.type(u"A -> B -> C"_s);
    const QList<core::Factor> cards = it.file().factors;
    core::CaseFile unplaced = it.file(); // As an imported case: nobody gave a place.
    for (core::Factor &card : unplaced.factors)
        card.place.reset();
    it.open.reset(unplaced);
    const auto rects = [&] {
        QList<QRectF> all;
        for (const core::Factor &card : cards)
            all += it.scene().cardRect(card.id);
        return all;
    };
    const QList<QRectF> before = rects();
    core::Change carried;
    for (qsizetype i = 0; i < unplaced.factors.size(); ++i) {
        core::Factor after = unplaced.factors[i];
        after.place = QPointF(0, double(i) * 3);
        carried += core::changed(unplaced.factors[i], after);
    }
    it.open.commit(carried);
    QVERIFY(rects() != before);

    it.open.reset(unplaced); // What an undo does.

    QCOMPARE(rects(), before);
}

void TestManyCards::severalAreDeletedInOneStep()
{
    Canvas it;
    const core::CaseFile before = it.file();
    it.choose({u"A"_s, u"B"_s});

    it.press(Qt::Key_Delete);

    QCOMPARE(it.file().factors.size(), 1);
    QVERIFY(it.file().links.isEmpty());
    QVERIFY(it.says(u"2 cards are gone"_s));
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::deletingOutOfOneGoalTakesAll()
{
    Canvas it;
    core::Goal goal = it.open.fresh<core::Goal>();
    goal.text = u"Rust thuis"_s;
    goal.factors = {it.card(u"A"_s), it.card(u"B"_s), it.card(u"C"_s)};
    it.open.add(goal);
    it.choose({u"A"_s, u"B"_s});

    it.press(Qt::Key_Delete);

    QCOMPARE(it.file().goals[0].factors, QList{it.card(u"C"_s)});
}

void TestManyCards::theFormChangesAllOfThem()
{
    Canvas it;
    it.choose({u"A"_s, u"B"_s});
    auto *domain = it.page.findChild<QComboBox *>(u"cardsDomain"_s);
    QVERIFY(domain->isVisible());

    it.press(Qt::Key_Return);
    QVERIFY(domain->hasFocus());
    QTest::keyClicks(domain, ui::wordFor(core::Domain::Money).left(3));

    QTRY_COMPARE(it.factor(u"A"_s).domain, core::Domain::Money);
    QCOMPARE(it.factor(u"B"_s).domain, core::Domain::Money);
    QVERIFY(it.factor(u"C"_s).domain != core::Domain::Money);
}

void TestManyCards::cardsComeInOneColumn()
{
    Canvas it;
    it.press(Qt::Key_A, Qt::ControlModifier);

    it.press(Qt::Key_Left, Both);

    QCOMPARE(it.slot(u"B"_s).column, it.slot(u"A"_s).column);
    QCOMPARE(it.slot(u"C"_s).column, it.slot(u"A"_s).column);
    QVERIFY(it.slot(u"B"_s) != it.slot(u"A"_s) && it.slot(u"C"_s) != it.slot(u"B"_s));
    it.undo();
    QCOMPARE(it.slot(u"B"_s).column - it.slot(u"A"_s).column, 1);
}

void TestManyCards::cardsComeOnOneRow()
{
    Canvas it;
    it.press(Qt::Key_A, Qt::ControlModifier);
    it.press(Qt::Key_Left, Both);

    it.press(Qt::Key_Up, Both);

    QCOMPARE(it.slot(u"B"_s).row, it.slot(u"A"_s).row);
    QCOMPARE(it.slot(u"C"_s).row, it.slot(u"A"_s).row);
}

void TestManyCards::cardsAreSpread()
{
    Canvas it;
    it.click(u"C"_s);
    for (int i = 0; i < 4; ++i)
        it.press(Qt::Key_Right, Qt::AltModifier);
    const int last = it.slot(u"C"_s).column;
    const int first = it.slot(u"A"_s).column;
    it.press(Qt::Key_A, Qt::ControlModifier);

    it.press(Qt::Key_Right, Both);

    QCOMPARE(it.slot(u"A"_s).column, first);
    QCOMPARE(it.slot(u"B"_s).column, (first + last) / 2);
    QCOMPARE(it.slot(u"C"_s).column, last);
}

void TestManyCards::copiedCardsComeWithTheirArrows()
{
    Canvas it;
    it.choose({u"A"_s, u"B"_s});

    it.press(Qt::Key_C, Qt::ControlModifier);
    it.press(Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(it.file().factors.size(), 5);
    QCOMPARE(it.file().links.size(), 3);
    QCOMPARE(it.chosen().size(), 2);
    const core::Link &arrow = it.file().links.last();
    QCOMPARE(it.chosen(), (QList{arrow.from, arrow.to}));
    it.undo();
    QCOMPARE(it.file().factors.size(), 3);
}

void TestManyCards::cutCardsComeBack()
{
    Canvas it;
    it.choose({u"A"_s, u"B"_s});

    it.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(it.file().factors.size(), 1);
    it.press(Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(it.file().factors.size(), 3);
    QCOMPARE(it.file().links.size(), 1);
}

void TestManyCards::anotherCaseKnowsNoPeopleOfThisOne()
{
    Canvas it;
    const core::PersonId isa = it.person(core::PersonRole::Youth, u"Isa"_s);
    it.change(it.factor(u"A"_s), [&](core::Factor &card) {
        card.saidBy = {isa};
        card.willingness = 7;
    });
    it.click(u"A"_s);
    it.press(Qt::Key_C, Qt::ControlModifier);
    Canvas other(u"X"_s);
    core::CaseFile file = other.file();
    file.head = other.open.fresh<core::Case>();
    other.open.reset(file);

    other.press(Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(other.file().factors.size(), 2);
    QVERIFY(other.factor(u"A"_s).saidBy.isEmpty());
    QVERIFY(!other.factor(u"A"_s).willingness);
    QVERIFY(other.card(u"A"_s) != it.card(u"A"_s));
}

void TestManyCards::nobodySeesAPastedCardWhoCouldNotBefore()
{
    Canvas it;
    const core::PersonId isa = it.person(core::PersonRole::Youth, u"Isa"_s);
    it.change(it.factor(u"A"_s), [&](core::Factor &card) { card.visibleTo = {isa}; });
    it.choose({u"A"_s, u"B"_s});
    it.press(Qt::Key_C, Qt::ControlModifier);
    it.press(Qt::Key_V, Qt::ControlModifier);
    Canvas alone(u"X"_s);
    Canvas coached(u"X"_s);
    const core::PersonId coach = coached.person(core::PersonRole::Coach, u"Coach"_s);
    coached.person(core::PersonRole::Youth, u"Sem"_s);
    QSignalSpy told(&alone.page, &ui::AnalysisPage::told);

    coached.press(Qt::Key_V, Qt::ControlModifier);
    alone.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&alone.page));
    alone.press(Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(it.file().factors[3].visibleTo, core::Sight{isa});
    QCOMPARE(alone.file().factors.size(), 2);
    QCOMPARE(told.count(), 1);
    QCOMPARE(coached.factor(u"A"_s).visibleTo, core::Sight{coach});
    QVERIFY(coached.factor(u"B"_s).visibleTo.isEmpty());
}

void TestManyCards::otherProgramsGetOnlyWhatAllMaySee()
{
    Canvas it(u"Geheim -> Ruzie -> Moe"_s);
    const core::PersonId isa = it.person(core::PersonRole::Youth, u"Isa"_s);
    it.change(it.factor(u"Geheim"_s), [&](core::Factor &card) { card.visibleTo = {isa}; });
    it.press(Qt::Key_A, Qt::ControlModifier);

    it.press(Qt::Key_C, Qt::ControlModifier);

    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Ruzie\nMoe\nRuzie -> Moe"_s);
    for (const QString &format : data->formats())
        QVERIFY2(!data->data(format).contains("Geheim"), qPrintable(format));
    QVERIFY(data->data(u"text/csv"_s).contains("\"Ruzie\",\"Moe\""));
}

void TestManyCards::whatIsCopiedReadsTheSame()
{
    Canvas it(u"Ruzie -> Moe"_s);
    const QStringList texts{u"Van -> naar -- iets"_s, u"1. + \"samen\""_s};
    for (int i = 0; i < 2; ++i)
        it.change(it.file().factors[i], [&](core::Factor &card) {
            card.text = texts[i];
            card.polarity = i == 0 ? core::Polarity::Strength : core::Polarity::Background;
        });
    it.press(Qt::Key_A, Qt::ControlModifier);
    it.press(Qt::Key_C, Qt::ControlModifier);

    const QList<ui::TypedLine> lines =
        ui::parseLines(ui::linesOf(QGuiApplication::clipboard()->text()));

    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].cards, (QList<ui::TypedCard>{{texts[0], core::Polarity::Strength}}));
    QCOMPARE(lines[1].cards, (QList<ui::TypedCard>{{texts[1], core::Polarity::Background}}));
    QCOMPARE(lines[2].cards[1].text, texts[1]);
    QCOMPARE(lines[2].arrows, QList{core::LinkKind::Feeds});
}

void TestManyCards::aListBecomesCards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cards");
    QTest::newRow("lines") << u"Moe\nRuzie"_s << QStringList{u"Moe"_s, u"Ruzie"_s};
    QTest::newRow("bullets") << u"- Moe\n* Ruzie\n\u2022 Boos\n\u2013 Stil"_s
                             << QStringList{u"Moe"_s, u"Ruzie"_s, u"Boos"_s, u"Stil"_s};
    QTest::newRow("numbers") << u"1. Moe\n2) Ruzie\n10. 3 keer blijven zitten"_s
                             << QStringList{u"Moe"_s, u"Ruzie"_s, u"3 keer blijven zitten"_s};
    QTest::newRow("boxes") << u"- [ ] Moe\n[x] Ruzie"_s << QStringList{u"Moe"_s, u"Ruzie"_s};
    QTest::newRow("empty lines") << u"\n\n  \r\n- \nMoe\r\n\t\r\n"_s << QStringList{u"Moe"_s};
    QTest::newRow("a word with a hyphen") << u"-moe- is hij"_s << QStringList{u"-moe- is hij"_s};
    QTest::newRow("emoji, right to left")
        << u"\U0001F62D\n- \u05E9\u05DC\u05D5\u05DD"_s
        << QStringList{u"\U0001F62D"_s, u"\u05E9\u05DC\u05D5\u05DD"_s};
    QTest::newRow("the same twice") << u"Moe\nmoe"_s << QStringList{u"Moe"_s};
}

void TestManyCards::aListBecomesCards()
{
    QFETCH(const QString, text);
    CanvasFixture it;
    copyText(text);

    it.press(Qt::Key_V, Qt::ControlModifier);

    QStringList cards;
    for (const core::Factor &factor : it.file().factors)
        cards += factor.text;
    QTEST(cards, "cards");
}

void TestManyCards::aListIsOneStepOfUndo()
{
    Canvas it;
    const core::CaseFile before = it.file();
    QStringList lines;
    for (int i = 0; i < 20; ++i)
        lines += u"Kaart %1"_s.arg(i);
    copyText(lines.join(u'\n'));

    it.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(it.file().factors.size(), 23);
    QCOMPARE(it.chosen().size(), 20);
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, it.slot(line).column);
    QVERIFY2(widest < 10, "twenty cards on one row");

    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::aListCanHaveArrows()
{
    CanvasFixture it;
    copyText(u"- Moe -> Ruzie\n- Hond -| Ruzie\n- Opa -/-> Moe"_s);

    it.press(Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(it.file().factors.size(), 4);
    QCOMPARE(it.file().links.size(), 3);
    QCOMPARE(it.file().links[0].kind, core::LinkKind::Feeds);
    QCOMPARE(it.file().links[1].kind, core::LinkKind::Dampens);
    QCOMPARE(it.file().links[2].kind, core::LinkKind::Dampens);
}

void TestManyCards::aLongListIsToldFirst()
{
    CanvasFixture it;
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines += u"Kaart %1"_s.arg(i);
    copyText(lines.join(u'\n'));

    it.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(it.file().factors.isEmpty());
    auto *dialog = it.page.findChild<ui::Dialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);

    QCOMPARE(it.file().factors.size(), 60);
}

void TestManyCards::tooLongAListIsRefused()
{
    CanvasFixture it;
    QSignalSpy told(&it.page, &ui::AnalysisPage::told);
    QStringList lines;
    for (int i = 0; i < 501; ++i)
        lines += u"Kaart %1"_s.arg(i);
    copyText(lines.join(u'\n'));
    it.press(Qt::Key_V, Qt::ControlModifier);
    copyText(u"Moe\n"_s + QString(20'001, u'x'));
    it.press(Qt::Key_V, Qt::ControlModifier);

    QVERIFY(it.file().factors.isEmpty());
    QCOMPARE(told.count(), 2);
    QVERIFY(told[0][1].toString().contains(u"501"_s));
    QVERIFY(told[1][1].toString().startsWith(u"Line 2"_s));
}

void TestManyCards::mergingIsOneStep()
{
    Canvas it;
    const core::CaseFile before = it.file();
    it.choose({u"A"_s, u"B"_s});

    it.press(Qt::Key_J, Qt::ControlModifier);

    QCOMPARE(it.file().factors.size(), 2);
    QCOMPARE(it.file().links.size(), 1);
    QCOMPARE(it.file().links[0].from, it.card(u"A"_s));
    QCOMPARE(it.file().statements.size(), 1);
    QCOMPARE(it.chosen(), QList{it.card(u"A"_s)});
    QVERIFY(it.says(u"2 cards are now"_s));
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::splittingIsOneStep()
{
    Canvas it(u"Moe en boos -> Ruzie"_s);
    const core::CaseFile before = it.file();
    it.click(u"Moe en boos"_s);

    it.press(Qt::Key_J, Both);
    auto *dialog = it.page.findChild<ui::SplitDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"splitSecond"_s)->toPlainText(), u"boos"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QCOMPARE(it.file().factors.size(), 3);
    QCOMPARE(it.factor(u"boos"_s).domain, it.factor(u"Moe"_s).domain);
    QVERIFY(it.factor(u"boos"_s).place);
    QCOMPARE(it.file().links[0].from, it.card(u"Moe"_s));
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::whatADeletedCardWasIn()
{
    Canvas it;
    core::Goal goal = it.open.fresh<core::Goal>();
    goal.text = u"Rust thuis"_s;
    goal.factors = {it.card(u"A"_s)};
    it.open.add(goal);
    core::NamedLoop loop = it.open.fresh<core::NamedLoop>();
    loop.name = u"De draaimolen"_s;
    loop.factors = {it.card(u"A"_s), it.card(u"B"_s)};
    it.open.add(loop);
    const core::CaseFile before = it.file();
    it.click(u"A"_s);

    it.press(Qt::Key_Delete);

    QVERIFY(it.says(u"Rust thuis"_s));
    QVERIFY(it.says(u"De draaimolen"_s));
    QVERIFY(it.says(u"Ctrl+Z"_s));
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::severalMoveWhereTheyStandFree()
{
    Canvas it;
    it.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    it.choose({u"A"_s, u"B"_s});
    const core::CaseFile before = it.file();
    const auto middle = [&](const QString &name) {
        return it.scene().cardRect(it.card(name)).center();
    };
    const QPointF a = middle(u"A"_s);
    const QPointF between = middle(u"B"_s) - a;
    const QPointF by(0, 3 * it.scene().look().metrics.card.height());

    it.drag(it.at(a), it.at(a + by));

    QVERIFY(it.factor(u"A"_s).freePlace && it.factor(u"A"_s).domain == before.factors[0].domain);
    QVERIFY(middle(u"A"_s).y() - a.y() > by.y() / 2);
    QVERIFY((middle(u"B"_s) - middle(u"A"_s) - between).manhattanLength() < 1);
    it.press(Qt::Key_Up, Both);
    QCOMPARE(middle(u"A"_s).y(), middle(u"B"_s).y());
    it.undo();
    it.undo();
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestManyCards::inTheCircleCardsStay()
{
    Canvas it(u"A -> B -> C -> A"_s);
    QTRY_VERIFY(!it.rows().isEmpty());
    it.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(it.scene().mapView(), core::MapView::Circle);
    const core::CaseFile before = it.file();
    it.press(Qt::Key_A, Qt::ControlModifier);

    it.press(Qt::Key_Down, Qt::AltModifier);
    it.press(Qt::Key_Left, Both);

    QCOMPARE(it.file(), before);
}

void TestManyCards::longAndStrangeNamesAreCardsToo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("2,000 characters") << QString(2000, u'm');
    QTest::newRow("2,000 characters in words")
        << u"Moe en boos "_s.repeated(167).left(2000).trimmed();
    QTest::newRow("emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 ruzie \U0001F62D"_s;
    QTest::newRow("right to left") << u"\u0639\u0644\u064A \u063A\u0627\u0636\u0628"_s;
    QTest::newRow("one that overrides") << u"\u202Eezuir"_s;
}

void TestManyCards::longAndStrangeNamesAreCardsToo()
{
    QFETCH(const QString, text);
    Canvas it;
    copyText(text);

    it.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(it.file().factors.size(), 4);
    QCOMPARE(it.file().factors[3].text, text);
    QVERIFY(!it.page.grab().isNull());
    const QSizeF card = it.scene().look().metrics.card;
    QCOMPARE(it.scene().cardRect(it.card(text)).size(), card);
    it.press(Qt::Key_C, Qt::ControlModifier);
    it.press(Qt::Key_Delete);

    QCOMPARE(it.file().factors.size(), 3);
    QVERIFY(it.says(u"is gone"_s));
}

QTEST_MAIN(TestManyCards)
#include "tst_manycards.moc"
