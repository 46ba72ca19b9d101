#include "core/journal/journal.h"
#include "core/model/words.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "isa sla" -> "isa"* "sla"*: each word a prefix, all of them needed; quotes taken out.
QString matchOf(const QString &text)
{
    static const QRegularExpression NoWord(u"[^\\p{L}\\p{N}]+"_s);
    QStringList terms;
    const QStringList words = text.split(NoWord, Qt::SkipEmptyParts);
    for (const QString &word : words)
        terms += u'"' + word + u"\"*"_s;
    return terms.join(u' ');
}

QDate day(const Row &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.get<qint64>(column));
}

/// Texts that many rows have alike, each kept once.
class SharedTexts
{
public:
    QString read(const Row &row, int column)
    {
        const QByteArrayView bytes = row.bytes(column);
        const auto known = m_texts.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        return known != m_texts.cend()
                   ? *known
                   : *m_texts.insert(bytes.toByteArray(), QString::fromUtf8(bytes));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

CaseloadRow caseloadRowFrom(const Row &row, SharedTexts &texts)
{
    CaseloadRow line;
    line.id = CaseId(row.get<Uuid>(0));
    line.code = row.get<QString>(1);
    line.youth = row.get<QString>(2);
    line.birthDate = day(row, 3);
    line.municipality = texts.read(row, 4);
    line.coach = texts.read(row, 5);
    line.nextStep = static_cast<NextStep>(row.get<int>(6));
    line.waitingSince = day(row, 7);
    line.domains = static_cast<quint32>(row.get<qint64>(8));
    line.changedAt = QDateTime::fromMSecsSinceEpoch(row.get<qint64>(9), Qt::UTC);
    line.invented = row.get<bool>(10);
    return line;
}

} // namespace

QList<CaseloadRow> Journal::caseload()
{
    QList<CaseloadRow> rows;
    SharedTexts texts;
    rows.reserve(m_database.value<qint64>(u"select max(stream) from caseload").value_or(0));
    m_database.each([&](const Row &row) { rows.append(caseloadRowFrom(row, texts)); },
                    u"select uuid, code, youth, birth_day, municipality, coach, next_step, "
                    u"waiting_day, domains, changed_at, invented "
                    u"from caseload order by stream desc");
    return rows;
}

QList<KnownPerson> Journal::persons()
{
    QList<KnownPerson> persons;
    m_database.each(
        [&](const Row &row) {
            persons.append({CaseId(row.get<Uuid>(0)),
                            row.get<QString>(1),
                            row.get<QString>(2),
                            PersonId(row.get<Uuid>(3)),
                            enumOf<PersonRole>(row.get<QString>(4)).value_or(PersonRole::Other),
                            row.get<QString>(5),
                            QDate::fromString(row.get<QString>(6), Qt::ISODate)});
        },
        u"select caseload.uuid, code, caseload.youth, person.uuid, role, person.name, birth_date "
        u"from person join caseload on caseload.stream = person.id >> 20 "
        u"where alive order by person.id");
    return persons;
}

QList<CaseId> Journal::search(const QString &text, int limit)
{
    const QString match = matchOf(text);
    QList<CaseId> cases;
    if (text.trimmed().size() < MinSearch || match.isEmpty())
        return cases;
    // Hits come newest case first, several of one case together; bodies are never read, hits never
    // ranked.
    QList<qint64> streams;
    m_database.each(
        [&](const Row &row) {
            const qint64 stream = Derivation::streamOf(row.get<qint64>(0));
            if (streams.isEmpty() || streams.last() != stream)
                streams.append(stream);
        },
        u"select rowid from search where search match ? order by rowid desc limit ?",
        match,
        limit);
    cases.reserve(streams.size());
    for (const qint64 stream : std::as_const(streams))
        cases.append(m_derivation.caseOf(stream));
    return cases;
}

} // namespace core
