#include "ui/shell/brand.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

int markSize()
{
    return sizes().icon + sizes().gapTiny;
}

} // namespace

Brand::Brand(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(u"Jeugdhuis"_s);
}

void Brand::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize Brand::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Heading));
    return {markSize() + sizes().gapSmall + metrics.horizontalAdvance(m_name) + 2, sizes().control};
}

void Brand::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    QRectF mark(0, 0, markSize(), markSize());
    mark.moveTop((height() - mark.height()) / 2);
    paintIcon(painter, mark, Icon::House, colors.primary);
    painter.setFont(fontOf(TextRole::Heading));
    painter.setPen(colors.text);
    painter.drawText(rect().adjusted(markSize() + sizes().gapSmall, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     m_name);
}

} // namespace ui
