#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// A file that is built into the program: "domains.json", "cases/isa.json". Empty when there is
/// none of this name.
QByteArray content(const QString &name);

} // namespace core
