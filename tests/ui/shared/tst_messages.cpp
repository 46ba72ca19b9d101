#include "ui/shared/accessibility.h"
#include "ui/shared/dialog.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/field.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        loadFonts();
        applyTheme(*qApp, Appearance::Light);
    }

    void aBarShowsItsSentenceUntilItIsClosed()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.say(Tone::Warning, u"Toestemming mist."_s, u"Vastleggen"_s);
        QVERIFY(bar.isVisible());
        QCOMPARE(roleOf(bar), QAccessible::AlertMessage);
        QSignalSpy acted(&bar, &MessageBar::actionChosen);
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(bar.isHidden());
    }

    void aToastLiesInsideItsHost()
    {
        QWidget host;
        host.resize(640, 400);
        Toast toast(&host);
        host.show();
        toast.say(Tone::Success, u"De kaart is verwijderd."_s, u"Ongedaan maken"_s);
        QVERIFY(toast.isVisible());
        QVERIFY(host.rect().contains(toast.geometry()));
        host.resize(400, 300);
        QTRY_VERIFY(host.rect().contains(toast.geometry()));
        QSignalSpy acted(&toast, &Toast::actionChosen);
        QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QVERIFY(toast.isHidden());
    }

    void escapeClosesADialogAndItIsGone()
    {
        QPointer<Dialog> dialog = new Dialog(u"Verwijderen?"_s);
        dialog->addCancelButton(u"Annuleren"_s);
        dialog->addButton(u"Verwijderen"_s, Variant::Danger);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QTRY_VERIFY(dialog.isNull());
    }

    void enterPressesThePrimaryButton()
    {
        auto *dialog = new Dialog(u"Nieuw dossier"_s);
        auto *name = new QLineEdit;
        dialog->body()->addWidget(new Field(u"Naam"_s, name));
        dialog->addCancelButton(u"Annuleren"_s);
        QPushButton *make = dialog->addButton(u"Maken"_s, Variant::Primary);
        connect(make, &QPushButton::clicked, dialog, &QDialog::accept);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void aFieldNamesItsControlAndSaysWhatIsWrong()
    {
        auto *edit = new QLineEdit;
        Field field(u"Geboorte&datum"_s, edit);
        QCOMPARE(edit->accessibleName(), u"Geboortedatum"_s);
        field.setHint(u"dag-maand-jaar"_s);
        field.setProblem(u"Deze dag bestaat niet."_s);
        QCOMPARE(edit->accessibleDescription(), u"Deze dag bestaat niet."_s);
        field.setProblem({});
        QCOMPARE(edit->accessibleDescription(), u"dag-maand-jaar"_s);
    }

    void anEmptyStateOffersItsAction()
    {
        EmptyState empty(Icon::Target, u"Er is nog geen doel."_s);
        empty.show();
        QVERIFY(empty.actionButton()->isHidden());
        empty.setAction(u"Doel toevoegen"_s);
        QSignalSpy chosen(&empty, &EmptyState::actionChosen);
        QTest::mouseClick(empty.actionButton(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    void titlesAreHeadingsToAScreenReader()
    {
        TextLabel title(u"Plan"_s, TextRole::Title);
        TextLabel body(u"Tekst"_s);
        QCOMPARE(roleOf(title), QAccessible::Heading);
        QCOMPARE(roleOf(body), QAccessible::StaticText);
        QCOMPARE(QAccessible::queryAccessibleInterface(&title)->text(QAccessible::Name), u"Plan"_s);
    }

    void wrappedTextGetsTheHeightItNeeds()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *label = new TextLabel(u"“Ik slaap pas als het stil is.”"_s);
        column->addWidget(label);
        column->addStretch();
        page.resize(120, 300);
        page.show();
        QApplication::processEvents();
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void whatIsShortenedKeepsItsWholeText()
    {
        ElidedLabel label(u"Een heel lange naam van een dossier"_s);
        label.resize(60, 30);
        QVERIFY(label.isElided());
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name),
                 u"Een heel lange naam van een dossier"_s);
        label.resize(900, 30);
        QVERIFY(!label.isElided());
    }

    void aTooltipTellsTheKeys()
    {
        QCOMPARE(withShortcut(u"Zoeken"_s, QKeySequence(Qt::CTRL | Qt::Key_K)),
                 u"Zoeken (Ctrl+K)"_s);
        QCOMPARE(withShortcut(u"Zoeken"_s, {}), u"Zoeken"_s);
    }

private:
    static QAccessible::Role roleOf(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->role();
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
