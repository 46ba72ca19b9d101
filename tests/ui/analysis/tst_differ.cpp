#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/differ.h"
#include "ui/analysis/speakers.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Isa said a card and an arrow; Karin sits beside her.
struct Table : CanvasFixture
{
    Table()
    {
        isa = person(PersonRole::Youth, u"Isa"_s);
        karin = person(PersonRole::Mother, u"Karin"_s);
        type(u"Telefoon -> Ik slaap slecht"_s);
        Factor card = *find(file().factors, this->card(u"Telefoon"_s));
        const Factor before = card;
        card.saidBy = {isa};
        open.change(before, card);
        Link link = file().links.constFirst();
        const Link bare = link;
        link.saidBy = {isa};
        open.change(bare, link);
    }

    PersonId person(PersonRole role, const QString &name)
    {
        Person person = open.fresh<Person>();
        person.role = role;
        person.name = name;
        open.add(person);
        return person.id;
    }
    QMenu *menu()
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    Factor phone() const { return *find(file().factors, card(u"Telefoon"_s)); }
    Link arrow() const { return file().links.constFirst(); }

    PersonId isa;
    PersonId karin;
};

} // namespace

/// Both stay: the words of one, and that another sees it differently.
class TestDiffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardKeepsItsWordsAndIsMarked()
    {
        Table it;
        QVERIFY(it.isActive);
        it.scene().choose({it.card(u"Telefoon"_s), {}});

        QMenu *menu = it.menu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);

        QCOMPARE(it.phone().disputedBy, QList<PersonId>{it.karin});
        QCOMPARE(it.phone().saidBy, QList<PersonId>{it.isa});
        QCOMPARE(it.phone().text, u"Telefoon"_s);
        QVERIFY(it.scene().card(it.phone().id)->face().isDisputed);
        it.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(it.phone().disputedBy.isEmpty());
    }

    /// Both cards, in one step; Isa only the one that she did not say herself.
    void severalCardsAreAllTaken()
    {
        Table it;
        const FactorId slept = it.card(u"Ik slaap slecht"_s);
        it.scene().choose(ui::choiceOf({it.card(u"Telefoon"_s), slept}));

        QMenu *menu = it.menu();
        QVERIFY(menu);
        QAction *isa = nullptr;
        QAction *karin = nullptr;
        for (QAction *action : menu->actions()) {
            isa = action->text() == u"Isa: 1 of the 2 cards" ? action : isa;
            karin = action->text() == u"Karin" ? action : karin;
        }
        QVERIFY(isa && karin);
        karin->trigger();
        menu->close();

        QCOMPARE(it.phone().disputedBy, QList<PersonId>{it.karin});
        QCOMPARE(find(it.file().factors, slept)->disputedBy, QList<PersonId>{it.karin});
        it.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(it.phone().disputedBy.isEmpty());
        QVERIFY(find(it.file().factors, slept)->disputedBy.isEmpty());
    }

    /// Who said it does not stand in the list of who could see it differently.
    void whoSaidItIsNotAsked()
    {
        Table it;
        it.scene().choose({it.card(u"Telefoon"_s), {}});
        QMenu *menu = it.menu();
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            QVERIFY(action->text() != u"Isa");
        menu->close();
    }

    void anOwnArrowStandsBesideTheOther_data()
    {
        QTest::addColumn<int>("downs");
        QTest::addColumn<LinkKind>("kind");
        QTest::addColumn<bool>("isTurned");
        QTest::newRow("dampens") << 1 << LinkKind::Dampens << false;
        QTest::newRow("other way") << 3 << LinkKind::Feeds << true;
    }
    void anOwnArrowStandsBesideTheOther()
    {
        QFETCH(int, downs);
        QFETCH(LinkKind, kind);
        QFETCH(bool, isTurned);
        Table it;
        it.scene().choose({{}, it.arrow().id});
        QMenu *menu = it.menu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        auto *own = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(own && own != menu);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(own, Qt::Key_Down);
        QTest::keyClick(own, Qt::Key_Return);

        QCOMPARE(it.file().links.size(), 2);
        const Link added = it.file().links.constLast();
        QCOMPARE(added.kind, kind);
        QCOMPARE(added.saidBy, QList<PersonId>{it.karin});
        QCOMPARE(added.from == it.arrow().to, isTurned);
        QCOMPARE(it.arrow().disputedBy, QList<PersonId>{it.karin});
        QCOMPARE(it.scene().link(it.arrow().id)->face().who, u"I"_s);
        QCOMPARE(it.scene().link(added.id)->face().who, u"K"_s);
        QVERIFY(it.scene().link(added.id)->drawing().line
                != it.scene().link(it.arrow().id)->drawing().line);
        it.press(Qt::Key_Z, Qt::ControlModifier); // One step.
        QCOMPARE(it.file().links.size(), 1);
        QVERIFY(it.arrow().disputedBy.isEmpty());
    }

    void theFormOfAnArrowAsksTheSame()
    {
        Table it;
        it.scene().choose({{}, it.arrow().id});
        auto *button = it.page.findChild<QPushButton *>(u"ownArrow"_s);
        QVERIFY(button->isVisible());
        button->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->objectName(), u"differMenu"_s);
        menu->close();
    }

    void namesAreShortAsLongAsTheyAreClear()
    {
        Table it;
        QCOMPARE(ui::initialsOf(it.file(), it.karin), u"K"_s);
        it.person(PersonRole::Sibling, u"Kim"_s);
        QCOMPARE(ui::initialsOf(it.file(), it.karin), u"Ka"_s);
    }
};

QTEST_MAIN(TestDiffer)
#include "tst_differ.moc"
