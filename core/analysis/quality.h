#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"

namespace core {

/// What a good verklarende analyse has.
enum class Criterion {
    Request,        // The question of the youth and of each parent, in own words.
    Strengths,      // Three, one of them outside the home.
    Domains,        // Five of the ten.
    Causes,         // What is there now has an arrow to it.
    Changeable,     // Something that keeps it going can be changed.
    Environment,    // An arrow to the people around, not only to the child.
    HelpSystem,     // Help so far is on the map.
    Diagnosis,      // No diagnosis as a cause.
    Speakers,       // Every arrow was said by somebody, a strong one has an example.
    Disagreement,   // Different views are kept.
    Hypothesis,     // A working theory with a test and a date.
    GoalsAndOffers, // Each is about a card.
    Story,          // The story says nothing that is not on the map.
    Safety,         // Was asked and answered.
    Seen,           // The family saw this version.
    Consulted,      // A behavioural scientist thinks along when it is complex.
    Shareable       // What is not for everybody has a sentence to share.
};

enum class Quality {
    Good,
    Gap,   // Something that could still be asked.
    Ask,   // The case cannot tell; somebody has to.
    NotNow // Does not apply here.
};

struct QualityPoint
{
    Criterion criterion = Criterion::Request;
    Quality quality = Quality::Good;
    QList<FactorId> factors = {}; // What it is about.
    QList<LinkId> links = {};
    QStringList texts = {}; // Names of people, texts of goals, topics.
    int count = 0;

    bool operator==(const QualityPoint &) const = default;
};

/// In the order of the criteria. Questions to ask, never a bar: nothing waits for it. The topics
/// are those of the guide that ask about safety.
QList<QualityPoint> qualityOf(const CaseFile &file, const QStringList &safetyTopics);

/// One gentle question; empty when there is nothing to ask.
QString promptOf(const QualityPoint &point, const CaseFile &file, Language language);

/// The name of the criterion: "Krachten", "Veiligheid".
QString nameOf(Criterion criterion, Language language);

} // namespace core
