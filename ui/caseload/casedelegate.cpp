#include "ui/caseload/casedelegate.h"

#include "ui/caseload/caselistmodel.h"
#include "ui/caseload/caseloadwords.h"
#include "ui/shared/paint.h"
#include "ui/shared/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace ui {

struct CaseDelegate::Cell
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Tokens &colors;
    QRect inner;
};

namespace {

int heightOf(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

/// Draws one line, cut with dots where it does not fit; returns how wide it came out.
int drawLine(QPainter &painter, const QRect &rect, TextRole role, const QString &text)
{
    const QFont font = fontOf(role);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

CaseDelegate::CaseDelegate(const CaseListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

int CaseDelegate::rowHeight() const
{
    return heightOf(TextRole::Strong) + heightOf(TextRole::Small) + 2 * sizes().gap;
}

int CaseDelegate::marksWidth() const
{
    return core::DomainCount * sizes().icon + 2 * sizes().gap;
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {marksWidth(), rowHeight()};
}

void CaseDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = sizes().gap;
    const Cell cell{
        *painter, option, index, tokens(option.palette), option.rect.adjusted(gap, 0, -gap, 0)};
    paintGround(cell);
    switch (index.column()) {
    case CaseListModel::Youth:
        paintYouth(cell);
        break;
    case CaseListModel::Domains:
        paintMarks(cell);
        break;
    default:
        paintText(cell);
    }
    painter->restore();
}

void CaseDelegate::paintGround(const Cell &cell) const
{
    const QRect &rect = cell.option.rect;
    if (cell.option.state.testFlag(QStyle::State_Selected))
        cell.painter.fillRect(rect, cell.colors.primaryWash);
    else if (cell.index.row() == m_hovered)
        cell.painter.fillRect(rect, cell.colors.hover);
    cell.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), cell.colors.border);
    // The chosen line has a bar as well: never colour alone.
    if (cell.option.state.testFlag(QStyle::State_Selected)
        && cell.index.column() == CaseListModel::Youth)
        cell.painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()),
                              cell.colors.primary);
}

void CaseDelegate::paintYouth(const Cell &cell) const
{
    const core::CaseloadRow &row = m_model.row(cell.index);
    QRect line = cell.inner;
    line.setTop(line.top() + sizes().gap);
    line.setHeight(heightOf(TextRole::Strong));
    cell.painter.setPen(cell.colors.text);
    drawLine(cell.painter, line, TextRole::Strong, youthText(row, m_model.ageOf(row)));
    line.translate(0, line.height());
    line.setHeight(heightOf(TextRole::Small));
    QStringList parts{row.code, row.municipality};
    if (row.invented)
        parts.append(tr("invented"));
    parts.removeAll(QString());
    if (const QString birthday = birthdayText(row, m_model.today()); !birthday.isEmpty()) {
        cell.painter.setPen(cell.colors.warning.ink);
        const int width = drawLine(cell.painter, line, TextRole::Small, birthday + u"  ·  "_s);
        line.setLeft(line.left() + width);
    }
    cell.painter.setPen(cell.colors.muted);
    drawLine(cell.painter, line, TextRole::Small, parts.join(u"  ·  "_s));
}

QRectF CaseDelegate::mark(const QRect &cell, int domain) const
{
    const int pitch = sizes().icon;
    const qreal size = pitch * 0.6;
    const QPointF centre(cell.left() + sizes().gap + pitch * (domain + 0.5),
                         cell.top() + cell.height() / 2.0);
    return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
}

void CaseDelegate::paintMarks(const Cell &cell) const
{
    const quint32 touched = m_model.row(cell.index).domains;
    for (int i = 0; i < core::DomainCount; ++i) {
        const bool isTouched = (touched >> i & 1U) != 0;
        const QRectF box = mark(cell.option.rect, i);
        cell.painter.setPen(isTouched ? QPen(Qt::NoPen) : QPen(cell.colors.inputBorder, 1.2));
        cell.painter.setBrush(isTouched ? QBrush(cell.colors.primary) : QBrush(Qt::NoBrush));
        const qreal shrink = isTouched ? 0 : box.width() * 0.2;
        cell.painter.drawEllipse(box.adjusted(shrink, shrink, -shrink, -shrink));
    }
}

void CaseDelegate::paintText(const Cell &cell) const
{
    const bool isMain = cell.index.column() == CaseListModel::Step;
    cell.painter.setPen(isMain ? cell.colors.text : cell.colors.muted);
    drawLine(cell.painter,
             cell.inner,
             isMain ? TextRole::Body : TextRole::Small,
             cell.index.data().toString());
}

bool CaseDelegate::helpEvent(QHelpEvent *event,
                             QAbstractItemView *view,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.column() != CaseListModel::Domains)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int from = option.rect.left() + sizes().gap;
    const int domain = (event->pos().x() - from) / sizes().icon;
    if (event->pos().x() < from || domain >= core::DomainCount)
        return false;
    const bool isTouched = (m_model.row(index).domains >> domain & 1U) != 0;
    const QString name = wordFor(static_cast<core::Domain>(domain));
    QToolTip::showText(event->globalPos(),
                       isTouched ? tr("%1: talked about").arg(name) : tr("%1: not yet").arg(name),
                       view);
    return true;
}

} // namespace ui
