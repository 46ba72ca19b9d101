#include "core/analysis/mapcells.h"

#include "core/model/words.h"

#include <QHash>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

template<typename Enum>
using Known = QHash<QString, Enum>;

/// The words of the file format and those of people.
template<typename Enum>
Known<Enum> withWords(Known<Enum> known)
{
    for (size_t i = 0; i < Words<Enum>::list.size(); ++i)
        known.insert(Words<Enum>::list[i].toString(), static_cast<Enum>(i));
    return known;
}

template<typename Enum>
std::optional<Enum> lookedUp(const Known<Enum> &known, const QString &cell)
{
    const auto found = known.constFind(plainName(cell));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

const Known<LinkKind> &kinds()
{
    using enum LinkKind;
    static const Known<LinkKind> known = withWords<LinkKind>({
        {u"begon"_s, Started},
        {u"voedt"_s, Feeds},
        {u"versterkt"_s, Feeds},
        {u"increases"_s, Feeds},
        {u"amplifies"_s, Feeds},
        {u"positive"_s, Feeds},
        {u"positief"_s, Feeds},
        {u"plus"_s, Feeds},
        {u"more"_s, Feeds},
        {u"same"_s, Feeds},
        {u"meer"_s, Feeds},
        {u"remt"_s, Dampens},
        {u"decreases"_s, Dampens},
        {u"relieves"_s, Dampens},
        {u"negative"_s, Dampens},
        {u"negatief"_s, Dampens},
        {u"minus"_s, Dampens},
        {u"min"_s, Dampens},
        {u"less"_s, Dampens},
        {u"opposite"_s, Dampens},
        {u"minder"_s, Dampens},
        {u"verzwakt"_s, Dampens},
        {u"werkt door op"_s, Affects},
        {u"unknown"_s, Affects},
        {u"onbekend"_s, Affects},
        {u"weet niet"_s, Affects},
        {u"weten we niet"_s, Affects},
        {u"don't know"_s, Affects},
        {u"hoort bij"_s, GoesWith},
        {u"gaat_samen"_s, GoesWith},
        {u"goes with"_s, GoesWith},
    });
    return known;
}

const Known<LinkKind> &signs()
{
    using enum LinkKind;
    static const Known<LinkKind> known{
        {u"+"_s, Feeds},        {u"++"_s, Feeds},       {u"1"_s, Feeds},    {u"+1"_s, Feeds},
        {u"1.0"_s, Feeds},      {u"s"_s, Feeds},        {u"-"_s, Dampens},  {u"--"_s, Dampens},
        {u"\u2212"_s, Dampens}, {u"\u2013"_s, Dampens}, {u"-1"_s, Dampens}, {u"\u22121"_s, Dampens},
        {u"-1.0"_s, Dampens},   {u"o"_s, Dampens},      {u"0"_s, Affects},  {u"?"_s, Affects},
        {u"0.0"_s, Affects},    {u"+/-"_s, Affects},    {u"±"_s, Affects},  {u"➕"_s, Feeds},
        {u"➖"_s, Dampens}};
    return known;
}

/// Wide signs, and those with the mark of a picture behind them, are the same signs.
QString plainSign(const QString &cell)
{
    return plainName(cell).remove(QChar(u'\ufe0f'));
}

} // namespace

QString plainName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

std::optional<LinkKind> kindOfWord(const QString &cell)
{
    return lookedUp(kinds(), cell);
}

bool isPlainSign(const QString &cell)
{
    return signs().contains(plainSign(cell)) || kindOfWord(cell);
}

std::optional<LinkKind> kindOfSign(const QString &cell)
{
    const auto found = signs().constFind(plainSign(cell));
    if (found != signs().constEnd())
        return *found;
    if (const std::optional<LinkKind> kind = kindOfWord(cell))
        return kind;
    const std::optional<double> number = numberOf(cell);
    if (!number)
        return std::nullopt;
    return *number < 0 ? LinkKind::Dampens : *number > 0 ? LinkKind::Feeds : LinkKind::Affects;
}

std::optional<LinkKind> kindOf(const QString &word, const QString &sign)
{
    const std::optional<LinkKind> kind = kindOfWord(word);
    return kind ? kind : kindOfSign(sign);
}

