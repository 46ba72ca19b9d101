#include "ui/analysis/loopnames.h"

#include "core/analysis/casegraph.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype MostLetters = 28;

bool canCarryLoop(core::LinkKind kind)
{
    return kind == core::LinkKind::Feeds || kind == core::LinkKind::Dampens
           || kind == core::LinkKind::Affects;
}

bool hasArrow(const core::CaseFile &file, const core::FactorId &from, const core::FactorId &to)
{
    return std::any_of(file.links.begin(), file.links.end(), [&](const core::Link &link) {
        return link.from == from && link.to == to && canCarryLoop(link.kind);
    });
}

QString shortened(const QString &text)
{
    return text.size() <= MostLetters ? text : text.left(MostLetters - 1).trimmed() + u'\u2026';
}

template<typename Set>
core::Change edited(const OpenCase &open, const LoopKey &key, Set set)
{
    if (const core::NamedLoop *before = namedLoop(open.file(), key)) {
        core::NamedLoop after = *before;
        set(after);
        const bool isNothing = after.name.isEmpty() && !after.pinned;
        return isNothing ? core::removed(*before) : core::changed(*before, after);
    }
    auto made = open.fresh<core::NamedLoop>();
    made.factors = key;
    set(made);
    return made.name.isEmpty() && !made.pinned ? core::Change() : core::added(made);
}

} // namespace

LoopKey keyOf(const core::CaseFile &file, const core::Loop &loop)
{
    LoopKey key = core::factorsOf(file, loop);
    std::rotate(key.begin(), std::min_element(key.begin(), key.end()), key.end());
    return key;
}

const core::NamedLoop *namedLoop(const core::CaseFile &file, const LoopKey &key)
{
    const auto found = std::find_if(file.loops.begin(), file.loops.end(), [&](const auto &loop) {
        return loop.factors == key;
    });
    return found == file.loops.end() ? nullptr : &*found;
}

bool isStillLoop(const core::CaseFile &file, const core::NamedLoop &named)
{
    const qsizetype count = named.factors.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (!hasArrow(file, named.factors[i], named.factors[(i + 1) % count]))
            return false;
    }
    return count > 0;
}

QString proposedName(const core::CaseFile &file, const LoopKey &key)
{
    QList<const core::Factor *> cards;
    for (const core::FactorId &id : key) {
        if (const core::Factor *card = core::find(file.factors, id))
            cards += card;
    }
    std::stable_sort(cards.begin(), cards.end(), [](const auto *a, const auto *b) {
        return a->weight > b->weight;
    });
    if (cards.size() < 2)
        return cards.isEmpty() ? QString() : shortened(cards.first()->text);
    return QCoreApplication::translate("LoopNames", "%1 and %2", "two cards")
        .arg(shortened(cards[0]->text), shortened(cards[1]->text));
}

core::Change renamed(const OpenCase &open, const LoopKey &key, const QString &name)
{
    return edited(open, key, [&](core::NamedLoop &loop) { loop.name = name.simplified(); });
}

core::Change pinned(const OpenCase &open, const LoopKey &key, bool isPinned)
{
    return edited(open, key, [&](core::NamedLoop &loop) { loop.pinned = isPinned; });
}

void LoopNews::begin(const core::CaseFile &file)
{
    m_known.clear();
    remember(file);
}

/// Answers between which cards no arrow was known.
QSet<LoopNews::Ends> LoopNews::remember(const core::CaseFile &file)
{
    QSet<Ends> fresh;
    QSet<Ends> known;
    for (const core::Link &link : file.links) {
        if (!canCarryLoop(link.kind))
            continue;
        const Ends ends{link.from, link.to};
        (m_known.contains({link.id, ends}) ? known : fresh) += ends;
        m_known.insert({link.id, ends});
    }
    return fresh - known;
}

QList<int> LoopNews::fresh(const core::CaseFile &file, const QList<LoopKey> &loops)
{
    const QSet<Ends> ways = remember(file);
    QList<int> fresh;
    for (int i = 0; i < loops.size(); ++i) {
        const LoopKey &key = loops[i];
        for (qsizetype at = 0; at < key.size(); ++at) {
            if (!ways.contains({key[at], key[(at + 1) % key.size()]}))
                continue;
            fresh += i;
            break;
        }
    }
    return fresh;
}

} // namespace ui
