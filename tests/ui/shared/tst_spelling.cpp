#include "tests/ui/conversation/desk.h"
#include "ui/shared/spelling.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// Dots below misspelt words, where one types.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFound_data();
    void wordsAreFound();
    void aMisspeltWordIsMarkedWhenItIsDone();
    void nothingIsMarkedWhereNobodyTypes();
    void namesOfTheCaseAreRight();
    void theMenuBeginsWithBetterWords();
    void theDocumentKnowsNothingOfIt();
    void theOtherLanguageHasOtherWords();

private:
    void use(core::Language language);
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::Spelling> m_spelling;
    QPlainTextEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestSpelling::init()
{
    m_spelling.reset();
    m_desk = std::make_unique<Desk>();
    m_window = std::make_unique<QWidget>();
    m_edit = new QPlainTextEdit;
    m_other = new QLineEdit;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_edit);
    column->addWidget(m_other);
    m_spelling = std::make_unique<ui::Spelling>(*m_window, m_desk->openCase);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    use(core::Language::Dutch);
}

void TestSpelling::use(core::Language language)
{
    m_spelling->use(language);
    QTRY_VERIFY(m_spelling->dictionary().isThere());
}

void TestSpelling::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("all") << u"een, twee"_s << u"een twee"_s;
    QTest::newRow("apostrophe") << u"foto's van z'n"_s << u"foto's van z'n"_s;
    QTest::newRow("letters and codes") << u"a O12 GGZ 3de kb"_s << u"kb"_s;
    QTest::newRow("accents") << u"\u00e9\u00e9n co\u00f6rdinator"_s
                             << u"\u00e9\u00e9n co\u00f6rdinator"_s;
    QTest::newRow("emoji") << u"blij \U0001F642 hoor"_s << u"blij hoor"_s;
}

/// With a language in which every word is wrong.
void TestSpelling::wordsAreFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const ui::WordSpan &span : ui::unknownWords(text, [](const QString &) { return false; }))
        found += text.mid(span.start, span.length);
    QTEST(found.join(u' '), "words");
}

void TestSpelling::aMisspeltWordIsMarkedWhenItIsDone()
{
    type(u"Ik slaap slegt"_s);
    QVERIFY(m_spelling->marked().isEmpty());
    type(u" nu"_s);
    QCOMPARE(m_spelling->marked(), QStringList{u"slegt"_s});
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_edit, Qt::Key_Left);
    QVERIFY(m_spelling->marked().isEmpty()); // The caret is in it again.
}

void TestSpelling::nothingIsMarkedWhereNobodyTypes()
{
    type(u"Ik slaap slegt nu"_s);
    QCOMPARE(m_spelling->marked().size(), 1);
    m_other->setFocus();
    QVERIFY(m_spelling->marked().isEmpty());
    m_edit->setFocus();
    QCOMPARE(m_spelling->marked().size(), 1);
    m_edit->setReadOnly(true);
    m_other->setFocus();
    m_edit->setFocus();
    QVERIFY(m_spelling->marked().isEmpty());
}

void TestSpelling::namesOfTheCaseAreRight()
{
    type(u"Fjodorika is er. "_s);
    QCOMPARE(m_spelling->marked(), QStringList{u"Fjodorika"_s});
    auto person = m_desk->openCase.fresh<core::Person>();
    person.name = u"Fjodorika Bos"_s;
    m_desk->openCase.add(person);
    type(u"Fjodorika ook. "_s);
    QVERIFY(m_spelling->marked().isEmpty());
}

void TestSpelling::theMenuBeginsWithBetterWords()
{
    type(u"Ik slaap slegt nu"_s);
    m_edit->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(m_edit, Qt::Key_Right);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, m_edit->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_edit, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto better = std::find_if(actions.begin(), actions.begin() + 5, [](const QAction *it) {
        return it->text() == u"slecht";
    });
    QVERIFY(better != actions.begin() + 5);
    menu->setActiveAction(*better);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"Ik slaap slecht nu"_s);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"Ik slaap slegt nu"_s);
}

/// Else a draft would be kept of what nobody typed.
void TestSpelling::theDocumentKnowsNothingOfIt()
{
    m_edit->setPlainText(u"Ik slaap slegt nu"_s);
    m_other->setFocus();
    m_edit->document()->setModified(false);
    QSignalSpy typed(m_edit, &QPlainTextEdit::textChanged);
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
    QCOMPARE(m_spelling->marked().size(), 1);
    QCOMPARE(typed.count(), 0);
    QVERIFY(!m_edit->document()->isModified());
}

void TestSpelling::theOtherLanguageHasOtherWords()
{
    type(u"Wij slapen slecht, badly asleep. "_s);
    QVERIFY(m_spelling->marked().contains(u"asleep"_s));
    use(core::Language::English);
    QVERIFY(!m_spelling->marked().contains(u"asleep"_s));
    QVERIFY(m_spelling->marked().contains(u"slapen"_s));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
