#pragma once

#include <QStyledItemDelegate>

namespace ui {

class OfferListModel;
struct OfferRow;
struct Tokens;

/// Draws an offer as a calm sheet: name, reason, doubt, and small below it what kind of offer it
/// is.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OfferDelegate(const OfferListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void
    paintSheet(QPainter &painter, const QStyleOptionViewItem &option, const QRect &sheet) const;
    void paintMark(QPainter &painter, const Tokens &colors, const QRect &sheet) const;

    const OfferListModel &m_model;
};

} // namespace ui
