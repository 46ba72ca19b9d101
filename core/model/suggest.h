#pragma once

#include "core/model/language.h"

#include <QStringList>

namespace core {

/// `; did you mean "weight"?` when one of the words is a slip of the keyboard away, else empty.
QString
didYouMean(const QString &word, const QStringList &words, Language language = Language::English);

} // namespace core
