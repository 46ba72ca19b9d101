#include "app/figures/storefigures.h"

#include <sqlite3.h>

namespace figures {

using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

struct CardEdit
{
    core::CaseId stream;
    core::Change change;
};

/// Another weight for a card of the case of this round, or of the first one after it with a card.
CardEdit editOf(BenchVault &vault, int round)
{
    const qsizetype count = vault.cases().size();
    for (qsizetype i = round * qsizetype(7919); i < round * qsizetype(7919) + count; ++i) {
        const core::CaseId id = vault.cases()[i % count];
        const core::CaseFile file = vault.journal().load(id).value();
        if (file.factors.isEmpty())
            continue;
        const core::Factor before = file.factors[round % file.factors.size()];
        core::Factor after = before;
        after.weight = before.weight % 5 + 1;
        return {id, core::changed(before, after)};
    }
    return {};
}

Result<Figure> compareEdits(const Figure &named, BenchVault &ours, BenchVault &peer, int rounds)
{
    Figure figure = named;
    Result<> last;
    const auto edit = [&last](BenchVault &vault, int round) {
        const CardEdit card = editOf(vault, round);
        return milliseconds([&] { last = vault.journal().apply(card.stream, card.change); });
    };
    takeTurns(
        figure,
        rounds,
        [&](int round) { return edit(ours, round); },
        [&](int round) { return edit(peer, round); });
    if (!last)
        return tl::unexpected(last.error());
    return figure;
}

int record(unsigned, void *trace, void *statement, void *)
{
    const QByteArray sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    *static_cast<QByteArray *>(trace) += QByteArray(sql).replace("    ", "") + ";\n";
    return 0;
}

} // namespace

Result<Figure> editFigure(BenchVault &keyed, BenchVault &plain, int rounds)
{
    const Figure figure{.name = u"edit"_s,
                        .ours =
                            u"one field edit, durable, among %1 cases"_s.arg(keyed.cases().size()),
                        .peer = u"the same statements without a key"_s,
                        .wanted = 1.35};
    return compareEdits(figure, keyed, plain, rounds);
}

Result<Figure> growthFigure(BenchVault &large, BenchVault &small, int rounds)
{
    const Figure figure{.name = u"growth"_s,
                        .ours = u"the same edit among %1 cases"_s.arg(large.cases().size()),
                        .peer = u"among %1"_s.arg(small.cases().size()),
                        .wanted = 1.1};
    return compareEdits(figure, large, small, rounds);
}

Result<QByteArray> editTrace(BenchVault &vault)
{
    const CardEdit first = editOf(vault, 0);
    if (Result<> stored = vault.journal().apply(first.stream, first.change); !stored)
        return tl::unexpected(stored.error());
    const CardEdit second = editOf(vault, 0);
    QByteArray trace;
    sqlite3_trace_v2(vault.database().handle(), SQLITE_TRACE_STMT, record, &trace);
    const Result<> stored = vault.journal().apply(second.stream, second.change);
    sqlite3_trace_v2(vault.database().handle(), 0, nullptr, nullptr);
    if (!stored)
        return tl::unexpected(stored.error());
    return trace;
}

} // namespace figures
