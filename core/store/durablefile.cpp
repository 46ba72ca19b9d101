#include "core/store/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    bool sync() const { return ::fsync(m_number) == 0; }
    bool write(const QByteArray &bytes) const
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::write(
                m_number, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
            if (count < 0)
                return false;
            done += count;
        }
        return true;
    }

private:
    int m_number;
};

} // namespace

VaultResult<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failVault(VaultFault::NotAVault,
                         u"%1 cannot be read: choose the folder of a vault."_s.arg(path));
    return file.read(mostBytes);
}

VaultResult<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString temporary = path + u".new"_s;
    {
        const Descriptor file(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        if (!file.isOpen() || !file.write(bytes) || !file.sync()) {
            const int code = errno;
            QFile::remove(temporary);
            return tl::unexpected(fileFault(code, path));
        }
    }
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData())
        != 0)
        return tl::unexpected(fileFault(errno, path));
    return syncFolder(QFileInfo(path).path());
}

VaultResult<> syncFolder(const QString &folder)
{
    const Descriptor names(folder, O_RDONLY | O_DIRECTORY);
    if (!names.isOpen() || !names.sync())
        return tl::unexpected(fileFault(errno, folder));
    return {};
}

VaultError fileFault(int code, const QString &path)
{
    if (code == ENOSPC || code == EDQUOT)
        return vaultError(VaultFault::DiskFull,
                          u"The disk of %1 is full: make some room and try again."_s.arg(path));
    return vaultError(VaultFault::NotWritable,
                      u"%1 cannot be written (%2): get the right to write there, or choose another "
                      "folder."_s.arg(path, QString::fromLocal8Bit(std::strerror(code))));
}

} // namespace core
