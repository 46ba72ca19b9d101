#include "ui/analysis/mapreader.h"

#include "core/analysis/mapexport.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace ui {

namespace {

core::Result<core::NamedBytes> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return core::NamedBytes{QFileInfo(path).fileName(), file.read(core::MostImportBytes + 1)};
    return core::fail(core::Fault::Unreachable,
                      MapReader::tr("%1 was not read: %2. Choose another file.")
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

MapReader::Tables tablesIn(const QStringList &paths, core::Language language)
{
    QList<core::NamedBytes> files;
    for (const QString &path : paths) {
        const core::Result<core::NamedBytes> bytes = bytesOf(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.append(*bytes);
    }
    const core::Result<QList<core::SourceTable>> tables = core::tablesOf(files, language);
    if (!tables)
        return tl::unexpected(tables.error());
    QList<core::MappedTable> mapped;
    for (const core::SourceTable &table : *tables)
        mapped.append(core::guessed(table));
    return mapped;
}

ReadMap
readMap(const QList<core::MappedTable> &tables, const core::CaseFile &file, core::Language language)
{
    ReadMap read;
    read.map = core::importedMap(tables, file);
    read.same = core::sameNames(file, read.map);
    read.doubts = core::doubtSentences(read.map.doubts, language);
    return read;
}

} // namespace

MapReader::MapReader(QObject *parent) : QObject(parent)
{
    connect(&m_opening, &QFutureWatcher<Tables>::finished, this, [this] {
        Q_EMIT opened(m_opening.result());
    });
    connect(&m_understanding, &QFutureWatcher<ReadMap>::finished, this, [this] {
        Q_EMIT understood(m_understanding.result());
    });
}

void MapReader::open(const QStringList &paths)
{
    m_opening.setFuture(QtConcurrent::run(tablesIn, paths, screenLanguage()));
}

void MapReader::understand(const QList<core::MappedTable> &tables, const core::CaseFile &file)
{
    m_understanding.setFuture(QtConcurrent::run(readMap, tables, file, screenLanguage()));
}

QStringList withSiblings(const QStringList &paths)
{
    QStringList all = paths;
    for (const QString &path : paths) {
        for (const QString &ending : core::MapTables::endings()) {
            if (!path.endsWith(ending))
                continue;
            for (const QString &other : core::MapTables::endings()) {
                const QString sibling = path.chopped(ending.size()) + other;
                if (!all.contains(sibling) && QFile::exists(sibling))
                    all.append(sibling);
            }
        }
    }
    return all;
}

} // namespace ui
