#include "core/model/dutchsound.h"
#include "core/model/lookalike.h"

#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::Likeness)

/// Look before you make: who is in the vault already.
class tst_Lookalike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSoundsTheSameIsTheSame_data();
    void whatSoundsTheSameIsTheSame();
    void whatSoundsDifferentStaysDifferent_data();
    void whatSoundsDifferentStaysDifferent();
    void aNameIsItsWords_data();
    void aNameIsItsWords();
    void oneSaysWhy_data();
    void oneSaysWhy();
    void twoOfTheSameNameAreBothShown();
    void theYouthOfACaseComesBeforeABrotherInAnother();
    void aCoachIsNobodysLookalike();
    void atMostSoManyAreShown();
    void nobodyIsBornTomorrow();
    void daysThatLookLikeOne_data();
    void daysThatLookLikeOne();
    void aNameAlwaysFindsItself();

private:
    static KnownPerson
    person(const QString &name, const QDate &day = {}, PersonRole role = PersonRole::Youth)
    {
        return {{}, u"2026-0001"_s, u"Isa"_s, {}, role, name, day};
    }
    static QList<Lookalike> found(const QList<KnownPerson> &known,
                                  const QString &name,
                                  const QDate &day = {},
                                  qsizetype limit = 5)
    {
        return Lookalikes(known, {2026, 11, 22}).of(name, day, limit);
    }
};

void tst_Lookalike::whatSoundsTheSameIsTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::addRow("%s %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("marijn", "marein"); // ei, ij
    row("heidi", "heydi");
    row("rosalijn", "rosalyn");
    row("thijs", "tijs"); // th
    row("kuijpers", "cuypers");
    row("kuijpers", "kuipers");
    row("claas", "klaas"); // c, k
    row("nick", "nik");
    row("cindy", "sindy");
    row("sophie", "sofi"); // ph, f
    row("stephan", "stefan");
    row("brandt", "brant"); // d, t at the end
    row("brand", "brant");
    row("david", "dafit");
    row("jacob", "jakop");
    row("zara", "sarah"); // z, s; h
    row("noah", "noa");
    row("vera", "fera"); // v, f
    row("emma", "ema");  // doubles
    row("isaac", "isak");
    row("lynn", "lin");
    row("romy", "romie");
    row("kay", "kaij");
    row("bosch", "bos");
    row("maes", "maas");
    row("bouwman", "bauman");
    row("yara", "jara");
    row("joesoef", "yusuf");
    row("max", "maks");
    row("shanna", "sjanna");
    row("christa", "krista");
    row("quinten", "kwinten");
}

void tst_Lookalike::whatSoundsTheSameIsTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(soundOf(one), soundOf(other));
}

void tst_Lookalike::whatSoundsDifferentStaysDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::addRow("%s %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("isa", "lisa");
    row("sem", "sam");
    row("tim", "tom");
    row("milan", "dilan");
    row("daan", "den");
    row("jesse", "jos");
    row("noor", "nora");
    row("lotte", "lot");
    row("jansen", "janssens");
    row("marijn", "marin");
}

void tst_Lookalike::whatSoundsDifferentStaysDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(soundOf(one) != soundOf(other));
}

void tst_Lookalike::aNameIsItsWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("between") << u"Noë van 't Hof-Jansen"_s
                             << QStringList{u"noe"_s, u"hof"_s, u"jansen"_s};
    QTest::newRow("v.d.") << u"Piet v.d. Berg"_s << QStringList{u"piet"_s, u"berg"_s};
    QTest::newRow("marks") << u"Şeyma Çelik"_s << QStringList{u"seyma"_s, u"celik"_s};
    QTest::newRow("no base letter") << u"Søren Yıldız"_s << QStringList{u"soren"_s, u"yildiz"_s};
    QTest::newRow("only between") << u"Di"_s << QStringList{u"di"_s};
    QTest::newRow("nothing") << u"  - "_s << QStringList{};
    QTest::newRow("not Latin") << u"Мария"_s << QStringList{u"мария"_s};
}

void tst_Lookalike::aNameIsItsWords()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    QCOMPARE(nameWords(name), words);
}

