#pragma once

#include "core/offers/match.h"

#include <QAbstractListModel>

namespace ui {

/// One offer in words, or the heading of a group.
struct OfferRow
{
    QString title;
    bool isHeading = false;
    QString about;  // Provider, for whom, step, access.
    QString reason; // Why it fits, in the family's words.
    QString doubt;  // Why it does not, or not yet.
    bool isChosen = false;
    core::Match match;

    bool operator==(const OfferRow &) const = default;
};

class OfferListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<OfferRow> &rows);
    const OfferRow &row(const QModelIndex &index) const { return m_rows[index.row()]; }
    QModelIndex indexOf(const QString &typeId) const;
    QModelIndex firstOffer() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<OfferRow> m_rows;
};

} // namespace ui
