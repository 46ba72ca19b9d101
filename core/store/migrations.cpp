#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Migration read(const QFileInfo &entry)
{
    QFile file(entry.filePath());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return {.version = entry.baseName().section(u'_', 0, 0).toInt(),
            .name = entry.completeBaseName(),
            .sql = isOpen ? QString::fromUtf8(file.readAll()) : QString()};
}

void apply(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    database.execute(migration.sql);
    database.execute(u"pragma user_version = %1"_s.arg(migration.version));
    transaction.commit();
}

} // namespace

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const QFileInfoList entries =
        QDir(folder).entryInfoList({u"???_*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries) {
        migrations << read(entry);
        Q_ASSERT(migrations.last().version == migrations.size());
    }
    return migrations;
}

VaultResult<> migrate(Database &database, const QList<Migration> &migrations)
{
    const int version = database.value<int>(u"pragma user_version").value_or(0);
    if (version > migrations.size())
        return failVault(
            VaultFault::TooNew,
            filled({u"Deze kluis heeft vorm %1 en het programma kent tot en met %2: werk het "
                    "programma bij."_s,
                    u"This vault has format %1 and the program knows up to %2: update the "
                    "program."_s},
                   QString::number(version),
                   QString::number(migrations.size())));
    for (const Migration &migration : migrations.mid(version))
        apply(database, migration);
    return {};
}

} // namespace core
