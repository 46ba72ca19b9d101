#include "core/conversation/ratings.h"
#include "core/model/rng.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The lines from 0 to 10.
class TestRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyHasALineAtFirst();
    void aLineOfTodayIsMovedNotDoubled();
    void aLineOfAnotherDayIsANewOne();
    void lastTimeIsOfAnEarlierDay();
    void whatWasDrawnTodayIsTakenBack();
    void theWebHasNowAndLastTimeOfEach();

private:
    Rating at(int value, const QDate &day, int hour = 10)
    {
        Rating rating;
        rating.id = RatingId::make(m_rng);
        rating.person = m_isa;
        rating.domain = Domain::School;
        rating.value = value;
        rating.at = QDateTime(day, QTime(hour, 0));
        return rating;
    }
    void draw(const Rating &rating) { apply(m_file, rated(m_file, rating)); }

    SeededRng m_rng{5};
    CaseFile m_file;
    PersonId m_isa;
    QDate m_today{2026, 11, 22};
};

void TestRatings::init()
{
    m_file = CaseFile();
    Person isa;
    isa.id = m_isa = PersonId::make(m_rng);
    isa.name = u"Isa"_s;
    m_file.persons = {isa};
}

void TestRatings::nobodyHasALineAtFirst()
{
    QVERIFY(!ratingOf(m_file, m_isa, Domain::School));
    QVERIFY(ratingWebs(m_file, m_today).isEmpty());
}

void TestRatings::aLineOfTodayIsMovedNotDoubled()
{
    draw(at(3, m_today, 10));
    draw(at(6, m_today, 11));

    QCOMPARE(m_file.ratings.size(), 1);
    QCOMPARE(ratingOf(m_file, m_isa, Domain::School)->value, 6);
    QVERIFY(!ratingOf(m_file, m_isa, Domain::Home));
}

void TestRatings::aLineOfAnotherDayIsANewOne()
{
    draw(at(3, m_today.addDays(-7)));
    draw(at(6, m_today));

    QCOMPARE(m_file.ratings.size(), 2);
    QCOMPARE(ratingOf(m_file, m_isa, Domain::School)->value, 6);
}

void TestRatings::lastTimeIsOfAnEarlierDay()
{
    draw(at(2, m_today.addDays(-14)));
    draw(at(3, m_today.addDays(-7)));
    QCOMPARE(ratingBefore(m_file, m_isa, Domain::School, m_today)->value, 3);

    draw(at(6, m_today));
    QCOMPARE(ratingBefore(m_file, m_isa, Domain::School, m_today)->value, 3);
}

void TestRatings::whatWasDrawnTodayIsTakenBack()
{
    draw(at(3, m_today.addDays(-7)));
    draw(at(6, m_today));

    apply(m_file, withoutRating(m_file, m_isa, Domain::School, m_today));

    QCOMPARE(ratingOf(m_file, m_isa, Domain::School)->value, 3);
    QVERIFY(withoutRating(m_file, m_isa, Domain::School, m_today).isEmpty());
}

void TestRatings::theWebHasNowAndLastTimeOfEach()
{
    draw(at(0, m_today.addDays(-7)));
    draw(at(10, m_today));

    const QList<RatingWeb> webs = ratingWebs(m_file, m_today);

    QCOMPARE(webs.size(), 1);
    const auto school = size_t(Domain::School);
    QCOMPARE(webs.first().now[school], std::optional(10));
    QCOMPARE(webs.first().before[school], std::optional(0));
    QCOMPARE(webs.first().now[size_t(Domain::Home)], std::nullopt);
}

QTEST_GUILESS_MAIN(TestRatings)
#include "tst_ratings.moc"
