#include "app/figures/searchdesk.h"

#include "app/figures/benchvault.h"
#include "app/figures/figure.h"

#include <QRegularExpression>

#include <algorithm>

namespace figures {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char SearchSql[] =
    "select rowid from search where search match ? order by rowid desc limit ?";

QHash<QString, int> countBeginnings(core::Database &database)
{
    QHash<QString, int> seen;
    const QRegularExpression noWord(u"[^\\p{L}\\p{N}]+"_s);
    database.each(
        [&](const core::Row &row) {
            const QStringList words = row.get<QString>(0).toLower().split(noWord);
            for (const QString &word : words) {
                if (word.size() >= 3)
                    ++seen[word.left(3)];
            }
        },
        u"select words from factor where id % 7 = 0 "
        u"union all select words from statement where id % 7 = 0");
    return seen;
}

} // namespace

SearchDesk::SearchDesk(const QString &path)
    : m_database(openDatabase(path, Key::With).value())
    , m_casebook(core::Casebook::open(*m_database, m_database, m_clock, m_rng).value())
    , m_bare(std::make_unique<BareQuery>(*m_database, SearchSql))
{}

SearchDesk::~SearchDesk()
{
    m_casebook.reset(); // Nothing runs on its thread any more.
    m_bare.reset();
}

double SearchDesk::bareSearch(const QString &beginning)
{
    const QByteArray match = '"' + beginning.toUtf8() + "\"*";
    return m_casebook
        ->ask<double>([this, match](core::Journal &) {
            return milliseconds([&] { m_bare->count(match, SearchLimit); });
        })
        .result();
}

QStringList SearchDesk::frequentBeginnings(qsizetype count)
{
    const QHash<QString, int> seen = m_casebook
                                         ->ask<QHash<QString, int>>([this](core::Journal &) {
                                             return countBeginnings(*m_database);
                                         })
                                         .result();
    QStringList beginnings = seen.keys();
    std::sort(beginnings.begin(), beginnings.end(), [&](const QString &a, const QString &b) {
        return seen[a] != seen[b] ? seen[a] > seen[b] : a < b;
    });
    return beginnings.mid(0, count);
}

} // namespace figures
