#include "ui/offers/offerlistmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void OfferListModel::setRows(const QList<OfferRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex OfferListModel::indexOf(const QString &typeId) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isHeading && m_rows[i].match.typeId == typeId)
            return index(i);
    }
    return {};
}

QModelIndex OfferListModel::firstOffer() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isHeading)
            return index(i);
    }
    return {};
}

int OfferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OfferListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OfferRow &it = row(index);
    if (role == Qt::DisplayRole)
        return it.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{
        it.title, it.isChosen ? tr("chosen") : QString(), it.doubt, it.reason, it.about};
    said.removeAll(QString());
    return said.join(u". "_s);
}

Qt::ItemFlags OfferListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index).isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
