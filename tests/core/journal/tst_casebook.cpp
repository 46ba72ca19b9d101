#include "core/journal/casebook.h"
#include "tests/support/fixedclock.h"
#include "tests/support/tempstore.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The door to the store, while the disk is full.
class tst_Casebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_shared<TempStore>();
        m_book = std::move(*Casebook::open(m_store->database(), m_store, m_clock, m_rng));
        m_file = {};
        m_file.head.id = CaseId::make(m_rng);
        m_book->apply(m_file.head.id, addedCase(m_file), Intent::Create);
        QSignalSpy applied(m_book.get(), &Casebook::applied);
        QVERIFY(applied.wait());
    }

    void whatDoesNotFitWaitsInItsOrderUntilThereIsRoom()
    {
        QSignalSpy failed(m_book.get(), &Casebook::failed);
        QSignalSpy applied(m_book.get(), &Casebook::applied);
        setMostPages(1); // Of SQLite: not one page more than there are.
        say(u"een"_s);
        say(u"twee"_s);
        say(u"drie"_s);
        QTRY_COMPARE(failed.count(), 3);
        QVERIFY(m_book->isStuck());
        QCOMPARE(m_book->waiting(), 3);
        QCOMPARE(applied.count(), 0);

        setMostPages(1'000'000);

        QTRY_COMPARE(applied.count(), 3); // By itself.
        QVERIFY(!m_book->isStuck());
        QCOMPARE(m_book->waiting(), 0);
        QCOMPARE(beginnings(), (QStringList{u"een"_s, u"twee"_s, u"drie"_s}));
    }

    /// The next deed takes along what waits; closing the vault too.
    void closingTriesOnceMore()
    {
        QSignalSpy failed(m_book.get(), &Casebook::failed);
        setMostPages(1);
        say(u"een"_s);
        QTRY_COMPARE(failed.count(), 1);
        setMostPages(1'000'000);
        m_book.reset();
        m_store->reopen();
        m_book = std::move(*Casebook::open(m_store->database(), m_store, m_clock, m_rng));
        QCOMPARE(beginnings(), QStringList{u"een"_s});
    }

    void whatTheJournalRefusesDoesNotWait()
    {
        QSignalSpy failed(m_book.get(), &Casebook::failed);
        m_book->apply(CaseId::make(m_rng), said(u"nergens"_s));
        QVERIFY(failed.wait());
        QVERIFY(!m_book->isStuck());
        QCOMPARE(m_book->waiting(), 0);
    }

private:
    template<typename T>
    T answer(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
        watcher.setFuture(future);
        if (!future.isFinished())
            finished.wait();
        return future.result();
    }
    void setMostPages(int pages)
    {
        Database *database = &m_store->database();
        answer<bool>(m_book->ask<bool>([database, pages](Journal &) {
            database->execute(u"pragma max_page_count = %1"_s.arg(pages));
            return true;
        }));
    }
    /// Long, so that it needs pages of its own.
    Change said(const QString &beginning)
    {
        Statement statement;
        statement.id = StatementId::make(m_rng);
        statement.text = beginning + u' ' + QString(60'000, u'a');
        return added(statement);
    }
    void say(const QString &beginning) { m_book->apply(m_file.head.id, said(beginning)); }
    QStringList beginnings()
    {
        QStringList words;
        const Result<CaseFile> file = answer<Result<CaseFile>>(m_book->load(m_file.head.id));
        for (const Statement &statement : file->statements)
            words.append(statement.text.section(u' ', 0, 0));
        return words;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
    SeededRng m_rng{3};
    std::shared_ptr<TempStore> m_store;
    CaseFile m_file;
    std::unique_ptr<Casebook> m_book;
};

QTEST_GUILESS_MAIN(tst_Casebook)
#include "tst_casebook.moc"
