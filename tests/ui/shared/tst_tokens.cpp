#include "ui/shared/tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

double linear(float channel)
{
    const double part = channel;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Ground
{
    const char *name;
    QColor color;
};

QList<Ground> grounds(const Tokens &t)
{
    return {{"window", t.window},
            {"surface", t.surface},
            {"raised", t.raised},
            {"alt", t.alt},
            {"hover", t.hover},
            {"pressed", t.pressed},
            {"primaryWash", t.primaryWash}};
}

QList<ToneColors> tones(const Tokens &t)
{
    return {t.neutral, t.burden, t.strength, t.background, t.info, t.success, t.warning, t.problem};
}

QByteArray nameOf(const Tokens &t, const char *ink, const char *ground)
{
    const char *look = t.appearance == Appearance::Dark ? "dark" : "light";
    return QByteArray(look) + ": " + ink + " on " + ground;
}

void addText(const Tokens &t)
{
    const auto add = [&t](const char *ink, const QColor &color, const Ground &ground) {
        QTest::newRow(nameOf(t, ink, ground.name).constData()) << color << ground.color;
    };
    for (const Ground &ground : grounds(t)) {
        add("text", t.text, ground);
        add("muted", t.muted, ground);
        add("primary", t.primary, ground);
    }
    add("text", t.text, {"selection", t.selection});
    add("onPrimary", t.onPrimary, {"primary", t.primary});
    add("onPrimary", t.onPrimary, {"primaryHover", t.primaryHover});
    add("onPrimary", t.onPrimary, {"primaryPressed", t.primaryPressed});
    add("danger", t.danger, {"surface", t.surface});
    add("danger", t.danger, {"its wash", t.problem.wash});
    add("onTip", t.onTip, {"tip", t.tip});
    for (const ToneColors &tone : tones(t)) {
        const QByteArray ink = "tone " + tone.ink.name().toLatin1();
        add(ink.constData(), tone.ink, {"its wash", tone.wash});
        add(ink.constData(), tone.ink, {"surface", t.surface});
        add(ink.constData(), tone.ink, {"window", t.window});
        add(ink.constData(), t.text, {"text on its wash", tone.wash});
        add(ink.constData(), t.muted, {"muted on its wash", tone.wash});
    }
}

void addShapes(const Tokens &t)
{
    const auto add = [&t](const char *ink, const QColor &color, const Ground &ground) {
        QTest::newRow(nameOf(t, ink, ground.name).constData()) << color << ground.color;
    };
    const QList<Ground> around = {
        {"window", t.window}, {"surface", t.surface}, {"raised", t.raised}, {"alt", t.alt}};
    for (const Ground &ground : around) {
        add("border of a field", t.inputBorder, ground);
        add("focus", t.focus, ground);
        add("arrow that started", t.signs.started, ground);
        add("arrow that feeds", t.signs.feeds, ground);
        add("arrow that dampens", t.signs.dampens, ground);
        add("arrow that affects", t.signs.affects, ground);
        add("arrow that goes with", t.signs.goesWith, ground);
    }
    for (const QColor &color : t.chart)
        add(("chart " + color.name().toLatin1()).constData(), color, {"surface", t.surface});
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        addText(tokens(Appearance::Light));
        addText(tokens(Appearance::Dark));
    }

    void textIsReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= 5.2, QByteArray::number(found).constData());
    }

    void shapesCanBeSeen_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        addShapes(tokens(Appearance::Light));
        addShapes(tokens(Appearance::Dark));
    }

    void shapesCanBeSeen()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= 3.0, QByteArray::number(found).constData());
    }

    void aPaletteTellsItsAppearance()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark})
            QCOMPARE(tokens(paletteOf(tokens(appearance))).appearance, appearance);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
