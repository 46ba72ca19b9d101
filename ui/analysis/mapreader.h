#pragma once

#include "core/analysis/mapimport.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/// What an import would bring.
struct ReadMap
{
    core::ImportedMap map;
    QList<core::SameName> same;
    QStringList doubts; // As sentences.
};

/// Reads files and understands their columns beside the window: however large they are, one can
/// go on. The last question wins.
class MapReader : public QObject
{
    Q_OBJECT

public:
    using Tables = core::Result<QList<core::MappedTable>>;

    explicit MapReader(QObject *parent = nullptr);

    void open(const QStringList &paths);
    void understand(const QList<core::MappedTable> &tables, const core::CaseFile &file);

Q_SIGNALS:
    void opened(const ui::MapReader::Tables &tables);
    void understood(const ui::ReadMap &read);

private:
    QFutureWatcher<Tables> m_opening;
    QFutureWatcher<ReadMap> m_understanding;
};

/// The files with those that were saved together with them: MAP-cards.csv beside MAP-arrows.csv.
QStringList withSiblings(const QStringList &paths);

} // namespace ui
