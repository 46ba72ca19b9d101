#pragma once

#include "core/store/vaultfault.h"

#include <QByteArray>

namespace core {

/// The whole file, at most this many bytes of it.
VaultResult<QByteArray> readFile(const QString &path, qint64 mostBytes);

/// A file of 0600 that is written beside its path, and at commit is synced and renamed over the
/// path: at any moment either the old or the new content is there. Without commit nothing stays
/// behind.
class DurableFile
{
public:
    explicit DurableFile(const QString &path);
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    /// After a failure the rest of the writing does nothing and commit tells what it was.
    void write(const QByteArray &bytes);
    VaultResult<> commit();

private:
    QString m_path;
    int m_number;
    int m_error = 0;
};

VaultResult<> writeDurably(const QString &path, const QByteArray &bytes);

/// Makes what happened to the names in this folder last.
VaultResult<> syncFolder(const QString &folder);

/// What the errno of a failed call means for this path.
VaultError fileFault(int code, const QString &path);

} // namespace core
