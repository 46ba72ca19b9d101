#pragma once

#include "core/analysis/causalgraph.h"
#include "core/model/rng.h"

#include <functional>
#include <vector>

namespace core {

/// How much a card changes, in words: "bijna niets", "een beetje", "wat", "veel".
enum class Amount { Hardly, Little, Some, Much };
Amount amountOf(double change);

/// A card that is held at a change: +1 clearly more than now, -1 clearly less.
struct Held
{
    int node = 0;
    double change = 1;

    bool operator==(const Held &) const = default;
};

/// Every card as a change from now: 0 is as it is, towards 1 more, towards -1 less.
struct WhatIf
{
    QList<double> changes;
    QList<int> begins; // The round in which it is first more than hardly; 0 held, -1 never.
    int rounds = 0;
};

/// A map as shares of influence. An effect weakens at every step, and a card with many causes
/// shares them; so every question comes to one rest, within 62 rounds. An arrow whose sign is not
/// known shares but does nothing.
class Influence
{
public:
    explicit Influence(const CausalGraph &graph);

    WhatIf whatIf(const QList<Held> &held) const;
    /// The changes alone, to a coarser rest: for many questions in a row.
    const std::vector<double> &changesWhen(const Held &held, double rest = RestWhenMany);

    /// What an arrow passes on of a change.
    double passedOn(int arrow) const { return m_passedOn[size_t(arrow)]; }
    /// The weight of each node in what is wished, passed back along the arrows: how much a small
    /// change of any node does for it.
    std::vector<double> worthOf(const std::vector<double> &wishes) const;

    static constexpr double RestWhenMany = 1e-3;

private:
    double step(const std::vector<char> &isHeld,
                const std::vector<double> &changes,
                std::vector<double> &next) const;

    struct Share
    {
        int from;
        double part;
    };

    std::vector<int> m_start; // Into m_shares, by the node that they lead to.
    std::vector<Share> m_shares;
    std::vector<double> m_passedOn; // By arrow.
    std::vector<double> m_changes;
    std::vector<double> m_next;
    std::vector<char> m_isHeld;
};

/// The map as it could be too, given what is not sure of it: an arrow that nobody knows is there
/// in half the cases, a doubtful one in nine of ten; each is a step stronger, weaker or neither;
/// one without sign has one.
CausalGraph varied(const CausalGraph &graph, Rng &rng);

/// How often a map is varied for one question.
constexpr int Draws = 200;

struct Outlook
{
    WhatIf point;
    QList<bool> isKnown; // In four of five varied maps it goes the same way.
};

/// Stopped, it knows nothing.
Outlook outlook(const CausalGraph &graph,
                const QList<Held> &held,
                Rng &rng,
                const std::function<bool()> &stop = nullptr);

/// The run of Kosko's fuzzy cognitive map as other tools do it (modified Kosko, sigmoid), for
/// comparing with them. A row is a round; stops when nothing moves by a thousandth, at most 200.
QList<QList<double>> koskoRun(const CausalGraph &graph, const QList<double> &initial);

} // namespace core
