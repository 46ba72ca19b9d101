#include "core/report/letter.h"
#include "tests/support/catalogues.h"
#include "tests/support/isa.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalogue &offers()
{
    static const Catalogue catalogue =
        catalogueOf({{u"O01"_s, u"J"_s, 12, 23, 1, u"free"_s, {u"M08"_s}},
                     {u"O36"_s, u"J"_s, 6, 23, 4, u"referral"_s, {u"M01"_s}}});
    return catalogue;
}

Result<LetterDocument> letterOf(IsaFamily &family, Language language = Language::Dutch)
{
    const Referral &referral = family.at(&CaseFile::referrals, family.referral);
    return letter(family.file(), referral, {offers(), Family::today, language, {}});
}

QString textOf(IsaFamily &family, Language language = Language::Dutch)
{
    const auto made = letterOf(family, language);
    return made ? plainText(*made) : made.error().detail;
}

} // namespace

class tst_Letter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedUntilEverybodyAgreed()
    {
        IsaFamily family;
        QCOMPARE(textOf(family),
                 u"Nog nodig: toestemming van Isa (nog niet gevraagd), Moeder (nog niet gevraagd), "
                 u"Vader (nog niet gevraagd)."_s);
        family.consent(family.isa, family.referral);
        family.consent(family.mother, family.referral);
        const auto refused = letterOf(family);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
        QCOMPARE(refused.error().detail,
                 u"Nog nodig: toestemming van Vader (nog niet gevraagd)."_s);

        family.consent(family.father, family.referral);

        QVERIFY(letterOf(family));
    }

    void tellsTheStoryInTheFamilysWords()
    {
        IsaFamily family;
        family.allConsent();
        const OfferId running = family.offer(u"O01"_s, OfferState::Started);
        family.at(&CaseFile::offers, running).startedOn = QDate(2026, 11, 2);

        const QString text = textOf(family);

        for (const QString &part :
             {u"Aan: Jeugd-ggz De Linde, Aanmeldteam"_s,
              u"Van: Noor de Wit, Jeugdhuis"_s,
              u"Datum: 21 november 2026"_s,
              u"Betreft: Isa, geboren 3 mei 2012 (14 jaar)"_s,
              u"welke behandeling past"_s,
              u"- Ik wil weer zin hebben in dingen en niet steeds zo moe zijn. - Isa"_s,
              u"- Ik voel me bijna elke dag somber - Isa, 5 maanden"_s,
              u"- Er zijn geldzorgen thuis"_s,
              u"- Ik was goed in rennen en vond het fijn"_s,
              u"Ik voel me bijna elke dag somber – voedt → Ik slaap slecht"_s,
              u"- O01 (nl) - begonnen op 2 november 2026"_s,
              u"- Moeder gaf op 21 november 2026 mondeling toestemming - Jeugdwet 7.3.4 lid 2"_s,
              u"Alle personen in dit voorbeeld zijn verzonnen."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n\nis not in\n\n"_s + text));
    }

    void keepsWhatIsNotForOutsiders()
    {
        IsaFamily family;
        family.allConsent();
        family.statement(family.isa, u"Dit mag niemand weten"_s);
        family.file().statements.last().visibleTo = {family.isa};

        for (const Language language : {Language::Dutch, Language::English}) {
            const QString text = textOf(family, language);
            QVERIFY(!text.contains(u"Ik zeg niks"_s));
            QVERIFY(!text.contains(u"schulden"_s));
            QVERIFY(!text.contains(u"Dit mag niemand weten"_s));
        }
    }

    void aGoalAboutAHiddenCardIsNotTold()
    {
        IsaFamily family;
        family.allConsent();
        Goal goal;
        goal.text = u"Isa zegt weer wat ze denkt"_s;
        goal.factors = {family.silent};
        family.file().goals = {goal};
        QVERIFY(!textOf(family).contains(goal.text));

        family.file().goals.first().factors = {family.sad};
        QVERIFY(textOf(family).contains(goal.text));
    }

    void namesAnExceptionWithItsReason()
    {
        IsaFamily family;
        family.allConsent();
        const ConsentId fathers = family.file().consents.last().id;
        family.at(&CaseFile::consents, fathers).answer = ConsentAnswer::Exception;
        family.at(&CaseFile::consents, fathers).reason = u"Isa blijft dit weloverwogen wensen"_s;

        QVERIFY(textOf(family).contains(
            u"Vader: uitzondering, vastgelegd op 21 november 2026. Isa blijft dit weloverwogen "
            u"wensen."_s));
    }

    void aDraftSaysThatItIsOne()
    {
        IsaFamily family;
        const Referral referral = family.at(&CaseFile::referrals, family.referral);

        const QString text = plainText(
            letterDraft(family.file(), referral, {offers(), Family::today, Language::English, {}}));

        QVERIFY(text.contains(u"Draft: consent is not complete yet."_s));
        QVERIFY(text.contains(u"Isa: not asked yet"_s));
    }

    void afterTheSixteenthBirthdayOnlyTheYouthIsNamed()
    {
        IsaFamily family;
        family.at(&CaseFile::persons, family.isa).birthDate = QDate(2010, 11, 21);
        family.consent(family.isa, family.referral);

        const QString text = textOf(family);

        QVERIFY(text.contains(u"Jeugdwet 7.3.5"_s));
        QVERIFY(!text.contains(u"Vader gaf"_s));
    }
};

QTEST_APPLESS_MAIN(tst_Letter)
#include "tst_letter.moc"
