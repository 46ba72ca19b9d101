#include "core/store/recoverycode.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextHasNineGroupsOfFour();
    void theTextReadsBackToTheSameKey();
    void itIsReadAsPeopleTypeIt();
    void anyOneWrongSignIsNoticed();
    void twoSignsSwappedAreNoticed();
    void aTextOfAnotherLengthIsRefused();
};

namespace {

const QByteArray Salt(16, 's');

bool opensTheSame(const RecoveryCode &code, const QString &typed)
{
    const auto parsed = RecoveryCode::parse(typed);
    return parsed && parsed->slotKey(Salt) == code.slotKey(Salt);
}

} // namespace

void TestRecoveryCode::theTextHasNineGroupsOfFour()
{
    static const QRegularExpression Form(u"^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(Form.match(RecoveryCode::random().text()).hasMatch());
}

void TestRecoveryCode::theTextReadsBackToTheSameKey()
{
    for (int i = 0; i < 100; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        QVERIFY(opensTheSame(code, code.text()));
    }
}

void TestRecoveryCode::itIsReadAsPeopleTypeIt()
{
    const RecoveryCode code = RecoveryCode::random();
    QString typed = code.text().toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    QVERIFY(opensTheSame(code, u"  "_s + typed + u'\n'));
}

void TestRecoveryCode::anyOneWrongSignIsNoticed()
{
    const QString text = RecoveryCode::random().text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'-')
            continue;
        QString wrong = text;
        wrong[at] = text[at] == u'7' ? u'8' : u'7';
        const auto parsed = RecoveryCode::parse(wrong);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, VaultFault::WrongRecoveryCode);
    }
}

void TestRecoveryCode::twoSignsSwappedAreNoticed()
{
    QString text = RecoveryCode::random().text();
    while (text[0] == text[1])
        text = RecoveryCode::random().text();
    const QChar first = text[0];
    text[0] = text[1];
    text[1] = first;
    QVERIFY(!RecoveryCode::parse(text));
}

void TestRecoveryCode::aTextOfAnotherLengthIsRefused()
{
    const QString text = RecoveryCode::random().text();
    QVERIFY(!RecoveryCode::parse(text.chopped(1)));
    QVERIFY(!RecoveryCode::parse(text + u'0'));
    QVERIFY(!RecoveryCode::parse(QString()));
}

QTEST_APPLESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
