#include "core/store/database.h"
#include "core/store/secretbytes.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int KeySize = 32;
constexpr int FileIdSize = 16;
constexpr int ApplicationId = 0x4a485553; // "JHUS"
constexpr int MaxValueBytes = 32 * 1024 * 1024;

// SQLite refuses to follow a link at any place of the path, so the folder's true name is used.
QString trueName(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? path : folder + u'/' + file.fileName();
}

void setKey(sqlite3 *handle, const SecretBytes &key)
{
    Q_ASSERT(key.size() == KeySize || key.size() == KeySize + FileIdSize);
    SecretBytes raw(4 + key.size());
    std::ranges::copy("raw:"_ba, raw.data());
    std::ranges::copy(key.bytes(), raw.data() + 4);
    const int code = sqlite3_key_v2(handle, "main", raw.data(), static_cast<int>(raw.size()));
    if (code != SQLITE_OK)
        throw StoreError(code, sqlite3_errmsg(handle));
}

void limit(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, MaxValueBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

/// The settings of the connection, in the order that SQLite needs.
void settle(Database &database, const SecretBytes *key)
{
    limit(database.handle());
    if (key != nullptr) {
        database.execute(u"pragma cipher = 'chacha20'"_s);
        setKey(database.handle(), *key);
        database.execute(u"pragma memory_security = 1"_s);
    }
    // Before the first read, so that there is no shared-memory file.
    database.execute(u"pragma locking_mode = exclusive"_s);
    database.execute(u"select count(*) from sqlite_schema"_s); // Proves the key.
    const auto journal = database.value<QString>(u"pragma journal_mode = wal");
    database.execute(u"pragma synchronous = full"_s);
    const auto synchronous = database.value<int>(u"pragma synchronous");
    if (journal != u"wal"_s || synchronous != 2)
        throw StoreError(SQLITE_CANTOPEN, "the file cannot be written durably");
    database.execute(u"pragma secure_delete = on;"
                     "pragma temp_store = memory;"
                     "pragma mmap_size = 0;"
                     "pragma foreign_keys = on;"
                     "pragma trusted_schema = off;"
                     "pragma cell_size_check = on;"
                     "pragma cache_size = -32768;"
                     "pragma wal_autocheckpoint = 1000;"_s);
}

/// Marks a new file as ours; false for a file of another program.
bool claim(Database &database)
{
    const int id = database.value<int>(u"pragma application_id").value_or(0);
    if (id == ApplicationId)
        return true;
    if (id != 0 || database.value<int>(u"select count(*) from sqlite_schema") != 0)
        return false;
    database.execute(u"pragma application_id = %1"_s.arg(ApplicationId));
    return true;
}

} // namespace

VaultResult<std::unique_ptr<Database>> Database::open(const QString &path, const SecretBytes &key)
{
    return openWith(path, &key);
}

VaultResult<std::unique_ptr<Database>> Database::openPlainForBench(const QString &path)
{
    return openWith(path, nullptr);
}

VaultResult<std::unique_ptr<Database>> Database::openWith(const QString &path,
                                                          const SecretBytes *key)
{
    sqlite3 *handle = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX;
    const int code =
        sqlite3_open_v2(QFile::encodeName(trueName(path)).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return tl::unexpected(storeFault(code, path));
    sqlite3_extended_result_codes(handle, 1);
    if (sqlite3_db_readonly(handle, "main") == 1)
        return tl::unexpected(storeFault(SQLITE_READONLY, path));
    try {
        settle(*database, key);
        if (!claim(*database))
            return failVault(VaultFault::NotAVault,
                             filled({u"%1 is van een ander programma: kies een andere map."_s,
                                     u"%1 was made by another program: choose another folder."_s},
                                    path));
    } catch (const StoreError &error) {
        return tl::unexpected(storeFault(error.code(), path));
    }
    return database;
}

} // namespace core
