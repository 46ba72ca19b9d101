#include "core/analysis/storyedits.h"
#include "core/model/change.h"
#include "core/model/democases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

/// Own sentences in the story of Isa: told on the left, own words on the right.
class TestStoryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rng = SeededRng(1);
        m_file = demoCases(m_rng).constFirst();
        m_wish = {Reader::youth(), Language::Dutch, false};
    }

    void anOwnSentenceStandsInThePlaceOfTheTold()
    {
        const StorySentence told = firstLinked();
        write(told, u"Zo ging het bij mij."_s);

        const Story story = storyOf(m_file, m_wish);

        const StorySentence own = ownOf(story);
        QCOMPARE(own.text, u"Zo ging het bij mij."_s);
        QCOMPARE(own.told, told.text);
        QVERIFY(!own.isStale);
        QCOMPARE(sentencesOf(story).size(), sentencesOf(toldStory(m_file, m_wish)).size());
        QVERIFY(plainText(story).contains(u"Zo ging het bij mij. "_s));
    }

    /// Which of several alike is meant stays known.
    void oneOfTwoAlikeIsReplaced()
    {
        for (Link &link : m_file.links)
            link.disputedBy = {m_file.persons[1].id};
        const QString doubt = u"Niet iedereen ziet dat zo."_s;
        QList<StorySentence> alike = sentencesOf(storyOf(m_file, m_wish));
        alike.removeIf([&](const StorySentence &it) { return it.text != doubt; });
        QSet<QString> hashes;
        for (const StorySentence &it : alike)
            hashes.insert(it.basisHash);
        QVERIFY(alike.size() > 1);
        write(alike.constLast(), u"Mama denkt dat het anders gaat."_s);

        const QString text = plainText(storyOf(m_file, m_wish));

        QCOMPARE(text.count(doubt), alike.size() - 1);
        QCOMPARE(text.count(u"Mama denkt dat het anders gaat."_s), 1);
    }

    void whatTheMapTellsOtherwiseIsStale()
    {
        const StorySentence told = firstLinked();
        write(told, u"Zo ging het bij mij."_s);
        Link &link = *std::ranges::find(m_file.links, told.links.constFirst(), &Link::id);
        link.strength = link.strength == 3 ? 1 : 3;

        const StorySentence own = ownOf(storyOf(m_file, m_wish));

        QVERIFY(own.isStale);
        QCOMPARE(own.text, u"Zo ging het bij mij."_s);
        QVERIFY(!own.told.isEmpty() && own.told != told.text);
        QVERIFY(plainText(storyOf(m_file, m_wish)).contains(u"(Klopt dit nog?)"_s));
    }

    void aStaleSentenceThatIsKeptIsFreshAgain()
    {
        aStale();
        const StorySentence stale = ownOf(storyOf(m_file, m_wish));
        m_file.storyEdits[0] = kept(m_file.storyEdits[0], stale);

        const StorySentence own = ownOf(storyOf(m_file, m_wish));

        QVERIFY(!own.isStale);
        QCOMPARE(own.text, stale.text);
    }

    void whatIsUndoneOnTheMapIsNotStaleAnyMore()
    {
        aStale();
        for (Link &link : m_file.links) {
            if (link.id == m_changed.id)
                link = m_changed;
        }
        QVERIFY(!ownOf(storyOf(m_file, m_wish)).isStale);
    }

    /// With the arrow gone there is nothing left to replace; the words stand at the end.
    void wordsAboutWhatIsGoneStay()
    {
        const StorySentence told = firstLinked();
        write(told, u"Zo ging het bij mij."_s);
        const Factor card = *find(m_file.factors, told.factors.constLast());
        apply(m_file, removedWithTraces(m_file, card));

        const Story story = storyOf(m_file, m_wish);

        const StorySentence own = ownOf(story);
        QVERIFY(own.isStale);
        QVERIFY(own.told.isEmpty());
        QCOMPARE(own.text, u"Zo ging het bij mij."_s);
        m_file.storyEdits[0] = kept(m_file.storyEdits[0], own);
        QVERIFY(!ownOf(storyOf(m_file, m_wish)).isStale);
    }

    void aFreeSentenceStandsAtTheEndOfItsPart()
    {
        StoryEdit edit = ownSentence(m_wish, StoryPart::Helps, {}, StoryEditId::make(m_rng));
        edit.text = u"En oma belt elke zondag."_s;
        m_file.storyEdits.append(edit);

        const Story story = storyOf(m_file, m_wish);

        const auto helps = std::ranges::find(story.sections, StoryPart::Helps, &StorySection::part);
        QCOMPARE(helps->paragraphs.constLast().sentences.constLast().text, edit.text);
        QVERIFY(!helps->paragraphs.constLast().sentences.constLast().isStale);
    }

    void aPartThatTellsNothingComesForAFreeSentence()
    {
        m_file.goals.clear();
        StoryEdit edit = ownSentence(m_wish, StoryPart::Goals, {}, StoryEditId::make(m_rng));
        edit.text = u"We willen rust."_s;
        m_file.storyEdits.append(edit);

        const Story story = storyOf(m_file, m_wish);

        QVERIFY(std::ranges::is_sorted(story.sections, {}, &StorySection::part));
        QCOMPARE(ownOf(story).text, edit.text);
        QCOMPARE(story.sections.constLast().heading, headingOf(StoryPart::Goals, Language::Dutch));
    }

    void anOwnSentenceIsForItsReaderLanguageAndVoiceAlone()
    {
        write(firstLinked(), u"Zo ging het bij mij."_s);
        QList<StoryWish> others{{Reader::youth(), Language::English, false},
                                {Reader::youth(), Language::Dutch, true}};
        for (const Reader &reader : readersOf(m_file)) {
            if (reader != m_wish.reader)
                others.append({reader, Language::Dutch, false});
        }
        for (const StoryWish &other : std::as_const(others))
            QVERIFY(!plainText(storyOf(m_file, other)).contains(u"Zo ging het bij mij"_s));
    }

    /// Whatever card is put away later, the words about it go with it.
    void whatWasHiddenSinceIsKeptBack()
    {
        const StorySentence told = firstLinked();
        write(told, u"Bij mij ging het net zo."_s);
        hide(told.factors.constLast(), {});

        const Story story = storyOf(m_file, m_wish);

        QVERIFY(!plainText(story).contains(u"Bij mij ging het net zo"_s));
        QCOMPARE(story.keptBack, 1);
    }

    /// Also where the sentence itself does not name the card, and where a shareable one takes its
    /// place.
    void noOwnWordsOutliveTheSightOfTheirCards_data()
    {
        QTest::addColumn<QString>("shareable");
        QTest::newRow("gone") << QString();
        QTest::newRow("shared otherwise") << u"Er speelt iets"_s;
    }

    void noOwnWordsOutliveTheSightOfTheirCards()
    {
        QFETCH(QString, shareable);
        const CaseFile before = m_file;
        const Story told = storyOf(m_file, m_wish);
        for (const StorySection &section : told.sections) {
            for (const StoryParagraph &paragraph : section.paragraphs) {
                const StorySentence &sentence = paragraph.sentences.constLast();
                if (sentence.factors.isEmpty())
                    continue;
                m_file = before;
                write(section.part, sentence, u"Bij mij ging het net zo."_s);
                QVERIFY(plainText(storyOf(m_file, m_wish)).contains(u"net zo"_s));
                hide(sentence.factors.constLast(), shareable);
                QVERIFY2(!plainText(storyOf(m_file, m_wish)).contains(u"net zo"_s),
                         qPrintable(sentence.text));
            }
        }
    }

    void wordsThatQuoteWhatIsHiddenAreKeptBack()
    {
        Factor hidden = m_rngFactor(u"Papa zei dat de huur niet betaald is"_s);
        hidden.visibleTo = {m_file.persons[1].id};
        m_file.factors.append(hidden);
        write(firstLinked(), u"Papa zei dat de huur niet betaald is. Dat maakt me bang."_s);

        const Story story = storyOf(m_file, m_wish);

        QVERIFY(!plainText(story).contains(u"huur"_s));
        QCOMPARE(story.keptBack, 1);
    }

    /// A card that the youth sees by its shareable sentence has own words too.
    void ownWordsAboutASharedSentenceAreShown()
    {
        hide(firstLinked().factors.constLast(), u"Er is iets dat meespeelt"_s);
        const auto shared = [](const StorySentence &it) {
            return it.text.contains(u"Er is iets dat meespeelt"_s);
        };
        QList<StorySentence> told = sentencesOf(storyOf(m_file, m_wish));
        const StorySentence sentence = *std::ranges::find_if(told, shared);
        write(sentence, u"Er speelt thuis iets mee."_s);

        QVERIFY(plainText(storyOf(m_file, m_wish)).contains(u"Er speelt thuis iets mee."_s));
    }

    void theSamePlaceHasTheSameId()
    {
        const StorySentence told = firstLinked();
        const StoryEditId id = placeOf(m_wish, partOf(told), told);
        QCOMPARE(placeOf(m_wish, partOf(told), told), id);
        QVERIFY(placeOf({Reader::all(), Language::Dutch, false}, partOf(told), told) != id);
    }

