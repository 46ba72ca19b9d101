#include "tests/support/program.h"
#include "ui/render/fonts.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// How long it takes somebody new, with keys only, from "new case" to the first arrow. The time is
/// that of the keystroke-level model (Card, Moran & Newell, 1980): half a second a key for who
/// types slowly, and 1.35 seconds of thought before each command and each text. The script is
/// printed.
class TestFirstArrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }
    void fromANewCaseWithinThreeMinutes();

private:
    static constexpr double Key = 0.5;
    static constexpr double Thought = 1.35;

    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    void type(const QString &text);
    void say(const QString &text, Qt::KeyboardModifiers with = {});
    static bool focusIs(const QString &name)
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    }

    QStringList m_script;
    int m_keys = 0;
    double m_seconds = 0;
};

void TestFirstArrow::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    m_script += u"["_s + QKeySequence(QKeyCombination(with, key)).toString() + u']';
    m_keys += 1 + qPopulationCount(quint32(with.toInt()));
    m_seconds += Thought + Key * (1 + qPopulationCount(quint32(with.toInt())));
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

void TestFirstArrow::type(const QString &text)
{
    m_script += text;
    m_keys += int(text.size());
    m_seconds += Thought + Key * double(text.size());
    for (const QChar letter : text)
        QTest::keyClicks(QApplication::focusWidget(), letter);
}

/// Enter, or Ctrl+Enter for a card: at most two keys beside the letters.
void TestFirstArrow::say(const QString &text, Qt::KeyboardModifiers with)
{
    const int before = m_keys;
    type(text);
    press(Qt::Key_Return, with);
    QVERIFY(m_keys - before - text.size() <= 2);
    QTRY_VERIFY(focusIs(u"speakEdit"_s));
}

void TestFirstArrow::fromANewCaseWithinThreeMinutes()
{
    core::CaseFile other;
    core::SystemRng rng;
    other.head.id = core::CaseId::make(rng);
    Program program(other);
    QVERIFY(program.openTalk());
    const core::CaseFile &file = program.desktop().file();

    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(focusIs(u"newName"_s));
    type(u"Isa"_s);
    press(Qt::Key_Tab);
    type(u"3-5-2012"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(focusIs(u"speakEdit"_s));
    say(u"Thuis is er vaak ruzie."_s);
    say(u"Ik slaap slecht"_s, Qt::ControlModifier);
    say(u"Ik kan me niet concentreren"_s, Qt::ControlModifier);
    QTRY_COMPARE(file.factors.size(), 2);
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(focusIs(u"canvas"_s));
    type(u"Ik slaap slecht -> Ik kan me niet concentreren"_s);
    press(Qt::Key_Return);

    QTRY_COMPARE(file.links.size(), 1);
    QCOMPARE(file.factors.size(), 2); // Those of the talk.
    QCOMPARE(file.statements.size(), 3);
    qInfo().noquote() << m_script.join(u"  "_s) << '\n'
                      << m_keys << "keys," << qRound(m_seconds) << "seconds";
    QVERIFY(m_seconds < 180);
}

QTEST_MAIN(TestFirstArrow)
#include "tst_firstarrow.moc"
