#pragma once

#include "core/model/caseload.h"

#include <QStyledItemDelegate>

namespace ui {

class CaseListModel;

/// Paints a line of the caseload; every line is equally high.
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CaseDelegate(const CaseListModel &model, QObject *parent);

    /// The line under the mouse is lit as a whole.
    void setHoveredRow(int row) { m_hovered = row; }
    int rowHeight() const;
    /// Room that ten marks need.
    int marksWidth() const;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Cell;

    void paintGround(const Cell &cell) const;
    void paintYouth(const Cell &cell) const;
    void paintMarks(const Cell &cell) const;
    void paintText(const Cell &cell) const;
    QRectF mark(const QRect &cell, int domain) const;

    const CaseListModel &m_model;
    int m_hovered = -1;
};

} // namespace ui
