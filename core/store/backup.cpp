#include "core/store/backup.h"

#include "core/store/durablefile.h"
#include "core/store/vaultdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr QByteArrayView Mark("JHUSBK01");
constexpr qint64 ChunkBytes = 1048576;
constexpr quint32 MostKeyFileBytes = 64 * 1024;
constexpr qint64 BackupSumBytes = crypto_generichash_BYTES;

/// BLAKE2b of what passes through.
class Sum
{
public:
    Sum() { crypto_generichash_init(&m_state, nullptr, 0, BackupSumBytes); }

    QByteArray add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
        return bytes;
    }

    QByteArray bytes()
    {
        QByteArray sum(BackupSumBytes, '\0');
        crypto_generichash_final(
            &m_state, reinterpret_cast<unsigned char *>(sum.data()), BackupSumBytes);
        return sum;
    }

private:
    crypto_generichash_state m_state = {};
};

template<typename T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

VaultError damaged(const QString &path)
{
    return vaultError(VaultFault::BackupDamaged,
                      filled({u"%1 is geen hele reservekopie van een kluis: neem een andere."_s,
                              u"%1 is not a whole backup of a vault: take another backup."_s},
                             path));
}

/// An encrypted copy of the open database, checked.
VaultResult<> copyDatabase(Vault &vault, const QString &path)
{
    if (auto made = writeDurably(path, {}); !made) // So that only the owner can read it.
        return made;
    sqlite3 *handle = vault.database().handle();
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    const auto closed = qScopeGuard([&] { sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0); });
    try {
        vault.database().run(u"vacuum into ?", path);
    } catch (const StoreError &error) {
        return tl::unexpected(storeFault(error.code(), path));
    }
    const auto copy = Database::open(path, databaseKey(vault.key(), vault.id()));
    return copy ? checkPages(**copy, path, u"pragma quick_check(1)") : tl::unexpected(copy.error());
}

VaultResult<> pack(const QByteArray &keys, QFile &database, const QString &path)
{
    DurableFile out(path);
    Sum sum;
    out.write(sum.add(Mark.toByteArray()));
    out.write(sum.add(bigEndian(static_cast<quint32>(keys.size()))));
    out.write(sum.add(keys));
    out.write(sum.add(bigEndian(static_cast<quint64>(database.size()))));
    while (!database.atEnd())
        out.write(sum.add(database.read(ChunkBytes)));
    out.write(sum.bytes());
    return out.commit();
}

/// The next so many bytes, or fewer at the end of the file.
VaultResult<> unpackDatabase(QFile &in, Sum &sum, quint64 size, const QString &path)
{
    DurableFile out(path);
    for (quint64 left = size; left > 0;) {
        const QByteArray chunk =
            in.read(static_cast<qint64>(std::min(left, static_cast<quint64>(ChunkBytes))));
        if (chunk.isEmpty())
            return tl::unexpected(damaged(in.fileName()));
        out.write(sum.add(chunk));
        left -= static_cast<quint64>(chunk.size());
    }
    return out.commit();
}

VaultResult<> unpack(QFile &in, const VaultFolder &folder)
{
    Sum sum;
    const bool isMarked = sum.add(in.read(Mark.size())) == Mark;
    const QByteArray keyLength = sum.add(in.read(sizeof(quint32)));
    if (!isMarked || keyLength.size() != sizeof(quint32)
        || qFromBigEndian<quint32>(keyLength.constData()) > MostKeyFileBytes)
        return tl::unexpected(damaged(in.fileName()));
    const QByteArray keys = sum.add(in.read(qFromBigEndian<quint32>(keyLength.constData())));
    const QByteArray length = sum.add(in.read(sizeof(quint64)));
    if (length.size() != sizeof(quint64))
        return tl::unexpected(damaged(in.fileName()));
    const auto size = qFromBigEndian<quint64>(length.constData());
    if (auto unpacked = unpackDatabase(in, sum, size, folder.database()); !unpacked)
        return unpacked;
    if (in.read(BackupSumBytes + 1) != sum.bytes())
        return tl::unexpected(damaged(in.fileName()));
    return writeDurably(folder.keyFile(), keys);
}

/// Faults of the hidden folder are faults of the backup; what the user did or the disk lacks stays.
VaultError forUser(const VaultError &error, const QString &path)
{
    using enum VaultFault;
    switch (error.reason) {
    case KeyFileDamaged:
    case KeyFileForeign:
    case DatabaseDamaged:
    case NotAVault:
        return damaged(path);
    default:
        return error;
    }
}

} // namespace

VaultResult<> backUp(Vault &vault, const QString &path)
{
    if (QFileInfo::exists(path))
        return failVault(VaultFault::AlreadyExists,
                         filled({u"%1 bestaat al: kies een andere naam voor de reservekopie."_s,
                                 u"%1 exists already: choose another name for the backup."_s},
                                path));
    const QString copy = path + u".part"_s;
    const auto removed = qScopeGuard([&] { QFile::remove(copy); });
    if (auto copied = copyDatabase(vault, copy); !copied)
        return copied;
    const auto keys = readFile(VaultFolder(vault.folder()).keyFile(), MostKeyFileBytes);
    if (!keys)
        return tl::unexpected(keys.error());
    QFile database(copy);
    if (!database.open(QIODevice::ReadOnly))
        return tl::unexpected(damaged(copy));
    return pack(*keys, database, path);
}

VaultResult<> restore(const QString &path,
                      const QString &folder,
                      const SecretBytes &passphrase,
                      const KdfPolicy &policy)
{
    if (auto isFree = checkIsFree(folder); !isFree)
        return isFree;
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return tl::unexpected(damaged(path));
    return makeAside(folder, [&](const VaultFolder &aside) -> VaultResult<> {
        if (auto unpacked = unpack(in, aside); !unpacked)
            return unpacked;
        const auto vault = Vault::open(aside.path(), passphrase, policy);
        if (!vault)
            return tl::unexpected(forUser(vault.error(), path));
        const auto good = (*vault)->verify();
        return good ? good : tl::unexpected(forUser(good.error(), path));
    });
}

} // namespace core
