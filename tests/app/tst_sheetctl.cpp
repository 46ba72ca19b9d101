#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What comes out of a talk, in the terminal.
class TestSheetCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_terminal.withDemo(); }

    void theSheetOfAReaderIsWritten()
    {
        const Answer answer = sheetFor(u"youth"_s, u"isa.txt"_s);

        QCOMPARE(answer.exit, 0);
        const QString sheet = read(u"isa.txt"_s);
        QVERIFY(sheet.contains(u"Na ons gesprek"_s));
        QVERIFY(sheet.contains(u"Bij oma kan ik altijd terecht"_s));
        QVERIFY(!sheet.contains(u"schulden"_s));
    }

    void aPdfHasBytesOfItsKind()
    {
        QCOMPARE(sheetFor(u"parent:Karin"_s, u"karin.pdf"_s).exit, 0);

        QFile file(m_terminal.path(u"karin.pdf"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void whoMayNotReadGetsNone()
    {
        const Answer answer = sheetFor(u"person:Oma Riet"_s, u"riet.pdf"_s);

        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.err.contains(u"Jeugdwet 7.3.11 lid 1"_s));
        QVERIFY(!QFile::exists(m_terminal.path(u"riet.pdf"_s)));
    }

    void blocksHaveHeadings()
    {
        const Answer text = m_terminal.run({u"case"_s, u"blocks"_s, u"2026-0148"_s});
        QCOMPARE(text.exit, 0);
        QVERIFY(text.out.contains(u"Waar lopen jullie tegenaan?\nDe verwijzer schreef: "_s));

        const Answer json = m_terminal.run(
            {u"case"_s, u"blocks"_s, u"2026-0148"_s, u"--reader"_s, u"youth"_s, u"--json"_s});
        QCOMPARE(json.json()[u"blocks"].toArray().size(), 10);
        QVERIFY(!json.out.contains(u"schulden"_s));
    }

    void withoutAnAppointmentThereIsNoCalendarFile()
    {
        const Answer answer = m_terminal.run({u"case"_s,
                                              u"appointment"_s,
                                              u"2026-0148"_s,
                                              u"--out"_s,
                                              m_terminal.path(u"next.ics"_s)});

        QCOMPARE(answer.exit, 1);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(!QFile::exists(m_terminal.path(u"next.ics"_s)));
    }

    void whatIsMissingIsToldAsUsage()
    {
        QCOMPARE(m_terminal.run({u"case"_s, u"sheet"_s, u"2026-0148"_s}).exit, 2);
        QCOMPARE(m_terminal.run({u"case"_s, u"appointment"_s, u"2026-0148"_s}).exit, 2);
        QCOMPARE(m_terminal.run({u"case"_s, u"blocks"_s}).exit, 2);
    }

private:
    Answer sheetFor(const QString &reader, const QString &name) const
    {
        return m_terminal.run({u"case"_s,
                               u"sheet"_s,
                               u"2026-0148"_s,
                               u"--reader"_s,
                               reader,
                               u"--lang"_s,
                               u"nl"_s,
                               u"--out"_s,
                               m_terminal.path(name)});
    }
    QString read(const QString &name) const
    {
        QFile file(m_terminal.path(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    Terminal m_terminal;
};

QTEST_MAIN(TestSheetCtl)
#include "tst_sheetctl.moc"
