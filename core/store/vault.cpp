#include "core/store/vault.h"

#include "core/store/durablefile.h"
#include "core/store/passphrase.h"
#include "core/store/vaultdatabase.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

VaultResult<> checkSameVault(const VaultFolder &folder, const KeyFile &file)
{
    const auto start = readFile(folder.database(), file.vault.size());
    if (!start)
        return tl::unexpected(start.error());
    if (*start != file.vault)
        return failVault(
            VaultFault::KeyFileForeign,
            filled({u"vault.keys en vault.db in %1 horen niet bij elkaar: zet het goede terug, of "
                    "een reservekopie."_s,
                    u"vault.keys and vault.db in %1 do not belong together: put back the right "
                    "one, or restore a backup."_s},
                   folder.path()));
    return {};
}

VaultResult<KeyFile> newKeyFile(const MasterKey &key,
                                const SecretBytes &passphrase,
                                const RecoveryCode &code,
                                qint64 now,
                                const KdfPolicy &policy)
{
    KeyFile file;
    file.vault.resize(16);
    randombytes_buf(file.vault.data(), 16);
    file.created = now;
    file.cipher = u"chacha20"_s;
    const auto slot = passphraseSlot(key, file.vault, passphrase, policy, now);
    if (!slot)
        return tl::unexpected(slot.error());
    file.keySlots = {*slot, recoverySlot(key, file.vault, code, now)};
    authenticate(file, key);
    return file;
}

VaultResult<> makeDatabase(const VaultFolder &folder, const SecretBytes &key)
{
    if (auto made = writeDurably(folder.database(), {}); !made)
        return made;
    auto database = Database::open(folder.database(), key);
    if (!database)
        return tl::unexpected(database.error());
    return bringUpToDate(**database, folder.database());
}

VaultResult<> layDown(const QString &folder, const KeyFile &file, const MasterKey &key)
{
    return makeAside(folder, [&](const VaultFolder &aside) -> VaultResult<> {
        if (auto made = makeDatabase(aside, databaseKey(key, file.vault)); !made)
            return made;
        return writeDurably(aside.keyFile(), encode(file));
    });
}

} // namespace

Vault::Vault(VaultFolder folder,
             std::unique_ptr<QLockFile> lock,
             KeyFile keyFile,
             MasterKey key,
             const KdfPolicy &policy)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_keyFile(std::move(keyFile))
    , m_key(std::move(key))
    , m_policy(policy)
{}

Vault::~Vault() = default;

VaultResult<NewVault> Vault::create(const QString &folder,
                                    const SecretBytes &passphrase,
                                    qint64 now,
                                    const KdfPolicy &policy)
{
    RecoveryCode code = RecoveryCode::random();
    const MasterKey key = MasterKey::random();
    if (auto good = checkPassphrase(passphrase); !good)
        return tl::unexpected(good.error());
    if (auto isFree = checkIsFree(folder); !isFree)
        return tl::unexpected(isFree.error());
    const auto file = newKeyFile(key, passphrase, code, now, policy);
    if (!file)
        return tl::unexpected(file.error());
    if (auto laid = layDown(folder, *file, key); !laid)
        return tl::unexpected(laid.error());
    auto vault = open(folder, passphrase, policy);
    if (!vault)
        return tl::unexpected(vault.error());
    return NewVault{std::move(*vault), std::move(code)};
}

VaultResult<std::unique_ptr<Vault>>
Vault::open(const QString &folder, const SecretBytes &passphrase, const KdfPolicy &policy)
{
    return openWith(
        folder, policy, [&](const KeyFile &file) { return unlock(file, passphrase, policy); });
}

VaultResult<std::unique_ptr<Vault>> Vault::openWithRecoveryCode(const QString &folder,
                                                                const RecoveryCode &code,
                                                                const KdfPolicy &policy)
{
    return openWith(folder, policy, [&](const KeyFile &file) { return unlock(file, code); });
}

VaultResult<std::unique_ptr<Vault>> Vault::recover(const QString &folder,
                                                   const RecoveryCode &code,
                                                   const SecretBytes &newPassphrase,
                                                   qint64 now,
                                                   const KdfPolicy &policy)
{
    auto vault = openWithRecoveryCode(folder, code, policy);
    if (!vault)
        return vault;
    if (auto set = (*vault)->setPassphrase(newPassphrase, now); !set)
        return tl::unexpected(set.error());
    return vault;
}

