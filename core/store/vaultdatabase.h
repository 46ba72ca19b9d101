#pragma once

#include "core/store/database.h"
#include "core/store/masterkey.h"

namespace core {

/// The page key, and the id of the vault that vault.db shows in its first bytes.
SecretBytes databaseKey(const MasterKey &key, const QByteArray &vault);

/// Runs "pragma quick_check(1)" or "pragma integrity_check(1)".
VaultResult<> checkPages(Database &database, const QString &path, Sql check);

/// Runs the migrations that the file has not seen yet.
VaultResult<> bringUpToDate(Database &database, const QString &path);

} // namespace core
