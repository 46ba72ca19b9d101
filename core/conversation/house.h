#pragma once

#include "core/conversation/guide.h"

namespace core {

/// Somebody to call when it cannot wait.
struct CrisisNumber
{
    Wording name;
    QString number; // As one dials it, with spaces and hyphens.
    Wording about;  // When to call; may be empty.

    bool operator==(const CrisisNumber &) const = default;
};

/// What a region sets without code: its name, whom to call, which life domains are shown, and what
/// is asked in which words.
struct House
{
    QString name;
    QList<CrisisNumber> crisis;
    QList<Domain> domains; // Those that are shown, in the order of the screen; never empty.
    Guide guide;
};

/// The house that is built into the program.
Result<House> shippedHouse();

/// Reads a house file, JSON in UTF-8, laid over the shipped house. All of it may be absent:
///
///     {"name": "Startpunt Jeugd",
///      "crisis": [{"name": {"nl": "...", "en": "..."}, "number": "112", "about": {...}}],
///      "domains": ["gevoel", "thuis"],
///      "names": {"lijf": {"nl": "...", "en": "..."}},
///      "secrecy": {"nl": "...", "en": "..."},
///      "questions": {"happened": {"nl": "...", "en": "..."}},
///      "topics": {"lijf/3": {"youth": {...}, "parent": {...}, "child": {...}},
///                 "lijf/8": {"kind": "explore", "youth": {...}, "parent": {...}, "child": {...}}}}
///
/// Fails with the name of the file, the line, the field and what to do, in the language given.
Result<House> parseHouse(const QByteArray &json, const QString &fileName, Language language);

} // namespace core
