#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

QImage painted(Icon which, const QColor &color, qreal scale)
{
    QImage image(QSize(24, 24) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, 24, 24), which, color);
    return image;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void everyIconDrawsInTheGivenColor_data()
    {
        QTest::addColumn<int>("which");
        for (const Icon which : allIcons())
            QTest::newRow(iconName(which).toLatin1().constData()) << int(which);
    }

    void everyIconDrawsInTheGivenColor()
    {
        QFETCH(int, which);
        QVERIFY(hasColor(painted(static_cast<Icon>(which), Qt::red, 2), Qt::red));
    }

    void everyDrawingHasItsIcon()
    {
        QSet<QString> drawings;
        for (const QString &file : QDir(u":/icons"_s).entryList())
            drawings.insert(file.chopped(4));
        QSet<QString> named;
        for (const Icon which : allIcons())
            named.insert(iconName(which));
        QCOMPARE(drawings, named);
    }

    void anIconKnowsWhichItIs()
    {
        QCOMPARE(whichIcon(icon(Icon::Undo)), Icon::Undo);
        QCOMPARE(whichIcon(QIcon()), Icon::None);
    }

    void anIconTurnsLightInTheDark()
    {
        const auto drawn = [] { return icon(Icon::Circle).pixmap(48, 48).toImage(); };
        QVERIFY(hasColor(drawn(), tokens(Appearance::Light).muted));
        applyTheme(*qApp, Appearance::Dark);
        QVERIFY(hasColor(drawn(), tokens(Appearance::Dark).muted));
        applyTheme(*qApp, Appearance::Light);
    }

    void twiceTheScaleIsDrawnAfreshNotStretched()
    {
        const QImage once = painted(Icon::Search, Qt::black, 1);
        const QImage twice = painted(Icon::Search, Qt::black, 2);
        QCOMPARE(twice.size(), once.size() * 2);
        QVERIFY(once.scaled(twice.size()) != twice);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
