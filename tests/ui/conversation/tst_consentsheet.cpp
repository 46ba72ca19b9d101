#include "core/referral/consent.h"
#include "tests/ui/conversation/desk.h"
#include "ui/conversation/consentsheet.h"
#include "ui/shared/consentpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// Consent to help, to telling others, to others who listen along.
class TestConsentSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpIsAskedOfAllWhoMustAgree();
    void whoPressesTwiceDoesNotTakeItBack();
    void whoComesInTakesNothingBackWithAKey();
    void tellingIsAskedForEachByName();
    void whatWasAgreedStaysAfterAnotherOpens();
    void consentMayHaveAnEnd();
    void anEndBeforeTheDayIsRefusedWithASentence();
    void consentIsTakenBack();
    void wordsFollowTheLanguage();

private:
    void askFor(ConsentPurpose purpose, const QString &name);
    ConsentGate gate(ConsentPurpose purpose, const QString &name = {}) const
    {
        return consentGate(m_desk->file(), ConsentAsk{purpose, {}, name}, m_desk->clock.today());
    }
    /// Those on screen.
    QList<ui::ConsentPanel *> panels() const
    {
        auto panels = m_sheet->findChildren<ui::ConsentPanel *>();
        panels.removeIf([](const ui::ConsentPanel *panel) { return panel->isHidden(); });
        return panels;
    }
    ui::ConsentPanel *panel(int number) const { return panels().value(number); }
    void agree(ui::ConsentPanel *panel, int number);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::ConsentSheet> m_sheet;
};

/// Isa is 14; her mother has authority.
void TestConsentSheet::init()
{
    m_sheet.reset();
    m_desk = std::make_unique<Desk>();
    auto authority = m_desk->openCase.fresh<Authority>();
    authority.holder = m_desk->mother;
    authority.since = QDate(2012, 5, 12);
    m_desk->openCase.add(authority);
    m_sheet = std::make_unique<ui::ConsentSheet>(m_desk->openCase);
    connect(&m_desk->openCase, &ui::OpenCase::changed, m_sheet.get(), &ui::ConsentSheet::refresh);
    m_sheet->resize(600, 900);
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
}

void TestConsentSheet::askFor(ConsentPurpose purpose, const QString &name)
{
    auto *line = m_sheet->findChild<QLineEdit *>(u"consentFor%1"_s.arg(static_cast<int>(purpose)));
    line->setFocus();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->text().isEmpty());
}

void TestConsentSheet::agree(ui::ConsentPanel *panel, int number)
{
    QPushButton *shown = nullptr;
    const auto isShown = [&] {
        const auto all = panel->findChildren<QPushButton *>(u"consent%1"_s.arg(number));
        const auto it = std::find_if(
            all.begin(), all.end(), [](const QPushButton *button) { return button->isVisible(); });
        shown = it == all.end() ? nullptr : *it;
        return shown != nullptr;
    };
    QTRY_VERIFY(isShown());
    shown->setFocus();
    QTest::keyClick(shown, Qt::Key_Space);
}

void TestConsentSheet::helpIsAskedOfAllWhoMustAgree()
{
    QCOMPARE(gate(ConsentPurpose::Help).persons.size(), 2); // Jeugdwet 7.3.4 lid 2
    agree(panel(0), 1);
    QVERIFY(!gate(ConsentPurpose::Help).isOpen());
    agree(panel(0), 2);
    QVERIFY(gate(ConsentPurpose::Help).isOpen());
    QVERIFY(!gate(ConsentPurpose::Information).isOpen());
}

