#include "app/figures/barequery.h"
#include "app/figures/searchdesk.h"
#include "app/figures/storefigures.h"

namespace figures {

using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

constexpr char CaseloadSql[] =
    "select uuid, code, youth, birth_day, municipality, coach, next_step, waiting_day, domains, "
    "changed_at, invented from caseload order by stream desc";

/// Until the list is there; closing the file and giving the list back is not waited for.
double timeList(const QString &path, qsizetype &rows)
{
    const core::SystemClock clock;
    core::SystemRng rng;
    std::unique_ptr<core::Database> database;
    std::unique_ptr<core::Journal> journal;
    QList<core::CaseloadRow> list;
    const double time = processorMilliseconds([&] {
        database = openDatabase(path, Key::With).value();
        journal = core::Journal::open(*database, clock, rng).value();
        list = journal->caseload();
    });
    rows = list.size();
    return time;
}

double timeBareList(const QString &path, qsizetype &rows)
{
    std::unique_ptr<core::Database> database;
    return processorMilliseconds([&] {
        database = openDatabase(path, Key::With).value();
        rows = BareQuery(*database, CaseloadSql).readAll().rows;
    });
}

} // namespace

Result<Figure> caseloadFigure(const QString &path, int rounds)
{
    qsizetype ours = 0;
    qsizetype bare = 0;
    Figure figure{.name = u"caseload"_s, .wanted = 1.5};
    takeTurns(
        figure,
        rounds,
        [&](int) { return timeList(path, ours); },
        [&](int) { return timeBareList(path, bare); });
    if (ours != bare)
        return core::fail(core::Fault::Invalid,
                          u"the caseload has %1 rows, its table %2"_s.arg(ours).arg(bare));
    figure.ours = u"the file opened, its %1 cases as values, processor time"_s.arg(ours);
    figure.peer = u"the file opened, the bare SQL"_s;
    return figure;
}

Result<Figure> searchFigure(const QString &path, int rounds)
{
    SearchDesk desk(path);
    const QStringList beginnings = desk.frequentBeginnings(200);
    if (beginnings.isEmpty())
        return core::fail(core::Fault::Invalid, u"there are no words to search for"_s);
    Figure figure{.name = u"search"_s,
                  .ours = u"three letters asked, ids back, over the store thread"_s,
                  .peer = u"the bare full-text query"_s,
                  .wanted = 2};
    const auto at = [&](int round) { return beginnings[round % beginnings.size()]; };
    takeTurns(
        figure,
        rounds,
        [&](int round) {
            return milliseconds(
                [&] { desk.casebook().search(at(round), SearchLimit).waitForFinished(); });
        },
        [&](int round) { return desk.bareSearch(at(round)); });
    return figure;
}

} // namespace figures
