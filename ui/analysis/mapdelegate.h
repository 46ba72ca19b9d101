#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a line of the list: what it is as a drawing, its words, and after them, or below them
/// where it is narrow, quieter, the rest. Every line is equally high.
class MapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace ui
