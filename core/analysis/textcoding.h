#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// The text of a file of anybody: UTF-8 and UTF-16 with or without mark, else what spreadsheets
/// write on Windows (code page 1252). Never fails; characters that no text has are left out.
QString decodedText(const QByteArray &bytes);

} // namespace core
