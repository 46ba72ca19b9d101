#include "ui/analysis/mapwords.h"

#include "core/analysis/looptext.h"
#include "ui/analysis/linkwords.h"
#include "ui/shared/personname.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

constexpr qsizetype MostCircles = 200;

/// Main loops, then the others, each in the order of their rank.
QList<int> orderOf(const LoopList &loops)
{
    QList<int> order;
    for (const core::MainLoop &loop : loops.main)
        order += loop.loop;
    const QSet<int> isMain(order.begin(), order.end());
    for (int i = 0; i < loops.found.list.size(); ++i) {
        if (!isMain.contains(i))
            order += i;
    }
    return order.first(std::min(order.size(), MostCircles));
}

QStringList countWords(const CardCount &count)
{
    QStringList parts;
    if (count.out > 0)
        parts += Say::tr("%n arrow(s) out", nullptr, count.out);
    if (count.in > 0)
        parts += Say::tr("%n arrow(s) in", nullptr, count.in);
    if (parts.isEmpty())
        parts += Say::tr("no arrows yet");
    if (count.circles > 0)
        parts += Say::tr("in %n loop(s)", nullptr, int(count.circles));
    return parts;
}

QString kindOf(const Circle &circle)
{
    return core::nameOf(circle.kind, circle.key.size(), screenLanguage());
}

/// Who said a card or an arrow, and who sees it differently.
template<typename Entity>
QStringList voicesOf(const core::CaseFile &file, const Entity &it)
{
    QStringList parts;
    const QString who = personNames(file, it.saidBy);
    if (!who.isEmpty())
        parts += Say::tr("said by %1").arg(who);
    const QString others = personNames(file, it.disputedBy);
    if (!others.isEmpty())
        parts += Say::tr("seen differently by %1").arg(others);
    return parts;
}

} // namespace

Circles circlesOf(const core::CaseFile &file, const LoopList &loops)
{
    Circles circles;
    circles.count = loops.found.circles();
    circles.reach = core::reachOf(loops.found, screenLanguage());
    const qsizetype cards = std::min(file.factors.size(), loops.found.byNode.size());
    for (qsizetype i = 0; i < cards; ++i)
        circles.through.insert(file.factors[i].id, loops.found.byNode[i]);
    for (const core::Loop &loop : loops.found.list) {
        if (core::isOneCard(loop))
            --circles.through[core::factorsOf(file, loop).first()];
    }
    for (const int index : orderOf(loops)) {
        const core::Loop &loop = loops.found.list[index];
        circles.list += {keyOf(file, loop),
                         loop.kind,
                         core::loopLine(loop, loops.graph, screenLanguage()),
                         core::loopSentences(loop, loops.graph, screenLanguage()).join(u' ')};
    }
    return circles;
}

QHash<core::FactorId, CardCount> countsOf(const core::CaseFile &file, const Circles &circles)
{
    QHash<core::FactorId, CardCount> counts;
    for (const core::Factor &card : file.factors)
        counts[card.id].circles = circles.through.value(card.id);
    for (const core::Link &arrow : file.links) {
        ++counts[arrow.from].out;
        ++counts[arrow.to].in;
    }
    return counts;
}

QString detailOf(const core::CaseFile &file, const core::Factor &card, const CardCount &count)
{
    const QStringList parts =
        QStringList(wordFor(card.polarity).toLower()) + voicesOf(file, card) + countWords(count);
    return parts.join(u", "_s);
}

QString spokenOf(const core::CaseFile &file, const core::Factor &card, const CardCount &count)
{
    const QStringList parts = QStringList{Say::tr("card"),
                                          wordFor(card.polarity).toLower(),
                                          Say::tr("life domain %1").arg(wordFor(card.domain)),
                                          Say::tr("weight %1 of 5").arg(card.weight)}
                              + voicesOf(file, card) + countWords(count);
    return parts.join(u", "_s);
}

QString detailOf(const core::CaseFile &file, const core::Link &arrow)
{
    QStringList parts{strengthWords().value(arrow.strength - 1),
                      certaintyWords().value(static_cast<int>(arrow.certainty))};
    if (arrow.delayed)
        parts += Say::tr("with delay");
    parts += voicesOf(file, arrow);
    return parts.join(u", "_s);
}

QString spokenOf(const core::CaseFile &file, const core::Link &arrow)
{
    return QStringList{Say::tr("arrow"), detailOf(file, arrow), meaningOf(arrow.kind)}.join(
        u", "_s);
}

QString outWords(core::LinkKind kind, const QString &to)
{
    return Say::tr("%1: %2", "what the arrow does, and to what").arg(wordFor(kind), to);
}

QString inWords(core::LinkKind kind, const QString &from)
{
    switch (kind) {
    case core::LinkKind::Started:
        return Say::tr("was started by: %1").arg(from);
    case core::LinkKind::Feeds:
        return Say::tr("is fed by: %1").arg(from);
    case core::LinkKind::Dampens:
        return Say::tr("is dampened by: %1").arg(from);
    case core::LinkKind::Affects:
        return Say::tr("is affected by: %1").arg(from);
    case core::LinkKind::GoesWith:
        break;
    }
    return outWords(kind, from);
}

QString sentenceOf(core::LinkKind kind, const QString &from, const QString &to)
{
    return u"%1 – %2 → %3"_s.arg(from, wordFor(kind), to);
}

QString headOf(const core::CaseFile &file, const Circle &circle)
{
    const core::NamedLoop *named = namedLoop(file, circle.key);
    return named && !named->name.isEmpty() ? named->name : kindOf(circle);
}

QString detailOf(const core::CaseFile &file, const Circle &circle)
{
    const QString kind = kindOf(circle);
    QStringList parts;
    if (headOf(file, circle) != kind)
        parts += kind;
    parts += Say::tr("%n card(s)", nullptr, int(circle.key.size()));
    return u"%1: %2"_s.arg(parts.join(u", "_s), circle.words);
}

QString spokenOf(const Circle &circle)
{
    return QStringList{Say::tr("loop"),
                       kindOf(circle),
                       Say::tr("%n card(s)", nullptr, int(circle.key.size())),
                       circle.sentences}
        .join(u", "_s);
}

} // namespace ui
