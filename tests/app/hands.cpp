#include "tests/app/hands.h"

#include "ui/analysis/looprow.h"
#include "ui/analysis/quickbar.h"
#include "ui/shared/segmented.h"
#include "ui/shared/stepdots.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

void inMenu(const std::function<void(QMenu &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu)
            act(*menu);
    });
}

QAction *entryOf(const QMenu &menu, const QString &id)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->data() == id)
            return action;
    }
    return nullptr;
}

Hands::Hands(ui::MainWindow &window)
    : m_window(window), m_page(window.findChild<ui::AnalysisPage *>())
{}

QString Hands::nameOf(const QWidget *control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    const QString name = control ? control->accessibleName() : u"what is not there"_s;
    return name.isEmpty() && button ? button->text() : name;
}

void Hands::comeBack()
{
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        problems += u"the window does not come back"_s;
}

QWidget *Hands::field(const QString &name)
{
    const auto all = page().findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    problems += u"no field \"%1\""_s.arg(name);
    return nullptr;
}

core::FactorId Hands::card(const QString &text) const
{
    for (const core::Factor &factor : scene().file().factors) {
        if (factor.text == text)
            return factor.id;
    }
    return {};
}

void Hands::choose(const QString &name, const QStringList &chips)
{
    QWidget *group = field(name);
    if (!group)
        return;
    const auto buttons = group->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isChecked() != chips.contains(button->text()))
            press(button);
    }
}

void Hands::tick(const QString &words)
{
    const auto all = page().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        if (button->isVisible() && button->text() == words) {
            press(button);
            return;
        }
    }
    problems += u"nothing to tick: \"%1\""_s.arg(words);
}

QWidget *Hands::shownRow(const QStringList &cards) const
{
    const auto rows = page().findChildren<ui::LoopRow *>();
    for (ui::LoopRow *row : rows) {
        QSet<QString> texts;
        for (const core::FactorId &id : row->key()) {
            if (const core::Factor *factor = core::find(scene().file().factors, id))
                texts += factor->text;
        }
        if (!row->isHidden() && texts == QSet(cards.begin(), cards.end()))
            return row;
    }
    return nullptr;
}

/// Loops are looked for while one goes on.
QWidget *Hands::row(const QStringList &cards)
{
    const bool isThere = QTest::qWaitFor([&] {
        showAllLoops();
        return shownRow(cards);
    });
    if (!isThere)
        problems += u"no row of the loop "_s + cards.join(u", "_s);
    return shownRow(cards);
}

void Hands::showAllLoops()
{
    const auto all = page().findChildren<QAbstractButton *>(u"showAllLoops"_s);
    for (QAbstractButton *more : all) {
        if (more->isVisible())
            press(more);
    }
}
