#include "core/analysis/casegraph.h"
#include "core/model/casejson.h"
#include "tests/support/screenreader.h"
#include "tests/support/terminal.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The program itself, as a screen reader meets it on the accessibility bus.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCardArrowAndLoopOfTheMapIsThere();
    void aCardThatIsPressedIsChosen();
    void theListIsATreeOfTheSameMap();
    void theTalkIsWalkedWithTab_data();
    void theTalkIsWalkedWithTab();
    void cleanupTestCase();

private:
    using Thing = ScreenReader::Thing;
    using Things = QList<Thing>;

    void readCase();
    void openCase();
    Things ofMap();
    Things thatAre(const QString &what);
    void hasAll(const Things &things, int count);
    Things controls();
    Things walked(const Things &controls);
    QString told(const Thing &thing);
    bool isAfter(const Thing &thing, const Thing &before);

    Terminal m_terminal;
    core::CaseFile m_file;
    std::unique_ptr<ScreenReader> m_reader;
};

void TestScreenReader::readCase()
{
    QFile source(QStringLiteral(SOURCES) + u"/resources/cases/isa.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    core::SeededRng rng(1);
    m_file = core::parseCase(source.readAll(), u"isa.json"_s, rng).value();
    QString out;
    const core::KdfPolicy usual;
    for (const QStringList &words : {QStringList{u"vault"_s, u"create"_s},
                                     QStringList{u"case"_s, u"import"_s, source.fileName()}}) {
        QTextStream stream(&out);
        QCOMPARE(ctl::run(QStringList{u"--vault"_s,
                                      m_terminal.path(u"vault"_s),
                                      u"--passphrase-file"_s,
                                      m_terminal.path(u"passphrase"_s)}
                              + words,
                          stream,
                          stream,
                          usual),
                 0);
    }
}

/// By the passphrase, the list of cases and the keys that everybody has.
void TestScreenReader::openCase()
{
    constexpr int Return = 0xff0d;
    const auto field = m_reader->find(u"text"_s, u"Passphrase"_s);
    QVERIFY2(field, qPrintable(m_reader->tree()));
    m_reader->type(*field, u"paard batterij nietje correct"_s);
    const auto open = m_reader->find(u"push button"_s, u"Unlock"_s);
    QVERIFY2(open, qPrintable(m_reader->tree()));
    m_reader->press(*open);

    const auto youth = m_reader->find([this](const Thing &thing) {
        return m_reader->role(thing) == u"cell" && m_reader->name(thing).startsWith(u"Isa");
    });
    QVERIFY2(youth, qPrintable(m_reader->tree()));
    m_reader->click(*youth);
    m_reader->key(Return);
    const auto opened = m_reader->find([this](const Thing &thing) {
        return m_reader->role(thing) == u"list item" && m_reader->name(thing) == u"Conversation"
               && m_reader->has(thing, ScreenReader::Selected);
    });
    QVERIFY2(opened, qPrintable(m_reader->tree()));
    m_reader->key('3', ScreenReader::Ctrl);
}

void TestScreenReader::initTestCase()
{
    readCase();
    m_reader = std::make_unique<ScreenReader>();
    QCOMPARE(m_reader->start(), QString());
    QCOMPARE(m_reader->run(QStringLiteral(PROGRAM),
                           {u"--vault"_s, m_terminal.path(u"vault"_s), u"--language"_s, u"en"_s}),
             QString());
    openCase();
}

void TestScreenReader::cleanupTestCase()
{
    m_reader.reset();
}

TestScreenReader::Things TestScreenReader::ofMap()
{
    const auto map = m_reader->find(u"list"_s, u"Map of cards and arrows"_s);
    return map ? m_reader->children(*map) : Things();
}

TestScreenReader::Things TestScreenReader::thatAre(const QString &what)
{
    Things things;
    for (const Thing &thing : ofMap()) {
        if (m_reader->description(thing).startsWith(what))
            things += thing;
    }
    return things;
}

/// So many, each with what a person needs to know it and to go there.
void TestScreenReader::hasAll(const Things &things, int count)
{
    QCOMPARE(things.size(), count);
    for (const Thing &thing : things) {
        QVERIFY(!m_reader->name(thing).isEmpty());
        QCOMPARE(m_reader->role(thing), u"list item"_s);
        QVERIFY(m_reader->has(thing, ScreenReader::Focusable));
        QVERIFY(m_reader->has(thing, ScreenReader::Selectable));
        QVERIFY(!m_reader->has(thing, ScreenReader::Defunct));
        QVERIFY(!m_reader->place(thing).isEmpty());
    }
}

void TestScreenReader::everyCardArrowAndLoopOfTheMapIsThere()
{
    const auto loops = core::findLoops(core::graphOf(m_file)).count();
    QTRY_COMPARE_WITH_TIMEOUT(thatAre(u"loop,"_s).size(), loops, 10'000);
    hasAll(thatAre(u"loop,"_s), int(loops));
    hasAll(thatAre(u"arrow,"_s), int(m_file.links.size()));
    const Things cards = thatAre(u"card,"_s);
    hasAll(cards, int(m_file.factors.size()));
    for (qsizetype i = 0; i < cards.size(); ++i)
        QCOMPARE(m_reader->name(cards[i]), m_file.factors[i].text);
}

void TestScreenReader::aCardThatIsPressedIsChosen()
{
    const Thing card = thatAre(u"card,"_s).value(2);
    QVERIFY(!m_reader->has(card, ScreenReader::Selected));

    m_reader->press(card);

    QTRY_VERIFY(m_reader->has(card, ScreenReader::Selected));
}

void TestScreenReader::theListIsATreeOfTheSameMap()
{
    m_reader->key('l', ScreenReader::Ctrl | ScreenReader::Shift);

    const auto tree = m_reader->find(u"tree"_s, u"The map as a list"_s);
    QVERIFY2(tree, qPrintable(m_reader->tree()));
    QStringList names;
    for (const Thing &line : m_reader->children(*tree))
        names += m_reader->name(line);
    for (const core::Factor &card : m_file.factors)
        QVERIFY2(names.contains(card.text), qPrintable(names.join(u'\n')));
}

QString TestScreenReader::told(const Thing &thing)
{
    const QRect place = m_reader->place(thing);
    return u"%1 \"%2\" at %3,%4"_s.arg(m_reader->role(thing), m_reader->name(thing))
        .arg(place.x())
        .arg(place.y());
}

/// What takes the focus; the arrow keys go to the lines of lists and to the other ones of several.
TestScreenReader::Things TestScreenReader::controls()
{
    return m_reader->all([this](const Thing &thing) {
        const bool isOther = m_reader->role(thing) == u"radio button"
                             && !m_reader->has(thing, ScreenReader::Checked);
        return m_reader->has(thing, ScreenReader::Focusable)
               && m_reader->has(thing, ScreenReader::Sensitive) && !isOther
               && !m_reader->has(thing, ScreenReader::Selectable);
    });
}

/// With Tab, once round.
TestScreenReader::Things TestScreenReader::walked(const Things &controls)
{
    constexpr int Tab = 0xff09;
    const auto focused = [&] {
        const auto it = std::find_if(controls.begin(), controls.end(), [this](const Thing &thing) {
            return m_reader->has(thing, ScreenReader::Focused);
        });
        return it == controls.end() ? Thing() : *it;
    };
    m_reader->key(Tab);
    Thing first;
    if (!QTest::qWaitFor([&] { return (first = focused()) != Thing(); }, 2'000))
        return {};
    Things stops{first};
    while (stops.size() <= controls.size() + 1) {
        m_reader->key(Tab);
        Thing now;
        const auto isElsewhere = [&] { // Between two there may be none.
            now = focused();
            return now != Thing() && now != stops.last();
        };
        if (!QTest::qWaitFor(isElsewhere, 2'000))
            break;
        if (now == stops.first())
            break;
        stops += now;
    }
    return stops;
}

/// As the eye goes: in one column never up.
bool TestScreenReader::isAfter(const Thing &thing, const Thing &before)
{
    const QRect here = m_reader->place(thing);
    const QRect there = m_reader->place(before);
    const bool isAround = m_reader->role(before) == u"filler";
    const bool areInOneColumn = here.left() <= there.right() && there.left() <= here.right();
    return isAround || !areInOneColumn || here.top() >= there.top();
}

void TestScreenReader::theTalkIsWalkedWithTab_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("held");
    QTest::newRow("topics") << int('2') << int(ScreenReader::Ctrl);
    QTest::newRow("family") << int('0') << int(ScreenReader::Alt);
    QTest::newRow("where we are") << 0xffc0 << int(ScreenReader::None);
    QTest::newRow("safety") << 0xffc5 << int(ScreenReader::None);
    QTest::newRow("consent") << int('t') << int(ScreenReader::Ctrl | ScreenReader::Shift);
    QTest::newRow("after the talk") << int('n') << int(ScreenReader::Ctrl | ScreenReader::Shift);
}

/// Every control has a name, and Tab comes by each of them.
void TestScreenReader::theTalkIsWalkedWithTab()
{
    QFETCH(int, key);
    QFETCH(int, held);
    m_reader->key('2', ScreenReader::Ctrl);
    m_reader->key(key, held);
    const Things all = controls();
    QVERIFY(all.size() > 5);
    for (const Thing &thing : all) {
        QVERIFY2(!m_reader->name(thing).isEmpty(), qPrintable(told(thing)));
        QVERIFY2(m_reader->role(thing) != u"frame", qPrintable(told(thing))); // Says nothing.
    }

    const Things stops = walked(all);

    QStringList missed;
    for (const Thing &thing : all) {
        if (!stops.contains(thing))
            missed += told(thing);
    }
    QStringList trail;
    for (const Thing &thing : stops)
        trail += told(thing);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n') + u"\n--\n"_s + trail.join(u'\n')));
    for (qsizetype i = 1; i < stops.size(); ++i)
        QVERIFY2(isAfter(stops[i], stops[i - 1]), qPrintable(trail[i - 1] + u" -> "_s + trail[i]));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
