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

int openedFile(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
}

QString temporary(const QString &path)
{
    return path + u".new"_s;
}

} // namespace

VaultResult<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failVault(VaultFault::NotAVault,
                         filled({u"%1 is niet te lezen: kies de map van een kluis."_s,
                                 u"%1 cannot be read: choose the folder of a vault."_s},
                                path));
    return file.read(mostBytes);
}

DurableFile::DurableFile(const QString &path)
    : m_path(path)
    , m_number(openedFile(temporary(path), O_WRONLY | O_CREAT | O_TRUNC))
    , m_error(m_number < 0 ? errno : 0)
{}

DurableFile::~DurableFile()
{
    if (m_number < 0)
        return;
    ::close(m_number);
    QFile::remove(temporary(m_path));
}

void DurableFile::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; m_error == 0 && done < bytes.size();) {
        const ssize_t count = ::write(
            m_number, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0)
            m_error = errno;
        else
            done += count;
    }
}

VaultResult<> DurableFile::commit()
{
    if (m_error == 0 && ::fsync(m_number) != 0)
        m_error = errno;
    if (m_error != 0)
        return tl::unexpected(fileFault(m_error, m_path));
    if (std::rename(QFile::encodeName(temporary(m_path)).constData(),
                    QFile::encodeName(m_path).constData())
        != 0)
        return tl::unexpected(fileFault(errno, m_path));
    ::close(m_number);
    m_number = -1;
    return syncFolder(QFileInfo(m_path).path());
}

VaultResult<> writeDurably(const QString &path, const QByteArray &bytes)
{
    DurableFile file(path);
    file.write(bytes);
    return file.commit();
}

VaultResult<> syncFolder(const QString &folder)
{
    const int names = openedFile(folder, O_RDONLY | O_DIRECTORY);
    const bool isSynced = names >= 0 && ::fsync(names) == 0;
    const int code = errno;
    if (names >= 0)
        ::close(names);
    return isSynced ? VaultResult<>() : tl::unexpected(fileFault(code, folder));
}

VaultError fileFault(int code, const QString &path)
{
    if (code == ENOSPC || code == EDQUOT)
        return vaultError(VaultFault::DiskFull,
                          filled({u"De schijf van %1 is vol: maak ruimte en probeer het "
                                  "opnieuw."_s,
                                  u"The disk of %1 is full: make some room and try again."_s},
                                 path));
    return vaultError(VaultFault::NotWritable,
                      filled({u"%1 is niet te schrijven (%2): zorg dat je er mag schrijven, of "
                              "kies een andere map."_s,
                              u"%1 cannot be written (%2): get the right to write there, or choose "
                              "another folder."_s},
                             path,
                             QString::fromLocal8Bit(std::strerror(code))));
}

} // namespace core
