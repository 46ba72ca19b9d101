#include "core/analysis/layoutsvg.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double LetterWidth = 6.9; // Of the usual text, on average: there is no font to ask.
constexpr double LineHeight = 16;
constexpr double Margin = 24;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

struct Colours
{
    QString bar;
    QString wash;
};

Colours coloursOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Burden:
        return {u"#b3472f"_s, u"#fdf1ee"_s};
    case Polarity::Strength:
        return {u"#2f7d4f"_s, u"#eef8f1"_s};
    case Polarity::Background:
        return {u"#5b6472"_s, u"#f3f4f6"_s};
    }
    return {};
}

QString colourOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Feeds:
        return u"#9a3412"_s;
    case LinkKind::Dampens:
        return u"#1d6fa5"_s;
    case LinkKind::Started:
    case LinkKind::Affects:
    case LinkKind::GoesWith:
        break;
    }
    return u"#6b7280"_s;
}

QString wordOfSign(LinkKind kind)
{
    return kind == LinkKind::Feeds     ? u"+"_s
           : kind == LinkKind::Dampens ? u"\u2212"_s
           : kind == LinkKind::Affects ? u"?"_s
                                       : QString();
}

/// The words in lines that fit, the last one cut off.
QStringList linesOf(const QString &text, double width, int most)
{
    const auto letters = int(width / LetterWidth);
    QStringList lines;
    const QStringList words = text.simplified().split(u' ');
    for (const QString &word : words) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= letters)
            lines.last() += u' ' + word;
        else
            lines += word;
    }
    const bool isCut = lines.size() > most;
    lines = lines.mid(0, most);
    for (QString &line : lines) {
        if (line.size() > letters)
            line = line.left(letters - 1) + u"\u2026"_s;
    }
    if (isCut && !lines.last().endsWith(u"\u2026"_s))
        lines.last() = lines.last().left(letters - 1) + u"\u2026"_s;
    return lines;
}

class SvgWriter
{
public:
    SvgWriter(const CaseFile &file, const LaidOut &map, const QStringList &laneNames)
        : m_file(file), m_map(map), m_laneNames(laneNames), m_xml(&m_bytes)
    {}

