#include "core/report/letter.h"
#include "tests/support/catalogues.h"
#include "tests/support/isa.h"
#include "tests/support/pictures.h"
#include "ui/render/pdf.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

LetterDocument isasLetter(Language language, int statements = 0)
{
    IsaFamily family;
    family.allConsent();
    for (int i = 0; i < statements; ++i)
        family.burden(
            u"Nog een kaart met genoeg woorden om een regel te vullen, nummer %1"_s.arg(i),
            {u"M01"_s});
    Referral referral = family.at(&CaseFile::referrals, family.referral);
    for (int i = 0; i < statements; ++i)
        referral.question += u"\nNog een regel van de vraag, nummer %1."_s.arg(i);
    const Catalogue catalogue =
        catalogueOf({{u"O36"_s, u"J"_s, 6, 23, 4, u"referral"_s, {u"M01"_s}}});
    return letter(family.file(), referral, {catalogue, Family::today, language, {}}).value();
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class tst_Pdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QFAIL("pdftotext is not installed");
    }

    void theLetterHasRealText()
    {
        const QString kept = picturePath(u"letter.pdf"_s);
        const QString path = kept.isEmpty() ? m_dir.filePath(u"letter.pdf"_s) : kept;

        QVERIFY(ui::writePdf(isasLetter(Language::Dutch), path));

        const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
        for (const QString &part : {u"Verwijsbrief"_s,
                                    u"Jeugd-ggz De Linde, Aanmeldteam"_s,
                                    u"Isa, geboren 3 mei 2012 (14 jaar)"_s,
                                    u"‘Ik wil weer zin hebben in dingen"_s,
                                    u"Jeugdwet 7.3.4 lid 2"_s,
                                    u"Vertrouwelijk · 2026-0148"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
        QVERIFY(!text.contains(u"Ik zeg niks"_s));
    }

    void theLetterSaysItsTitleAndLanguage()
    {
        const QByteArray pdf = ui::pdfOf(isasLetter(Language::English)).value();

        QVERIFY(pdf.contains("/Lang (en-GB)"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
    }

    void aLongLetterNumbersItsPages()
    {
        const QString path = m_dir.filePath(u"long.pdf"_s);

        QVERIFY(ui::writePdf(isasLetter(Language::Dutch, 60), path));

        const QString text = outputOf(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(text.contains(u"Pagina 1 van 3"_s) || text.contains(u"Pagina 1 van 2"_s));
        QVERIFY(text.contains(u"Nog een regel van de vraag, nummer 59."_s));
    }

    void nothingIsDrawnOnTwoPages()
    {
        const QString path = m_dir.filePath(u"pages.pdf"_s);
        for (int lines = 8; lines < 28; ++lines) {
            QVERIFY(ui::writePdf(isasLetter(Language::Dutch, lines), path));
            const QString text = outputOf(u"pdftotext"_s, {path, u"-"_s});
            for (const QString &heading : {u"Wat er speelt"_s,
                                           u"Wat elkaar vasthoudt"_s,
                                           u"Wat goed gaat"_s,
                                           u"Toestemming"_s})
                QCOMPARE(text.count(heading), 1);
        }
    }

    void theLetterIsBlackInADarkTheme()
    {
        QPalette dark;
        dark.setColor(QPalette::Text, Qt::white);
        qApp->setPalette(dark);
        const QString path = m_dir.filePath(u"dark.pdf"_s);
        QVERIFY(ui::writePdf(isasLetter(Language::Dutch), path));
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-png"_s, path, m_dir.filePath(u"page"_s)});

        const QImage page(m_dir.filePath(u"page-1.png"_s));

        QVERIFY(!page.isNull());
        int darkest = 255;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                darkest = std::min(darkest, qGray(page.pixel(x, y)));
        }
        QVERIFY(darkest < 90);
    }

    void onlyTheOwnerCanReadTheFile()
    {
        const QString path = m_dir.filePath(u"mine.pdf"_s);

        QVERIFY(ui::writePdf(isasLetter(Language::Dutch), path));

        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatCannotBeWrittenSaysWhere()
    {
        const auto written =
            ui::writePdf(isasLetter(Language::Dutch), u"/nowhere/at/all/letter.pdf"_s);

        QVERIFY(!written);
        QVERIFY(written.error().detail.startsWith(u"/nowhere/at/all/letter.pdf: "_s));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(tst_Pdf)
#include "tst_pdf.moc"
