#pragma once

#include "core/conversation/guide.h"
#include "core/model/casefile.h"

namespace core {

/// What of a life domain or a question came up, in numbers of things: never a part of a whole,
/// because nothing is compulsory.
struct Touched
{
    int statements = 0;
    int factors = 0;
    int marks = 0; // Topics that got a state other than Open.

    bool isTouched() const { return statements + factors + marks > 0; }
    bool operator==(const Touched &) const = default;
};

Touched touched(const CaseFile &file, Domain domain);
/// Factors count when one of their sentences answers the question.
Touched touched(const CaseFile &file, Question question);

/// Open when it has no mark.
TopicState stateOf(const CaseFile &file, QStringView topic);
/// Sentences of the topic, in the order in which they were said.
QList<Statement> statementsOf(const CaseFile &file, QStringView topic);

/// What one could still talk about. An invitation, not a list of duties: what the family does not
/// want to talk about is not in it.
struct StillOpen
{
    QList<Question> questions;      // Without an answer.
    QList<Domain> domains;          // Not touched.
    QStringList topics;             // Marked "talk about" or "later", and nothing said yet.
    QStringList safety;             // Safety topics not asked yet.
    QList<PersonId> withoutRequest; // Youth and parents whose request is not there in own words.

    bool operator==(const StillOpen &) const = default;
};

StillOpen stillOpen(const CaseFile &file, const Guide &guide);

/// The domain that a topic key names; nothing when it names none.
std::optional<Domain> domainOf(QStringView topic);

} // namespace core
