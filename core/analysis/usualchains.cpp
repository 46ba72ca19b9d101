#include "core/analysis/usualchains.h"

#include "core/model/content.h"
#include "core/model/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Result<UsualCard> cardFrom(const QJsonObject &entry, const QString &place)
{
    const QString domain = entry["domain"_L1].toString();
    const QString polarity = entry["polarity"_L1].toString(u"burden"_s);
    const UsualCard card{{entry["nl"_L1].toString(), entry["en"_L1].toString()},
                         enumOf<Domain>(domain).value_or(Domain::Feelings),
                         enumOf<Polarity>(polarity).value_or(Polarity::Burden)};
    if (card.text.dutch.isEmpty() || card.text.english.isEmpty())
        return fail(Fault::Invalid, place + u": nl and en are needed"_s);
    if (!enumOf<Domain>(domain))
        return fail(Fault::Invalid, place + u": there is no domain \"%1\""_s.arg(domain));
    if (!enumOf<Polarity>(polarity))
        return fail(Fault::Invalid, place + u": there is no polarity \"%1\""_s.arg(polarity));
    return card;
}

Result<UsualChain> chainFrom(const QJsonObject &entry)
{
    UsualChain chain{entry["id"_L1].toString(), {}, entry["round"_L1].toBool()};
    const QString place = u"chains.json, \"%1\""_s.arg(chain.id);
    const QJsonArray cards = entry["cards"_L1].toArray();
    if (chain.id.isEmpty() || cards.size() < 2)
        return fail(Fault::Invalid, place + u": an id and two cards are needed"_s);
    for (const QJsonValue card : cards) {
        const Result<UsualCard> read = cardFrom(card.toObject(), place);
        if (!read)
            return tl::unexpected(read.error());
        chain.cards += *read;
    }
    return chain;
}

} // namespace

Result<QList<UsualChain>> parseUsualChains(const QByteArray &json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    if (entries.isEmpty())
        return fail(Fault::Invalid, u"chains.json: a list of chains is needed"_s);
    QList<UsualChain> chains;
    for (const QJsonValue entry : entries) {
        const Result<UsualChain> read = chainFrom(entry.toObject());
        if (!read)
            return tl::unexpected(read.error());
        chains += *read;
    }
    return chains;
}

Result<QList<UsualChain>> usualChains()
{
    return parseUsualChains(content(u"chains.json"_s));
}

} // namespace core
