// Speed of the store, each figure beside a peer in the same run, rounds in turn:
//
//   edit      one field edit through the journal, durable (FULL): encrypted against the same
//   statements without a key growth    the same edit with 16,000 cases in the vault against 1,000
//   caseload  the list of 16,000 as values against stepping through the bare SQL
//   search    key press to the ids of the list, over the 200 most frequent 3-letter beginnings,
//   against the bare FTS query
//
// bench_store [FOLDER]: the vaults are made in FOLDER the first time (minutes) and used again. The
// statements of one edit are printed to FOLDER/edit.sql and must equal edit.sql beside this
// program.

#include "core/journal/journal.h"
#include "core/model/generatedcase.h"
#include "core/store/secretbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <sqlite3.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QTextStream out(stdout);

struct Desk
{
    SystemClock clock;
    SystemRng rng;
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    QList<CaseId> cases;
};

enum class Key { With, Without };

std::unique_ptr<Desk> desk(const QString &path, int cases, Key key)
{
    auto desk = std::make_unique<Desk>();
    const bool isNew = !QFile::exists(path);
    const SecretBytes secret = SecretBytes::copyOf(QByteArray(32, 'b'));
    auto opened =
        key == Key::With ? Database::open(path, secret) : Database::openPlainForBench(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    desk->database = std::move(*opened);
    desk->journal = std::move(*Journal::open(*desk->database, desk->clock, desk->rng));
    if (isNew) {
        QElapsedTimer timer;
        timer.start();
        CaseGenerator generator = *CaseGenerator::make(1, QDate(2026, 11, 21));
        for (int done = 0; done < cases; done += 200) {
            Journal::Batch batch(*desk->journal);
            for (int i = done; i < std::min(done + 200, cases); ++i) {
                const CaseFile file = generator.next();
                std::ignore = desk->journal->apply(file.head.id, addedCase(file), Intent::Import);
            }
            batch.commit();
        }
        out << QFile(path).fileName() << ": " << cases << " cases made in "
            << timer.elapsed() / 1000. << " s\n"
            << Qt::flush;
    }
    for (const CaseloadRow &row : desk->journal->caseload())
        desk->cases.append(row.id);
    return desk;
}

double microseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1000.;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1))];
}

/// Edits the weight of one card of one case, another one each time; in microseconds.
double edit(Desk &desk, int round)
{
    const CaseId id = desk.cases[(round * 7919) % desk.cases.size()];
    const CaseFile file = *desk.journal->load(id);
    if (file.factors.isEmpty())
        return -1;
    const Factor before = file.factors[round % file.factors.size()];
    Factor after = before;
    after.weight = before.weight % 5 + 1;
    const Change change = changed(before, after);
    QElapsedTimer timer;
    timer.start();
    if (!desk.journal->apply(id, change))
        qFatal("the edit was refused");
    return microseconds(timer);
}

void compareEdits(const char *name, Desk &ours, Desk &peer, int rounds)
{
    QList<double> a;
    QList<double> b;
    for (int i = 0; i < rounds; ++i) {
        const double first = edit(i % 2 == 0 ? ours : peer, i);
        const double second = edit(i % 2 == 0 ? peer : ours, i);
        if (first < 0 || second < 0)
            continue;
        a.append(i % 2 == 0 ? first : second);
        b.append(i % 2 == 0 ? second : first);
    }
    out << QString::fromLatin1(name) << ": " << percentile(a, .5) / 1000 << " ms against "
        << percentile(b, .5) / 1000 << " ms, ratio " << percentile(a, .5) / percentile(b, .5)
        << " (" << a.size() << " pairs)\n"
        << Qt::flush;
}

void compareCaseload(Desk &desk, int rounds)
{
    QList<double> ours;
    QList<double> bare;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(
        desk.database->handle(),
        "select uuid, code, youth, birth_day, municipality, coach, next_step, "
        "waiting_day, domains, changed_at, invented from caseload order by stream desc",
        -1,
        &statement,
        nullptr);
    qsizetype bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const qsizetype rows = desk.journal->caseload().size();
        ours.append(microseconds(timer));
        timer.restart();
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < 11; ++column) {
                sqlite3_column_text16(statement, column);
                bytes += sqlite3_column_bytes16(statement, column);
            }
        }
        sqlite3_reset(statement);
        bare.append(microseconds(timer));
        if (rows != desk.cases.size() || bytes == 0)
            qFatal("the caseload is not whole");
    }
    sqlite3_finalize(statement);
    out << "caseload of " << desk.cases.size() << ": " << percentile(ours, .5) / 1000
        << " ms against " << percentile(bare, .5) / 1000 << " ms, ratio "
        << percentile(ours, .5) / percentile(bare, .5) << "\n"
        << Qt::flush;
}

