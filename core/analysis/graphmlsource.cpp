#include "core/analysis/mapsourceparts.h"
#include "core/model/wording.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// GraphML of yEd, Gephi, PRSM and ourselves: nodes and edges with data, also in nested graphs.
/// Labels that yEd draws (y:NodeLabel, y:EdgeLabel) are the column "label".
class GraphMlReading
{
public:
    GraphMlReading(const NamedBytes &file, Language language)
        : m_name(file.name)
        , m_language(language)
        , m_xml(file.bytes)
        , m_cards(file.name, SourceTable::Content::Cards)
        , m_arrows(file.name, SourceTable::Content::Arrows)
        , m_hypotheses(file.name, SourceTable::Content::Hypotheses)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    Result<QList<SourceTable>> read()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                return refuse({u"legt eigen tekens vast; bewaar het zonder DTD"_s,
                               u"declares entities; save it without a DTD"_s});
            if (token == QXmlStreamReader::StartElement)
                start();
            if (token == QXmlStreamReader::EndElement)
                end();
            if (token == QXmlStreamReader::Characters && m_data)
                m_text += m_xml.text();
            if (m_cards.rows() > MostImportRows || m_arrows.rows() > MostImportRows)
                return tl::unexpected(tooManyRows(m_name, m_language).error());
        }
        if (m_xml.hasError())
            return refuse({u"is geen goede XML; bewaar het opnieuw als GraphML"_s,
                           u"is no well-formed XML; save it as GraphML again"_s});
        if (!m_isGraph)
            return refuse({u"is geen GraphML; kies een ander bestand"_s,
                           u"is no GraphML; choose another file"_s});
        return QList<SourceTable>{m_cards.take(), m_arrows.take(), m_hypotheses.take()};
    }

private:
    tl::unexpected<Error> refuse(const Wording &what) const
    {
        const Wording form{u"%1, regel %2: %3"_s, u"%1, line %2: %3"_s};
        return fail(
            Fault::Invalid,
            form.in(m_language).arg(m_name).arg(m_xml.lineNumber()).arg(what.in(m_language)));
    }

    QString attribute(const QString &name) const
    {
        return m_xml.attributes().value(name).toString();
    }

    int line() const { return int(m_xml.lineNumber()); }

    void start()
    {
        const QStringView name = m_xml.name();
        if (name == u"graph") {
            m_isGraph = true;
            m_isDirected = attribute(u"edgedefault"_s) != u"undirected";
        } else if (name == u"key") {
            const QString given = attribute(u"attr.name"_s);
            m_keys.insert(attribute(u"id"_s), given.isEmpty() ? attribute(u"id"_s) : given);
        } else if (name == u"node") {
            m_cards.begin(line());
            m_cards.set(u"id"_s, attribute(u"id"_s));
            m_open.append(&m_cards);
        } else if (name == u"edge") {
            beginArrow();
        } else if (name == u"data") {
            m_data = attribute(u"key"_s);
            m_text.clear();
        } else if (name == u"NodeLabel" || name == u"EdgeLabel") {
            m_data = u"label"_s;
            m_text.clear();
        }
    }

    void beginArrow()
    {
        m_arrows.begin(line());
        m_arrows.set(u"source"_s, attribute(u"source"_s));
        m_arrows.set(u"target"_s, attribute(u"target"_s));
        if (const QString id = attribute(u"id"_s); !id.isEmpty())
            m_arrows.set(u"id"_s, id);
        const QString directed = attribute(u"directed"_s);
        const bool isDirected = directed.isEmpty() ? m_isDirected : directed == u"true";
        if (!isDirected)
            m_arrows.set(u"directed"_s, u"false"_s);
        m_open.append(&m_arrows);
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == u"data" || name == u"NodeLabel" || name == u"EdgeLabel")
            keep();
        else if ((name == u"node" || name == u"edge") && !m_open.isEmpty())
            m_open.removeLast();
    }

    void keep()
    {
        const QString text = m_text.trimmed();
        if (m_data && !m_open.isEmpty() && !text.isEmpty())
            m_open.last()->set(m_keys.value(*m_data, *m_data), text);
        else if (m_data == u"graph_hypotheses"_s)
            keepHypotheses(text);
        m_data.reset();
        m_text.clear();
    }

    /// Each a JSON object on a line of its own, as mapGraphMl() writes them.
    void keepHypotheses(const QString &text)
    {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            m_hypotheses.begin(this->line());
            for (auto cell = row.begin(); cell != row.end(); ++cell)
                m_hypotheses.set(cell.key(), cell.value().toVariant().toString());
        }
    }

    QString m_name;
    Language m_language;
    QXmlStreamReader m_xml;
    TableBuilder m_cards;
    TableBuilder m_arrows;
    TableBuilder m_hypotheses;
    QHash<QString, QString> m_keys;
    QList<TableBuilder *> m_open; // A node can hold a graph.
    std::optional<QString> m_data;
    QString m_text;
    bool m_isGraph = false;
    bool m_isDirected = true;
};

} // namespace

Result<QList<SourceTable>> graphMlTables(const NamedBytes &file, Language language)
{
    return GraphMlReading(file, language).read();
}

} // namespace core
