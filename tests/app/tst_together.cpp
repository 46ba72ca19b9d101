#include "core/analysis/story.h"
#include "core/model/democases.h"
#include "core/model/table.h"
#include "tests/support/program.h"
#include "tests/support/screentexts.h"
#include "ui/analysis/sidecolumn.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/places.h"
#include "ui/render/fonts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const QString OtherName = u"Zebulon Quist"_s;
const QString OtherCode = u"2026-9977"_s;

CaseFile otherCase()
{
    SeededRng rng(99);
    CaseFile file;
    file.head.id = CaseId::make(rng);
    file.head.code = OtherCode;
    Person youth;
    youth.id = PersonId::make(rng);
    youth.role = PersonRole::Youth;
    youth.name = OtherName;
    file.persons = {youth};
    return file;
}

/// The free texts of a case, each with the field it comes from.
struct Texts
{
    const CaseFile &file;
    QStringList &texts;

    template<typename Entity>
    void operator()() const
    {
        addAll(file.*Schema<Entity>::List);
    }
    template<typename Entity>
    void addAll(const QList<Entity> &list) const
    {
        for (const Entity &entity : list)
            addAll(entity);
    }
    template<typename Entity>
    void addAll(const Entity &entity) const
    {
        forEachField<Entity>([&](const auto &field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(entity.*field.member)>, QString>) {
                const QString text = entity.*field.member;
                if (text.size() >= 8 && text.contains(u' '))
                    texts += text;
            }
        });
    }
};

QStringList textsOf(const CaseFile &file)
{
    QStringList texts;
    forEachType(Texts{file, texts});
    return texts;
}

/// What of the case these may not all see.
QStringList keptFrom(const CaseFile &file, const QList<PersonId> &people)
{
    QStringList kept;
    for (const PersonId &person : people) {
        const QString seen = textsOf(asSeenBy(file, readerOf(file, person))).join(u'\n');
        for (const QString &text : textsOf(file)) {
            if (!seen.contains(text, Qt::CaseInsensitive))
                kept += text;
        }
    }
    return kept;
}

struct Table
{
    CaseFile file;
    QList<PersonId> people;
};

/// Each reader of each reference case alone, and all of them.
QList<Table> tables()
{
    QList<Table> all;
    SeededRng rng(7);
    for (const CaseFile &file : demoCases(rng)) {
        QList<PersonId> everybody;
        for (const Person &person : file.persons) {
            if (person.role != PersonRole::Coach)
                everybody += person.id;
        }
        for (const PersonId &person : std::as_const(everybody))
            all += Table{file, {person}};
        all += Table{file, everybody};
    }
    return all;
}

} // namespace

/// F9: the whole screen, this case, and of it what everybody at the table may see.
class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void nothingKeptFromAReaderIsOnAnyScreen();
    void aFamilyTypesAndTheWholeCaseKeepsIt();
    void twoTimesEscLeadsBackToTheTalk();
    void otherCasesAreOutOfReach();
    void whoLooksAlongIsChosenWithAKey();
    void afterALockTheyStillLookAlong();
    void whatIsHalfTypedAloneComesBackAfterwards();
    void onlyWhatWasDoneTogetherIsTakenBack();
    void whereOneIsStaysThePlace();

private:
    void begin(const CaseFile &file);
    void key(Qt::Key key, Qt::KeyboardModifiers with = {});
    void sayIt(const QString &words);
    QString walked();
    ui::MainWindow &window() { return m_program->window(); }
    QPlainTextEdit *line() { return window().findChild<QPlainTextEdit *>(u"speakEdit"_s); }
    bool isTogether() { return window().findChild<QWidget *>(u"togetherBar"_s)->isVisible(); }

    std::unique_ptr<Program> m_program;
};

void TestTogether::begin(const CaseFile &file)
{
    m_program.reset();
    m_program = std::make_unique<Program>(file, QList<CaseFile>{otherCase()});
    QVERIFY(m_program->open());
}

void TestTogether::key(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), key, with);
    QCoreApplication::processEvents();
}

void TestTogether::sayIt(const QString &words)
{
    line()->setFocus();
    QTest::keyClicks(line(), words);
    QTest::keyClick(line(), Qt::Key_Return);
}

