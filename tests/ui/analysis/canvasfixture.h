#pragma once

#include "core/model/content.h"
#include "tests/support/fixedclock.h"
#include "ui/analysis/analysispage.h"
#include "ui/analysis/sidecolumn.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// The page on an open case, in a window of a usual size. Undo and redo give back what was before,
/// as the casebook does.
class CanvasFixture
{
public:
    CanvasFixture()
    {
        page.resize(1400, 900);
        page.show();
        page.activateWindow();
        isActive = QTest::qWaitForWindowActive(&page);
        page.setFocus();
        QObject::connect(&open, &ui::OpenCase::committed, &open, [this] { past += open.file(); });
        QObject::connect(&open, &ui::OpenCase::undoAsked, &open, [this] { travel(-1); });
        QObject::connect(&open, &ui::OpenCase::redoAsked, &open, [this] { travel(1); });
        past += open.file();
    }

    QWidget *canvas() { return page.findChild<QWidget *>(QStringLiteral("canvas")); }
    QLineEdit *line() { return page.findChild<QLineEdit *>(QStringLiteral("quickLine")); }
    ui::DiagramView *view() { return page.findChild<ui::DiagramView *>(); }
    ui::DiagramScene &scene() { return view()->diagram(); }
    const core::CaseFile &file() const { return open.file(); }

    /// Begins on the canvas, goes on in the line that opens.
    void type(const QString &text)
    {
        QTest::keyClicks(canvas(), text.left(1));
        QTest::keyClicks(line(), text.mid(1));
        QTest::keyClick(line(), Qt::Key_Return);
    }

    /// The loops in the list, as they stand there.
    QList<QWidget *> rows()
    {
        QList<QWidget *> rows;
        const auto all = page.findChildren<QWidget *>(QStringLiteral("loop"));
        for (QWidget *row : all) {
            if (!row->isHidden())
                rows += row;
        }
        std::sort(rows.begin(), rows.end(), [](const QWidget *a, const QWidget *b) {
            return a->y() < b->y();
        });
        return rows;
    }

    QWidget *row(const QString &name)
    {
        const QList<QWidget *> all = rows();
        for (QWidget *row : all) {
            if (row->accessibleName().startsWith(name))
                return row;
        }
        return nullptr;
    }

    /// Whether the words stand below the map.
    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->accessibleName().contains(words);
        });
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(canvas(), static_cast<Qt::Key>(key), modifiers);
    }

    /// The key of a part beside the map.
    void bring(ui::SideColumn::Part part)
    {
        const QAction *action = page.findChild<ui::SideColumn *>()->keys().at(part);
        const QKeyCombination keys = action->shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
    }

    core::FactorId card(const QString &text) const
    {
        for (const core::Factor &factor : open.file().factors) {
            if (factor.text == text)
                return factor.id;
        }
        return {};
    }

    QPoint at(const QPointF &inScene) { return view()->mapFromScene(inScene); }
    QPoint middle(const core::FactorId &id) { return at(scene().cardRect(id).center()); }

    /// Presses the left button at one place and lets it go at another, in a few steps.
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = view()->viewport();
        QTest::mouseMove(viewport, from);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step)
            moveTo(from + (to - from) * step / 5);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

    void moveTo(const QPoint &point)
    {
        QWidget *viewport = view()->viewport();
        QMouseEvent event(QEvent::MouseMove,
                          point,
                          viewport->mapToGlobal(point),
                          Qt::NoButton,
                          Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }

    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    core::SeededRng rng{1};
    ui::OpenCase open{clock, rng};
    core::Catalogue catalogue =
        core::Catalogue::parse(core::content(QStringLiteral("offertypes.json")),
                               core::content(QStringLiteral("mechanisms.json")))
            .value();
    ui::AnalysisPage page{open, catalogue};
    bool isActive = false;

private:
    void travel(int by)
    {
        const qsizetype now = past.indexOf(open.file());
        if (now + by >= 0 && now + by < past.size())
            open.reset(past[now + by]);
    }

    QList<core::CaseFile> past;
};
