#include "app/housefile.h"
#include "tests/support/terminal.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The settings of a region on one laptop: in use as long as they are sound.
class TestHouseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileTheShippedHouseIsUsed();
    void aSoundFileIsUsed();
    void aFileThatBreaksLeavesTheLastGoodOneInUse();
    void aFileThatWasNeverGoodLeavesTheShippedHouse();
    void usingAnotherFileKeepsIt();
    void aBrokenFileIsNotTakenIntoUse();
    void theTerminalChecksAFile();

private:
    QString path(const QString &name) const { return m_terminal.path(name); }

    Terminal m_terminal;
};

void TestHouseFile::withoutAFileTheShippedHouseIsUsed()
{
    QString complaint = u"old"_s;

    QCOMPARE(HouseFile(path(u"none.json"_s)).load(Language::Dutch, complaint).name, u"Jeugdhuis"_s);
    QCOMPARE(complaint, QString());
}

void TestHouseFile::aSoundFileIsUsed()
{
    QString complaint;
    const HouseFile file(m_terminal.write(u"sound.json"_s, R"({"name": "Startpunt Jeugd"})"));

    QCOMPARE(file.load(Language::Dutch, complaint).name, u"Startpunt Jeugd"_s);
    QCOMPARE(complaint, QString());
}

void TestHouseFile::aFileThatBreaksLeavesTheLastGoodOneInUse()
{
    QString complaint;
    const HouseFile file(m_terminal.write(u"own.json"_s, R"({"name": "Startpunt Jeugd"})"));
    file.load(Language::Dutch, complaint);
    m_terminal.write(u"own.json"_s, "{\n\"naam\": \"Anders\"}");

    QCOMPARE(file.load(Language::Dutch, complaint).name, u"Startpunt Jeugd"_s);
    QCOMPARE(complaint,
             u"own.json, regel 2, naam: dit veld bestaat niet; bedoel je \"name\"? De laatste "
             u"goede instelling blijft in "
             "gebruik."_s);
}

void TestHouseFile::aFileThatWasNeverGoodLeavesTheShippedHouse()
{
    QString complaint;
    const HouseFile file(m_terminal.write(u"bad.json"_s, "{"));

    QCOMPARE(file.load(Language::English, complaint).name, u"Jeugdhuis"_s);
    QVERIFY(complaint.endsWith(u"The usual settings are in use."));
}

void TestHouseFile::usingAnotherFileKeepsIt()
{
    QString complaint;
    const HouseFile file(path(u"settings/house.json"_s));
    const QString other = m_terminal.write(u"other.json"_s, R"({"name": "Jeugdpunt"})");

    QCOMPARE(file.use(other, Language::Dutch)->name, u"Jeugdpunt"_s);
    QVERIFY(QFile::remove(other));
    QCOMPARE(file.load(Language::Dutch, complaint).name, u"Jeugdpunt"_s);
}

void TestHouseFile::aBrokenFileIsNotTakenIntoUse()
{
    QString complaint;
    const HouseFile file(m_terminal.write(u"kept.json"_s, R"({"name": "Startpunt Jeugd"})"));

    const Result<House> used =
        file.use(m_terminal.write(u"broken.json"_s, R"({"domains": ["hart"]})"), Language::Dutch);

    QVERIFY(!used);
    QVERIFY(used.error().detail.startsWith(u"broken.json, regel 1, domains › 0"));
    QCOMPARE(file.load(Language::Dutch, complaint).name, u"Startpunt Jeugd"_s);
}

void TestHouseFile::theTerminalChecksAFile()
{
    const QString sound = m_terminal.write(u"a.json"_s, R"({"name": "Startpunt Jeugd"})");
    const QString broken = m_terminal.write(u"b.json"_s, R"({"name": 5})");

    const Answer good = m_terminal.run({u"house"_s, u"check"_s, sound, u"--lang"_s, u"nl"_s});
    QCOMPARE(good.exit, 0);
    QVERIFY(good.out.contains(u"Startpunt Jeugd, 4 nummers, leefgebieden Lijf en gezondheid"));
    const Answer bad = m_terminal.run({u"house"_s, u"check"_s, broken, u"--lang"_s, u"nl"_s});
    QCOMPARE(bad.exit, 1);
    QVERIFY(bad.err.contains(u"b.json, regel 1, name: hier hoort tekst tussen aanhalingstekens"));
    QCOMPARE(bad.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestHouseFile)
#include "tst_housefile.moc"