bool isUndirected(const QString &cell)
{
    static const QStringList Both{u"false"_s, u"undirected"_s, u"mutual"_s};
    return Both.contains(plainName(cell));
}

std::optional<Domain> domainOfWord(const QString &cell)
{
    using enum Domain;
    static const Known<Domain> known = withWords<Domain>({
        {u"lijf en gezondheid"_s, Body},
        {u"body and health"_s, Body},
        {u"gezondheid"_s, Body},
        {u"health"_s, Body},
        {u"gevoel en gedachten"_s, Feelings},
        {u"feelings and thoughts"_s, Feelings},
        {u"gevoelens"_s, Feelings},
        {u"feelings"_s, Feelings},
        {u"thuis en gezin"_s, Home},
        {u"home and family"_s, Home},
        {u"gezin"_s, Home},
        {u"home"_s, Home},
        {u"ouders en opvoeden"_s, Parenting},
        {u"parents and parenting"_s, Parenting},
        {u"opvoeding"_s, Parenting},
        {u"parenting"_s, Parenting},
        {u"school, leren en werk"_s, School},
        {u"school, learning and work"_s, School},
        {u"werk"_s, School},
        {u"work"_s, School},
        {u"vrienden, steun en vrije tijd"_s, Social},
        {u"friends, support and free time"_s, Social},
        {u"vrienden"_s, Social},
        {u"friends"_s, Social},
        {u"geld, wonen en regelen"_s, Money},
        {u"money, housing and paperwork"_s, Money},
        {u"wonen"_s, Money},
        {u"money"_s, Money},
        {u"veiligheid en wat er gebeurd is"_s, Safety},
        {u"safety and what happened"_s, Safety},
        {u"veiligheid"_s, Safety},
        {u"safety"_s, Safety},
        {u"ik en mijn toekomst"_s, Self},
        {u"me and my future"_s, Self},
        {u"toekomst"_s, Self},
        {u"future"_s, Self},
        {u"hulp tot nu toe"_s, Help},
        {u"help so far"_s, Help},
        {u"hulpverlening"_s, Help},
        {u"help"_s, Help},
    });
    return lookedUp(known, cell);
}

std::optional<Polarity> polarityOfWord(const QString &cell)
{
    using enum Polarity;
    static const Known<Polarity> known = withWords<Polarity>({{u"last"_s, Burden},
                                                              {u"probleem"_s, Burden},
                                                              {u"problem"_s, Burden},
                                                              {u"risk"_s, Burden},
                                                              {u"risico"_s, Burden},
                                                              {u"kracht"_s, Strength},
                                                              {u"protective"_s, Strength},
                                                              {u"beschermend"_s, Strength},
                                                              {u"achtergrond"_s, Background},
                                                              {u"context"_s, Background}});
    return lookedUp(known, cell);
}

std::optional<Certainty> certaintyOfWord(const QString &cell)
{
    using enum Certainty;
    static const Known<Certainty> known = withWords<Certainty>({{u"zeker"_s, Sure},
                                                                {u"misschien"_s, Maybe},
                                                                {u"denk ik"_s, Maybe},
                                                                {u"onbekend"_s, Unknown},
                                                                {u"weet niet"_s, Unknown},
                                                                {u"don't know"_s, Unknown},
                                                                {u"?"_s, Unknown}});
    return lookedUp(known, cell);
}

std::optional<Changeable> changeableOfWord(const QString &cell)
{
    using enum Changeable;
    static const Known<Changeable> known =
        withWords<Changeable>({{u"nee"_s, No}, {u"deels"_s, Partly}, {u"ja"_s, Yes}});
    return lookedUp(known, cell);
}

bool isYes(const QString &cell)
{
    static const QStringList Yes{u"1"_s, u"ja"_s, u"yes"_s, u"true"_s, u"x"_s, u"waar"_s};
    return Yes.contains(plainName(cell));
}

std::optional<double> numberOf(const QString &cell)
{
    QString digits = cell.trimmed();
    digits.replace(u',', u'.').replace(u'\u2212', u'-');
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace core
