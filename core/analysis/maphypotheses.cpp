#include "core/analysis/maphypotheses.h"

#include "core/analysis/mapcells.h"
#include "core/model/casecheck.h"
#include "core/model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

template<typename EntityId>
QString keysOf(const QList<EntityId> &ids, const QHash<EntityId, QString> &names)
{
    QStringList keys;
    for (const EntityId &id : ids)
        keys.append(names.value(id));
    keys.removeAll(QString());
    return keys.join(u"; "_s);
}

QList<int> placesOf(const QString &keys, const QHash<QString, int> &known)
{
    QList<int> places;
    const QStringList names = keys.split(u';', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const int place = known.value(name.trimmed(), -1);
        if (place >= 0 && !places.contains(place))
            places.append(place);
    }
    return places;
}

HypothesisState stateOf(const QString &cell)
{
    const auto &words = Words<HypothesisState>::list;
    const auto found = std::find(words.begin(), words.end(), plainName(cell));
    return found == words.end() ? HypothesisState::Open
                                : static_cast<HypothesisState>(found - words.begin());
}

} // namespace

QStringList hypothesisHead()
{
    return {u"text"_s,
            u"when"_s,
            u"then"_s,
            u"cards"_s,
            u"arrows"_s,
            u"test"_s,
            u"look_on"_s,
            u"state"_s,
            u"seen"_s};
}

QStringList hypothesisCells(const Hypothesis &hypothesis,
                            const QHash<FactorId, QString> &cards,
                            const QHash<LinkId, QString> &arrows)
{
    return {hypothesis.text,
            hypothesis.when,
            hypothesis.then,
            keysOf(hypothesis.factors, cards),
            keysOf(hypothesis.links, arrows),
            hypothesis.test,
            hypothesis.lookOn.toString(Qt::ISODate),
            wordOf(hypothesis.state).toString(),
            hypothesis.seen};
}

QList<ImportedHypothesis> hypothesesOf(const SourceTable &table, const MapKeys &keys)
{
    QList<ImportedHypothesis> all;
    for (const SourceRow &row : table.rows) {
        const auto cell = [&](const QString &name) {
            return row.cell(table.head.indexOf(name)).left(LongestText);
        };
        ImportedHypothesis read;
        read.hypothesis.text = cell(u"text"_s);
        read.hypothesis.when = cell(u"when"_s);
        read.hypothesis.then = cell(u"then"_s);
        read.hypothesis.test = cell(u"test"_s);
        read.hypothesis.lookOn = QDate::fromString(cell(u"look_on"_s), Qt::ISODate);
        read.hypothesis.state = stateOf(cell(u"state"_s));
        read.hypothesis.seen = cell(u"seen"_s);
        read.cards = placesOf(cell(u"cards"_s), keys.cards);
        read.arrows = placesOf(cell(u"arrows"_s), keys.arrows);
        const QStringList said{
            read.hypothesis.text, read.hypothesis.when, read.hypothesis.then, read.hypothesis.test};
        if (!said.join(QString()).isEmpty())
            all.append(read);
    }
    return all;
}

} // namespace core
