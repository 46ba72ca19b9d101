#include "ui/conversation/spiderweb.h"

#include "ui/shared/theme.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Rings = 5;
constexpr std::array WebPens{Qt::SolidLine, Qt::DashDotLine, Qt::DotLine};

/// A sign of its own for each person, in the place of their values.
void paintSign(QPainter &painter, int person, const QPointF &at, qreal half)
{
    if (person % 3 == 0)
        painter.drawEllipse(at, half, half);
    else if (person % 3 == 1)
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    else
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - half},
                                      {at.x() + half, at.y() + half},
                                      {at.x() - half, at.y() + half}});
}

} // namespace

SpiderWeb::SpiderWeb(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SpiderWeb::show(const QList<Person> &persons, const QStringList &domains)
{
    m_persons = persons;
    m_domains = domains;
    setAccessibleName(tr("How it is going"));
    setAccessibleDescription(inWords());
    setToolTip(inWords());
    setVisible(!persons.isEmpty());
    update();
}

QString SpiderWeb::inWords() const
{
    QStringList lines;
    for (const Person &person : m_persons) {
        QStringList values;
        for (int i = 0; i < m_domains.size(); ++i) {
            const auto &now = person.web.now[size_t(i)];
            const auto &before = person.web.before[size_t(i)];
            if (now && before)
                values.append(tr("%1: %2, last time %3").arg(m_domains[i]).arg(*now).arg(*before));
            else if (now)
                values.append(u"%1: %2"_s.arg(m_domains[i]).arg(*now));
            else if (before)
                values.append(tr("%1: last time %2").arg(m_domains[i]).arg(*before));
        }
        lines.append(u"%1. %2"_s.arg(person.name, values.join(u"; "_s)));
    }
    return lines.join(u'\n');
}

int SpiderWeb::heightForWidth(int width) const
{
    return std::min(width, 12 * sizes().control);
}

QSize SpiderWeb::sizeHint() const
{
    return {12 * sizes().control, 12 * sizes().control};
}

qreal SpiderWeb::reach() const
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    const qreal aside = width() / 2.0 - metrics.averageCharWidth() * 18;
    const qreal above = height() / 2.0 - 3.0 * metrics.height();
    return std::max(40.0, std::min(aside, above));
}

QPointF SpiderWeb::point(int axis, qreal value) const
{
    const double angle = 2 * std::numbers::pi * axis / std::max<int>(1, int(m_domains.size()));
    const qreal far = reach() * value / core::MostRating;
    return QPointF(width() / 2.0 + far * std::sin(angle), height() / 2.0 - far * std::cos(angle));
}

void SpiderWeb::paintAxes(QPainter &painter) const
{
    const Tokens &colors = tokens(palette());
    const int axes = int(m_domains.size());
    for (int ring = 1; ring <= Rings; ++ring) {
        QPolygonF web;
        for (int i = 0; i < axes; ++i)
            web.append(point(i, double(core::MostRating) * ring / Rings));
        painter.setPen(QPen(colors.border, 1));
        painter.drawPolygon(web);
    }
    painter.setFont(fontOf(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i < axes; ++i) {
        const QPointF end = point(i, core::MostRating);
        painter.setPen(QPen(colors.border, 1));
        painter.drawLine(point(i, 0), end);
        const QPointF beyond = point(i, core::MostRating * 1.06);
        const qreal side = beyond.x() - width() / 2.0;
        const qreal room = side > 1 ? width() - beyond.x() : side < -1 ? beyond.x() : width();
        const QString name = metrics.elidedText(m_domains[i], Qt::ElideRight, room);
        QRectF box(0, 0, metrics.horizontalAdvance(name) + 1, metrics.height());
        box.moveCenter(beyond);
        if (side > 1)
            box.moveLeft(beyond.x());
        else if (side < -1)
            box.moveRight(beyond.x());
        else if (beyond.y() < height() / 2.0)
            box.moveBottom(beyond.y());
        else
            box.moveTop(beyond.y());
        painter.setPen(colors.text);
        painter.drawText(box, Qt::AlignCenter, name);
    }
}

void SpiderWeb::paintWeb(QPainter &painter, int person) const
{
    const Tokens &colors = tokens(palette());
    const QColor ink = colors.chart[person % colors.chart.size()];
    const core::RatingWeb &web = m_persons[person].web;
    QPolygonF now;
    QPolygonF before;
    for (int i = 0; i < m_domains.size(); ++i) {
        if (const auto value = web.now[size_t(i)])
            now.append(point(i, *value));
        if (const auto value = web.before[size_t(i)])
            before.append(point(i, *value));
    }
    QColor faint = ink;
    faint.setAlphaF(0.5F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint, 1, Qt::DashLine));
    painter.drawPolygon(before);
    painter.setPen(QPen(ink, 2, WebPens[size_t(person) % WebPens.size()]));
    painter.drawPolygon(now);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ink);
    for (const QPointF &at : now)
        paintSign(painter, person, at, sizes().gapTiny);
}

void SpiderWeb::paintLegend(QPainter &painter) const
{
    const Tokens &colors = tokens(palette());
    painter.setFont(fontOf(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    qreal y = metrics.height();
    for (int i = 0; i < m_persons.size(); ++i) {
        const QColor ink = colors.chart[i % colors.chart.size()];
        painter.setPen(ink);
        painter.setBrush(ink);
        paintSign(painter, i, {qreal(sizes().gap), y - metrics.height() / 3}, sizes().gapTiny);
        painter.setPen(colors.text);
        painter.drawText(QPointF(2.0 * sizes().gap, y), m_persons[i].name);
        y += metrics.lineSpacing();
    }
}

void SpiderWeb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    for (int i = 0; i < m_persons.size(); ++i)
        paintWeb(painter, i);
    paintLegend(painter);
}

} // namespace ui
