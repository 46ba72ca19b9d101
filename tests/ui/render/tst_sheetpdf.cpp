#include "core/report/talksheet.h"
#include "tests/support/sheetcases.h"
#include "ui/render/pdf.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// As somebody selects and copies it: one line.
QString textOf(const QString &path, const QStringList &options = {})
{
    QProcess process;
    process.start(u"pdftotext"_s, options + QStringList{path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

/// The paper of every reader of every reference case, read back from its PDF.
class tst_SheetPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetTellsWhatTheyMaySeeAndNothingElse_data();
    void everySheetTellsWhatTheyMaySeeAndNothingElse();
    void twoLanguagesStandSideBySide();
    void itSaysItsTitleAndLanguage();

private:
    QTemporaryDir m_dir;
    const House m_house = shippedHouse().value();
    const QList<CaseFile> m_cases = sheetCases();
};

void tst_SheetPdf::everySheetTellsWhatTheyMaySeeAndNothingElse_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<Reader>("reader");
    for (const CaseFile &file : m_cases) {
        for (const Reader &reader : readersOf(file))
            QTest::addRow("%s %d %s",
                          qPrintable(youthOf(file)->name),
                          static_cast<int>(reader.kind),
                          qPrintable(nameOf(file, reader.person)))
                << file << reader;
    }
}

void tst_SheetPdf::everySheetTellsWhatTheyMaySeeAndNothingElse()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    QVERIFY(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
    const CaseFile view = asSeenBy(file, reader);
    const SheetWish wish{m_house, reader, {}, Language::Dutch, Now};
    const Conversation *talk = sheetConversation(view, wish);
    const bool isMainLines = readingRight(file, reader, Now.date()).reading == Reading::MainLines;
    const QString path = m_dir.filePath(u"sheet.pdf"_s);

    QVERIFY(ui::writePdf(talkSheetDraft(file, wish), path));

    const QString text = textOf(path);
    const QString found = SheetSecrets(file, reader).in(text);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QVERIFY(text.contains(u"Na ons gesprek"_s));
    QVERIFY(text.contains(u"0800-0113"_s));
    if (isMainLines)
        return;
    int seen = 0;
    for (const Statement &statement : view.statements) {
        if (talk == nullptr || statement.conversation != talk->id)
            continue;
        ++seen;
        QVERIFY2(text.contains(statement.text.simplified()), qPrintable(statement.text));
    }
    QVERIFY(seen > 0);
    for (const Factor &factor : view.factors)
        QVERIFY2(factor.polarity != Polarity::Strength || text.contains(factor.text),
                 qPrintable(factor.text));
    for (const Action &action : view.actions)
        QVERIFY2(action.done || text.contains(action.text), qPrintable(action.text));
}

void tst_SheetPdf::twoLanguagesStandSideBySide()
{
    SheetWish wish{m_house, Reader::youth(), {}, Language::Dutch, Now};
    wish.isInTwoLanguages = true;
    const QString path = m_dir.filePath(u"two.pdf"_s);

    QVERIFY(ui::writePdf(talkSheet(m_cases.first(), wish).value(), path));

    const QString rows = textOf(path, {u"-layout"_s});
    QVERIFY2(rows.contains(u"Na ons gesprek After our talk"_s), qPrintable(rows));
    QVERIFY2(rows.contains(u"Wat er is gezegd What was said"_s), qPrintable(rows));
}

void tst_SheetPdf::itSaysItsTitleAndLanguage()
{
    const SheetWish wish{m_house, Reader::youth(), {}, Language::Dutch, Now};

    const QByteArray pdf = ui::pdfOf(talkSheet(m_cases.first(), wish).value()).value();

    QVERIFY(pdf.contains("/Lang (nl-NL)"));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
}

QTEST_MAIN(tst_SheetPdf)
#include "tst_sheetpdf.moc"
