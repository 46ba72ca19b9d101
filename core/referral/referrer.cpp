#include "core/referral/referrer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

Wording nameOf(ReferrerKind kind)
{
    switch (kind) {
    case ReferrerKind::None:
        return {u"niet gezegd"_s, u"not said"_s};
    case ReferrerKind::Gp:
        return {u"huisarts"_s, u"general practitioner"_s};
    case ReferrerKind::YouthDoctor:
        return {u"jeugdarts"_s, u"youth doctor"_s};
    case ReferrerKind::Specialist:
        return {u"medisch specialist"_s, u"medical specialist"_s};
    case ReferrerKind::Municipality:
        return {u"gemeente (lokaal team, school)"_s, u"municipality (local team, school)"_s};
    case ReferrerKind::Guardianship:
        return {u"gecertificeerde instelling"_s, u"certified institution"_s};
    case ReferrerKind::Court:
        return {u"rechter of officier van justitie"_s, u"judge or public prosecutor"_s};
    case ReferrerKind::Self:
        return {u"zelf gekomen"_s, u"came by themselves"_s};
    }
    return {};
}

QString cod327(ReferrerKind kind)
{
    switch (kind) {
    case ReferrerKind::Municipality:
        return u"01"_s;
    case ReferrerKind::Gp:
        return u"02"_s;
    case ReferrerKind::YouthDoctor:
        return u"03"_s;
    case ReferrerKind::Guardianship:
        return u"04"_s;
    case ReferrerKind::Specialist:
        return u"05"_s;
    case ReferrerKind::Court:
        return u"08"_s;
    case ReferrerKind::None:
    case ReferrerKind::Self:
        break;
    }
    return u"06"_s;
}

bool hasAgbCode(ReferrerKind kind)
{
    const QString code = cod327(kind);
    return code >= "02"_L1 && code <= "05"_L1;
}

bool isAgbCode(const QString &code)
{
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    return code.isEmpty() || (code.size() == 8 && std::all_of(code.cbegin(), code.cend(), isDigit));
}

} // namespace core
