#pragma once

#include "core/store/vaultfault.h"

#include <QByteArray>

namespace core {

/// The whole file, at most this many bytes of it.
VaultResult<QByteArray> readFile(const QString &path, qint64 mostBytes);

/// Writes a file of 0600 beside the path, syncs it, renames it over the path and syncs the folder:
/// at any moment either the old or the new content is there.
VaultResult<> writeDurably(const QString &path, const QByteArray &bytes);

/// Makes what happened to the names in this folder last.
VaultResult<> syncFolder(const QString &folder);

/// What the errno of a failed call means for this path.
VaultError fileFault(int code, const QString &path);

} // namespace core
