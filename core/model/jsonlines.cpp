#include "core/model/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

/// Walks over sound JSON and notes where each value begins.
class LineWalk
{
public:
    LineWalk(const QByteArray &json, QHash<QString, int> &lines) : m_json(json), m_lines(lines) {}

    void value(const QString &pointer)
    {
        skipSpace();
        m_lines.insert(pointer, m_line);
        if (now() == '{')
            object(pointer);
        else if (now() == '[')
            array(pointer);
        else if (now() == '"')
            text();
        else
            skipWord();
    }

private:
    char now() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void step()
    {
        m_line += now() == '\n' ? 1 : 0;
        ++m_at;
    }

    void skipSpace()
    {
        while (now() == ' ' || now() == '\t' || now() == '\n' || now() == '\r')
            step();
    }

    void skipWord()
    {
        while (now() != '\0' && !QByteArray(" \t\r\n,]}").contains(now()))
            step();
    }

    QString text()
    {
        const qsizetype begin = m_at;
        step();
        while (now() != '\0' && now() != '"') {
            if (now() == '\\')
                step();
            step();
        }
        step();
        const QByteArray quoted = m_json.sliced(begin, m_at - begin);
        return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
    }

    /// Past the comma; false at the end of the list or object.
    bool hasMore(char end)
    {
        skipSpace();
        const char it = now();
        step();
        return it != end && it != '\0';
    }

    void object(const QString &pointer)
    {
        step();
        skipSpace();
        if (now() == '}')
            return step();
        do {
            skipSpace();
            const QString name = text();
            skipSpace();
            step(); // The colon.
            value(below(pointer, name));
        } while (hasMore('}'));
    }

    void array(const QString &pointer)
    {
        step();
        skipSpace();
        if (now() == ']')
            return step();
        int number = 0;
        do {
            value(below(pointer, QString::number(number++)));
        } while (hasMore(']'));
    }

    const QByteArray &m_json;
    QHash<QString, int> &m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

JsonLines::JsonLines(const QByteArray &json)
{
    LineWalk(json, m_lines).value(QString());
}

int JsonLines::lineOf(const QString &pointer) const
{
    QString place = pointer;
    while (!m_lines.contains(place) && !place.isEmpty())
        place.truncate(place.lastIndexOf(u'/'));
    return m_lines.value(place, 1);
}

QString below(const QString &pointer, const QString &name)
{
    QString escaped = name;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return pointer + u'/' + escaped;
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    return int(text.first(qBound(qsizetype(0), offset, text.size())).count('\n')) + 1;
}

} // namespace core
