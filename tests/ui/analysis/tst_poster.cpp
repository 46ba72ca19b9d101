#include "core/analysis/mapexport.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/mapsaver.h"
#include "ui/analysis/poster.h"
#include "ui/analysis/posterwords.h"
#include "ui/render/fonts.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The map on paper. With POSTER_PICTURES=DIR the posters are left there.
class tst_Poster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Dark); // Paper is light all the same.
    }

    /// The words are text: a reader of PDF finds each card, in the letters of its font.
    void everyCardIsRealText()
    {
        for (const CaseFile &file : m_cases) {
            const QString text = textOf(poster(file));
            for (const Factor &factor : file.factors) {
                const QString first = factor.text.section(u' ', 0, 1);
                QVERIFY2(text.contains(first), qPrintable(factor.text + u" / "_s + text));
            }
        }
    }

    /// What the family called a circle is on it before all others; how many are not is said.
    void namedCirclesComeFirst()
    {
        for (const CaseFile &file : m_cases) {
            const QString text = textOf(poster(file)).simplified();
            qsizetype names = 0;
            for (const NamedLoop &loop : file.loops) {
                if (loop.name.isEmpty())
                    continue;
                ++names;
                QVERIFY2(text.contains(loop.name), qPrintable(loop.name + u" / "_s + text));
            }
            QVERIFY(names > 0);
            const QList<ui::PosterLoop> loops = ui::posterLoops(file);
            for (qsizetype i = 0; i < names; ++i) {
                QVERIFY(std::ranges::find(file.loops, loops[i].name, &NamedLoop::name)
                        != file.loops.end());
            }
            QVERIFY(text.contains(u" more circle"_s) || text.contains(loops.last().name));
        }
    }

    void everyKindOfArrowIsExplainedOnTheSheet()
    {
        for (const CaseFile &file : m_cases) {
            const QString text = textOf(poster(file)).simplified();
            for (const Link &link : file.links)
                QVERIFY2(text.contains(ui::wordFor(link.kind)), qPrintable(text));
        }
    }

    /// A circle shows its cards and those one arrow away; for who does not see it all, the lanes.
    void theOtherViewsGoToPaperToo()
    {
        CaseFile file = m_cases.constFirst();
        ui::Poster circle = poster(file);
        circle.shows = MapView::Circle;
        circle.circle = file.loops.constFirst().factors;
        QVERIFY(textOf(circle).size() < textOf(poster(file)).size());
        for (const FactorId &card : circle.circle)
            QVERIFY(
                textOf(circle).contains(core::find(file.factors, card)->text.section(u' ', 0, 1)));
        ui::Poster free = poster(file);
        free.shows = MapView::Free;
        const QString lane = ui::wordFor(Domain::Money).section(u' ', 0, 0);
        QVERIFY(!textOf(free).contains(lane));
        QVERIFY(textOf(poster(file)).contains(lane));
        circle.view.factors.removeIf([&](const Factor &it) { return it.id == circle.circle[0]; });
        QVERIFY(textOf(circle).contains(lane));
    }

    void theSvgAndThePictureAreDrawn()
    {
        const ui::Poster isa = poster(m_cases.constFirst());
        QSvgRenderer svg(ui::posterSvg(isa));
        QVERIFY(svg.isValid());
        const QImage image = QImage::fromData(ui::posterPng(isa), "PNG");
        QVERIFY(image.width() > 1500);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    }

    void aLargerMapHasLargerPaper()
    {
        CaseFile file = m_cases.constFirst();
        QVERIFY(ui::paperFor(poster(file)).pageSize().id() == QPageSize::A4);
        const Factor card = file.factors.constFirst();
        for (int i = 0; i < 80; ++i) {
            file.factors.append(card);
            file.factors.last().id = FactorId::make(m_rng);
            file.factors.last().place.reset();
        }
        QCOMPARE(ui::paperFor(poster(file)).pageSize().id(), QPageSize::A2);
    }

    void theEndingNamesTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"m.pdf"_s << QByteArray("%PDF");
        QTest::newRow("svg") << u"m.svg"_s << QByteArray("<?xml");
        QTest::newRow("png") << u"m.PNG"_s << QByteArray("\x89PNG");
        QTest::newRow("graphml") << u"m.graphml"_s << QByteArray("<?xml");
        QTest::newRow("json") << u"m.json"_s << QByteArray("{");
        QTest::newRow("dot") << u"m.dot"_s << QByteArray("digraph");
    }
    void theEndingNamesTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const auto saved =
            ui::saveMap({m_cases.constFirst(), {}, QDate(2026, 11, 22)}, folder.filePath(name));
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void everyTableIsAFile()
    {
        const QTemporaryDir folder;
        QVERIFY(ui::saveMap({m_cases.constFirst(), {}, {}}, folder.filePath(u"m.csv"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(),
                 core::MapTables::endings().size());
    }

    void anotherEndingOrPlaceIsOneSentence()
    {
        const auto odd = ui::saveMap({m_cases.constFirst(), {}, {}}, u"/tmp/m.doc"_s);
        QVERIFY(!odd && odd.error().detail.contains(u"m.doc"_s));
        const auto away = ui::saveMap({m_cases.constFirst(), {}, {}}, u"/nowhere/m.pdf"_s);
        QVERIFY(!away && away.error().detail.contains(u"/nowhere/m.pdf"_s));
    }

    /// For every reader of every case.
    void nothingOfOthersIsOnPaper()
    {
        for (const CaseFile &file : m_cases) {
            for (const Reader &reader : readersOf(file)) {
                const CaseFile view = asSeenBy(file, reader);
                const QString text = textOf(poster(view));
                for (const Factor &factor : file.factors) {
                    if (!core::find(view.factors, factor.id))
                        QVERIFY2(!text.contains(factor.text.left(18)), qPrintable(factor.text));
                }
            }
        }
    }

private:
    static ui::Poster poster(const CaseFile &view)
    {
        return {view, u"voor: Isa"_s, {2026, 11, 22}};
    }
    QString textOf(const ui::Poster &poster) const
    {
        const QString path = m_folder.filePath(u"poster.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(ui::posterPdf(poster));
        file.close();
        if (const QString pictures = qEnvironmentVariable("POSTER_PICTURES"); !pictures.isEmpty()) {
            QFile::remove(pictures + u'/' + poster.view.head.code + u".pdf"_s);
            QFile::copy(path, pictures + u'/' + poster.view.head.code + u".pdf"_s);
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        if (!reader.waitForFinished())
            return {};
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    SeededRng m_rng{1};
    const QList<CaseFile> m_cases = demoCases(m_rng);
};

QTEST_MAIN(tst_Poster)
#include "tst_poster.moc"
