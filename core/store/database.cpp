#include "core/store/database.h"

#include <sqlite3.h>

namespace core {

Database::Use::Use(Database &database, Sql sql)
{
    sqlite3_stmt *&cached = database.m_statements[sql.key()];
    if (cached == nullptr)
        cached = database.prepare(sql.text());
    isOwn = sqlite3_stmt_busy(cached) != 0;
    statement = isOwn ? database.prepare(sql.text()) : cached;
}

Database::Use::~Use()
{
    if (isOwn) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

Database::Database(sqlite3 *handle) : m_handle(handle)
{
    const auto count = [](void *rollbacks) { ++*static_cast<quint64 *>(rollbacks); };
    sqlite3_rollback_hook(m_handle, count, &m_rollbacks);
}

Database::~Database()
{
    for (const auto &[text, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Database::execute(const QString &script)
{
    check(sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr));
}

Sql Database::intern(const QString &sql)
{
    std::shared_ptr<const QString> &kept = m_interned[sql];
    if (!kept)
        kept = std::make_shared<const QString>(sql);
    return Sql(*kept);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

sqlite3_stmt *Database::prepare(QStringView sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_handle,
                             text.constData(),
                             static_cast<int>(text.size()) + 1,
                             SQLITE_PREPARE_PERSISTENT,
                             &statement,
                             nullptr));
    return statement;
}

bool Database::step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    check(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

void Database::check(int code) const
{
    if (code != SQLITE_OK)
        throw StoreError(code,
                         sqlite3_errmsg(m_handle),
                         QString::fromUtf8(sqlite3_db_filename(m_handle, "main")));
}

void Database::bindInteger(sqlite3_stmt *statement, int index, qint64 value)
{
    check(sqlite3_bind_int64(statement, index, value));
}

void Database::bind(sqlite3_stmt *statement, int index, double value)
{
    check(sqlite3_bind_double(statement, index, value));
}

void Database::bind(sqlite3_stmt *statement, int index, QStringView value)
{
    const QByteArray text = value.toUtf8();
    check(sqlite3_bind_text64(statement,
                              index,
                              text.constData(),
                              static_cast<sqlite3_uint64>(text.size()),
                              SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Database::bind(sqlite3_stmt *statement, int index, const QString &value)
{
    bind(statement, index, QStringView(value));
}

// The caller's array outlives the statement's use, so it need not be copied.
void Database::bind(sqlite3_stmt *statement, int index, const QByteArray &value)
{
    check(sqlite3_bind_blob64(statement,
                              index,
                              value.constData(),
                              static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_STATIC));
}

void Database::bind(sqlite3_stmt *statement, int index, std::nullptr_t)
{
    check(sqlite3_bind_null(statement, index));
}

int Database::placeholders(sqlite3_stmt *statement)
{
    return sqlite3_bind_parameter_count(statement);
}

} // namespace core
