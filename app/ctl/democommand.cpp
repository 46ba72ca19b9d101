#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/model/democases.h"
#include "core/model/generatedcase.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was loaded, counted.
class Tally
{
public:
    void count(const core::CaseFile &file, const QDate &today)
    {
        ++m_cases;
        m_statements += file.statements.size();
        m_factors += file.factors.size();
        m_links += file.links.size();
        m_offers += file.offers.size();
        m_referrals += file.referrals.size();
        if (const core::Person *youth = core::youthOf(file))
            ++m_ages[core::ageOn(youth->birthDate, today)];
        for (const core::Statement &statement : file.statements)
            m_texts.insert(statement.text);
        for (const core::Factor &factor : file.factors)
            m_texts.insert(factor.text);
        m_coaches.insert(file.head.coach);
        m_municipalities.insert(file.head.municipality);
    }

    void countRenumbered(const QString &from, const QString &to)
    {
        if (m_renumbered++ == 0)
            m_firstRenumbered = {from, to};
    }

    /// One line, when codes were taken already.
    void note(const Console &console) const
    {
        if (m_renumbered > 0)
            console.note(
                console
                    .in({u"%1 nummers waren al van een andere casus en zijn vervangen door "
                         "het volgende vrije, zoals %2 door %3"_s,
                         u"%1 codes were those of another case already and became the "
                         "next free one, such as %3 instead of %2"_s})
                    .arg(QString::number(m_renumbered),
                         m_firstRenumbered.first,
                         m_firstRenumbered.second));
    }

    QJsonObject json() const
    {
        QJsonObject ages;
        for (auto it = m_ages.cbegin(); it != m_ages.cend(); ++it)
            ages.insert(QString::number(it.key()), it.value());
        return {{u"cases"_s, m_cases},
                {u"statements"_s, m_statements},
                {u"factors"_s, m_factors},
                {u"links"_s, m_links},
                {u"offers"_s, m_offers},
                {u"referrals"_s, m_referrals},
                {u"texts"_s, m_texts.size()},
                {u"coaches"_s, m_coaches.size()},
                {u"municipalities"_s, m_municipalities.size()},
                {u"ages"_s, ages}};
    }

    void print(const Console &console) const
    {
        console.line(u"%1 cases of invented people; coaches: %2, municipalities: %3"_s.arg(m_cases)
                         .arg(m_coaches.size())
                         .arg(m_municipalities.size()));
        console.line(u"%1 statements, %2 cards, %3 arrows, %4 offers, %5 referrals, "
                     "%6 different texts"_s.arg(m_statements)
                         .arg(m_factors)
                         .arg(m_links)
                         .arg(m_offers)
                         .arg(m_referrals)
                         .arg(m_texts.size()));
        const qint64 most =
            m_ages.isEmpty() ? 1 : *std::max_element(m_ages.cbegin(), m_ages.cend());
        for (auto it = m_ages.cbegin(); it != m_ages.cend(); ++it)
            console.line(u"age %1 %2 %3"_s.arg(it.key(), 2)
                             .arg(it.value(), 6)
                             .arg(QString(static_cast<int>(40 * it.value() / most), u'#')));
    }

private:
    qint64 m_cases = 0;
    qint64 m_renumbered = 0;
    std::pair<QString, QString> m_firstRenumbered;
    qint64 m_statements = 0;
    qint64 m_factors = 0;
    qint64 m_links = 0;
    qint64 m_offers = 0;
    qint64 m_referrals = 0;
    QMap<int, qint64> m_ages;
    QSet<QString> m_texts;
    QSet<QString> m_coaches;
    QSet<QString> m_municipalities;
};

core::Result<> store(OpenVault &open, core::CaseFile file, Tally &tally)
{
    tally.count(file, open.clock().today());
    const QString code = file.head.code;
    core::Result<> stored = open.add(file);
    if (file.head.code != code)
        tally.countRenumbered(code, file.head.code);
    return stored;
}

core::Result<> loadReference(OpenVault &open, Tally &tally)
{
    const QList<core::CaseFile> cases = core::demoCases(open.rng());
    for (const core::CaseFile &file : cases) {
        if (core::Result<> stored = store(open, file, tally); !stored)
            return stored;
    }
    return {};
}

/// In batches of one transaction each, so that 16,000 cases take minutes and not an hour of waiting
/// for the disk.
core::Result<> loadGenerated(OpenVault &open, qint64 count, quint64 seed, Tally &tally)
{
    core::Result<core::CaseGenerator> generator =
        core::CaseGenerator::make(seed, open.clock().today());
    if (!generator)
        return tl::unexpected(generator.error());
    constexpr qint64 BatchSize = 200;
    for (qint64 done = 0; done < count; done += BatchSize) {
        core::Journal::Batch batch(open.journal());
        for (qint64 i = done; i < std::min(done + BatchSize, count); ++i) {
            if (core::Result<> stored = store(open, generator->next(), tally); !stored)
                return stored;
        }
        batch.commit();
    }
    return {};
}

} // namespace

Exit demoCommand(const Console &console, const Words &words)
{
    bool areNumbers = true;
    bool isSeed = true;
    const QString casesText = console.option(u"cases"_s);
    const qint64 count = casesText.isEmpty() ? 0 : casesText.toLongLong(&areNumbers);
    const QString seedText = console.option(u"seed"_s);
    const quint64 seed = seedText.isEmpty() ? 1 : seedText.toULongLong(&isSeed);
    if (words.value(1) != "load"_L1 || !areNumbers || !isSeed || count < 0 || count > 100'000)
        return console.usage(u"demo load [--cases 1..100000] [--seed NUMBER]"_s);
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    Tally tally;
    const core::Result<> loaded =
        count == 0 ? loadReference(*open, tally) : loadGenerated(*open, count, seed, tally);
    if (!loaded)
        return console.refuse(loaded.error());
    tally.note(console);
    if (console.isJson())
        console.json(tally.json());
    else
        tally.print(console);
    return Exit::Done;
}

} // namespace ctl
