// Speed of the store at full size, each figure beside a peer in the same run, rounds in turn; what
// `jeugdhuisctl bench` measures with fewer cases.
//
// bench_store [FOLDER]: the vaults are made in FOLDER the first time (minutes) and used again. The
// statements of one edit are written to FOLDER/edit.sql and must equal edit.sql beside this
// program.

#include "app/figures/storefigures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using figures::BenchVault;
using figures::Key;

namespace {

void print(const core::Result<figures::Figure> &figure)
{
    QTextStream(stdout) << (figure ? figure->line() : figure.error().detail) << '\n' << Qt::flush;
}

/// Answers the seconds it took.
double make(const QString &path, int cases, Key key)
{
    return figures::milliseconds([&] { (void)BenchVault::open(path, cases, key).value(); }) / 1000;
}

void measureEdits(const QString &folder)
{
    const auto small = BenchVault::open(folder + u"/small.db"_s, 1000, Key::With).value();
    const auto plain = BenchVault::open(folder + u"/plain.db"_s, 1000, Key::Without).value();
    const auto large = BenchVault::open(folder + u"/large.db"_s, 16'000, Key::With).value();
    QFile trace(folder + u"/edit.sql"_s);
    if (trace.open(QIODevice::WriteOnly))
        trace.write(figures::editTrace(*small).value());
    print(figures::editFigure(*small, *plain, 600));
    print(figures::growthFigure(*large, *small, 600));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath() + u"/jeugdhuis-bench"_s;
    QDir().mkpath(folder);
    if (const QString large = folder + u"/large.db"_s; !QFile::exists(large))
        QTextStream(stdout) << "16000 cases made in " << make(large, 16'000, Key::With) << " s\n";
    measureEdits(folder);
    print(figures::caseloadFigure(folder + u"/large.db"_s, 40));
    print(figures::searchFigure(folder + u"/large.db"_s, 600));
    return 0;
}
