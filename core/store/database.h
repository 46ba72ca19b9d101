#pragma once

#include "core/store/row.h"
#include "core/store/sql.h"
#include "core/store/storeerror.h"
#include "core/store/vaultfault.h"

#include <QHash>

#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

class SecretBytes;

/// One connection to one file, used by one thread at a time (only interrupt() may come from
/// another). Whatever goes wrong after opening is thrown as StoreError.
class Database
{
public:
    /// Opens, or makes, a file encrypted with this key of 32 bytes, durable and locked for this
    /// process.
    static VaultResult<std::unique_ptr<Database>> open(const QString &path, const SecretBytes &key);
    /// The same without encryption: what tests/bench compares with. Never for anybody's file.
    static VaultResult<std::unique_ptr<Database>> openPlainForBench(const QString &path);
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Values bind in order: numbers, bool, QString, QStringView, QByteArray (as blob), nullptr and
    /// std::optional (nothing = null). A null QString is the empty text.
    template<typename... Values>
    void run(Sql sql, const Values &...values)
    {
        Use use(*this, sql);
        bindAll(use.statement, values...);
        while (step(use.statement)) {
        }
    }

    /// Calls onRow(const Row &) for each row.
    template<typename OnRow, typename... Values>
    void each(OnRow &&onRow, Sql sql, const Values &...values)
    {
        Use use(*this, sql);
        bindAll(use.statement, values...);
        while (step(use.statement))
            onRow(Row(use.statement));
    }

    /// The first column of the first row.
    template<typename T, typename... Values>
    std::optional<T> value(Sql sql, const Values &...values)
    {
        Use use(*this, sql);
        bindAll(use.statement, values...);
        return step(use.statement) ? std::optional<T>(Row(use.statement).get<T>(0)) : std::nullopt;
    }

    /// Several statements without values: a schema.
    void execute(const QString &script);
    /// Keeps the text as long as the database, so that its statement stays prepared.
    Sql intern(const QString &sql);

    qint64 lastInsertId() const;
    qint64 changes() const;
    bool isInTransaction() const;
    /// How many transactions were rolled back so far, by us or by the engine.
    quint64 rollbacks() const { return m_rollbacks; }
    /// Stops what runs now, from any thread: it throws a StoreError that isInterrupted().
    void interrupt();
    /// For the few calls that are not SQL; see backup.cpp.
    sqlite3 *handle() const { return m_handle; }

private:
    /// Borrows the prepared statement and leaves it clean, whatever is thrown.
    struct Use
    {
        Use(Database &database, Sql sql);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

        sqlite3_stmt *statement;
        bool isOwn = false; // The cached one is busy further up the stack.
    };

    explicit Database(sqlite3 *handle);
    static VaultResult<std::unique_ptr<Database>> openWith(const QString &path,
                                                           const SecretBytes *key);

    sqlite3_stmt *prepare(QStringView sql);
    bool step(sqlite3_stmt *statement);
    void check(int code) const;

    template<typename... Values>
    void bindAll(sqlite3_stmt *statement, const Values &...values)
    {
        int index = 0;
        (bind(statement, ++index, values), ...);
        Q_ASSERT(index == placeholders(statement));
    }

    template<typename T>
    requires std::is_integral_v<T>
    void bind(sqlite3_stmt *statement, int index, T value)
    {
        bindInteger(statement, index, static_cast<qint64>(value));
    }
    template<typename T>
    void bind(sqlite3_stmt *statement, int index, const std::optional<T> &value)
    {
        value ? bind(statement, index, *value) : bind(statement, index, nullptr);
    }
    void bind(sqlite3_stmt *statement, int index, double value);
    void bind(sqlite3_stmt *statement, int index, QStringView value);
    void bind(sqlite3_stmt *statement, int index, const QString &value);
    void bind(sqlite3_stmt *statement, int index, const QByteArray &value);
    void bind(sqlite3_stmt *statement, int index, std::nullptr_t);
    void bindInteger(sqlite3_stmt *statement, int index, qint64 value);
    static int placeholders(sqlite3_stmt *statement);

    sqlite3 *m_handle;
    quint64 m_rollbacks = 0;
    std::unordered_map<const void *, sqlite3_stmt *> m_statements;
    QHash<QString, std::shared_ptr<const QString>> m_interned;
};

} // namespace core
