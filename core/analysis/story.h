#pragma once

#include "core/model/language.h"
#include "core/model/reader.h"

#include <optional>

namespace core {

/// What a sentence rests on. A told sentence that rests on nothing only leads in, and claims
/// nothing.
struct StorySentence
{
    QString text;
    QList<FactorId> factors = {};
    QList<LinkId> links = {};
    QList<StatementId> statements = {};
    QList<GoalId> goals = {};
    QList<HypothesisId> hypotheses = {};
    QString basisHash = {}; // Of what the map tells here (storyedits.h).
    StoryEditId edit = {};  // Own words; `told` is then what the map tells in this place.
    QString told = {};
    bool isStale = false; // Own words of which the cards have changed since.

    bool isOwn() const { return !edit.isEmpty(); }
    bool leadsIn() const
    {
        return !isOwn() && factors.isEmpty() && links.isEmpty() && statements.isEmpty()
               && goals.isEmpty() && hypotheses.isEmpty();
    }
    bool operator==(const StorySentence &) const = default;
};

struct StoryParagraph
{
    QString title = {}; // Of a loop; else empty.
    QList<StorySentence> sentences = {};

    bool operator==(const StoryParagraph &) const = default;
};

/// The parts in their order; one without sentences is left out.
enum class StoryPart {
    Opening,
    Now,
    Before,
    Began,
    KeepsGoing,
    Helps,
    Differ,
    NotKnown,
    Begin,
    Goals,
    Try
};

/// "keepsGoing": in files and in the journal.
QStringView nameOf(StoryPart part);
std::optional<StoryPart> storyPartOf(QStringView name);
QString headingOf(StoryPart part, Language language);

struct StorySection
{
    StoryPart part = StoryPart::Opening;
    QString heading = {};
    QList<StoryParagraph> paragraphs = {};

    bool operator==(const StorySection &) const = default;
};

struct Story
{
    QString title;
    QList<StorySection> sections;
    QString doubt = {}; // Stands behind a stale sentence in plain text.
    int keptBack = 0;   // Own sentences that this reader may not see any more.

    bool operator==(const Story &) const = default;
};

struct StoryWish
{
    Reader reader = {};
    Language language = Language::Dutch;
    bool asI = false;     // The youth speaks: "ik" instead of "jij" or a name.
    bool isLight = false; // Only the cards of the light form.
};

/// The map as a story in plain words, made by rules: the same case gives the same text. Only what
/// the reader may see; every card of it is in it, and nothing that is not on the map.
Story toldStory(const CaseFile &file, const StoryWish &wish);
/// The same with the family's own sentences in it: what window, print, terminal and export show.
Story storyOf(const CaseFile &file, const StoryWish &wish);

/// All sentences in order.
QList<StorySentence> sentencesOf(const Story &story);
QString plainText(const Story &story);

} // namespace core
