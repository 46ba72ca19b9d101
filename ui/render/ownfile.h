#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace ui {

/// Writes a file that only its owner may read, whole or not at all.
core::Result<> writeOwnFile(const QString &path, const QByteArray &bytes);

} // namespace ui
