#include "ui/analysis/traces.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Traces
{
    Q_DECLARE_TR_FUNCTIONS(ui::Traces)
};

template<typename Entity>
QList<const Entity *> mentioning(const QList<Entity> &list, const QList<core::FactorId> &cards)
{
    QList<const Entity *> found;
    for (const Entity &entity : list) {
        const bool isMentioned =
            std::any_of(cards.begin(), cards.end(), [&](const core::FactorId &card) {
                return entity.factors.contains(card);
            });
        if (isMentioned)
            found += &entity;
    }
    return found;
}

template<typename Entity>
QStringList named(const QList<const Entity *> &list, const QString &sentence, QString Entity::*name)
{
    QStringList words;
    for (const Entity *entity : list) {
        if (!((*entity).*name).isEmpty())
            words += sentence.arg(quotedShort((*entity).*name));
    }
    return words;
}

} // namespace

QString quotedShort(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString plain = text.simplified();
    const bool isLong = plain.size() > longest;
    // Isolated, so that a text from right to left leaves the sentence as it is.
    return u"\u2018\u2068%1\u2069\u2019"_s.arg(isLong ? plain.left(longest - 1) + u'\u2026'
                                                      : plain);
}

QString traceWords(const core::CaseFile &file, const QList<core::FactorId> &cards)
{
    constexpr qsizetype most = 3;
    QStringList words;
    words += named(mentioning(file.goals, cards), Traces::tr("the goal %1"), &core::Goal::text);
    words += named(mentioning(file.loops, cards),
                   Traces::tr("the name of the circle %1"),
                   &core::NamedLoop::name);
    words +=
        named(mentioning(file.groups, cards), Traces::tr("the group %1"), &core::CardGroup::name);
    if (const int offers = int(mentioning(file.offers, cards).size()))
        words += Traces::tr("%n offer(s)", nullptr, offers);
    if (const int theories = int(mentioning(file.hypotheses, cards).size()))
        words += Traces::tr("%n working theory(ies)", nullptr, theories);
    if (const int own = int(mentioning(file.storyEdits, cards).size()))
        words += Traces::tr("%n own sentence(s) of the story", nullptr, own);
    if (words.size() > most)
        words = words.mid(0, most) + QStringList{Traces::tr("and more")};
    return words.join(u", "_s);
}

QString goneWords(const core::CaseFile &before, const QList<core::FactorId> &cards)
{
    const core::Factor *first = core::find(before.factors, cards.value(0));
    if (!first)
        return {};
    const QString gone = cards.size() > 1
                             ? Traces::tr("%n cards are gone.", nullptr, int(cards.size()))
                             : Traces::tr("%1 is gone.").arg(quotedShort(first->text));
    const QString traces = traceWords(before, cards);
    const QString along =
        traces.isEmpty() ? QString() : Traces::tr(" Also out of: %1.").arg(traces);
    return gone + along + Traces::tr(" Ctrl+Z brings it back.");
}

} // namespace ui
