#pragma once

#include "ui/analysis/analysispage.h"

#include <QLineEdit>
#include <QTest>

#include "tests/support/fixedclock.h"

/// The page on an open case, in a window of a usual size.
class CanvasFixture
{
public:
    CanvasFixture()
    {
        page.resize(1200, 800);
        page.show();
        page.setFocus();
    }

    QWidget *canvas() { return page.findChild<QWidget *>(QStringLiteral("canvas")); }
    QLineEdit *line() { return page.findChild<QLineEdit *>(QStringLiteral("quickLine")); }
    ui::DiagramView *view() { return page.findChild<ui::DiagramView *>(); }
    ui::DiagramScene &scene() { return view()->diagram(); }

    /// Begins on the canvas, goes on in the line that opens.
    void type(const QString &text)
    {
        QTest::keyClicks(canvas(), text.left(1));
        QTest::keyClicks(line(), text.mid(1));
        QTest::keyClick(line(), Qt::Key_Return);
    }

    core::FactorId card(const QString &text)
    {
        for (const core::Factor &factor : open.file().factors) {
            if (factor.text == text)
                return factor.id;
        }
        return {};
    }

    /// A point of a card in the viewport.
    QPoint middle(const core::FactorId &id)
    {
        return view()->mapFromScene(scene().cardRect(id).center());
    }

    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    core::SeededRng rng{1};
    ui::OpenCase open{clock, rng};
    ui::AnalysisPage page{open};
};
