#include "core/model/democases.h"
#include "core/report/storydocument.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

/// The story of each reader of each reference case on paper.
class TestStoryDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SeededRng rng(1);
        m_cases = demoCases(rng);
    }

    void itHasTheSameSentencesAsTheWindow()
    {
        for (const CaseFile &file : std::as_const(m_cases)) {
            for (const Reader &reader : readersOf(file)) {
                const QString paper = plainText(storyDocument(file, {reader}, Day));
                for (const StorySentence &sentence : sentencesOf(storyOf(file, {reader})))
                    QVERIFY2(paper.contains(sentence.text), qPrintable(sentence.text));
            }
        }
    }

    void nothingThatTheReaderMayNotSeeIsOnIt()
    {
        int hidden = 0;
        for (const CaseFile &file : std::as_const(m_cases)) {
            for (const Reader &reader : readersOf(file)) {
                const CaseFile view = asSeenBy(file, reader);
                const QString paper = plainText(storyDocument(file, {reader}, Day));
                for (const Factor &factor : file.factors) {
                    const Factor *seen = find(view.factors, factor.id);
                    if (seen && seen->text == factor.text)
                        continue;
                    ++hidden;
                    QVERIFY2(!paper.contains(factor.text), qPrintable(factor.text));
                }
            }
        }
        QVERIFY(hidden > 0);
    }

    void itSaysForWhomAndThatItIsNotTheTruth()
    {
        const CaseFile &file = m_cases.constFirst();
        const LetterDocument dutch = storyDocument(file, {Reader::youth()}, Day);
        const LetterDocument english =
            storyDocument(file, {Reader::professional(), Language::English}, Day);
        QVERIFY(plainText(dutch).contains(
            u"Dit is een denkhulp, niet de waarheid. Het is alleen voor Isa."_s));
        QVERIFY(plainText(dutch).contains(u"Voor: Isa\nDatum: 22 november 2026"_s));
        QVERIFY(dutch.footer.contains(u"Isa"_s));
        QCOMPARE(english.language, Language::English);
        QVERIFY(plainText(english).contains(u"It is for another professional only."_s));
    }

    void everyReaderHasAName()
    {
        for (const CaseFile &file : std::as_const(m_cases)) {
            for (const Reader &reader : readersOf(file))
                QVERIFY(!readerName(reader, file, Language::Dutch).isEmpty());
        }
    }

private:
    const QDate Day{2026, 11, 22};
    QList<CaseFile> m_cases;
};

QTEST_APPLESS_MAIN(TestStoryDocument)
#include "tst_storydocument.moc"
