#include "tests/ui/conversation/desk.h"
#include "ui/shared/insight.h"

using namespace Qt::Literals::StringLiterals;

class TestInSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOutOfSightFollowsWhenItComesIntoSight();
};

void TestInSight::aPageOutOfSightFollowsWhenItComesIntoSight()
{
    Desk desk;
    QWidget page;
    int calls = 0;
    ui::refreshInSight(page, desk.openCase, [&] { ++calls; });
    const auto edit = [&desk] {
        auto note = desk.openCase.fresh<core::Note>();
        note.text = u"Bel school."_s;
        desk.openCase.add(note);
    };
    edit();
    edit();
    QCOMPARE(calls, 0);
    page.show();
    QCOMPARE(calls, 1);
    edit();
    QCOMPARE(calls, 2);
    page.hide();
    page.show();
    QCOMPARE(calls, 2); // Nothing changed meanwhile.
}

QTEST_MAIN(TestInSight)
#include "tst_insight.moc"
