#pragma once

#include "ui/analysis/mapreader.h"
#include "ui/shared/dialog.h"
#include "ui/shared/opencase.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace ui {

class ColumnPick;

/// What files would bring into the map: their first rows, what the columns mean, how many cards
/// and arrows, what is doubtful. Nothing is in the case before it is confirmed; then it is one
/// step of undo.
class ImportDialog : public Dialog
{
    Q_OBJECT

public:
    ImportDialog(OpenCase &open, const QStringList &paths, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const core::Brought &brought);
    void refused(const QString &sentence);

private:
    void build();
    void showTables(const MapReader::Tables &tables);
    void showTable(int index);
    void keepTable();
    void ask();
    void showMap(const ReadMap &read);
    void showSame();
    void bringIn();

    OpenCase &m_open;
    MapReader m_reader;
    QList<core::MappedTable> m_tables;
    QList<core::MappedTable> m_hypotheses; // Their columns are always the same.
    int m_shown = -1;
    ReadMap m_read;
    QComboBox *m_files;
    ColumnPick *m_columns;
    TextLabel *m_counts;
    QListWidget *m_doubts;
    QCheckBox *m_merge;
    QPushButton *m_bring;
};

} // namespace ui
