#pragma once

#include <QStringList>

namespace core {

/// `; did you mean "weight"?` when one of the words is a slip of the keyboard away, else empty.
QString didYouMean(const QString &word, const QStringList &words);

} // namespace core
