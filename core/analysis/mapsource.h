#pragma once

#include "core/analysis/textcoding.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace core {

// A map that another program made, as tables: whatever the format, cards and arrows are rows with
// columns, and what each column means is decided later (mapcolumns.h).

/// More rows than this are not read.
constexpr qsizetype MostImportRows = 100'000;
/// Columns past these are left out.
constexpr qsizetype MostImportColumns = 200;
/// A larger file is not read.
constexpr qsizetype MostImportBytes = 64 * 1024 * 1024;

struct SourceRow
{
    int line = 0;      // In the file; of a row of a format without lines, which one it is.
    QStringList cells; // Those at the end may be missing.

    QString cell(qsizetype column) const
    {
        return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString();
    }
    bool operator==(const SourceRow &) const = default;
};

struct SourceTable
{
    enum class Content { Unknown, Cards, Arrows, Loops, Hypotheses };

    QString name;        // Of the file, or of the part of it.
    QStringList head;    // Empty names where the first row is data already.
    bool hasHead = true; // The first row names the columns.
    QList<SourceRow> rows;
    Content content = Content::Unknown; // What the format says it is.
    bool isGuessedText = false;         // Not Unicode: read as code page 1252.

    bool operator==(const SourceTable &) const = default;
};

/// The tables of these files: CSV (comma, semicolon or tab, any usual encoding), GraphML, JSON of
/// this program or of Kumu; what each is its content tells. Fails with one sentence: file, where,
/// what, what to do. `stop` is asked now and then.
Result<QList<SourceTable>>
tablesOf(const QList<NamedBytes> &files, Language language, const std::function<bool()> &stop = {});

/// The table with its first row as names of columns, or as data.
SourceTable withHead(const SourceTable &table, bool hasHead);

} // namespace core
