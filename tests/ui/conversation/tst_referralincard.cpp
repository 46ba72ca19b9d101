#include "tests/support/fixedclock.h"
#include "ui/conversation/referralincard.h"
#include "ui/shared/opencase.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::ReferralInCard;

/// Who sent the family: one line that opens into a form.
class TestReferralInCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        core::CaseFile file;
        file.head.id = core::CaseId::make(m_rng);
        m_open.reset(file);
        m_card = std::make_unique<ReferralInCard>(m_open);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
        m_card->setFocus();
        QTest::keyClick(m_card.get(), Qt::Key_Return);
        QTRY_VERIFY(edit<QComboBox>(u"referrerKind"_s)->hasFocus());
    }
    void eachFieldIsKeptWhenItIsLeft()
    {
        QTest::keyClick(focused(), Qt::Key_Down); // huisarts
        QCOMPARE(head().referrer, core::ReferrerKind::Gp);
        leaveWith(u"referrerName"_s, u"dr. Bos"_s);
        leaveWith(u"referrerCode"_s, u"0101 2345"_s);
        leaveWith(u"receivedOn"_s, u"3-11-2026"_s);
        leaveWith(u"requestWords"_s, u"Slaapt niet,\ngaat niet naar school."_s);
        leaveWith(u"referrerHope"_s, u"Dat ze weer gaat."_s);
        QCOMPARE(head().referrerName, u"dr. Bos"_s);
        QCOMPARE(head().referrerCode, u"01012345"_s);
        QCOMPARE(head().receivedOn, QDate(2026, 11, 3)); // t0
        QCOMPARE(head().requestWords, u"Slaapt niet,\ngaat niet naar school."_s);
        QCOMPARE(head().referrerHope, u"Dat ze weer gaat."_s);
        m_card->setOpen(false);
        QVERIFY(says(u"general practitioner, dr. Bos, 03-11-2026"_s));
    }
    void nothingIsCompulsory()
    {
        const core::CaseFile before = m_open.file();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(m_open.file(), before);
    }
    void aCodeThatIsNoneStaysStandingAndSaysSo()
    {
        QTest::keyClick(focused(), Qt::Key_Down);
        leaveWith(u"referrerCode"_s, u"12"_s);
        QCOMPARE(head().referrerCode, QString());
        QCOMPARE(edit<QLineEdit>(u"referrerCode"_s)->text(), u"12"_s);
        QVERIFY(says(u"An AGB code has eight digits."_s));
    }
    void aDayThatHasYetToComeIsNotKept()
    {
        leaveWith(u"receivedOn"_s, u"3-11-2027"_s);
        QVERIFY(!head().receivedOn.isValid());
        QVERIFY(says(u"This day has yet to come."_s));
    }
    void onlyDoctorsHaveAnAgbCode()
    {
        QVERIFY(!edit<QLineEdit>(u"referrerCode"_s)->isVisible());
        QTest::keyClick(focused(), Qt::Key_Down);
        QVERIFY(edit<QLineEdit>(u"referrerCode"_s)->isVisible());
    }

private:
    const core::Case &head() const { return m_open.file().head; }
    template<typename Edit>
    Edit *edit(const QString &name) const
    {
        return m_card->findChild<Edit *>(name);
    }
    static QWidget *focused() { return QApplication::focusWidget(); }
    void leaveWith(const QString &name, const QString &text)
    {
        auto *field = edit<QWidget>(name);
        field->setFocus();
        for (const QChar letter : text) {
            if (letter == u'\n')
                QTest::keyClick(field, Qt::Key_Return);
            else
                QTest::keyClick(field, letter.toLatin1());
        }
        m_card->setFocus();
    }
    bool says(const QString &text) const
    {
        const auto labels = m_card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC)};
    core::SeededRng m_rng{5};
    ui::OpenCase m_open{m_clock, m_rng};
    std::unique_ptr<ReferralInCard> m_card;
};

QTEST_MAIN(TestReferralInCard)
#include "tst_referralincard.moc"
