#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPushButton>
#include <QRawFont>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { applyTheme(*qApp, Appearance::Light); }

    void eachWeightIsReallyThatWeight_data()
    {
        QTest::addColumn<int>("weight");
        QTest::newRow("regular") << int(QFont::Normal);
        QTest::newRow("medium") << int(QFont::Medium);
        QTest::newRow("semibold") << int(QFont::DemiBold);
        QTest::newRow("bold") << int(QFont::Bold);
    }

    void eachWeightIsReallyThatWeight()
    {
        QFETCH(int, weight);
        const QFont font(u"Jeugdhuis Sans"_s, 10, weight);
        QCOMPARE(QFontInfo(font).family(), u"Jeugdhuis Sans"_s);
        QCOMPARE(QRawFont::fromFont(font).weight(), weight);
    }

    void theLettersOfOurFamiliesAreThere()
    {
        const QRawFont font = QRawFont::fromFont(QApplication::font());
        for (const QChar letter : u"éëïçñşğıİłżőřčćåøßЖїΩ–“”‘’…€→±≥·"_s)
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
    }

    void buttonsAndHeadingsAreBolderThanText()
    {
        QPushButton button;
        button.ensurePolished();
        const TextLabel title({}, TextRole::Title);
        QCOMPARE(button.font().weight(), QFont::DemiBold);
        QCOMPARE(title.font().weight(), QFont::DemiBold);
        QCOMPARE(QApplication::font().weight(), QFont::Normal);
    }

    void largerTextMakesEverythingLarger()
    {
        const Sizes once = sizes();
        QPushButton button(u"Opslaan"_s);
        TextLabel title(u"Plan"_s, TextRole::Title);
        button.show();
        title.show();
        const QSize before = button.sizeHint();
        const qreal titleBefore = title.font().pointSizeF();
        applyTheme(*qApp, {.textScale = 2.0});
        QVERIFY(sizes().line >= once.line * 2 - 1);
        QVERIFY(sizes().control > once.control);
        QTRY_VERIFY(button.sizeHint().width() > before.width() * 1.6);
        QTRY_COMPARE(title.font().pointSizeF(), titleBefore * 2);
    }

    void darkChangesColorsAndNothingElse()
    {
        const Sizes before = sizes();
        const QStyle *style = QApplication::style();
        applyTheme(*qApp, Appearance::Dark);
        QCOMPARE(QApplication::style(), style);
        QCOMPARE(sizes().control, before.control);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokens(Appearance::Dark).window);
    }

    void mutedTextFollowsTheAppearance()
    {
        TextLabel label(u"Later"_s);
        label.setMuted();
        label.show();
        for (const auto appearance : {Appearance::Dark, Appearance::Light}) {
            applyTheme(*qApp, appearance);
            QTRY_COMPARE(label.palette().color(label.foregroundRole()), tokens(appearance).muted);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