void tst_Lookalike::oneSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QDate>("knownDay");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<Likeness>("why");
    const QDate day(2010, 3, 4);
    const auto row = [](const char *title,
                        const QString &name,
                        const QDate &on,
                        const QString &known,
                        const QDate &knownOn,
                        std::optional<Likeness> why) {
        QTest::newRow(title) << name << on << known << knownOn << why.has_value()
                             << why.value_or(Likeness::NameAndDay);
    };
    row("the same", u"Isa"_s, day, u"Isa"_s, day, Likeness::NameAndDay);
    row("a first name of a whole one", u"isa"_s, day, u"Isa de Vries"_s, day, Likeness::NameAndDay);
    row("what stands between", u"Isa Vries"_s, day, u"Isa de Vries"_s, day, Likeness::NameAndDay);
    row("the surname first", u"Vries, Isa de"_s, day, u"Isa de Vries"_s, day, Likeness::NameAndDay);
    row("accents", u"Zoë"_s, day, u"Zoe"_s, day, Likeness::NameAndDay);
    row("sounds so", u"Marein"_s, day, u"Marijn Kok"_s, day, Likeness::SoundAndDay);
    row("day and month turned", u"Isa"_s, {2010, 4, 3}, u"Isa"_s, day, Likeness::NameAndNearDay);
    row("one digit", u"Isa"_s, {2011, 3, 4}, u"Isa"_s, day, Likeness::NameAndNearDay);
    row("29 February and the day after",
        u"Isa"_s,
        {2012, 2, 29},
        u"Isa"_s,
        {2012, 3, 1},
        Likeness::NameAndNearDay);
    row("a twin", u"Bas Jansen"_s, day, u"Eva Jansen"_s, day, Likeness::SurnameAndDay);
    row("no date typed", u"Isa"_s, {}, u"Isa"_s, day, Likeness::NameAlone);
    row("no date known", u"Isa"_s, day, u"Isa"_s, {}, Likeness::NameAlone);
    row("no date at all", u"Marein"_s, {}, u"Marijn"_s, {}, Likeness::SoundAlone);
    row("29 February that is none", u"Isa"_s, {2013, 2, 29}, u"Isa"_s, day, Likeness::NameAlone);
    row("a namesake", u"Isa Kok"_s, {2001, 8, 19}, u"Isa Kok"_s, day, Likeness::FullNameOtherDay);
    row("only a first name, another day", u"Isa"_s, {2001, 8, 19}, u"Isa"_s, day, std::nullopt);
    row("only the day", u"Tom"_s, day, u"Isa"_s, day, std::nullopt);
    row("only a surname", u"Vries"_s, {}, u"Isa de Vries"_s, day, std::nullopt);
    row("nothing typed", u""_s, {}, u"Isa"_s, day, std::nullopt);
    row("a name of nothing", u"Isa"_s, day, u"?"_s, day, std::nullopt);
}

void tst_Lookalike::oneSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QDate, day);
    QFETCH(QString, known);
    QFETCH(QDate, knownDay);
    QFETCH(bool, isFound);
    QFETCH(Likeness, why);
    const QList<Lookalike> list = found({person(known, knownDay)}, name, day);
    QCOMPARE(!list.isEmpty(), isFound);
    if (isFound)
        QCOMPARE(list.first().why, why);
}

void tst_Lookalike::twoOfTheSameNameAreBothShown()
{
    const QDate day(2010, 3, 4);
    const QList<Lookalike> list =
        found({person(u"Isa"_s), person(u"Isa"_s, day), person(u"Isa"_s, day)}, u"Isa"_s, day);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].why, Likeness::NameAndDay);
    QCOMPARE(list[1].why, Likeness::NameAndDay);
    QCOMPARE(list[2].why, Likeness::NameAlone);
    QVERIFY(needsReason(list[0].why));
    QVERIFY(!needsReason(list[2].why));
}

void tst_Lookalike::theYouthOfACaseComesBeforeABrotherInAnother()
{
    const QDate day(2010, 3, 4);
    const QList<Lookalike> list =
        found({person(u"Sem"_s, day, PersonRole::Sibling), person(u"Sem"_s, day)}, u"Sem"_s, day);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().who.role, PersonRole::Youth);
}

void tst_Lookalike::aCoachIsNobodysLookalike()
{
    QVERIFY(found({person(u"Anke"_s, {}, PersonRole::Coach)}, u"Anke"_s).isEmpty());
}

void tst_Lookalike::atMostSoManyAreShown()
{
    const QList<KnownPerson> many(40, person(u"Isa"_s));
    QCOMPARE(found(many, u"Isa"_s).size(), 5);
}

void tst_Lookalike::nobodyIsBornTomorrow()
{
    const QDate tomorrow(2026, 11, 23);
    const QList<Lookalike> list = found({person(u"Isa"_s, tomorrow)}, u"Isa"_s, tomorrow);
    QCOMPARE(list.first().why, Likeness::NameAlone);
}

void tst_Lookalike::daysThatLookLikeOne_data()
{
    QTest::addColumn<QDate>("one");
    QTest::addColumn<QDate>("other");
    QTest::addColumn<bool>("near");
    QTest::newRow("turned") << QDate(2010, 12, 5) << QDate(2010, 5, 12) << true;
    QTest::newRow("one digit of the year") << QDate(2010, 5, 12) << QDate(2016, 5, 12) << true;
    QTest::newRow("new year") << QDate(2010, 12, 31) << QDate(2011, 1, 1) << true;
    QTest::newRow("28 and 29 February") << QDate(2012, 2, 28) << QDate(2012, 2, 29) << true;
    QTest::newRow("another day") << QDate(2010, 5, 12) << QDate(2010, 6, 23) << false;
    QTest::newRow("unknown") << QDate() << QDate(2010, 6, 23) << false;
}

void tst_Lookalike::daysThatLookLikeOne()
{
    QFETCH(QDate, one);
    QFETCH(QDate, other);
    QFETCH(bool, near);
    QCOMPARE(isNear(one, other), near);
    QCOMPARE(isNear(other, one), near);
}

void tst_Lookalike::aNameAlwaysFindsItself()
{
    QVERIFY(rc::check("whatever letters a name has", [] {
        QString name;
        for (const char16_t letter :
             *rc::gen::nonEmpty(rc::gen::container<std::vector<char16_t>>(rc::gen::element(
                 u'a', u'c', u'e', u'h', u'i', u'j', u'k', u's', u'y', u'é', u' '))))
            name += QChar(letter);
        RC_PRE(!nameWords(name).isEmpty());
        RC_ASSERT(found({person(name)}, name).size() == 1);
        RC_ASSERT(found({person(name.toUpper())}, name).first().why == Likeness::NameAlone);
    }));
}

QTEST_GUILESS_MAIN(tst_Lookalike)
#include "tst_lookalike.moc"