VaultResult<VaultFacts> Vault::info(const QString &path)
{
    const VaultFolder folder(path);
    if (!folder.isVault())
        return tl::unexpected(folder.check().error());
    const auto file = folder.readKeyFile();
    if (!file)
        return tl::unexpected(file.error());
    return VaultFacts{.folder = path,
                      .created = file->created,
                      .cipher = file->cipher,
                      .databaseBytes = QFileInfo(folder.database()).size(),
                      .keySlots = file->keySlots};
}

namespace {

/// A fault of the key file with the whole name of the file.
VaultError named(const VaultError &error, const VaultFolder &folder)
{
    Wording text = error.text;
    if (error.reason == VaultFault::KeyFileDamaged)
        for (QString *sentence : {&text.dutch, &text.english})
            sentence->replace(u"vault.keys"_s, folder.keyFile());
    return vaultError(error.reason, text);
}

} // namespace

VaultResult<>
Vault::prove(const QString &path, const SecretBytes &passphrase, const KdfPolicy &policy)
{
    const VaultFolder folder(path);
    const auto file = folder.readKeyFile();
    if (!file)
        return tl::unexpected(file.error());
    const auto key = unlock(*file, passphrase, policy);
    return key ? VaultResult<>() : tl::unexpected(named(key.error(), folder));
}

template<typename Unlock>
VaultResult<std::unique_ptr<Vault>>
Vault::openWith(const QString &path, const KdfPolicy &policy, Unlock unlockFile)
{
    const VaultFolder folder(path);
    if (auto good = folder.check(); !good)
        return tl::unexpected(good.error());
    auto lock = folder.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    const auto file = folder.readKeyFile();
    if (!file)
        return tl::unexpected(file.error());
    auto key = unlockFile(*file);
    if (!key)
        return tl::unexpected(named(key.error(), folder));
    std::unique_ptr<Vault> vault(
        new Vault(folder, std::move(*lock), *file, std::move(*key), policy));
    if (auto opened = vault->openDatabase(); !opened)
        return tl::unexpected(opened.error());
    return vault;
}

VaultResult<> Vault::openDatabase()
{
    if (auto kept = m_folder.keepKeyFile(m_keyFile); !kept)
        return kept;
    if (auto same = checkSameVault(m_folder, m_keyFile); !same)
        return same;
    const QString path = m_folder.database();
    const bool wasCutShort = QFileInfo(path + u"-wal"_s).size() > 0;
    auto opened = Database::open(path, databaseKey(m_key, m_keyFile.vault));
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    const VaultResult<> good =
        wasCutShort ? checkPages(*m_database, path, u"pragma quick_check(1)") : VaultResult<>();
    return good ? bringUpToDate(*m_database, path) : good;
}

VaultResult<> Vault::changePassphrase(const SecretBytes &oldPassphrase,
                                      const SecretBytes &newPassphrase,
                                      qint64 now)
{
    if (const auto key = unlock(m_keyFile, oldPassphrase, m_policy); !key)
        return tl::unexpected(key.error());
    return setPassphrase(newPassphrase, now);
}

VaultResult<> Vault::setPassphrase(const SecretBytes &passphrase, qint64 now)
{
    if (auto good = checkPassphrase(passphrase); !good)
        return good;
    const auto slot = passphraseSlot(m_key, m_keyFile.vault, passphrase, m_policy, now);
    if (!slot)
        return tl::unexpected(slot.error());
    return replaceSlot(*slot, [&](const KeyFile &file) -> VaultResult<> {
        const auto key = unlock(file, passphrase, m_policy);
        return key ? VaultResult<>() : tl::unexpected(key.error());
    });
}

VaultResult<RecoveryCode> Vault::renewRecoveryCode(qint64 now)
{
    RecoveryCode code = RecoveryCode::random();
    const KeySlot slot = recoverySlot(m_key, m_keyFile.vault, code, now);
    const auto replaced = replaceSlot(slot, [&](const KeyFile &file) -> VaultResult<> {
        const auto key = unlock(file, code);
        return key ? VaultResult<>() : tl::unexpected(key.error());
    });
    if (!replaced)
        return tl::unexpected(replaced.error());
    return code;
}

VaultResult<> Vault::replaceSlot(const KeySlot &slot,
                                 const std::function<VaultResult<>(const KeyFile &)> &check)
{
    KeyFile file = m_keyFile;
    file.keySlots.removeIf([&](const KeySlot &old) { return old.type == slot.type; });
    file.keySlots << slot;
    authenticate(file, m_key);
    if (auto replaced = m_folder.replaceKeyFile(file, check); !replaced)
        return replaced;
    m_keyFile = file;
    return {};
}

VaultResult<> Vault::verify()
{
    return checkPages(*m_database, m_folder.database(), u"pragma integrity_check(1)");
}

} // namespace core
