#include "tests/ui/conversation/desk.h"
#include "ui/conversation/familypanel.h"
#include "ui/conversation/personcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestFamilyPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_panel = std::make_unique<ui::FamilyPanel>(m_desk->openCase);
        m_panel->resize(700, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->begin();
    }

    void aNameARoleAndADateAddAPersonWithTheRelation()
    {
        Desk::type(u"Karim"_s);
        Desk::press(Qt::Key_Tab);
        Desk::press(Qt::Key_Down);
        Desk::press(Qt::Key_Tab);
        Desk::type(u"3-4-1980"_s);
        Desk::press(Qt::Key_Return);
        const Person &added = m_desk->file().persons.last();
        QCOMPARE(added.name, u"Karim"_s);
        QCOMPARE(added.role, PersonRole::Father);
        QCOMPARE(added.birthDate, QDate(1980, 4, 3));
        QCOMPARE(m_desk->file().relations.size(), 1);
        QCOMPARE(m_desk->file().relations[0].kind, RelationKind::Parent);
        QVERIFY(m_desk->file().authorities.isEmpty());
        QCOMPARE(Desk::focused()->objectName(), u"familyName"_s);
    }

    void anOddDateAddsNobody_data()
    {
        QTest::addColumn<QString>("day");
        for (const char *day : {"soon", "30-2-2012", "29-2-2013", "1-1-2099"})
            QTest::newRow(day) << QString::fromLatin1(day);
    }

    void anOddDateAddsNobody()
    {
        QFETCH(QString, day);
        Desk::type(u"Karim"_s);
        Desk::press(Qt::Key_Tab);
        Desk::press(Qt::Key_Tab);
        Desk::type(day);
        Desk::press(Qt::Key_Return);
        QCOMPARE(m_desk->file().persons.size(), 3);
        QCOMPARE(Desk::focused()->objectName(), u"familyBirth"_s);
    }

    void authorityEndsAndWhatIsKnownOfItStays()
    {
        open(1);
        auto *has = child<QCheckBox>(1, u"personAuthority"_s);
        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(m_desk->file().authorities.isEmpty()); // A slip leaves nothing.

        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
        const auto type = [this](const QString &field, const QString &text) {
            auto *line = child<QLineEdit>(1, field);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        };
        type(u"authoritySince"_s, u"1-2-2014"_s);
        type(u"authorityUntil"_s, u"1-2-2013"_s); // Before it began.
        QVERIFY(!m_desk->file().authorities[0].until.isValid());
        type(u"authorityUntil"_s, u"1-2-2020"_s);
        QCOMPARE(m_desk->file().authorities[0].until, QDate(2020, 2, 1));
        QVERIFY(!has->isChecked());
        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!m_desk->file().authorities[0].until.isValid());
        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(m_desk->file().authorities[0].until, m_desk->clock.today().addDays(-1));
        QCOMPARE(m_desk->file().authorities[0].since, QDate(2014, 2, 1));
    }

    void authorityHasADayAndASource()
    {
        open(1);
        QTest::mouseClick(
            child<QCheckBox>(1, u"personAuthority"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(m_desk->file().authorities.size(), 1);
        QCOMPARE(m_desk->file().authorities[0].holder, m_desk->mother);
        child<QLineEdit>(1, u"authoritySince"_s)->setFocus();
        Desk::type(u"12-5-2012"_s);
        Desk::press(Qt::Key_Return);
        QCOMPARE(m_desk->file().authorities[0].since, QDate(2012, 5, 12));
    }

    void aHouseholdIsMadeByTypingItsName()
    {
        open(1);
        child<QLineEdit>(1, u"newHome"_s)->setFocus();
        Desk::type(u"Bij mama"_s);
        Desk::press(Qt::Key_Return);
        QCOMPARE(m_desk->file().households.size(), 1);
        QCOMPARE(m_desk->file().households[0].members, QList<PersonId>({m_desk->mother}));
    }

    void aFieldIsKeptWhenItIsLeft()
    {
        open(1);
        child<QLineEdit>(1, u"personRemark"_s)->setFocus();
        Desk::type(u"works nights"_s);
        Desk::press(Qt::Key_Tab);
        QCOMPARE(m_desk->file().persons[1].remark, u"works nights"_s);
    }

    void somebodyWhoSpokeIsNotRemoved()
    {
        auto said = m_desk->openCase.fresh<Statement>();
        said.text = u"Ze slaapt niet"_s;
        said.saidBy = m_desk->mother;
        m_desk->openCase.add(said);
        card(1)->setFocus();
        Desk::press(Qt::Key_Delete);
        QCOMPARE(m_desk->file().persons.size(), 3);
        card(2)->setFocus();
        Desk::press(Qt::Key_Delete);
        QCOMPARE(m_desk->file().persons.size(), 2);
    }

private:
    ui::PersonCard *card(int index) const
    {
        for (auto *found : m_panel->findChildren<ui::PersonCard *>()) {
            if (found->isVisible() && found->id() == m_desk->file().persons[index].id)
                return found;
        }
        return nullptr;
    }
    void open(int index)
    {
        card(index)->setFocus();
        Desk::press(Qt::Key_Return);
        QVERIFY(card(index)->isOpen());
    }
    template<typename Widget>
    Widget *child(int index, const QString &name) const
    {
        return card(index)->findChild<Widget *>(name);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::FamilyPanel> m_panel;
};

QTEST_MAIN(TestFamilyPanel)
#include "tst_familypanel.moc"
