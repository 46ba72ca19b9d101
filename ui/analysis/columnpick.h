#pragma once

#include "core/analysis/mapcolumns.h"

#include <QWidget>

class QCheckBox;
class QTableWidget;

namespace ui {

/// The first rows of an imported table, and above each column what it means.
class ColumnPick : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnPick(QWidget *parent = nullptr);

    void show(const core::MappedTable &table);
    const core::MappedTable &table() const { return m_table; }
    using QWidget::show;

Q_SIGNALS:
    void changed();

private:
    void fill();
    QWidget *pickOf(int column);
    void take(int column, core::ColumnUse use);

    core::MappedTable m_table;
    QTableWidget *m_rows;
    QCheckBox *m_hasHead;
};

QString wordFor(core::ColumnUse use);

} // namespace ui
