#include "core/analysis/mapfilter.h"
#include "core/model/rng.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Sleep (the youth, body, burden, since 5 months, now) feeds quarrel (mother, home, burden),
/// grandmother (nobody, social, strength) dampens quarrel, said by the youth, perhaps.
class Home
{
public:
    Home()
    {
        youth = PersonId::make(m_rng);
        mother = PersonId::make(m_rng);
        sleep = add({youth}, Domain::Body, Polarity::Burden);
        quarrel = add({mother}, Domain::Home, Polarity::Burden);
        granny = add({}, Domain::Social, Polarity::Strength);
        file.factors[0].since = u" 5  maanden"_s;
        file.factors[0].isNow = true;
        feeds = add(sleep, quarrel, LinkKind::Feeds, {});
        dampens = add(granny, quarrel, LinkKind::Dampens, {youth});
        file.links[1].certainty = Certainty::Maybe;
    }

    CaseFile file;
    PersonId youth;
    PersonId mother;
    FactorId sleep;
    FactorId quarrel;
    FactorId granny;
    LinkId feeds;
    LinkId dampens;

private:
    FactorId add(const QList<PersonId> &saidBy, Domain domain, Polarity polarity)
    {
        Factor factor;
        factor.id = FactorId::make(m_rng);
        factor.saidBy = saidBy;
        factor.domain = domain;
        factor.polarity = polarity;
        file.factors += factor;
        return factor.id;
    }
    LinkId
    add(const FactorId &from, const FactorId &to, LinkKind kind, const QList<PersonId> &saidBy)
    {
        Link link;
        link.id = LinkId::make(m_rng);
        link.from = from;
        link.to = to;
        link.kind = kind;
        link.saidBy = saidBy;
        file.links += link;
        return link.id;
    }

    SeededRng m_rng{3};
};

} // namespace

class TestMapFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noQuestionLetsEverythingThrough();
    void oneOfSeveralAnswersIsEnough();
    void everyQuestionMustBeMet();
    void sinceAndNowAreQuestionsToo();
    void anArrowNeedsBothCards();
    void anArrowOfSomebodyElseIsNotAskedFor();
    void whoAsksForArrowsSeesTheirCards();
    void sinceIsListedOnce();
};

void TestMapFilter::noQuestionLetsEverythingThrough()
{
    const Home home;

    const Matching all = matching(home.file, {});

    QCOMPARE(all.factors.size(), 3);
    QCOMPARE(all.links.size(), 2);
    QVERIFY(MapFilter().isEmpty());
}

void TestMapFilter::oneOfSeveralAnswersIsEnough()
{
    const Home home;
    MapFilter filter;
    filter.domains = {Domain::Body, Domain::Social};

    QCOMPARE(matching(home.file, filter).factors, (QSet{home.sleep, home.granny}));
}

void TestMapFilter::everyQuestionMustBeMet()
{
    const Home home;
    MapFilter filter;
    filter.polarities = {Polarity::Burden};
    filter.saidBy = {home.mother};

    QCOMPARE(matching(home.file, filter).factors, QSet{home.quarrel});
}

void TestMapFilter::sinceAndNowAreQuestionsToo()
{
    const Home home;
    MapFilter since;
    since.since = {u"5 maanden"_s};
    MapFilter now;
    now.isNow = true;

    QCOMPARE(matching(home.file, since).factors, QSet{home.sleep});
    QCOMPARE(matching(home.file, now).factors, QSet{home.sleep});
}

void TestMapFilter::anArrowNeedsBothCards()
{
    const Home home;
    MapFilter filter;
    filter.polarities = {Polarity::Burden};

    QCOMPARE(matching(home.file, filter).links, QSet{home.feeds});
}

void TestMapFilter::anArrowOfSomebodyElseIsNotAskedFor()
{
    Home home;
    for (Factor &factor : home.file.factors)
        factor.saidBy = {home.youth, home.mother};
    MapFilter filter;
    filter.saidBy = {home.mother};

    QCOMPARE(matching(home.file, filter).links, QSet{home.feeds});
}

void TestMapFilter::whoAsksForArrowsSeesTheirCards()
{
    const Home home;
    MapFilter kinds;
    kinds.kinds = {LinkKind::Dampens};
    MapFilter sure;
    sure.certainties = {Certainty::Sure};

    QCOMPARE(matching(home.file, kinds).factors, (QSet{home.granny, home.quarrel}));
    QCOMPARE(matching(home.file, sure).factors, (QSet{home.sleep, home.quarrel}));
}

void TestMapFilter::sinceIsListedOnce()
{
    Home home;
    home.file.factors[1].since = u"altijd"_s;
    home.file.factors[2].since = u"5 maanden "_s;

    QCOMPARE(sinceWords(home.file), (QStringList{u"5 maanden"_s, u"altijd"_s}));
}

QTEST_APPLESS_MAIN(TestMapFilter)
#include "tst_mapfilter.moc"
