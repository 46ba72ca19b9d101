#pragma once

#include "core/model/casefile.h"
#include "core/model/change.h"

namespace core {

// What a conversation does to a case: sentences, and what is made of them. Ids and times come in
// with the values.

/// The first one of a day, or nullptr.
const Conversation *conversationOn(const CaseFile &file, const QDate &day);

/// Whether a sentence of this conversation is theirs.
bool didSpeak(const CaseFile &file, const ConversationId &talk, const PersonId &person);

/// Somebody is at the table of this conversation, or was not after all; it is added when the file
/// has it not. Nothing for who spoke in it.
Change seated(const CaseFile &file, const Conversation &talk, const PersonId &person, bool isThere);

/// Somebody said something. The conversation of that day is found, or `fresh` becomes it; who
/// speaks is present.
Change said(const CaseFile &file, Statement statement, Conversation fresh);
/// The statement and every mention of it. The cards keep their words.
Change withoutStatement(const CaseFile &file, const Statement &statement);
/// Only these may see the statement, and the cards that came from it.
Change shownTo(const CaseFile &file, const Statement &statement, const Sight &sight);
/// One more who may see it; "only the coach" ends when somebody else may.
Sight withReader(const CaseFile &file, const Sight &sight, const PersonId &person);
/// One less; the last one taken away leaves only the coach, never everyone.
Sight withoutReader(const CaseFile &file, const Sight &sight, const PersonId &person);
/// The topic gets this state; Open takes its mark away. `fresh` becomes the mark when there is
/// none.
Change marked(const CaseFile &file, const TopicMark &fresh);

/// A card out of sentences: the words given, else those of the first; all who spoke; seen by
/// nobody who may not see every one of the sentences. `fresh` brings the id and the polarity.
Factor factorFrom(const CaseFile &file, const QList<Statement> &statements, Factor fresh);
/// The life domain of its topic, else the one nearest to its question.
Domain domainOf(const Statement &statement);

/// Every answer to the question, in the order in which they were said.
QList<Statement> answersTo(const CaseFile &file, Question question);
/// Cards that came from this sentence.
QList<Factor> factorsFrom(const CaseFile &file, const StatementId &statement);
/// Strengths first, then burdens, then background; each in the order made.
QList<Factor> strengthsFirst(const CaseFile &file);

} // namespace core