private:
    StorySentence firstLinked() const
    {
        for (const StorySentence &sentence : sentencesOf(storyOf(m_file, m_wish))) {
            const Link *link = find(m_file.links, sentence.links.value(0));
            if (sentence.links.size() == 1 && link->kind != LinkKind::Started
                && sentence.factors == QList{link->from, link->to} && sentence.text.contains(u'‘'))
                return sentence;
        }
        return {};
    }
    StoryPart partOf(const StorySentence &sentence) const
    {
        for (const StorySection &section : storyOf(m_file, m_wish).sections) {
            for (const StoryParagraph &paragraph : section.paragraphs) {
                if (paragraph.sentences.contains(sentence))
                    return section.part;
            }
        }
        return StoryPart::Opening;
    }
    void hide(const FactorId &card, const QString &shareable)
    {
        for (Factor &factor : m_file.factors) {
            if (factor.id != card)
                continue;
            factor.visibleTo = {m_file.persons[1].id};
            factor.shareable = shareable;
        }
    }
    void write(const StorySentence &sentence, const QString &text)
    {
        write(partOf(sentence), sentence, text);
    }
    void write(StoryPart part, const StorySentence &sentence, const QString &text)
    {
        StoryEdit edit = ownSentence(m_wish, part, sentence, StoryEditId::make(m_rng));
        edit.text = text;
        m_file.storyEdits.append(edit);
    }
    void aStale()
    {
        const StorySentence told = firstLinked();
        write(told, u"Zo ging het bij mij."_s);
        Link &link = *std::ranges::find(m_file.links, told.links.constFirst(), &Link::id);
        m_changed = link;
        link.strength = link.strength == 3 ? 1 : 3;
        QVERIFY(ownOf(storyOf(m_file, m_wish)).isStale);
    }
    static StorySentence ownOf(const Story &story)
    {
        for (const StorySentence &sentence : sentencesOf(story)) {
            if (sentence.isOwn())
                return sentence;
        }
        return {};
    }
    Factor m_rngFactor(const QString &text)
    {
        Factor factor;
        factor.id = FactorId::make(m_rng);
        factor.text = text;
        return factor;
    }

    SeededRng m_rng{1};
    CaseFile m_file;
    Link m_changed;
    StoryWish m_wish;
};

QTEST_APPLESS_MAIN(TestStoryEdits)
#include "tst_storyedits.moc"
