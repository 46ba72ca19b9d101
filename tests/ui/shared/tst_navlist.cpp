#include "ui/shared/navlist.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

class TestNavList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, Appearance::Light);
    }

    void init()
    {
        m_list = std::make_unique<NavList>(u"Onderdelen"_s);
        m_list->addSection(u"case"_s, u"Dossier"_s);
        m_list->addEntry(u"talk"_s, Icon::Conversation, u"Gesprek"_s);
        m_list->addEntry(u"map"_s, Icon::Network, u"Analyse"_s);
        m_list->addSection(u"team"_s, u"Team"_s);
        m_list->addEntry(u"figures"_s, Icon::Chart, u"Cijfers"_s);
        m_list->resize(m_list->sizeHint());
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }

    void arrowsPassOverSectionTitles()
    {
        m_list->setCurrent(u"map"_s);
        QSignalSpy chosen(m_list.get(), &NavList::chosen);
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QCOMPARE(m_list->current(), u"figures"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"figures"_s);
    }

    void aClickChooses()
    {
        m_list->setCurrent(u"talk"_s);
        QSignalSpy chosen(m_list.get(), &NavList::chosen);
        const QRect row = m_list->visualItemRect(m_list->item(2));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.value(0).value(0).toString(), u"map"_s);
    }

    void settingTheCurrentIsSilent()
    {
        QSignalSpy chosen(m_list.get(), &NavList::chosen);
        m_list->setCurrent(u"figures"_s);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(m_list->current(), u"figures"_s);
    }

    void whatIsOffIsPassedOver()
    {
        m_list->setCurrent(u"talk"_s);
        m_list->setEntryEnabled(u"map"_s, false);
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QCOMPARE(m_list->current(), u"figures"_s);
    }

    void aScreenReaderMeetsAListWithItems()
    {
        auto *list = QAccessible::queryAccessibleInterface(m_list.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Onderdelen"_s);
        QCOMPARE(list->childCount(), 5);
        QCOMPARE(list->child(1)->role(), QAccessible::ListItem);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Gesprek"_s);
        m_list->setBadge(u"talk"_s, 3);
        QCOMPARE(list->child(1)->text(QAccessible::Description), u"3"_s);
    }

    void everyEntryIsLargeEnoughToHit()
    {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
                QVERIFY(m_list->sizeHintForRow(row) >= 32);
        }
    }

    void textStaysWholeAtDoubleSize()
    {
        applyTheme(*qApp, {.textScale = 2.0});
        const QFontMetrics metrics(fontOf(TextRole::Strong));
        QVERIFY(m_list->sizeHint().width() > metrics.horizontalAdvance(u"Gesprek"_s));
        QVERIFY(m_list->sizeHintForRow(1) > metrics.height());
        applyTheme(*qApp, Appearance::Light);
    }

private:
    std::unique_ptr<NavList> m_list;
};

QTEST_MAIN(TestNavList)
#include "tst_navlist.moc"
