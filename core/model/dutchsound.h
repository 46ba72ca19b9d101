#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The words of a name, lower case, without diacritics and without what stands between ("van der",
/// "'t", "v.d."), as long as something is left: "Noë van 't Hof-Jansen" gives noe, hof, jansen.
QStringList nameWords(const QString &name);

/// How a word of a name sounds in Dutch, as a key: the same for Marijn and Marein, Kuijpers and
/// Cuypers, Sophie and Sofi, Bosch and Bos, Zara and Sarah. Takes a word of nameWords().
QString soundOf(const QString &word);

} // namespace core
