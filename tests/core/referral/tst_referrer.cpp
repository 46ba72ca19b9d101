#include "core/model/words.h"
#include "core/referral/referrer.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// Who sends a family, as iJw 3.2 knows it.
class tst_Referrer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsCode()
    {
        QStringList codes;
        for (size_t i = 0; i < Words<ReferrerKind>::list.size(); ++i)
            codes += cod327(static_cast<ReferrerKind>(i));
        QCOMPARE(codes,
                 QStringList({u"06"_s,
                              u"02"_s,
                              u"03"_s,
                              u"05"_s,
                              u"01"_s,
                              u"04"_s,
                              u"08"_s,
                              u"06"_s})); // None, Gp, YouthDoctor, Specialist, Municipality, ...
    }
    void onlyFourKindsHaveAnAgbCode()
    {
        int count = 0;
        for (size_t i = 0; i < Words<ReferrerKind>::list.size(); ++i)
            count += hasAgbCode(static_cast<ReferrerKind>(i)) ? 1 : 0;
        QCOMPARE(count, 4);
        QVERIFY(hasAgbCode(ReferrerKind::Gp));
        QVERIFY(!hasAgbCode(ReferrerKind::Municipality));
    }
    void anAgbCodeHasEightDigits()
    {
        QVERIFY(isAgbCode(u"01012345"_s));
        QVERIFY(isAgbCode({}));
        QVERIFY(!isAgbCode(u"0101234"_s));
        QVERIFY(!isAgbCode(u"010123456"_s));
        QVERIFY(!isAgbCode(u"0101234a"_s));
        QVERIFY(!isAgbCode(u"٠١٠١٢٣٤٥"_s)); // Digits, but not those of the code.
    }
};

QTEST_GUILESS_MAIN(tst_Referrer)
#include "tst_referrer.moc"
