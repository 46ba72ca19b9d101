#pragma once

#include "core/model/casefile.h"
#include "core/model/rng.h"

#include <QHash>
#include <QJsonObject>

namespace core {

/// Makes caseloads of people who do not exist, for demonstration, tests and measurements. The same
/// seed makes the same cases; words come from resources/demo/phrases.json.
class CaseGenerator
{
public:
    /// `today` is the day the caseload looks back from. Fails when the phrases are not of the
    /// expected shape.
    static Result<CaseGenerator> make(quint64 seed, const QDate &today);

    /// The next case: about 16 statements, 15 cards and their arrows, and as much of the way as its
    /// age allows.
    CaseFile next();

private:
    CaseGenerator(const QJsonObject &phrases, quint64 seed, const QDate &today);

    struct Phrase
    {
        QString text;
        QString mechanism;
        Domain domain = Domain::Feelings;
    };

    template<typename Entity>
    Entity fresh();
    const QString &pick(const QStringList &list);
    QString filled(const QString &pattern);
    bool chance(quint32 percent) { return m_rng.below(100) < percent; }

    void addFamily(CaseFile &file, int age);
    void addParent(CaseFile &file, PersonRole role, bool hasAuthority);
    void addTalk(CaseFile &file);
    void addCard(CaseFile &file, const Phrase &phrase, Polarity polarity);
    void addArrows(CaseFile &file);
    void addPlan(CaseFile &file, int age);
    void addOffers(CaseFile &file, int age);
    void addReferral(CaseFile &file);

    SeededRng m_rng;
    QDate m_today;
    int m_number = 0;
    QHash<QString, QStringList> m_slots;
    QList<Phrase> m_burdens;
    QList<Phrase> m_strengths;
    QList<Phrase> m_backgrounds;
    QJsonObject m_phrases;
    QStringList m_firstNames;
    QStringList m_lastNames;
    QStringList m_municipalities;
    QStringList m_coaches;
};

} // namespace core
