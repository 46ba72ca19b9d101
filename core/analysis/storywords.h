#pragma once

#include "core/analysis/causalgraph.h"
#include "core/analysis/story.h"
#include "core/model/wording.h"

namespace core {

enum class SpeechVerb { Say, Ask, SeeDifferently };

/// How a sentence is tied to the one before.
enum class Lead {
    Therefore, // Daardoor
    Also,      // En dit
    Then       // Dan
};

/// The words of a story in one language for one reader. What people said is quoted, never bent.
class StoryWords
{
public:
    StoryWords(const CaseFile &view, const StoryWish &wish);

    const QString &in(const Wording &wording) const { return wording.in(m_wish.language); }
    static QString quoted(const QString &text);

    /// "jij", "ik" or a name.
    QString nameOf(const PersonId &person) const;
    /// "Jij zegt", "Karin en Erik vragen"; when nobody is known, "Iemand zegt".
    QString speech(const QList<PersonId> &people, SpeechVerb verb) const;
    /// "Jij hebt er zin in: een 7 van de 10."
    QString willing(int mark) const;
    QString longDate(const QDate &date) const;

    /// "erger", "minder", "sterker".
    QString direction(Polarity polarity, int way) const;
    /// "Daardoor wordt dit waarschijnlijk een beetje erger: ‘…’." Way 0: how is not known.
    QString effect(Lead lead, const CausalArrow &arrow, const Factor &to, int way) const;
    /// "En daardoor wordt het eerste weer erger."
    QString closing(const CausalArrow &arrow, const Factor &first, int way) const;

private:
    QString certainty(const CausalArrow &arrow) const;
    QString delay(const CausalArrow &arrow) const;
    QString strength(const CausalArrow &arrow) const;
    QString listed(const QStringList &names) const;
    bool isYouth(const PersonId &person) const { return person == m_youth; }
    bool speaksToYouth() const { return m_wish.reader.kind == ReaderKind::Youth && !m_wish.asI; }

    const CaseFile &m_view;
    StoryWish m_wish;
    PersonId m_youth;
};

} // namespace core
