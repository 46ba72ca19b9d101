#pragma once

#include "core/conversation/house.h"

/// The house of this laptop: what stands in house.json of the settings folder, laid over the
/// shipped one. A broken file changes nothing: the last good one stays in use.
class HouseFile
{
public:
    explicit HouseFile(const QString &path) : m_path(path) {}

    /// Without a file: the shipped house. `complaint` says what is wrong with a broken one, else it
    /// is emptied.
    core::House load(core::Language language, QString &complaint) const;
    /// Reads and checks a file without using it.
    static core::Result<core::House> read(const QString &path, core::Language language);
    /// Takes this file into use. Fails when it cannot be read or written; then nothing changed.
    core::Result<core::House> use(const QString &path, core::Language language) const;

private:
    QString lastGood() const;

    QString m_path;
};