/// The most frequent 3-letter beginnings of words in cards and statements.
QStringList frequentPrefixes(Desk &desk, qsizetype count)
{
    QHash<QString, int> seen;
    const QRegularExpression noWord(u"[^\\p{L}\\p{N}]+"_s);
    desk.database->each(
        [&](const Row &row) {
            for (const QString &word : row.get<QString>(0).toLower().split(noWord))
                if (word.size() >= 3)
                    ++seen[word.left(3)];
        },
        u"select words from factor where id % 7 = 0 union all select words from statement where id "
        u"% 7 = 0");
    QStringList prefixes = seen.keys();
    std::sort(prefixes.begin(), prefixes.end(), [&](const QString &a, const QString &b) {
        return seen[a] != seen[b] ? seen[a] > seen[b] : a < b;
    });
    return prefixes.mid(0, count);
}

void compareSearch(Desk &desk, int limit)
{
    const QStringList prefixes = frequentPrefixes(desk, 200);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(desk.database->handle(),
                       "select rowid from search where search match ? order by rowid desc limit ?",
                       -1,
                       &statement,
                       nullptr);
    QList<double> ours;
    QList<double> bare;
    for (int round = 0; round < 3; ++round) {
        for (const QString &prefix : prefixes) {
            QElapsedTimer timer;
            timer.start();
            const qsizetype found = desk.journal->search(prefix, limit).size();
            ours.append(microseconds(timer));
            timer.restart();
            const QByteArray match = '"' + prefix.toUtf8() + "\"*";
            sqlite3_bind_text(statement, 1, match.constData(), -1, SQLITE_STATIC);
            sqlite3_bind_int(statement, 2, limit);
            int hits = 0;
            while (sqlite3_step(statement) == SQLITE_ROW)
                ++hits;
            sqlite3_reset(statement);
            bare.append(microseconds(timer));
            if (found == 0 || hits == 0)
                qFatal("nothing found for %s", qPrintable(prefix));
        }
    }
    sqlite3_finalize(statement);
    out << "search: median " << percentile(ours, .5) / 1000 << " ms, p99 "
        << percentile(ours, .99) / 1000 << " ms against median " << percentile(bare, .5) / 1000
        << " ms, ratio " << percentile(ours, .5) / percentile(bare, .5) << " (" << prefixes.size()
        << " beginnings)\n"
        << Qt::flush;
}

int trace(unsigned, void *file, void *statement, void *)
{
    const QByteArray sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QFile *>(file)->write(QByteArray(sql).replace("    ", "") + ";\n");
    return 0;
}

void recordEdit(Desk &desk, const QString &path)
{
    const CaseFile file = *desk.journal->load(desk.cases.first());
    QFile recorded(path);
    if (!recorded.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    Factor first = file.factors.last();
    Factor second = first;
    first.weight = first.weight % 5 + 1;
    second.weight = first.weight % 5 + 1;
    std::ignore = desk.journal->apply(file.head.id, changed(file.factors.last(), first));
    const Change change = changed(first, second); // Supersedes the edit before it.
    sqlite3_trace_v2(desk.database->handle(), SQLITE_TRACE_STMT, trace, &recorded);
    std::ignore = desk.journal->apply(file.head.id, change);
    sqlite3_trace_v2(desk.database->handle(), 0, nullptr, nullptr);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath() + u"/jeugdhuis-bench"_s;
    QDir().mkpath(folder);
    const auto small = desk(folder + u"/small.db"_s, 1000, Key::With);
    const auto plain = desk(folder + u"/plain.db"_s, 1000, Key::Without);
    const auto large = desk(folder + u"/large.db"_s, 16'000, Key::With);
    out << large->database->value<qint64>(u"select count(*) from statement").value_or(0)
        << " statements, "
        << large->database->value<qint64>(u"select count(*) from factor").value_or(0) << " cards\n";
    recordEdit(*small, folder + u"/edit.sql"_s);
    compareEdits("edit, with key against without", *small, *plain, 600);
    compareEdits("edit, 16,000 cases against 1,000", *large, *small, 600);
    compareCaseload(*large, 40);
    compareSearch(*large, 200);
    return 0;
}
