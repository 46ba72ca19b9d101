#include "core/model/democases.h"
#include "core/model/table.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/readingmap.h"
#include "ui/analysis/voicesmode.h"
#include "ui/analysis/voicespanel.h"
#include "ui/analysis/voicesposter.h"
#include "ui/render/fonts.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Isa's case with the voices beside the map.
struct Voiced : CanvasFixture
{
    Voiced()
    {
        SeededRng demo{7};
        open.reset(demoCases(demo).constFirst());
        bring(ui::SideColumn::Voices);
    }

    ui::VoicesPanel &panel() { return *page.findChild<ui::VoicesPanel *>(); }
    ui::ReadingMap &map() { return *page.findChild<ui::ReadingMap *>(u"voicesMap"_s); }
    QList<ui::Card *> rows()
    {
        QCoreApplication::processEvents(); // New rows show themselves.
        QList<ui::Card *> rows = panel().findChildren<ui::Card *>(u"voiceRow"_s);
        rows.removeIf([](const ui::Card *row) { return row->isHidden(); });
        return rows;
    }
    const Factor *factor(const QString &start) const
    {
        for (const Factor &factor : file().factors) {
            if (factor.text.startsWith(start))
                return &factor;
        }
        return nullptr;
    }
    bool isShown(const Factor &factor)
    {
        const ui::CardItem *card = map().scene().card(factor.id);
        return card && card->isVisible();
    }
};

} // namespace

/// Who said what, over each other and beside each other. With VOICES_PICTURES=DIR pictures are left
/// there.
class TestVoicesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void theMapOfThePanelTakesThePlace()
    {
        Voiced it;
        QVERIFY(it.isActive);
        QVERIFY(it.map().isVisible());
        QVERIFY(!it.view()->isVisible());
        grab(it.page, u"overlay"_s);

        QTest::keyClick(&it.map().view(), Qt::Key_Escape);
        QVERIFY(!it.map().isVisible());
        QVERIFY(it.view()->isVisible());
    }

    /// One key: both, the other, one, both.
    void oneKeySwipesBetweenThem()
    {
        Voiced it;
        QCOMPARE(it.panel().side(), ui::VoicesPanel::Both);
        QTest::keyClick(&it.page, Qt::Key_F6);
        QCOMPARE(it.panel().side(), ui::VoicesPanel::Other);
        grab(it.page, u"other"_s);
        QTest::keyClick(&it.map().view(), Qt::Key_Right);
        QCOMPARE(it.panel().side(), ui::VoicesPanel::One);
        grab(it.page, u"one"_s);
        QTest::keyClick(&it.map().view(), Qt::Key_Left);
        QCOMPARE(it.panel().side(), ui::VoicesPanel::Other);
    }

    /// What is shown was said by that person, or is the end of an arrow of theirs; nothing moves.
    void aViewIsOnlyWhatThatPersonSaid()
    {
        Voiced it;
        const PersonId isa = youthOf(it.file())->id;
        const QRectF before = it.map().scene().cardRect(it.factor(u"Ik slaap"_s)->id);
        it.panel().setSide(ui::VoicesPanel::One);
        int shown = 0;
        for (const Factor &factor : it.panel().view().factors) {
            const bool isEnd =
                std::any_of(it.file().links.begin(), it.file().links.end(), [&](const Link &link) {
                    return link.saidBy.contains(isa)
                           && (link.from == factor.id || link.to == factor.id);
                });
            if (it.isShown(factor)) {
                ++shown;
                QVERIFY2(factor.saidBy.contains(isa) || isEnd, qPrintable(factor.text));
            } else {
                QVERIFY2(!factor.saidBy.contains(isa), qPrintable(factor.text));
            }
        }
        QVERIFY(shown > 3);
        QVERIFY(shown < it.panel().view().factors.size());
        QCOMPARE(it.map().scene().cardRect(it.factor(u"Ik slaap"_s)->id), before);
    }

    void theStylesDifferWithoutColour()
    {
        Voiced it;
        QSet<Voice> seen;
        for (const Factor &factor : it.panel().view().factors)
            seen.insert(it.map().scene().card(factor.id)->face().voice);
        QVERIFY(seen.contains(Voice::One));
        QVERIFY(seen.contains(Voice::Other));
        QSet<Voice> arrows;
        for (const Link &link : it.panel().view().links)
            arrows.insert(it.map().scene().link(link.id)->face().voice);
        QVERIFY(arrows.size() > 1);
    }

    void aRowLightsWhatItIsAbout()
    {
        Voiced it;
        QTRY_VERIFY(!it.rows().isEmpty()); // Compared beside the window.
        const QList<ui::Card *> rows = it.rows();
        const QString differs = rows.first()->accessibleDescription();
        QVERIFY2(differs.startsWith(u"Karin says: \u2018"_s), qPrintable(differs));
        QVERIFY2(differs.contains(u"Isa says: \u2018"_s), qPrintable(differs));
        for (ui::Card *row : rows) {
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Return);
            QVERIFY2(!it.map().scene().lit().isEmpty(), qPrintable(row->accessibleName()));
        }
    }

    /// The sight of everybody at the table.
    void whatIsKeptFromOneIsNotThere()
    {
        Voiced it;
        const CaseFile seen = asSeenByAll(it.file(), atTable(it.file()));
        for (const Factor &factor : it.file().factors) {
            const Factor *card = find(seen.factors, factor.id);
            const Factor *shown = find(it.map().scene().file().factors, factor.id);
            QCOMPARE(shown != nullptr, card != nullptr);
            if (shown)
                QCOMPARE(shown->text, card->text);
        }
        QVERIFY(seen != it.file());
    }

    void anEditIsThereAtOnce()
    {
        Voiced it;
        Factor after = *it.factor(u"Ik slaap"_s);
        const Factor before = after;
        after.text = u"Ik lig wakker"_s;
        it.open.change(before, after);
        QCOMPARE(find(it.map().scene().file().factors, after.id)->text, u"Ik lig wakker"_s);
    }

    void bothStandOnOneSheet()
    {
        Voiced it;
        const QByteArray pdf = ui::voicesPdf(it.panel().poster({2026, 11, 22}));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"v.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        if (const QString pictures = qEnvironmentVariable("VOICES_PICTURES"); !pictures.isEmpty())
            QFile::copy(file.fileName(), pictures + u"/voices.pdf"_s);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(it.panel().nameOf(ui::VoicesPanel::One)));
        QVERIFY(text.contains(it.panel().nameOf(ui::VoicesPanel::Other)));
        for (const Factor &factor : it.file().factors) {
            if (!find(it.panel().view().factors, factor.id))
                QVERIFY2(!text.contains(factor.text.left(18)), qPrintable(factor.text));
        }
    }

    void oneAloneIsAMapOfItsOwn()
    {
        Voiced it;
        auto *other = it.panel().findChild<QComboBox *>(u"voiceOther"_s);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Home);
        QCOMPARE(it.panel().side(), ui::VoicesPanel::One);
        QTRY_VERIFY(it.rows().isEmpty());
        QTest::keyClick(&it.page, Qt::Key_F6);
        QCOMPARE(it.panel().side(), ui::VoicesPanel::One);
    }

private:
    static void grab(QWidget &page, const QString &name)
    {
        const QString pictures = qEnvironmentVariable("VOICES_PICTURES");
        QTest::qWait(pictures.isEmpty() ? 0 : 400);
        if (!pictures.isEmpty())
            page.grab().save(pictures + u'/' + name + u".png"_s);
    }
};

QTEST_MAIN(TestVoicesWindow)
#include "tst_voices.moc"
