#pragma once

#include "core/model/casefile.h"

#include <optional>

namespace core {

// What stands in a cell of an imported table, in the words of this and other programs, Dutch and
// English. Nothing for a word that says none of it.

/// The only reading of signs: "+", "1", "plus", "voedt", "feeds"; "-", "-1", "remt"; "0", "?",
/// "weet niet"; "started", ...; other numbers by whether they are more or less than zero.
std::optional<LinkKind> kindOfSign(const QString &cell);
/// A word for the kind says more than a sign.
std::optional<LinkKind> kindOf(const QString &word, const QString &sign);
/// So, and not by a number that may as well be a weight.
bool isPlainSign(const QString &cell);
std::optional<LinkKind> kindOfWord(const QString &cell);
/// "false", "undirected", "mutual": an arrow that has no direction.
bool isUndirected(const QString &cell);
std::optional<Domain> domainOfWord(const QString &cell);
std::optional<Polarity> polarityOfWord(const QString &cell);
std::optional<Certainty> certaintyOfWord(const QString &cell);
std::optional<Changeable> changeableOfWord(const QString &cell);
/// "1", "ja", "yes", "true", "x".
bool isYes(const QString &cell);
/// With a point or a comma.
std::optional<double> numberOf(const QString &cell);

/// The same for two names that people take for the same: width, case and blanks do not count.
QString plainName(const QString &name);

} // namespace core
