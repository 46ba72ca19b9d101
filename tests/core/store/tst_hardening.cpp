#include "core/store/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCoreDumpAndNoDebuggerAfterwards();
};

void TestHardening::noCoreDumpAndNoDebuggerAfterwards()
{
    QVERIFY(core::hardenProcess());
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit core{1, 1};
    getrlimit(RLIMIT_CORE, &core);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
}

QTEST_APPLESS_MAIN(TestHardening)
#include "tst_hardening.moc"
