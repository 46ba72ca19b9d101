#pragma once

#include "core/store/vaultfault.h"

#include <QList>
#include <QString>

namespace core {

class Database;

/// One step of the schema; once released it is never edited.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;

    bool operator==(const Migration &) const = default;
};

/// The steps NNN_name.sql of a folder, in order. Resources: core/store/schema/*.sql.
QList<Migration> migrationsIn(const QString &folder = QStringLiteral(":/schema"));

/// Brings the schema to the last version, each step in one transaction with its number in
/// user_version. A file of a later program is left as it is and refused.
VaultResult<> migrate(Database &database, const QList<Migration> &migrations);

} // namespace core
