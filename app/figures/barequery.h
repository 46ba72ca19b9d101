#pragma once

#include "core/store/database.h"

namespace figures {

/// A query through the C interface of the engine, with nothing of ours around it: what the store
/// is compared with.
class BareQuery
{
public:
    BareQuery(core::Database &database, const char *sql);
    ~BareQuery();
    BareQuery(const BareQuery &) = delete;
    BareQuery &operator=(const BareQuery &) = delete;

    /// Takes every column of every row as what it is; answers how many rows and bytes there were.
    struct Read
    {
        qsizetype rows = 0;
        qsizetype bytes = 0;
    };
    Read readAll();
    /// The rows for a text and a limit, counted.
    qsizetype count(const QByteArray &text, int limit);

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace figures
