#pragma once

#include "core/model/language.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QStringList>

namespace core {

/// A table as a CSV file holds it, its first line the names of the columns.
class Csv
{
public:
    struct Row
    {
        int line = 0; // Where it begins in the file.
        QStringList cells;
    };

    /// RFC 4180: commas, quotes, line breaks inside quotes, CRLF, LF or CR; UTF-8 with or without
    /// mark; empty lines are skipped. Every row has as many cells as the head. `name` is the
    /// file's, for the sentence that says what is wrong, in this language.
    static Result<Csv>
    parse(const QByteArray &bytes, const QString &name, Language language = Language::English);

    const QString &name() const { return m_name; }
    Language language() const { return m_language; }
    const QList<Row> &rows() const { return m_rows; }
    const Row &head() const { return m_head; }
    /// The first of these columns that is there, upper and lower case alike; -1 when none is.
    int column(const QStringList &names) const;
    /// "FILE, line 7: WHAT".
    QString at(const Row &row, const QString &what) const;

private:
    Result<> checkShape() const;

    QString m_name;
    Language m_language = Language::English;
    Row m_head;
    QList<Row> m_rows;
};

} // namespace core
