#include "core/analysis/mapexport.h"
#include "core/model/democases.h"
#include "tests/support/pictures.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/columnpick.h"
#include "ui/analysis/importdialog.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page, and files to bring in.
struct ImportFixture : CanvasFixture
{
    using CanvasFixture::file;
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// By keys: the action, and the name of the file typed.
    void choose(const QString &path)
    {
        press(Qt::Key_I, Qt::ControlModifier);
        auto *files = page.findChild<QFileDialog *>(u"importFileDialog"_s);
        QVERIFY(files);
        QVERIFY(QTest::qWaitForWindowActive(files));
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(!counts().startsWith(u"Reading"_s));
        keepPicture(*dialog(), u"import-"_s + QLatin1StringView(QTest::currentTestFunction()));
    }

    ui::ImportDialog *dialog() { return page.findChild<ui::ImportDialog *>(u"importDialog"_s); }
    QString counts() { return dialog()->findChild<QLabel *>(u"importCounts"_s)->text(); }
    QPushButton *bring() { return dialog()->findChild<QPushButton *>(u"importBring"_s); }
    QCheckBox *merge() { return dialog()->findChild<QCheckBox *>(u"importMerge"_s); }
    QComboBox *column(int index)
    {
        return dialog()->findChild<QComboBox *>(u"importColumn%1"_s.arg(index));
    }
    QStringList doubts()
    {
        auto *list = dialog()->findChild<QListWidget *>(u"importDoubts"_s);
        QStringList sentences;
        for (int i = 0; i < list->count(); ++i)
            sentences += list->item(i)->text();
        return sentences;
    }

    QTemporaryDir folder;
};

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMapComesInByKeysAndOneUndoTakesItBack();
    void theMeaningOfAColumnCanBeChanged();
    void cardsOfTheSameNameBecomeOneOnlyWhenConfirmed();
    void whatIsThereAlreadyIsNotCounted();
    void everyWordOfTheColumnsIsDutch();
    void whatIsNoTextIsRefusedAndNothingChanges();
    void theFilesOfOneMapComeTogether();
    void aFirstRowThatIsNoHeadIsData();
    void whatCannotBeReadIsSaidAndNothingChanges();
    void aHundredThousandRowsAreRefusedWithoutWaiting();
    void escChangesNothing();
};

void TestImportDialog::initTestCase()
{
    ui::loadFonts();
    ui::applyTheme(*qApp, ui::Theme{});
}

void TestImportDialog::aMapComesInByKeysAndOneUndoTakesItBack()
{
    ImportFixture it;
    it.type(u"Voetbal"_s);
    const core::CaseFile before = it.file();
    QSignalSpy told(&it.page, &ui::AnalysisPage::told);
    it.choose(it.file(u"map.csv"_s, "van;naar;teken\nRuzie;Moe;+\nMoe;Ruzie;\n"));

    QCOMPARE(it.counts(), u"2 card(s), 2 arrow(s)"_s);
    QCOMPARE(it.doubts().size(), 1);
    QVERIFY(it.doubts().first().contains(u"Arrows without a sign: 1."_s));
    QVERIFY(it.bring()->isEnabled());
    QTest::keyClick(it.dialog(), Qt::Key_Return);

    QCOMPARE(it.file().factors.size(), 3);
    QCOMPARE(it.file().links.size(), 2);
    QCOMPARE(it.file().links[1].kind, core::LinkKind::Affects);
    QCOMPARE(told.size(), 1);
    it.open.undo();
    QCOMPARE(it.file(), before);
}

void TestImportDialog::theMeaningOfAColumnCanBeChanged()
{
    ImportFixture it;
    it.choose(it.file(u"map.csv"_s, "from,to,sign\nMoe,Ruzie,+\n"));

    it.column(0)->setFocus();
    it.column(0)->setCurrentIndex(it.column(0)->findText(u"to"_s));
    Q_EMIT it.column(0)->activated(it.column(0)->currentIndex());
    QCOMPARE(it.column(1)->currentText(), u"not used"_s); // No two columns mean the same.
    QTRY_VERIFY(it.counts().contains(u"nothing to bring in"_s));
    QVERIFY(!it.bring()->isEnabled());

    it.column(1)->setCurrentIndex(it.column(1)->findText(u"from"_s));
    Q_EMIT it.column(1)->activated(it.column(1)->currentIndex());
    QTRY_VERIFY(it.bring()->isEnabled());
    QTest::mouseClick(it.bring(), Qt::LeftButton);
    QCOMPARE(it.file().links[0].from, it.card(u"Ruzie"_s));
}

void TestImportDialog::cardsOfTheSameNameBecomeOneOnlyWhenConfirmed()
{
    ImportFixture it;
    it.type(u"Ruzie"_s);
    const QString path = it.file(u"map.csv"_s, "from,to,sign\n ruzie ,Moe,+\n");
    it.choose(path);
    QVERIFY(it.merge()->isVisible());
    QVERIFY(!it.merge()->isChecked());
    QTest::mouseClick(it.merge(), Qt::LeftButton, {}, QPoint(10, it.merge()->height() / 2));
    QVERIFY(it.merge()->isChecked());

    QTest::mouseClick(it.bring(), Qt::LeftButton);

    QCOMPARE(it.file().factors.size(), 2);
    QCOMPARE(it.file().links[0].from, it.card(u"Ruzie"_s));
}

