#include "core/store/vaultdatabase.h"

#include "core/store/migrations.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

/// The page key, and the id that vault.db shows in its first bytes.
SecretBytes databaseKey(const MasterKey &key, const QByteArray &vault)
{
    const SecretBytes page = key.subKey(SubKey::Page);
    SecretBytes both(page.size() + static_cast<std::size_t>(vault.size()));
    std::ranges::copy(vault, std::ranges::copy(page.bytes(), both.data()).out);
    return both;
}

VaultResult<> checkPages(Database &database, const QString &path, Sql check)
{
    try {
        if (database.value<QString>(check) == u"ok"_s)
            return {};
    } catch (const StoreError &error) {
        return tl::unexpected(storeFault(error.code(), path));
    }
    return tl::unexpected(storeFault(SQLITE_CORRUPT, path));
}

VaultResult<> bringUpToDate(Database &database, const QString &path)
{
    try {
        return migrate(database, migrationsIn());
    } catch (const StoreError &error) {
        return tl::unexpected(storeFault(error.code(), path));
    }
}

} // namespace core
