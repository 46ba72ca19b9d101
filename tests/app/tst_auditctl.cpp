#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The log in the terminal: who opened what, and what a role may not.
class tst_AuditCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_terminal.withDemo();
        m_code = m_terminal.run({u"case"_s, u"list"_s, u"--json"_s})
                     .json()[u"cases"_s][0][u"code"_s]
                     .toString();
        QVERIFY(!m_code.isEmpty());
    }
    void whatIsReadAndTakenOutIsInTheLog();
    void theClientGetsAnOverviewInPlainDutch();
    void theChainIsWhole();
    void theLeadNeedsAReasonAndTheAdministratorSeesNothing();
    void anUnknownRoleIsWrongUsage();

private:
    QStringList events(const QString &code = {}) const
    {
        QStringList words{u"audit"_s, u"show"_s};
        if (!code.isEmpty())
            words.append(code);
        const QJsonArray lines =
            m_terminal.run(words + QStringList{u"--json"_s}).json()[u"lines"_s].toArray();
        QStringList found;
        for (const QJsonValue &line : lines)
            found.append(line[u"event"_s].toString()
                         + (line[u"refused"_s].toBool() ? u"!"_s : QString()));
        return found;
    }
    void become(const QString &name, const QString &role) const
    {
        const Answer done =
            m_terminal.run({u"audit"_s, u"member"_s, u"--name"_s, name, u"--role"_s, role});
        QCOMPARE(done.exit, 0);
    }

    Terminal m_terminal;
    QString m_code;
};

void tst_AuditCtl::whatIsReadAndTakenOutIsInTheLog()
{
    QCOMPARE(events(m_code), QStringList({u"import"_s, u"log"_s}));
    QCOMPARE(m_terminal.run({u"case"_s, u"show"_s, m_code}).exit, 0);
    QCOMPARE(m_terminal
                 .run({u"story"_s,
                       m_code,
                       u"--reader"_s,
                       u"youth"_s,
                       u"--out"_s,
                       m_terminal.path(u"s.txt"_s)})
                 .exit,
             0);
    QCOMPARE(m_terminal
                 .run({u"case"_s,
                       u"export"_s,
                       m_code,
                       u"--reader"_s,
                       u"all"_s,
                       u"--out"_s,
                       m_terminal.path(u"c.json"_s)})
                 .exit,
             0);
    QCOMPARE(events(m_code),
             QStringList({u"import"_s,
                          u"log"_s,
                          u"open"_s,
                          u"open"_s,
                          u"print"_s,
                          u"open"_s,
                          u"export"_s,
                          u"log"_s}));
    QVERIFY(events().contains(u"unlock"_s));
}

void tst_AuditCtl::theClientGetsAnOverviewInPlainDutch()
{
    become(u"Anke de Wit"_s, u"coach"_s);
    QCOMPARE(m_terminal.run({u"case"_s, u"show"_s, m_code}).exit, 0);
    const QString path = m_terminal.path(u"overzicht.txt"_s);
    const Answer made =
        m_terminal.run({u"audit"_s, u"export"_s, m_code, u"--out"_s, path, u"--lang"_s, u"nl"_s});
    QCOMPARE(made.exit, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(u"Wie heeft in dossier %1 gekeken?"_s.arg(m_code)), qPrintable(text));
    QVERIFY2(text.contains(u"Anke de Wit (coach): dossier geopend"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Isa"_s)); // No name of a client.
}

void tst_AuditCtl::theChainIsWhole()
{
    const Answer good = m_terminal.run({u"audit"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(good.exit, 0);
    QVERIFY(good.json()[u"good"_s].toBool());
    QVERIFY(good.json()[u"lines"_s].toInt() > 3);
    QCOMPARE(m_terminal.run({u"vault"_s, u"verify"_s}).exit, 0);
}

void tst_AuditCtl::theLeadNeedsAReasonAndTheAdministratorSeesNothing()
{
    become(u"Els"_s, u"teamlead"_s);
    const Answer without = m_terminal.run({u"case"_s, u"show"_s, m_code, u"--lang"_s, u"en"_s});
    QCOMPARE(without.exit, 1);
    QVERIFY2(without.err.contains(u"only with a reason"_s), qPrintable(without.err));
    QVERIFY(without.out.isEmpty());
    const QStringList words{u"case"_s, u"show"_s, m_code, u"--reason"_s, u"klacht van vader"_s};
    QCOMPARE(m_terminal.run(words).exit, 0);
    QVERIFY(m_terminal.run({u"audit"_s, u"show"_s, m_code, u"--lang"_s, u"nl"_s})
                .out.contains(u"met de noodprocedure. Reden: klacht van vader"_s));
    const QStringList out{
        u"case"_s, u"export"_s, m_code, u"--reader"_s, u"all"_s, u"--reason"_s, u"x"_s};
    QCOMPARE(m_terminal.run(out).exit, 1);

    become(u"Bo"_s, u"administrator"_s);
    const Answer list = m_terminal.run({u"case"_s, u"list"_s});
    QCOMPARE(list.exit, 1);
    QVERIFY(list.out.isEmpty());
    QCOMPARE(m_terminal.run(words).exit, 1);
    QVERIFY(events(m_code).contains(u"open!"_s));
    become(u"Anke"_s, u"coach"_s);
}

void tst_AuditCtl::anUnknownRoleIsWrongUsage()
{
    QCOMPARE(m_terminal.run({u"audit"_s, u"member"_s, u"--role"_s, u"boss"_s}).exit, 2);
    QCOMPARE(m_terminal.run({u"audit"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(tst_AuditCtl)
#include "tst_auditctl.moc"
