#pragma once

#include "core/model/caseload.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// The caseload as a table: all rows, or those that a search found, in the order given or sorted.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Youth, Step, Waiting, Domains, Coach, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setToday(const QDate &today);
    void setRows(const QList<core::CaseloadRow> &rows);
    /// One case is new or changed; its place in the list stays.
    void setRow(const core::CaseloadRow &row);
    /// Only these, in this order; ids that are not in the caseload are left out.
    void setMatches(const QList<core::CaseId> &matches);
    void showAll();

    int total() const { return static_cast<int>(m_rows.size()); }
    const core::CaseloadRow &row(const QModelIndex &index) const;
    QModelIndex indexOf(const core::CaseId &id) const;
    /// Full years today; -1 when not known.
    int ageOf(const core::CaseloadRow &row) const;
    QDate today() const { return m_today; }
    /// Days waited today; -1 when nobody waits.
    int waitedOf(const core::CaseloadRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1 brings back the order given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const core::CaseloadRow &row, int column) const;
    QString sentence(const core::CaseloadRow &row) const;
    void arrange();

    QDate m_today;
    QList<core::CaseloadRow> m_rows;
    QHash<core::CaseId, int> m_places; // In m_rows.
    QList<int> m_found;                // In m_rows, in the order given.
    QList<int> m_shown;                // m_found, sorted.
    bool m_showsAll = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ui
