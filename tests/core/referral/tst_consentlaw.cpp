#include "core/referral/consent.h"
#include "tests/support/family.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// The law once more, written down apart from the program: birthdays as calendar days, months and
// days compared as one number, people as names.

namespace {

enum class LegalRecord { None, Yes, No, TakenBack, RanOut, Reasoned, Unreasoned };

struct Holder
{
    bool hasAuthority = false;
    bool isOver = false; // Authority ended yesterday.
    LegalRecord record = LegalRecord::None;
};

struct LegalFamily
{
    int bornYear = 0;
    int bornMonthDay = 0; // 704 = 4 July
    LegalRecord youthRecord = LegalRecord::None;
    QList<Holder> holders;
};

constexpr int ThisYear = 2026;
constexpr int ThisMonthDay = 1121;

int birthdaysSeen(const LegalFamily &family)
{
    const int years = ThisYear - family.bornYear;
    return family.bornMonthDay <= ThisMonthDay ? years : years - 1;
}

bool agrees(LegalRecord record)
{
    return record == LegalRecord::Yes || record == LegalRecord::Reasoned;
}

/// Whether the referral may go, by the table of Jeugdwet 7.3.4, 7.3.5 and 7.3.15.
bool lawAllows(const LegalFamily &family)
{
    const int age = birthdaysSeen(family);
    if (age >= 16)
        return agrees(family.youthRecord);
    int holders = 0;
    for (const Holder &holder : family.holders) {
        if (!holder.hasAuthority || holder.isOver)
            continue;
        ++holders;
        if (!agrees(holder.record))
            return false;
    }
    return holders > 0 && (age < 12 || agrees(family.youthRecord));
}

QDate bornOn(const LegalFamily &family)
{
    return {family.bornYear, family.bornMonthDay / 100, family.bornMonthDay % 100};
}

void record(Family &family, const PersonId &person, const ReferralId &referral, LegalRecord what)
{
    if (what == LegalRecord::None)
        return;
    Consent &consent = family.at(&CaseFile::consents, family.consent(person, referral));
    consent.givenOn = Family::today.addDays(-30);
    if (what == LegalRecord::No)
        consent.answer = ConsentAnswer::Refused;
    if (what == LegalRecord::TakenBack)
        consent.withdrawnOn = Family::today;
    if (what == LegalRecord::RanOut)
        consent.until = Family::today.addDays(-1);
    if (what == LegalRecord::Reasoned || what == LegalRecord::Unreasoned)
        consent.answer = ConsentAnswer::Exception;
    if (what == LegalRecord::Reasoned)
        consent.reason = u"recorded reason"_s;
}

ConsentGate gateOf(const LegalFamily &legal, const QStringList &names)
{
    Family family;
    const ReferralId referral = family.referral();
    record(family,
           family.person(PersonRole::Youth, names[0], bornOn(legal)),
           referral,
           legal.youthRecord);
    for (qsizetype i = 0; i < legal.holders.size(); ++i) {
        const Holder &holder = legal.holders[i];
        const PersonId person = family.person(PersonRole::Parent, names[i + 1]);
        record(family, person, referral, holder.record);
        if (!holder.hasAuthority)
            continue;
        family.authority(person);
        if (holder.isOver)
            family.file().authorities.last().until = Family::today.addDays(-1);
    }
    const Referral asked = family.at(&CaseFile::referrals, referral);
    return consentGate(family.file(), asked, Family::today);
}

LegalRecord anyRecord()
{
    return *rc::gen::weightedElement<LegalRecord>({{2, LegalRecord::None},
                                                   {8, LegalRecord::Yes},
                                                   {1, LegalRecord::No},
                                                   {1, LegalRecord::TakenBack},
                                                   {1, LegalRecord::RanOut},
                                                   {2, LegalRecord::Reasoned},
                                                   {1, LegalRecord::Unreasoned}});
}

int anyMonthDay(int year)
{
    const bool isNearBirthday = *rc::gen::arbitrary<bool>();
    if (isNearBirthday)
        return *rc::gen::element(ThisMonthDay - 1, ThisMonthDay, ThisMonthDay + 1);
    const int month = *rc::gen::inRange(1, 13);
    const int days = QDate(year, month, 1).daysInMonth();
    return month * 100 + *rc::gen::inRange(1, days + 1);
}

LegalFamily anyFamily()
{
    LegalFamily family;
    family.bornYear = *rc::gen::inRange(ThisYear - 20, ThisYear);
    family.bornMonthDay = anyMonthDay(family.bornYear);
    family.youthRecord = anyRecord();
    const int holders = *rc::gen::inRange(0, 4);
    for (int i = 0; i < holders; ++i) {
        Holder holder;
        holder.hasAuthority = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
        holder.isOver = *rc::gen::weightedElement<bool>({{1, true}, {6, false}});
        holder.record = anyRecord();
        family.holders.append(holder);
    }
    return family;
}

QString anyName()
{
    const auto letters = *rc::gen::container<std::string>(8, rc::gen::inRange('a', 'z'));
    return QString::fromStdString(letters);
}

} // namespace

class tst_ConsentLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateOpensExactlyWhereTheLawAllows()
    {
        int open = 0;
        int closed = 0;
        QSet<QString> names;
        const bool holds = rc::check("500 families", [&] {
            const LegalFamily family = anyFamily();
            const QStringList people{anyName(), anyName(), anyName(), anyName()};
            names.insert(people[0]);
            const bool isAllowed = lawAllows(family);
            ++(isAllowed ? open : closed);
            RC_ASSERT(gateOf(family, people).isOpen() == isAllowed);
        });
        QVERIFY(holds);
        qInfo() << "letters made:" << open << "refused:" << closed << "names:" << names.size();
        QVERIFY(open >= 100 && closed >= 100 && names.size() >= 400);
    }
};

QTEST_APPLESS_MAIN(tst_ConsentLaw)
#include "tst_consentlaw.moc"
