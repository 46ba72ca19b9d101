#include "ui/caseload/caselistmodel.h"

#include "core/model/casefile.h"
#include "ui/caseload/caseloadwords.h"
#include "ui/shared/words.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// What a column is sorted by: numbers first by themselves, texts as the locale orders them.
struct SortKeys
{
    QList<qint64> numbers;
    std::vector<QCollatorSortKey> texts;
};

qint64 numberOf(const core::CaseloadRow &row, int column)
{
    switch (column) {
    case CaseListModel::Step:
        return static_cast<qint64>(row.nextStep);
    // Who waits longest began first; who does not wait comes last.
    case CaseListModel::Waiting:
        return row.waitingSince.isValid() ? -row.waitingSince.toJulianDay() : -1'000'000'000;
    case CaseListModel::Domains:
        return qPopulationCount(row.domains);
    case CaseListModel::Changed:
        return row.changedAt.toMSecsSinceEpoch();
    default:
        return 0;
    }
}

bool isText(int column)
{
    return column == CaseListModel::Youth || column == CaseListModel::Coach;
}

template<typename Key>
void sortBy(QList<int> &rows, const std::vector<Key> &keys, Qt::SortOrder order)
{
    const auto less = [&](int a, int b) {
        return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)];
    };
    if (order == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), less);
    else
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return less(b, a); });
}

} // namespace

void CaseListModel::setToday(const QDate &today)
{
    m_today = today;
}

void CaseListModel::setRows(const QList<core::CaseloadRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_places.clear();
    m_places.reserve(rows.size());
    for (int i = 0; i < rows.size(); ++i)
        m_places.insert(rows[i].id, i);
    m_showsAll = true;
    arrange();
    endResetModel();
}

void CaseListModel::setRow(const core::CaseloadRow &row)
{
    const auto place = m_places.constFind(row.id);
    if (place != m_places.constEnd()) {
        m_rows[*place] = row;
        const QModelIndex shown = indexOf(row.id);
        if (shown.isValid())
            Q_EMIT dataChanged(shown, shown.siblingAtColumn(ColumnCount - 1));
        return;
    }
    const int last = static_cast<int>(m_rows.size());
    m_rows.append(row);
    m_places.insert(row.id, last);
    if (!m_showsAll)
        return;
    beginInsertRows({}, 0, 0);
    m_found.prepend(last);
    m_shown.prepend(last);
    endInsertRows();
}

void CaseListModel::setMatches(const QList<core::CaseId> &matches)
{
    beginResetModel();
    m_showsAll = false;
    m_found.clear();
    for (const core::CaseId &id : matches) {
        const auto place = m_places.constFind(id);
        if (place != m_places.constEnd())
            m_found.append(*place);
    }
    arrange();
    endResetModel();
}

void CaseListModel::showAll()
{
    beginResetModel();
    m_showsAll = true;
    arrange();
    endResetModel();
}

void CaseListModel::arrange()
{
    if (m_showsAll) {
        m_found.resize(m_rows.size());
        std::iota(m_found.begin(), m_found.end(), 0);
    }
    m_shown = m_found;
    if (m_sortColumn < 0)
        return;
    if (isText(m_sortColumn)) {
        const QCollator collator;
        std::vector<QCollatorSortKey> keys;
        keys.reserve(static_cast<size_t>(m_rows.size()));
        for (const core::CaseloadRow &row : m_rows)
            keys.push_back(collator.sortKey(m_sortColumn == Youth ? row.youth : row.coach));
        sortBy(m_shown, keys, m_sortOrder);
        return;
    }
    std::vector<qint64> keys;
    keys.reserve(static_cast<size_t>(m_rows.size()));
    for (const core::CaseloadRow &row : m_rows)
        keys.push_back(numberOf(row, m_sortColumn));
    sortBy(m_shown, keys, m_sortOrder);
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

const core::CaseloadRow &CaseListModel::row(const QModelIndex &index) const
{
    return m_rows[m_shown[index.row()]];
}

QModelIndex CaseListModel::indexOf(const core::CaseId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return {};
    const auto shown = m_shown.indexOf(*place);
    return shown < 0 ? QModelIndex() : index(static_cast<int>(shown), 0);
}

int CaseListModel::ageOf(const core::CaseloadRow &row) const
{
    return core::ageOn(row.birthDate, m_today);
}

int CaseListModel::waitedOf(const core::CaseloadRow &row) const
{
    if (!row.waitingSince.isValid() || row.waitingSince > m_today)
        return -1;
    return static_cast<int>(row.waitingSince.daysTo(m_today));
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::text(const core::CaseloadRow &row, int column) const
{
    switch (column) {
    case Youth:
        return youthText(row, ageOf(row));
    case Step:
        return wordFor(row.nextStep);
    case Waiting:
        return waitedText(waitedOf(row));
    case Domains:
        return domainsText(row.domains);
    case Coach:
        return row.coach;
    case Changed:
        return changedText(row.changedAt, m_today);
    default:
        return {};
    }
}

QString CaseListModel::sentence(const core::CaseloadRow &row) const
{
    QStringList parts{text(row, Youth), birthdayText(row, m_today), row.code, row.municipality};
    for (const int column : {Step, Waiting, Domains, Coach, Changed})
        parts.append(text(row, column));
    parts.removeAll(QString());
    return parts.join(QLatin1StringView("; "));
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::CaseloadRow &found = row(index);
    if (role == Qt::AccessibleTextRole && index.column() == Youth)
        return sentence(found);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(found, index.column());
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Youth:
        return tr("Youth");
    case Step:
        return tr("Next step");
    case Waiting:
        return tr("Waiting");
    case Domains:
        return tr("Life domains");
    case Coach:
        return tr("Coach");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace ui