/// Every place of the talk and every part of the analysis.
QString TestTogether::walked()
{
    QString texts;
    const auto look = [&] {
        QCoreApplication::processEvents();
        texts += screenTexts(window());
    };
    window().go(ui::Place::Conversation);
    auto *talk = window().findChild<ui::ConversationPage *>();
    const QStringList places = ui::talkPlaces(shippedHouse()->domains, {});
    for (const QString &place : places) {
        talk->go(place);
        look();
    }
    window().go(ui::Place::Analysis);
    auto *side = window().findChild<ui::SideColumn *>();
    using Side = ui::SideColumn;
    for (const auto part : {Side::Circles,
                            Side::Story,
                            Side::Begin,
                            Side::Ask,
                            Side::Build,
                            Side::Try,
                            Side::Voices}) {
        side->bring(part);
        look();
    }
    return texts;
}

void TestTogether::nothingKeptFromAReaderIsOnAnyScreen()
{
    CaseId opened;
    int kept = 0;
    for (const Table &table : tables()) {
        if (table.file.head.id != opened)
            begin(table.file);
        opened = table.file.head.id;
        Q_EMIT window().togetherAsked(table.people);
        QVERIFY(isTogether());
        const QString screen = walked();
        for (const QString &text : keptFrom(table.file, table.people)) {
            ++kept;
            QVERIFY2(!screen.contains(text, Qt::CaseInsensitive), qPrintable(text));
        }
        QVERIFY(!screen.contains(OtherName) && !screen.contains(OtherCode));
        const CaseFile view = asSeenByAll(table.file, table.people);
        for (const Statement &statement : view.statements) {
            const bool hasPlace =
                !statement.topic.isEmpty() || statement.question != Question::None;
            QVERIFY2(!hasPlace || screen.contains(statement.text), qPrintable(statement.text));
        }
        for (const Factor &factor : view.factors)
            QVERIFY2(screen.contains(factor.text), qPrintable(factor.text));
        Q_EMIT window().togetherLeft();
    }
    QVERIFY(kept > 50);
}

void TestTogether::aFamilyTypesAndTheWholeCaseKeepsIt()
{
    SeededRng rng(7);
    const CaseFile file = demoCases(rng).constFirst();
    begin(file);
    key(Qt::Key_F9);
    QVERIFY(isTogether());
    QVERIFY(window().isFullScreen());
    QCOMPARE(window().place(), ui::Place::Conversation);
    sayIt(u"Wij zeggen dit samen."_s);
    QVERIFY(screenTexts(window()).contains(u"Wij zeggen dit samen."_s));
    key(Qt::Key_F9);
    QVERIFY(!isTogether());
    QVERIFY(!window().isFullScreen());
    const CaseFile stored = m_program->stored();
    QCOMPARE(stored.statements.size(), file.statements.size() + 1);
    QVERIFY(stored.statements.last().visibleTo.isEmpty());
    QCOMPARE(stored.factors.size(), file.factors.size());
    QCOMPARE(stored.notes, file.notes);
}

void TestTogether::twoTimesEscLeadsBackToTheTalk()
{
    SeededRng rng(7);
    begin(demoCases(rng).constFirst());
    key(Qt::Key_F9);
    key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window().place(), ui::Place::Analysis);
    key(Qt::Key_Escape);
    QVERIFY(isTogether());
    key(Qt::Key_Tab);
    key(Qt::Key_Escape);
    QVERIFY(isTogether()); // Not after each other.
    key(Qt::Key_Escape);
    QVERIFY(!isTogether());
    QCOMPARE(window().place(), ui::Place::Conversation);
}

void TestTogether::otherCasesAreOutOfReach()
{
    SeededRng rng(7);
    begin(demoCases(rng).constFirst());
    key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(screenTexts(window()).contains(OtherName)); // Seen, when alone.
    key(Qt::Key_F9);
    QVERIFY(isTogether());
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_N}) {
        key(page, Qt::ControlModifier);
        QCOMPARE(window().place(), ui::Place::Conversation);
    }
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Zeb"_s);
    QVERIFY(!screenTexts(window()).contains(OtherName));
    key(Qt::Key_Escape);
    key(Qt::Key_F9);
    QVERIFY(!screenTexts(window()).contains(OtherName));
}