void TestImportDialog::whatIsThereAlreadyIsNotCounted()
{
    ImportFixture it;
    it.type(u"Ruzie -> Moe"_s);
    const core::CaseFile before = it.file();
    QSignalSpy told(&it.page, &ui::AnalysisPage::told);
    it.choose(it.file(u"map.csv"_s, "from;to;sign\nRuzie;Moe;+\nMoe;;\n"));
    QTest::keyClick(it.merge(), Qt::Key_Space);
    QTest::mouseClick(it.bring(), Qt::LeftButton);

    QCOMPARE(it.file(), before);
    QVERIFY(told.last().last().toString().startsWith(u"Nothing came in"_s));
}

void TestImportDialog::everyWordOfTheColumnsIsDutch()
{
    QTranslator dutch;
    QVERIFY(dutch.load(u"jeugdhuis_nl"_s, u":/i18n"_s));
    QStringList english;
    for (int use = 0; use < core::ColumnUseCount; ++use)
        english += ui::wordFor(static_cast<core::ColumnUse>(use));
    QCoreApplication::installTranslator(&dutch);
    ImportFixture it;
    auto *dialog = new ui::ImportDialog(it.open,
                                        {it.file(u"p-arrows.csv"_s, "from,to,sign\na,b,+\n"),
                                         it.file(u"p-cards.csv"_s, "label,domain\na,thuis\n")},
                                        &it.page);
    dialog->open();
    auto *files = dialog->findChild<QComboBox *>(u"importFiles"_s);
    QTRY_COMPARE(files->count(), 2);

    for (int table = 0; table < files->count(); ++table) {
        files->setCurrentIndex(table);
        Q_EMIT files->activated(table);
        const auto *column = dialog->findChild<QComboBox *>(u"importColumn0"_s);
        QVERIFY(column->count() > 5);
        for (int i = 0; i < column->count(); ++i)
            QVERIFY2(!english.contains(column->itemText(i)), qPrintable(column->itemText(i)));
    }
}

void TestImportDialog::whatIsNoTextIsRefusedAndNothingChanges()
{
    ImportFixture it;
    QSignalSpy told(&it.page, &ui::AnalysisPage::told);
    auto *dialog =
        new ui::ImportDialog(it.open, {it.file(u"map.csv"_s, "from,to\na\xff,b\n")}, &it.page);
    QSignalSpy refused(dialog, &ui::ImportDialog::refused);
    dialog->open();

    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(),
             u"map.csv, line 2, byte 10: 0xff does not belong in a text; save it again as CSV "
             "(UTF-8)"_s);
    QVERIFY(it.file().factors.isEmpty());
}

void TestImportDialog::theFilesOfOneMapComeTogether()
{
    ImportFixture it;
    core::SeededRng rng(1);
    const core::CaseFile isa = core::demoCases(rng).first();
    for (const auto &[ending, bytes] : core::mapTables(isa, core::Language::Dutch).files())
        it.file(u"isa"_s + ending, bytes);
    it.choose(it.folder.filePath(u"isa-arrows.csv"_s));

    QTest::mouseClick(it.bring(), Qt::LeftButton);

    QCOMPARE(it.file().factors.size(), isa.factors.size());
    QCOMPARE(it.file().links.size(), isa.links.size());
    QCOMPARE(it.file().hypotheses.size(), isa.hypotheses.size());
}

void TestImportDialog::aFirstRowThatIsNoHeadIsData()
{
    ImportFixture it;
    it.choose(it.file(u"map.txt"_s, "Ruzie\tMoe\t+\n"));
    auto *head = it.dialog()->findChild<QCheckBox *>(u"importHead"_s);
    QVERIFY(!head->isChecked());
    QCOMPARE(it.counts(), u"2 card(s), 1 arrow(s)"_s);

    head->setFocus();
    QTest::keyClick(head, Qt::Key_Space);

    QVERIFY(head->isChecked());
    QTRY_VERIFY(!it.bring()->isEnabled()); // Nothing is left below it.
}

void TestImportDialog::whatCannotBeReadIsSaidAndNothingChanges()
{
    ImportFixture it;
    QSignalSpy told(&it.page, &ui::AnalysisPage::told);
    ui::ImportDialog *dialog =
        new ui::ImportDialog(it.open, {it.file(u"map.xml"_s, "<graphml><graph>")}, &it.page);
    QSignalSpy refused(dialog, &ui::ImportDialog::refused);
    dialog->open();

    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().startsWith(u"map.xml, line 1: "_s));
    QVERIFY(it.file().factors.isEmpty());
}

void TestImportDialog::aHundredThousandRowsAreRefusedWithoutWaiting()
{
    ImportFixture it;
    QByteArray bytes("from,to,sign\n");
    for (int row = 0; row < 100'000; ++row)
        bytes += "card " + QByteArray::number(row) + ",b,+\n";
    auto *dialog = new ui::ImportDialog(it.open, {it.file(u"map.csv"_s, bytes)}, &it.page);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
    heart.start(5);
    dialog->open();

    QTRY_VERIFY_WITH_TIMEOUT(it.counts().contains(u"100001 cards"_s), 60'000);
    QVERIFY(beats > 2); // The window went on.
    QVERIFY(!it.bring()->isEnabled());
}

void TestImportDialog::escChangesNothing()
{
    ImportFixture it;
    it.choose(it.file(u"map.csv"_s, "from,to\na,b\n"));

    QTest::keyClick(it.dialog(), Qt::Key_Escape);

    QTRY_VERIFY(!it.dialog());
    QVERIFY(it.file().factors.isEmpty());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
