#pragma once

#include "core/model/casefile.h"

#include <QByteArray>

namespace core {

/// Parses a case in the exchange form:
///
///     {"format": "jeugdhuis-case", "version": 1,
///      "head": {"code": "2026-0001", ...},
///      "persons": [{"id": "isa", "role": "youth", "name": "Isa", "birthDate": "2012-05-03"}, ...],
///      "statements": [{"id": "s1", "saidBy": "isa", "text": "...", "at": "2026-03-02T15:10:00Z"},
///      ...], ...}
///
/// The lists and fields have the names of the Schema tables, enums the words of words.h, dates and
/// times ISO form; "id" and references are labels of the file's own choosing (the case has none).
/// A member "remark" beside the lists is for people who read the file. Absent = not said. Every
/// label gets a new identifier from rng, so that importing twice makes two cases. At most 50 MB,
/// nesting 16. Fails with one sentence: what is wrong, where (list, number, field), what to do.
/// `name` is the file's.
Result<CaseFile> parseCase(const QByteArray &json, const QString &name, Rng &rng);

/// The same form; identifiers are written as their text. Times UTC.
QByteArray toJson(const CaseFile &file);

/// Whether numbers are in their ranges, references lead somewhere, needed texts are there, no text
/// is longer than LongestText or holds what is no character; else the first fault.
Result<> check(const CaseFile &file);

} // namespace core
