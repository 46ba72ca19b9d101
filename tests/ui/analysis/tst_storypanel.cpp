#include "core/analysis/storyedits.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "ui/analysis/storypanel.h"
#include "ui/render/fonts.h"
#include "ui/shared/readerbox.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The story of Isa in the hands of somebody who says it otherwise.
class tst_StoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void init()
    {
        m_open.reset(demoCases(m_rng).constFirst());
        m_commits = 0;
        m_panel = std::make_unique<ui::StoryPanel>(m_open);
        m_panel->resize(400, 800);
        m_panel->refresh();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void withKeysASentenceIsSaidInOwnWords()
    {
        goTo(1);
        const StorySentence told = text()->current()->sentence;

        QTest::keyClick(text(), Qt::Key_F2);
        QTRY_VERIFY(words()->hasFocus());
        QCOMPARE(words()->toPlainText(), told.text);
        QTest::keyClicks(words(), u"Zo ging het bij mij."_s);
        QTest::keyClick(words(), Qt::Key_Return);

        QCOMPARE(m_commits, 1);
        QCOMPARE(m_open.file().storyEdits.size(), 1);
        QCOMPARE(m_open.file().storyEdits[0].text, u"Zo ging het bij mij."_s);
        QVERIFY(shown().contains(u"Zo ging het bij mij."_s));
        QVERIFY(!shown().contains(told.text));
        QVERIFY(words()->isHidden() || !words()->isVisible());
        QTRY_VERIFY(text()->hasFocus());
        QCOMPARE(text()->current()->sentence.told, told.text);
    }

    /// It would show what is not for whom one thinks.
    void whoReadsStaysWhenSomebodyIsTakenOut()
    {
        auto *box = m_panel->findChild<ui::ReaderBox *>(u"storyReader"_s);
        const QList<Reader> readers = box->readers();
        const auto chosen = std::find_if(readers.rbegin(), readers.rend(), [](const Reader &it) {
            return it.kind == ReaderKind::Person;
        });
        box->choose(*chosen);
        CaseFile file = m_open.file();
        file.persons.removeIf([](const Person &it) { return it.role == PersonRole::Sibling; });
        QVERIFY(readersOf(file).size() < readers.size());
        m_open.reset(file);
        m_panel->refresh();

        QCOMPARE(box->reader(), *chosen);
        QCOMPARE(box->currentText(), nameOf(file, chosen->person));
    }

    void withTheMouseASentenceIsSaidInOwnWords()
    {
        goTo(2);
        const QTextCursor cursor = text()->textCursor();
        const QPoint at = text()->cursorRect(cursor).center() + QPoint(12, 0);
        QTest::mouseDClick(text()->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(words()->hasFocus());
        QTest::keyClicks(words(), u"Dit is ons verhaal."_s);
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"storyKeep"_s), Qt::LeftButton);
        QCOMPARE(m_commits, 1);
        QVERIFY(shown().contains(u"Dit is ons verhaal."_s));
    }

    void escapeLeavesItAsItWas()
    {
        const QString before = shown();
        goTo(1);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(words()->hasFocus());
        QTest::keyClicks(words(), u"Toch maar niet"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QCOMPARE(m_commits, 0);
        QCOMPARE(shown(), before);
    }

    void emptiedWordsGiveBackWhatTheMapTells()
    {
        const StorySentence told = sayOfALink(u"Eigen zin."_s);
        QTest::keyClick(text(), Qt::Key_F2);
        QTRY_VERIFY(words()->hasFocus());
        QTest::keyClick(words(), Qt::Key_Delete);
        QTest::keyClick(words(), Qt::Key_Return);
        QVERIFY(m_open.file().storyEdits.isEmpty());
        QVERIFY(shown().contains(told.text));
    }

    void deleteTakesTheOwnWordsOut()
    {
        sayOfALink(u"Eigen zin."_s);
        QTest::keyClick(text(), Qt::Key_Delete);
        QVERIFY(m_open.file().storyEdits.isEmpty());
        QVERIFY(!shown().contains(u"Eigen zin."_s));
    }

    void aChangedCardAsksWhetherItIsStillRight_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("keep") << u"keep"_s;
        QTest::newRow("take") << u"take"_s;
    }

    void aChangedCardAsksWhetherItIsStillRight()
    {
        QFETCH(QString, answer);
        const StorySentence told = sayOfALink(u"Eigen zin."_s);
        const Link &link = *find(m_open.file().links, told.links.constFirst());
        Link after = link;
        after.strength = link.strength == 3 ? 1 : 3;
        m_open.change(link, after);
        m_panel->refresh();
        const QString question = u"The cards have changed: is this still right?"_s;
        QVERIFY(shown().contains(question));
        QVERIFY(shown().contains(u"Eigen zin."_s));

        clickLink(answer);

        m_panel->refresh();
        QVERIFY(!shown().contains(question));
        QCOMPARE(shown().contains(u"Eigen zin."_s), answer == u"keep"_s);
        QCOMPARE(m_open.file().storyEdits.isEmpty(), answer == u"take"_s);
    }

    void aSentenceIsAddedAtTheEndOfAPart()
    {
        goTo(1);
        const StoryPart part = text()->current()->part;
        QTest::keyClick(text(), Qt::Key_Insert);
        QTRY_VERIFY(words()->hasFocus());
        QTest::keyClicks(words(), u"En oma belt elke zondag."_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(m_open.file().storyEdits.size(), 1);
        QCOMPARE(m_open.file().storyEdits[0].part, nameOf(part).toString());
        QVERIFY(shown().contains(u"En oma belt elke zondag."_s));
    }

    void anotherReaderDoesNotGetIt()
    {
        sayOfALink(u"Eigen zin."_s);
        auto *box = m_panel->findChild<QComboBox *>(u"storyReader"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(!shown().contains(u"Eigen zin."_s));
        QTest::keyClick(box, Qt::Key_Home);
        QVERIFY(shown().contains(u"Eigen zin."_s));
    }

    void theStoryGoesToPaperForItsReaderAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("paper") << u"verhaal.pdf"_s;
        QTest::newRow("text") << u"verhaal.txt"_s;
    }

    void theStoryGoesToPaperForItsReaderAlone()
    {
        QFETCH(QString, name);
        sayOfALink(u"Eigen zin."_s);
        QTemporaryDir folder;
        QSignalSpy saved(m_panel.get(), &ui::StoryPanel::saved);
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"storySave"_s), Qt::LeftButton);
        auto *dialog = m_panel->findChild<QFileDialog *>(u"storyDialog"_s);
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        edit->setText(folder.filePath(name));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(saved.size(), 1);

        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray bytes = file.readAll();
        if (name.endsWith(u"pdf"_s)) {
            QVERIFY(bytes.startsWith("%PDF"));
            QVERIFY(bytes.contains("nl-NL"));
        } else {
            QVERIFY(QString::fromUtf8(bytes).contains(u"Eigen zin."_s));
            QVERIFY(QString::fromUtf8(bytes).contains(u"alleen voor "_s));
        }
    }

    void whatCouldBePlainerIsSaidInPassing()
    {
        goTo(1);
        QTest::keyClick(text(), Qt::Key_F2);
        QTRY_VERIFY(words()->hasFocus());
        auto *hint = m_panel->findChild<QLabel *>(u"storyHint"_s);
        QTest::keyClicks(words(), u"De interventie hielp."_s);
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(u"hulp"_s));
        QTest::keyClick(words(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(words(), u"De hulp hielp."_s);
        QVERIFY(!hint->isVisible());
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(m_commits, 1);
    }

    /// After a lock the half-typed words find their sentence again, whoever they were for.
    void halfTypedWordsFindTheirSentence()
    {
        auto *box = m_panel->findChild<QComboBox *>(u"storyReader"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        text()->setFocus();
        goTo(1);
        const StorySentence told = text()->current()->sentence;
        QTest::keyClick(text(), Qt::Key_F2);
        QTRY_VERIFY(words()->hasFocus());
        const QString subject = words()->parentWidget()->property("subject").toString();
        QTest::keyClick(words(), Qt::Key_Escape);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);

        m_open.edit(*uuidFromText(subject));

        QVERIFY(words()->isVisible());
        QCOMPARE(words()->parentWidget()->property("subject").toString(), subject);
        QCOMPARE(words()->toPlainText(), told.text);
        QCOMPARE(box->currentIndex(), 1);
    }

private:
    ui::StoryText *text() { return m_panel->findChild<ui::StoryText *>(u"storyText"_s); }
    QPlainTextEdit *words() { return m_panel->findChild<QPlainTextEdit *>(u"storyWords"_s); }
    QString shown() { return text()->toPlainText(); }

    void goTo(int steps)
    {
        text()->setFocus();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(text(), Qt::Key_Down);
        QVERIFY(text()->current());
    }

    /// With keys: to the first sentence about one arrow, and in own words.
    StorySentence sayOfALink(const QString &own)
    {
        text()->setFocus();
        StorySentence told;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(text(), Qt::Key_Down);
            told = text()->current()->sentence;
            const Link *link = find(m_open.file().links, told.links.value(0));
            if (told.links.size() == 1 && link->kind == LinkKind::Feeds && told.text.contains(u'‘')
                && told.text.startsWith(u"Daardoor"_s))
                break;
        }
        QTest::keyClick(text(), Qt::Key_F2);
        QTest::keyClicks(words(), own);
        QTest::keyClick(words(), Qt::Key_Return);
        return told;
    }

    void clickLink(const QString &target)
    {
        QTextDocument *document = text()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (!it.fragment().charFormat().anchorHref().startsWith(target))
                    continue;
                QTextCursor cursor(document);
                cursor.setPosition(it.fragment().position() + 2);
                text()->setTextCursor(cursor);
                text()->ensureCursorVisible();
                QTest::mouseClick(
                    text()->viewport(), Qt::LeftButton, {}, text()->cursorRect(cursor).center());
                return;
            }
        }
        QFAIL("no such link");
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0))};
    SeededRng m_rng{7};
    ui::OpenCase m_open{m_clock, m_rng};
    std::unique_ptr<ui::StoryPanel> m_panel;
    int m_commits = 0;
    QMetaObject::Connection m_counting = connect(&m_open, &ui::OpenCase::committed, this, [this] {
        ++m_commits;
        if (m_panel)
            m_panel->refresh();
    });
};

QTEST_MAIN(tst_StoryPanel)
#include "tst_storypanel.moc"
