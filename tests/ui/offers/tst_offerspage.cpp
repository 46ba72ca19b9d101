#include "core/model/content.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "tests/support/pictures.h"
#include "ui/offers/offerlistmodel.h"
#include "ui/offers/offerspage.h"
#include "ui/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_OffersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void init()
    {
        m_open.reset(demoCases(m_rng).constFirst());
        m_page = std::make_unique<ui::OffersPage>(m_open, m_catalogue);
        m_page->resize(1180, 760);
        m_page->show();
        m_page->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void whatFitsIsListedWithItsReason()
    {
        const QAbstractItemModel *model = list()->model();
        const QAbstractItemModelTester tester(list()->model());

        QVERIFY(model->rowCount() > 10);
        QCOMPARE(model->index(0, 0).data().toString(), u"Can start now"_s);
        const QString said = model->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Can help with “"_s), qPrintable(said));
        keepPicture(*m_page, u"offers-light"_s);
    }

    void spaceChoosesAndPutsBack()
    {
        const qsizetype before = m_open.file().offers.size();
        QTest::keyClicks(search(), u"mentor"_s);
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());

        QTest::keyClick(list(), Qt::Key_Space);

        QCOMPARE(m_open.file().offers.size(), before + 1);
        QCOMPARE(m_open.file().offers.constLast().chosenOn, m_clock.today());
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_open.file().offers.size(), before);
    }

    void theFourthNewThingIsSaid()
    {
        QVERIFY(notes().isEmpty());
        QTest::keyClicks(search(), u"buddy"_s);
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);

        QTRY_VERIFY(notes().join(u'|').contains(u"4 new things"_s));
    }

    void startingAnOfferWritesTheDay()
    {
        QTest::keyClick(list(), Qt::Key_Right);
        auto *state = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(state);

        QTest::keyClicks(state, u"started"_s);

        QCOMPARE(m_open.file().offers.constFirst().state, OfferState::Started);
        QCOMPARE(m_open.file().offers.constFirst().startedOn, m_clock.today());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"offerState"_s);
    }

    void everythingAlsoShowsWhatDoesNotFit()
    {
        const int fitting = list()->model()->rowCount();
        QTest::keyClicks(search(), u"e"_s);
        QVERIFY(list()->model()->rowCount() > fitting);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), fitting);
    }

    void lookedAtInTheDark()
    {
        ui::applyTheme(*qApp, ui::Appearance::Dark);
        QApplication::processEvents();
        keepPicture(*m_page, u"offers-dark"_s);
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

private:
    QListView *list() { return m_page->findChild<QListView *>(u"offerList"_s); }
    QLineEdit *search() { return m_page->findChild<QLineEdit *>(u"offerSearch"_s); }
    QStringList notes()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>(u"planNote"_s)) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
    SeededRng m_rng{1};
    Catalogue m_catalogue =
        Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s)).value();
    ui::OpenCase m_open{m_clock, m_rng};
    std::unique_ptr<ui::OffersPage> m_page;
};

QTEST_MAIN(tst_OffersPage)
#include "tst_offerspage.moc"
