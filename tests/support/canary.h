#pragma once

#include <QString>
#include <QStringList>

/// Where a word can be read on this computer's disks by whoever has no key: files in the folders
/// and every file this process has open, deleted ones too; as UTF-8, UTF-16 of both orders, and
/// base64 at each of its three offsets.
QStringList whereCanBeRead(const QString &word, const QStringList &folders);
