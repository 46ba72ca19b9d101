#pragma once

#include "core/model/result.h"
#include "core/report/letterdocument.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace ui {

/// The letter on A4 with real text in it, title and language set. Needs a QGuiApplication.
core::Result<QByteArray> pdfOf(const core::LetterDocument &letter);
/// Whole or not at all.
core::Result<> writePdf(const core::LetterDocument &letter, const QString &path);

/// Its pages on a printer.
void print(const core::LetterDocument &letter, QPagedPaintDevice &printer);

/// As PDF, or as plain text when the path ends in .txt.
core::Result<> writePaper(const core::LetterDocument &letter, const QString &path);

} // namespace ui
