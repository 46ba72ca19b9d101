#include "tests/ui/conversation/desk.h"
#include "ui/conversation/familypicture.h"
#include "ui/conversation/personbutton.h"

#include <QMenu>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The drawn family: two homes, people around them, changed with keys and mouse.
class TestFamilyPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyoneIsDrawnOnce();
    void aChildOfTwoHomesIsInBoth();
    void linesSayWhatARoofDoesNot();
    void arrowsWalkAndEnterOpens();
    void aDragMovesToAnotherHome();
    void aDragWithCtrlLivesInBoth();
    void theMenuMakesAHomeAndASupport();
    void aLockInADragLeavesTheFamilyAsItWas();
    void aScreenReaderHearsWhatIsDrawn();

private:
    HouseholdId home(const QString &name, const QList<PersonId> &members);
    ui::PersonButton *button(const PersonId &person)
    {
        return m_picture->buttonsOf(person).value(0);
    }
    const QList<Household> &homes() const { return m_desk->file().households; }
    void pull(ui::PersonButton *from, const QPoint &to, Qt::KeyboardModifiers with = {});

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::FamilyPicture> m_picture;
};

void TestFamilyPicture::init()
{
    m_desk = std::make_unique<Desk>();
    m_picture = std::make_unique<ui::FamilyPicture>(m_desk->openCase);
    m_picture->resize(900, 500);
    m_picture->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_picture.get()));
}

void TestFamilyPicture::cleanup()
{
    m_picture.reset();
    m_desk.reset();
}

HouseholdId TestFamilyPicture::home(const QString &name, const QList<PersonId> &members)
{
    auto made = m_desk->openCase.fresh<Household>();
    made.name = name;
    made.members = members;
    m_desk->openCase.add(made);
    QApplication::sendPostedEvents(); // The boxes get their places.
    m_picture->grab();
    return made.id;
}

void TestFamilyPicture::pull(ui::PersonButton *from, const QPoint &to, Qt::KeyboardModifiers with)
{
    const QPoint middle = from->rect().center();
    const QPoint there = from->mapFromGlobal(m_picture->mapToGlobal(to));
    QTest::mousePress(from, Qt::LeftButton, with, middle);
    QMouseEvent move(
        QEvent::MouseMove, there, from->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, with);
    QApplication::sendEvent(from, &move);
    QTest::mouseRelease(from, Qt::LeftButton, with, there);
}

void TestFamilyPicture::everyoneIsDrawnOnce()
{
    for (const Person &person : m_desk->file().persons)
        QCOMPARE(m_picture->buttonsOf(person.id).size(), 1);
}

void TestFamilyPicture::aChildOfTwoHomesIsInBoth()
{
    home(u"Huis van mama"_s, {m_desk->isa, m_desk->mother});
    home(u"Huis van papa"_s, {m_desk->isa});

    QCOMPARE(m_picture->buttonsOf(m_desk->isa).size(), 2);
    QCOMPARE(m_picture->buttonsOf(m_desk->mother).size(), 1);
    QCOMPARE(m_picture->buttonsOf(m_desk->coach).size(), 1);
}

void TestFamilyPicture::linesSayWhatARoofDoesNot()
{
    auto relation = m_desk->openCase.fresh<Relation>();
    relation.of = m_desk->mother;
    relation.to = m_desk->isa;
    relation.kind = RelationKind::Parent;
    m_desk->openCase.add(relation);
    QCOMPARE(m_picture->lines().size(), 1);
    QCOMPARE(m_picture->lines().first().of, m_desk->mother);

    home(u"Thuis"_s, {m_desk->isa, m_desk->mother});

    QVERIFY(m_picture->lines().isEmpty());
}

void TestFamilyPicture::arrowsWalkAndEnterOpens()
{
    home(u"Thuis"_s, {m_desk->isa, m_desk->mother});
    QSignalSpy opened(m_picture.get(), &ui::FamilyPicture::opened);
    button(m_desk->isa)->setFocus();

    QTest::keyClick(button(m_desk->isa), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), button(m_desk->mother));
    QTest::keyClick(button(m_desk->mother), Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<PersonId>(), m_desk->mother);
}

void TestFamilyPicture::aDragMovesToAnotherHome()
{
    home(u"Huis van mama"_s, {m_desk->isa, m_desk->mother});
    home(u"Huis van papa"_s, {m_desk->coach});
    const QPoint other = button(m_desk->coach)->parentWidget()->geometry().center();

    pull(button(m_desk->isa), other);

    QCOMPARE(homes()[0].members, QList{m_desk->mother});
    QCOMPARE(homes()[1].members, (QList{m_desk->coach, m_desk->isa}));
    m_desk->openCase.undo();
}

void TestFamilyPicture::aDragWithCtrlLivesInBoth()
{
    home(u"Huis van mama"_s, {m_desk->isa, m_desk->mother});
    home(u"Huis van papa"_s, {m_desk->coach});
    const QPoint other = button(m_desk->coach)->parentWidget()->geometry().center();

    pull(button(m_desk->isa), other, Qt::ControlModifier);

    QVERIFY(homes()[0].members.contains(m_desk->isa));
    QVERIFY(homes()[1].members.contains(m_desk->isa));
}

void TestFamilyPicture::theMenuMakesAHomeAndASupport()
{
    const auto trigger = [](const QMenu *menu, const QString &text) {
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    trigger(m_picture->menuFor(m_desk->mother), u"A new household"_s);
    QCOMPARE(homes().size(), 1);
    QCOMPARE(homes().first().members, QList{m_desk->mother});

    trigger(m_picture->menuFor(m_desk->mother), u"Is a support"_s);
    QCOMPARE(m_desk->file().relations.size(), 1);
    QVERIFY(m_desk->file().relations.first().isSupport);
}

/// The button dies under the mouse when another case, or none, is shown.
void TestFamilyPicture::aLockInADragLeavesTheFamilyAsItWas()
{
    home(u"Thuis"_s, {m_desk->isa, m_desk->mother});
    ui::PersonButton *isa = button(m_desk->isa);
    QTest::mousePress(isa, Qt::LeftButton, {}, isa->rect().center());
    QMouseEvent move(QEvent::MouseMove,
                     QPointF(300, 300),
                     isa->mapToGlobal(QPointF(300, 300)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QApplication::sendEvent(isa, &move);

    const CaseFile before = m_desk->file();
    m_desk->openCase.reset({});
    QCOMPARE(m_picture->buttonsOf(m_desk->isa).size(), 0);
    m_desk->openCase.reset(before);

    QCOMPARE(homes(), before.households);
    QCOMPARE(m_picture->buttonsOf(m_desk->isa).size(), 1);
}

void TestFamilyPicture::aScreenReaderHearsWhatIsDrawn()
{
    auto relation = m_desk->openCase.fresh<Relation>();
    relation.of = m_desk->mother;
    relation.to = m_desk->isa;
    relation.isSupport = true;
    m_desk->openCase.add(relation);

    QCOMPARE(button(m_desk->mother)->accessibleName(), u"Sara"_s);
    QCOMPARE(button(m_desk->mother)->accessibleDescription(), u"mother; parent of Isa; support"_s);
}

QTEST_MAIN(TestFamilyPicture)
#include "tst_familypicture.moc"