    QByteArray write()
    {
        const QRectF box = bounds();
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        attributes(
            {{u"width"_s, number(box.width())},
             {u"height"_s, number(box.height())},
             {u"viewBox"_s,
              QStringList{
                  number(box.left()), number(box.top()), number(box.width()), number(box.height())}
                  .join(u' ')},
             {u"font-family"_s, u"Jeugdhuis Sans, Inter, sans-serif"_s}});
        rect(box, {{u"fill"_s, u"#ffffff"_s}});
        lanes();
        arrows();
        cards();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void attributes(const Attributes &list)
    {
        for (const auto &[name, value] : list)
            m_xml.writeAttribute(name, value);
    }

    void element(const QString &name, const Attributes &list)
    {
        m_xml.writeEmptyElement(name);
        attributes(list);
    }

    void rect(const QRectF &rect, const Attributes &list)
    {
        element(u"rect"_s,
                Attributes{{u"x"_s, number(rect.left())},
                           {u"y"_s, number(rect.top())},
                           {u"width"_s, number(rect.width())},
                           {u"height"_s, number(rect.height())}}
                    + list);
    }

    void text(const QPointF &at, const QString &words, const Attributes &list)
    {
        m_xml.writeStartElement(u"text"_s);
        attributes(Attributes{{u"x"_s, number(at.x())}, {u"y"_s, number(at.y())}} + list);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

    QRectF bounds() const
    {
        QRectF box = m_map.grid.columns() > 0 ? m_map.grid.bounds() : QRectF();
        for (const QRectF &card : m_map.drawing.cards)
            box = box.united(card);
        return box.adjusted(-Margin, -Margin, Margin, Margin);
    }

    void lanes()
    {
        if (m_map.grid.columns() == 0)
            return;
        for (int lane = 0; lane < DomainCount; ++lane) {
            const auto domain = static_cast<Domain>(lane);
            const QRectF band = m_map.grid.laneRect(domain);
            rect(band, {{u"rx"_s, u"13"_s}, {u"fill"_s, u"#f1f3f6"_s}});
            const QStringList name = linesOf(m_laneNames.value(lane), 100, 2);
            double y = band.center().y() - double(name.size() - 1) * LineHeight / 2 + 4;
            for (const QString &line : name) {
                text({band.left() + 12, y},
                     line,
                     {{u"font-size"_s, u"12"_s},
                      {u"font-weight"_s, u"600"_s},
                      {u"fill"_s, u"#384152"_s}});
                y += LineHeight;
            }
        }
    }

    void cards()
    {
        for (qsizetype i = 0; i < m_file.factors.size(); ++i) {
            const QRectF &card = m_map.drawing.cards[i];
            if (card.isEmpty())
                continue;
            const Factor &factor = m_file.factors[i];
            const Colours colours = coloursOf(factor.polarity);
            m_xml.writeStartElement(u"g"_s);
            if (m_map.faint[i])
                m_xml.writeAttribute(u"opacity"_s, u"0.4"_s);
            rect(card, {{u"rx"_s, u"9"_s}, {u"fill"_s, colours.wash}, {u"stroke"_s, u"#c7ccd4"_s}});
            rect({card.left() + 8, card.top() + 11, 3.2, card.height() - 22},
                 {{u"fill"_s, colours.bar}});
            double y = card.top() + 24;
            const QStringList lines = linesOf(factor.text, card.width() - 32, 3);
            for (const QString &line : lines) {
                text({card.left() + 20, y},
                     line,
                     {{u"font-size"_s, u"13"_s}, {u"fill"_s, u"#1d2430"_s}});
                y += LineHeight + 1;
            }
            m_xml.writeEndElement();
        }
    }

    /// Drawn through or dashed, a head, and the sign a little before it.
    void arrows()
    {
        for (qsizetype i = 0; i < m_map.drawing.links.size(); ++i) {
            const Polyline &route = m_map.drawing.routes[i];
            if (route.size() < 2)
                continue;
            const RouteLink &link = m_map.drawing.links[i];
            const auto kind = static_cast<LinkKind>(link.kind);
            const bool isFaint = m_map.faint[link.from] || m_map.faint[link.to];
            m_xml.writeStartElement(u"g"_s);
            attributes({{u"stroke"_s, colourOf(kind)}, {u"fill"_s, u"none"_s}});
            if (isFaint)
                m_xml.writeAttribute(u"opacity"_s, u"0.35"_s);
            Attributes line{{u"points"_s, points(route)}, {u"stroke-width"_s, u"1.6"_s}};
            line += {u"stroke-linejoin"_s, u"round"_s};
            if (kind != LinkKind::Feeds)
                line += {u"stroke-dasharray"_s, kind == LinkKind::Dampens ? u"7 4"_s : u"2 4"_s};
            element(u"polyline"_s, line);
            if (kind != LinkKind::GoesWith)
                head(route, colourOf(kind));
            sign(route, kind);
            m_xml.writeEndElement();
        }
    }

    static QString points(const Polyline &route)
    {
        QStringList list;
        for (const QPointF &point : route)
            list += number(point.x()) + u',' + number(point.y());
        return list.join(u' ');
    }

    static QPointF wayOf(const QPointF &from, const QPointF &to)
    {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        return length > 0 ? way / length : QPointF(1, 0);
    }

    void head(const Polyline &route, const QString &colour)
    {
        const QPointF tip = route.last();
        const QPointF way = wayOf(route[route.size() - 2], tip);
        const QPointF aside(-way.y(), way.x());
        element(u"polygon"_s,
                {{u"points"_s, points({tip, tip - 9 * way + 4 * aside, tip - 9 * way - 4 * aside})},
                 {u"fill"_s, colour}});
    }

    void sign(const Polyline &route, LinkKind kind)
    {
        const QString word = wordOfSign(kind);
        const QPointF from = route[route.size() - 2];
        const double length = std::hypot(route.last().x() - from.x(), route.last().y() - from.y());
        if (word.isEmpty() || length < 24)
            return;
        const QPointF at = route.last() - 20 * wayOf(from, route.last());
        element(u"circle"_s,
                {{u"cx"_s, number(at.x())},
                 {u"cy"_s, number(at.y())},
                 {u"r"_s, u"7"_s},
                 {u"fill"_s, u"#ffffff"_s}});
        text(at + QPointF(0, 4),
             word,
             {{u"font-size"_s, u"12"_s},
              {u"text-anchor"_s, u"middle"_s},
              {u"stroke"_s, u"none"_s},
              {u"fill"_s, colourOf(kind)}});
    }

    const CaseFile &m_file;
    const LaidOut &m_map;
    const QStringList &m_laneNames;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray layoutSvg(const CaseFile &file, const LaidOut &map, const QStringList &laneNames)
{
    return SvgWriter(file, map, laneNames).write();
}

} // namespace core