void TestConsentSheet::whoPressesTwiceDoesNotTakeItBack()
{
    agree(panel(0), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(panel(0)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(gate(ConsentPurpose::Help).persons[0].state, ConsentState::Given);
}

void TestConsentSheet::whoComesInTakesNothingBackWithAKey()
{
    agree(panel(0), 1);
    const auto isAtAnAnswer = [this] { // Rows that are new are shown in a moment.
        m_sheet->begin();
        return QApplication::focusWidget()->property(ui::ConsentPanel::AgreesName).toBool();
    };
    QTRY_VERIFY(isAtAnAnswer());
    agree(panel(0), 2);
    m_sheet->begin();
    QVERIFY(!panel(0)->isAncestorOf(QApplication::focusWidget()));
}

void TestConsentSheet::tellingIsAskedForEachByName()
{
    askFor(ConsentPurpose::Information, u"School"_s);
    askFor(ConsentPurpose::Information, u"school"_s); // Asked already.
    askFor(ConsentPurpose::Information, u"Huisarts"_s);
    QCOMPARE(panels().size(), 3);
    QVERIFY(m_desk->file().consents.isEmpty()); // Nobody answered yet.

    agree(panel(2), 1); // The latest comes first.

    QCOMPARE(m_desk->file().consents.size(), 1);
    QCOMPARE(m_desk->file().consents.first().towards, u"School"_s);
    QCOMPARE(m_desk->file().consents.first().purpose, ConsentPurpose::Information);
    QVERIFY(gate(ConsentPurpose::Information, u"School"_s).isOpen()); // From 12 her own: 7.3.11
    QVERIFY(!gate(ConsentPurpose::Information, u"Huisarts"_s).isOpen());
}

void TestConsentSheet::whatWasAgreedStaysAfterAnotherOpens()
{
    askFor(ConsentPurpose::Listening, u"Tolk"_s);
    agree(panel(1), 1);
    askFor(ConsentPurpose::Listening, u"Stagiair"_s);
    const CaseFile file = m_desk->file();
    CaseFile other;
    other.head = m_desk->openCase.fresh<Case>();
    m_desk->openCase.reset(other);
    m_sheet->refresh();
    QCOMPARE(panels().size(), 1);
    m_desk->openCase.reset(file);
    m_sheet->refresh();
    QCOMPARE(panels().size(), 2); // Help, and the interpreter.
}

void TestConsentSheet::consentMayHaveAnEnd()
{
    agree(panel(0), 1);
    auto *until = panel(0)->findChild<QLineEdit *>(u"consentUntil"_s);
    until->setFocus();
    QTest::keyClicks(until, u"1-3-2027"_s);
    QTest::keyClick(until, Qt::Key_Return);
    QCOMPARE(m_desk->file().consents.first().until, QDate(2027, 3, 1));
    const auto stateOn = [&](const QDate &day) {
        return consentGate(m_desk->file(), ConsentAsk{ConsentPurpose::Help}, day).persons[0].state;
    };
    QCOMPARE(stateOn(QDate(2027, 3, 1)), ConsentState::Given);
    QCOMPARE(stateOn(QDate(2027, 3, 2)), ConsentState::Expired);
}

void TestConsentSheet::anEndBeforeTheDayIsRefusedWithASentence()
{
    agree(panel(0), 1);
    auto *until = panel(0)->findChild<QLineEdit *>(u"consentUntil"_s);
    until->setFocus();
    QTest::keyClicks(until, u"1-3-2020"_s);
    QTest::keyClick(until, Qt::Key_Return);
    QVERIFY(!m_desk->file().consents.first().until.isValid());
    QStringList said;
    for (const QLabel *label : panel(0)->findChildren<QLabel *>(u"consentDayProblem"_s))
        said += label->text();
    QVERIFY(said.contains(u"This is before the day of the consent."_s));
}

void TestConsentSheet::consentIsTakenBack()
{
    agree(panel(0), 1);
    agree(panel(0), 1); // The same key takes it back.
    QCOMPARE(m_desk->file().consents.first().withdrawnOn, m_desk->clock.today());
    QVERIFY(!gate(ConsentPurpose::Help).isOpen());
}

void TestConsentSheet::wordsFollowTheLanguage()
{
    askFor(ConsentPurpose::Information, u"School"_s);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_sheet.get(), &changed);
    QCOMPARE(panels().size(), 2);
    QVERIFY(m_sheet->findChild<QLineEdit *>(u"consentFor2"_s));
}

QTEST_MAIN(TestConsentSheet)
#include "tst_consentsheet.moc"
