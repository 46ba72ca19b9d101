#include "core/model/casejson.h"
#include "core/model/democases.h"
#include "tests/app/monkey.h"
#include "ui/render/fonts.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Random gestures in the real program: nothing breaks, the vault holds a sound case, taking back
/// everything gives the case of before, doing it again the case of after. With MONKEY_MINUTES it
/// goes on with other seeds; MONKEY_SEED begins elsewhere.
class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }
    void gesturesBreakNothing();

private:
    void play(quint64 seed);
};

namespace {

core::CaseFile isa()
{
    core::SeededRng rng(1);
    return core::demoCases(rng).first();
}

} // namespace

void TestMonkey::gesturesBreakNothing()
{
    constexpr quint64 first = 20261122;
    bool hasSeed = false;
    const quint64 asked = qEnvironmentVariable("MONKEY_SEED").toULongLong(&hasSeed);
    quint64 seed = hasSeed ? asked : first;
    QDeadlineTimer end(std::chrono::minutes(qEnvironmentVariableIntValue("MONKEY_MINUTES")));
    do {
        play(seed++);
    } while (!end.hasExpired() && !QTest::currentTestFailed());
}

void TestMonkey::play(quint64 seed)
{
    constexpr int gestures = 500;
    const QByteArray told = "seed " + QByteArray::number(seed);
    const core::CaseFile before = isa();
    Program program(before);
    QVERIFY(program.open());
    {
        Monkey monkey(program, seed);
        for (int i = 0; i < gestures; ++i)
            monkey.gesture();
        if (qEnvironmentVariableIsSet("MONKEY_MINUTES"))
            qInfo().noquote() << told;
    }

    const core::CaseFile after = program.stored();

    const core::Result<> sound = core::check(after);
    QVERIFY2(sound, told + ": " + (sound ? QByteArray() : sound.error().detail.toUtf8()));
    const Program::Travelled travelled = program.travel();
    QVERIFY2(travelled.isVaultGood, told);
    QVERIFY2(travelled.steps > 10, told); // Something was done.
    QVERIFY2(travelled.atStart == before, told);
    QCOMPARE(travelled.stepsAgain, travelled.steps);
    QVERIFY2(travelled.atEnd == after, told);
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
