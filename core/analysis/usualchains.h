#pragma once

#include "core/model/enums.h"
#include "core/model/result.h"
#include "core/model/wording.h"

#include <QList>

namespace core {

struct UsualCard
{
    Wording text;
    Domain domain = Domain::Feelings;
    Polarity polarity = Polarity::Burden;

    bool operator==(const UsualCard &) const = default;
};

/// A chain that many families know. Shown when somebody asks for it, never drawn by itself.
struct UsualChain
{
    QString id;
    QList<UsualCard> cards; // Each feeds the next.
    bool isRound = false;   // The last one feeds the first.

    bool operator==(const UsualChain &) const = default;
};

/// Fails with the chain and the field that is wrong.
Result<QList<UsualChain>> parseUsualChains(const QByteArray &json);
/// Those that are built into the program.
Result<QList<UsualChain>> usualChains();

} // namespace core
