#include "tests/app/hands.h"
#include "ui/shared/stepdots.h"

#include <QApplication>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace {

class Mouse : public Hands
{
public:
    using Hands::Hands;

    void makeCard(const core::Factor &card) override
    {
        press(button(u"New card"_s));
        chooseInMenu(u"Life domain"_s, static_cast<int>(card.domain));
        chooseInMenu(u"What it is"_s, static_cast<int>(card.polarity));
        QTest::keyClicks(&line(), card.text);
        QTest::keyClick(&line(), Qt::Key_Return);
        if (line().isVisible())
            QTest::keyClick(&line(), Qt::Key_Escape);
        if (scene().choice().factor != this->card(card.text))
            problems += u"not made: "_s + card.text;
    }

    void drawArrow(const QString &from, const QString &to, core::LinkKind kind) override
    {
        press(button(u"Whole map"_s));
        QWidget *map = view().viewport();
        const QRectF start = scene().cardRect(card(from));
        QTest::mouseMove(map, at(start.center()));
        const QPoint target = at(scene().cardRect(card(to)).center());
        drag(at(scene().card(card(from))->handleRect().center()), target);
        const core::Link *made = core::find(scene().file().links, scene().choice().link);
        if (!made || made->from != card(from) || made->to != card(to)) {
            problems += u"not drawn: "_s + from + u" -> "_s + to;
            return;
        }
        if (QWidget *kinds = page().findChild<QWidget *>(u"linkKind"_s))
            press(kinds->findChildren<QToolButton *>().value(static_cast<int>(kind)));
    }

    void beginForm() override {}
    /// A click on the corner of the map, where nothing is.
    void endForm() override { click(&view(), {2, 2}); }

    void step(const QString &name, int value) override
    {
        auto *dots = qobject_cast<ui::StepDots *>(field(name));
        if (dots && reach(dots))
            click(dots, {(2 * value - 1) * dots->width() / (2 * dots->maximum()), 9});
    }

    void option(const QString &name, int index) override
    {
        if (QWidget *group = field(name))
            press(group->findChildren<QRadioButton *>().value(index));
    }

    void write(const QString &name, const QString &words) override
    {
        QWidget *edit = field(name);
        if (!reach(edit))
            return;
        click(edit, edit->rect().center());
        QTest::keyClicks(edit, words);
    }

    void pick(const QString &name, const QStringList &ids) override
    {
        for (const QString &id : ids) {
            QWidget *button = field(name);
            if (!reach(button))
                return;
            inMenu([id](QMenu &menu) {
                const QPoint point = menu.actionGeometry(entryOf(menu, id)).center();
                QTest::mouseMove(&menu, point);
                QTest::mouseClick(&menu, Qt::LeftButton, {}, point);
            });
            click(button, button->rect().center());
            comeBack();
        }
    }

    void nameLoop(const QStringList &cards, const QString &name, bool isPinned) override
    {
        QWidget *loop = row(cards);
        if (!loop)
            return;
        press(buttonIn(loop, u"Name this loop"_s));
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        loop = row(cards);
        if (isPinned && loop)
            press(buttonIn(loop, u"Pin"_s));
    }

protected:
    bool reach(QWidget *control) override
    {
        if (!control)
            return false;
        QCoreApplication::processEvents(); // What was just shown is laid out.
        auto *area = areaOf(control);
        for (int i = 0; area && i < 100 && !isInSight(*area, *control); ++i)
            wheel(*area, topIn(*area, *control) < 0 ? 120 : -120);
        const bool isThere = !area || isInSight(*area, *control);
        if (!isThere)
            problems += u"the wheel does not come to "_s + nameOf(control);
        return isThere;
    }

    void press(QAbstractButton *button) override
    {
        if (!button || !reach(button)) {
            problems += u"no button: "_s + nameOf(button);
            return;
        }
        click(button, button->rect().center());
    }

private:
    static QScrollArea *areaOf(QWidget *control)
    {
        for (QWidget *up = control->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                return area;
        }
        return nullptr;
    }
    static int topIn(const QScrollArea &area, const QWidget &control)
    {
        return control.mapTo(area.viewport(), QPoint()).y();
    }
    static bool isInSight(const QScrollArea &area, const QWidget &control)
    {
        const int middle = topIn(area, control) + control.height() / 2;
        return middle > 8 && middle < area.viewport()->height() - 8;
    }
    static void wheel(QScrollArea &area, int by)
    {
        const QPointF middle = area.viewport()->rect().center();
        QWheelEvent event(middle,
                          area.viewport()->mapToGlobal(middle),
                          {},
                          {0, by},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(area.viewport(), &event);
    }
    static void click(QWidget *on, const QPoint &point)
    {
        auto *area = qobject_cast<QAbstractScrollArea *>(on);
        QTest::mouseClick(area ? area->viewport() : on, Qt::LeftButton, {}, point);
    }

    QAbstractButton *button(const QString &name) const { return buttonIn(&window(), name); }
    static QAbstractButton *buttonIn(QWidget *parent, const QString &name)
    {
        const auto all = parent->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : all) {
            const bool isIt = button->text().startsWith(name)
                              || button->accessibleName().startsWith(name)
                              || button->toolTip().startsWith(name);
            if (button->isVisible() && isIt)
                return button;
        }
        return nullptr;
    }

    void chooseInMenu(const QString &name, int index)
    {
        inMenu([index](QMenu &menu) {
            const QPoint point = menu.actionGeometry(menu.actions().value(index)).center();
            QTest::mouseMove(&menu, point);
            QTest::mouseClick(&menu, Qt::LeftButton, {}, point);
        });
        QWidget *bar = page().findChild<QWidget *>(u"quickBar"_s);
        QWidget *button = buttonIn(bar, name);
        if (button)
            click(button, button->rect().center());
        comeBack();
    }

    QPoint at(const QPointF &inScene) const { return view().mapFromScene(inScene); }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QWidget *map = view().viewport();
        QTest::mouseMove(map, from);
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step) {
            const QPoint point = from + (to - from) * step / 5;
            QMouseEvent move(QEvent::MouseMove,
                             point,
                             map->mapToGlobal(point),
                             Qt::NoButton,
                             Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(map, &move);
        }
        QTest::mouseRelease(map, Qt::LeftButton, {}, to);
    }
};

} // namespace

std::unique_ptr<Hands> mouseOn(ui::MainWindow &window)
{
    return std::make_unique<Mouse>(window);
}