void TestTogether::whoLooksAlongIsChosenWithAKey()
{
    SeededRng rng(7);
    const CaseFile file = demoCases(rng).constFirst();
    begin(file);
    key(Qt::Key_F9);
    const auto words = [this] { return window().findChild<QLabel *>(u"togetherPeople"_s)->text(); };
    const QString before = words();
    key(Qt::Key_F9, Qt::ShiftModifier);
    auto *menu = window().findChild<QMenu *>(u"togetherMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(words() != before);
    QVERIFY(isTogether());
}

void TestTogether::afterALockTheyStillLookAlong()
{
    SeededRng rng(7);
    begin(demoCases(rng).constFirst());
    key(Qt::Key_F9);
    key(Qt::Key_L, Qt::ControlModifier);
    auto &start = m_program->desktop().startWindow();
    QVERIFY(QTest::qWaitForWindowActive(&start));
    QTest::keyClicks(start.focusWidget(), u"zeven gele fietsen in mei"_s);
    QTest::keyClick(start.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(window().isVisible());
    QVERIFY(!screenTexts(window()).contains(OtherName));
    QVERIFY(isTogether());
    QTRY_VERIFY(screenTexts(window()).contains(u"Isa"_s));
    QVERIFY(!screenTexts(window()).contains(OtherName));
}

void TestTogether::whatIsHalfTypedAloneComesBackAfterwards()
{
    SeededRng rng(7);
    begin(demoCases(rng).constFirst());
    key(Qt::Key_2, Qt::ControlModifier);
    line()->setFocus();
    QTest::keyClicks(line(), u"Dit is nog van mij alleen"_s);
    key(Qt::Key_F9);
    QVERIFY(isTogether());
    QVERIFY(!screenTexts(window()).contains(u"van mij alleen"_s));
    line()->setFocus();
    key(Qt::Key_2, Qt::AltModifier);
    QTest::keyClicks(line(), u"en dit van ons"_s);
    key(Qt::Key_F9);
    QTRY_COMPARE(line()->toPlainText(), u"Dit is nog van mij alleen\nen dit van ons"_s);
    QVERIFY(window().findChild<QAbstractButton *>(u"speaker2"_s)->isChecked()); // Who says it.
}

void TestTogether::onlyWhatWasDoneTogetherIsTakenBack()
{
    SeededRng rng(7);
    begin(demoCases(rng).constFirst());
    key(Qt::Key_2, Qt::ControlModifier);
    sayIt(u"Dit zei ik alleen."_s);
    key(Qt::Key_F9);
    sayIt(u"Dit zeiden wij."_s);
    const auto shows = [this](const QString &text) { return screenTexts(window()).contains(text); };
    QVERIFY(shows(u"Dit zeiden wij."_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    line()->clearFocus();
    window().setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!shows(u"Dit zeiden wij."_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_F9);
    const CaseFile stored = m_program->stored();
    const auto has = [&](const QString &text) {
        return std::any_of(stored.statements.begin(),
                           stored.statements.end(),
                           [&](const Statement &it) { return it.text == text; });
    };
    QVERIFY(has(u"Dit zei ik alleen."_s));
    QVERIFY(!has(u"Dit zeiden wij."_s));
}

void TestTogether::whereOneIsStaysThePlace()
{
    SeededRng rng(7);
    begin(demoCases(rng).constFirst());
    const auto talk = [this] { return window().findChild<ui::ConversationPage *>(); };
    const auto said = [this](const QString &text) { return screenTexts(window()).contains(text); };
    talk()->go(u"lijf"_s);
    key(Qt::Key_F9);
    QCOMPARE(talk()->place(), u"lijf"_s);
    sayIt(u"Dit zeiden wij."_s);
    QVERIFY(said(u"Dit zeiden wij."_s));
    window().setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!said(u"Dit zeiden wij."_s));
    QCOMPARE(talk()->place(), u"lijf"_s);
    key(Qt::Key_F9);
    QCOMPARE(talk()->place(), u"lijf"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestTogether test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_together.moc"
