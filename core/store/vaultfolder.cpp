#include "core/store/vaultfolder.h"

#include "core/store/durablefile.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qint64 MostKeyFileBytes = 64 * 1024 + 1;

bool isNetwork(quint32 kind)
{
    // NFS, SMB, CIFS, SMB2, FUSE; see statfs(2).
    constexpr std::array<quint32, 5> Kinds{0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546};
    return std::ranges::find(Kinds, kind) != Kinds.end();
}

VaultError whoHasIt(const QLockFile &lock, const QString &folder)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return vaultError(VaultFault::AlreadyOpen,
                      filled({u"De kluis %1 is open in %2 (proces %3 op %4): sluit hem daar "
                              "eerst."_s,
                              u"The vault %1 is open in %2 (process %3 on %4): close it there "
                              "first."_s},
                             folder,
                             program,
                             QString::number(process),
                             host));
}

/// A vault lies on a disk of this computer, so a lock with another host's name is from before the
/// computer was renamed.
void forgetOtherHosts(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program) && host != QSysInfo::machineHostName())
        lock.removeStaleLockFile();
}

VaultResult<KeyFile> readAs(const QString &path)
{
    const auto bytes = readFile(path, MostKeyFileBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseKeyFile(*bytes, path);
}

} // namespace

bool VaultFolder::isVault() const
{
    return QFile::exists(database()) && QFile::exists(keyFile());
}

bool VaultFolder::isTouched() const
{
    return QFile::exists(database()) || QFile::exists(keyFile());
}

VaultResult<> VaultFolder::make() const
{
    const QString parent = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(parent))
        return failVault(VaultFault::NotWritable,
                         filled({u"De map %1 is niet te maken: kies een andere map."_s,
                                 u"The folder %1 cannot be made: choose another folder."_s},
                                parent));
    if (::mkdir(QFile::encodeName(m_path).constData(), 0700) != 0)
        return tl::unexpected(fileFault(errno, m_path));
    return checkIsLocal(m_path);
}

VaultResult<> VaultFolder::check() const
{
    if (::access(QFile::encodeName(m_path).constData(), X_OK) != 0 && errno == EACCES)
        return tl::unexpected(fileFault(EACCES, m_path));
    if (VaultResult<> whole = checkIsWhole(); !whole)
        return whole;
    for (const QString &path : {m_path, database(), keyFile()})
        if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
            return tl::unexpected(fileFault(errno, path));
    return checkIsLocal(m_path);
}

VaultResult<> VaultFolder::checkIsWhole() const
{
    if (isVault())
        return {};
    if (QFile::exists(database()))
        return failVault(
            VaultFault::KeyFileMissing,
            filled({u"Het sleutelbestand %1 ontbreekt, en zonder gaat de kluis niet open: zet het "
                    "terug uit een reservekopie."_s,
                    u"The key file %1 is missing, and without it the vault does not open: put it "
                    "back from a backup."_s},
                   keyFile()));
    if (QFile::exists(keyFile()))
        return failVault(VaultFault::DatabaseDamaged,
                         filled({u"%1 ontbreekt: zet een reservekopie van de kluis terug."_s,
                                 u"%1 is missing: restore a backup of the vault."_s},
                                database()));
    return failVault(VaultFault::NotAVault,
                     filled({u"Er is geen kluis in %1: kies een andere map of maak een kluis."_s,
                             u"There is no vault in %1: choose another folder or make a vault."_s},
                            m_path));
}

VaultResult<std::unique_ptr<QLockFile>> VaultFolder::lock() const
{
    auto lock = std::make_unique<QLockFile>(m_path + u"/lock"_s);
    lock->setStaleLockTime(0);
    forgetOtherHosts(*lock);
    if (lock->tryLock(0)) {
        QFile::setPermissions(m_path + u"/lock"_s, QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return tl::unexpected(whoHasIt(*lock, m_path));
    case QLockFile::PermissionError:
        return tl::unexpected(fileFault(EACCES, m_path));
    default: // Qt's word for a full disk.
        return tl::unexpected(fileFault(ENOSPC, m_path));
    }
}

VaultResult<KeyFile> VaultFolder::readKeyFile() const
{
    const QString aside = keyFile() + u".bak"_s;
    auto file = readAs(keyFile());
    if (file || !QFile::exists(aside))
        return file;
    auto before = readAs(aside);
    return before ? before : file;
}

VaultResult<>
VaultFolder::replaceKeyFile(const KeyFile &file,
                            const std::function<VaultResult<>(const KeyFile &)> &check) const
{
    const QByteArray name = QFile::encodeName(keyFile());
    const QByteArray aside = name + ".bak";
    ::unlink(aside.constData());
    if (::link(name.constData(), aside.constData()) != 0 && errno != ENOENT)
        return tl::unexpected(fileFault(errno, keyFile()));
    if (auto written = writeDurably(keyFile(), encode(file)); !written)
        return written;
    const auto lying = readAs(keyFile());
    VaultResult<> opened = lying ? check(*lying) : tl::unexpected(lying.error());
    if (!opened) {
        std::rename(aside.constData(), name.constData());
        return opened;
    }
    ::unlink(aside.constData());
    return syncFolder(m_path);
}

VaultResult<> VaultFolder::keepKeyFile(const KeyFile &file) const
{
    const QString aside = keyFile() + u".bak"_s;
    if (!QFile::exists(aside))
        return {};
    if (readFile(keyFile(), MostKeyFileBytes) != encode(file)) {
        if (auto written = writeDurably(keyFile(), encode(file)); !written)
            return written;
    }
    QFile::remove(aside);
    return syncFolder(m_path);
}

VaultResult<> checkIsFree(const QString &folder)
{
    const QDir directory(folder);
    if (directory.exists()
        && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failVault(
            VaultFault::AlreadyExists,
            filled({u"De map %1 is niet leeg: kies een nieuwe map voor de kluis."_s,
                    u"The folder %1 is not empty: choose a new folder for the vault."_s},
                   folder));
    if (!directory.exists() && QFileInfo::exists(folder))
        return failVault(VaultFault::AlreadyExists,
                         filled({u"%1 is een bestand: kies een nieuwe map voor de kluis."_s,
                                 u"%1 is a file: choose a new folder for the vault."_s},
                                folder));
    return {};
}

VaultResult<> makeAside(const QString &folder,
                        const std::function<VaultResult<>(const VaultFolder &)> &fill)
{
    const QFileInfo target(QDir::cleanPath(QDir().absoluteFilePath(folder)));
    const VaultFolder aside(target.path() + u"/."_s + target.fileName() + u".new"_s);
    QDir(aside.path()).removeRecursively();
    VaultResult<> done = aside.make();
    if (done)
        done = fill(aside);
    if (done
        && std::rename(QFile::encodeName(aside.path()).constData(),
                       QFile::encodeName(target.filePath()).constData())
               != 0)
        done = tl::unexpected(fileFault(errno, folder));
    if (!done) {
        QDir(aside.path()).removeRecursively();
        return done;
    }
    return syncFolder(target.path());
}

VaultResult<> checkIsLocal(const QString &folder)
{
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return tl::unexpected(fileFault(errno, folder));
    if (isNetwork(static_cast<quint32>(facts.f_type)))
        return failVault(
            VaultFault::NetworkFolder,
            filled({u"%1 staat op een netwerk of een aangekoppelde schijf, waar een kluis niet "
                    "veilig is: kies een map op deze computer."_s,
                    u"%1 lies on a network or mounted drive, where a vault is not safe: choose a "
                    "folder on this computer."_s},
                   folder));
    return {};
}

} // namespace core
