#pragma once

#include "core/analysis/story.h"

namespace core {

// Sentences of a story in the family's own words (StoryEdit): each stands in the place of a told
// sentence, or is a free one at the end of its part. It knows what the told sentence said when it
// was written; when the map tells it otherwise now, it is stale and asks whether it is still right.

/// Over what a sentence says and what the cards say that it rests on, in the view of its reader.
QString basisHash(const CaseFile &view, StoryPart part, const StorySentence &told);

/// Written for this reader, in this language and voice.
bool isFor(const StoryEdit &edit, const StoryWish &wish);

/// A new own sentence without its words yet, in the place of `sentence` of this part; with an empty
/// sentence a free one at the end of the part.
StoryEdit ownSentence(const StoryWish &wish,
                      StoryPart part,
                      const StorySentence &sentence,
                      const StoryEditId &id);
/// Always the same for the same place, so that two laptops that write there write one sentence.
StoryEditId placeOf(const StoryWish &wish, StoryPart part, const StorySentence &sentence);

/// A stale own sentence that is still right: from now on it stands for what the map tells now; a
/// free one when the map tells nothing in its place any more.
StoryEdit kept(const StoryEdit &edit, const StorySentence &sentence);

/// The told story with the own sentences of its reader in it. What quotes something that this
/// reader may not see, or is stale about what they no longer see in own words, is kept back and
/// counted. None is lost: what has no place any more stands at the end of its part.
Story storyWith(const Story &told, const CaseFile &file, const StoryWish &wish);

} // namespace core
