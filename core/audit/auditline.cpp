#include "core/audit/auditline.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct EventTraits
{
    QStringView word;
    char16_t action;
    Right right;
    QStringView dutch;
    QStringView english;
};

constexpr std::array<EventTraits, 10> Events{{
    {u"unlock", u'E', Right::SeeCaseload, u"kluis geopend", u"vault opened"},
    {u"create", u'C', Right::EditCase, u"dossier gemaakt", u"case made"},
    {u"import", u'C', Right::EditCase, u"dossier ingelezen", u"case brought in"},
    {u"open", u'R', Right::OpenCase, u"dossier geopend", u"case opened"},
    {u"search", u'R', Right::SeeCaseload, u"gezocht", u"searched"},
    {u"print", u'R', Right::TakeOut, u"afgedrukt", u"printed"},
    {u"export", u'R', Right::TakeOut, u"als bestand opgeslagen", u"saved as a file"},
    {u"copy", u'R', Right::TakeOut, u"gekopieerd", u"copied"},
    {u"member", u'U', Right::ManageMembers, u"gebruiker veranderd", u"user changed"},
    {u"log", u'R', Right::ManageMembers, u"logboek bekeken", u"log read"},
}};

const EventTraits &traitsOf(AuditEvent event)
{
    return Events.at(static_cast<size_t>(event));
}

char16_t letterOf(Mark mark)
{
    return u"?yn"[static_cast<size_t>(mark)];
}

Mark markOf(QChar letter)
{
    return letter == u'y' ? Mark::Yes : letter == u'n' ? Mark::No : Mark::Unknown;
}

} // namespace

QByteArray hashOf(const AuditLine &line)
{
    const QCborArray fields{line.previous,
                            line.device.bytes(),
                            line.number,
                            line.at,
                            line.utcOffset,
                            wordOf(line.event).toString(),
                            line.client.bytes(),
                            toBytes(line.user.id),
                            line.user.name,
                            wordOf(line.user.role).toString(),
                            line.accessPoint,
                            line.object,
                            line.hits ? QCborValue(*line.hits) : QCborValue(nullptr),
                            wordOf(line.authorisation),
                            line.means,
                            line.reason};
    return QCryptographicHash::hash("jeugdhuis-audit-1" + QCborValue(fields).toCbor(),
                                    QCryptographicHash::Sha256);
}

QStringView wordOf(AuditEvent event)
{
    return traitsOf(event).word;
}

std::optional<AuditEvent> auditEventOf(QStringView word)
{
    for (size_t i = 0; i < Events.size(); ++i) {
        if (Events.at(i).word == word)
            return static_cast<AuditEvent>(i);
    }
    return std::nullopt;
}

QChar actionOf(AuditEvent event)
{
    return traitsOf(event).action;
}

Right rightFor(AuditEvent event)
{
    return traitsOf(event).right;
}

QString wordOf(const Authorisation &it)
{
    QString word;
    for (const Mark mark : {it.authorised, it.relation, it.consent, it.emergency})
        word += QChar(letterOf(mark));
    return word;
}

Authorisation authorisationOf(QStringView word)
{
    if (word.size() != 4)
        return {};
    return {markOf(word[0]), markOf(word[1]), markOf(word[2]), markOf(word[3])};
}

QString momentOf(const AuditLine &line)
{
    return QDateTime::fromMSecsSinceEpoch(line.at, Qt::OffsetFromUTC, line.utcOffset)
        .toString(Qt::ISODateWithMs);
}

Wording nameOf(const AuditLine &line)
{
    const EventTraits &traits = traitsOf(line.event);
    const Wording done{traits.dutch.toString(), traits.english.toString()};
    if (line.isRefused())
        return {u"geweigerd: "_s + done.dutch, u"refused: "_s + done.english};
    if (line.isEmergency())
        return {done.dutch + u" met de noodprocedure"_s,
                done.english + u" by the emergency procedure"_s};
    return done;
}

} // namespace core
