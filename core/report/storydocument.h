#pragma once

#include "core/analysis/story.h"
#include "core/report/letterdocument.h"

#include <QDate>

namespace core {

/// The story on paper for one reader, with the same sentences as the window: nothing that they may
/// not see, their name on it, and that it helps to think and is not the truth.
LetterDocument storyDocument(const CaseFile &file, const StoryWish &wish, const QDate &today);

} // namespace core
