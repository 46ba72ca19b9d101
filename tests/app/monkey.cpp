#include "tests/app/monkey.h"

#include "ui/analysis/analysispage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Leads away from the page or writes a file: not for monkeys.
bool isForbidden(const QAction &action)
{
    const QString keys = action.shortcut().toString();
    static const QStringList away{
        u"Ctrl+L"_s, u"Ctrl+Q"_s, u"Ctrl+P"_s, u"Ctrl+S"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+N"_s};
    return keys.isEmpty() || away.contains(keys) || action.text().contains(u"Save"_s)
           || action.text().contains(u"file"_s);
}

} // namespace

Monkey::Monkey(Program &program, quint64 seed) : m_program(program), m_rng(seed)
{
    // Menus and dialogs run loops of their own; this looks in on them.
    m_closer.setInterval(10);
    QObject::connect(&m_closer, &QTimer::timeout, [this] { closeWhatIsOpen(); });
    m_closer.start();
}

void Monkey::note(const QString &what)
{
    constexpr qsizetype kept = 40;
    m_last += what;
    if (m_last.size() > kept)
        m_last.removeFirst();
    if (qEnvironmentVariableIsSet("MONKEY_TALKS"))
        qInfo().noquote() << what;
}

QWidget *Monkey::target() const
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : &m_program.window();
}

ui::DiagramView &Monkey::view() const
{
    return *m_program.window().findChild<ui::DiagramView *>();
}

QString Monkey::sentence()
{
    static const QStringList words{u"ik"_s,
                                   u"slaap"_s,
                                   u"moe"_s,
                                   u"ruzie"_s,
                                   u"thuis"_s,
                                   u"school"_s,
                                   u"geld"_s,
                                   u"oma"_s,
                                   u"😀"_s,
                                   u"עברית"_s,
                                   u"é"_s,
                                   u"-"_s,
                                   u"<b>"_s,
                                   u"%1"_s,
                                   u"\"x\""_s};
    QStringList said;
    for (int n = 1 + any(4); n > 0; --n)
        said += oneOf(words);
    return said.join(u' ');
}

/// On a card mostly, on its handle now and then, or anywhere.
QPoint Monkey::place()
{
    const ui::DiagramScene &scene = view().diagram();
    const QList<core::Factor> &cards = scene.file().factors;
    const QRect map = view().viewport()->rect();
    if (cards.isEmpty() || any(4) == 0)
        return {any(map.width()), any(map.height())};
    const core::FactorId id = cards[any(int(cards.size()))].id;
    const ui::CardItem *card = scene.card(id);
    const QPointF at =
        card && any(3) == 0 ? card->handleRect().center() : scene.cardRect(id).center();
    return view().mapFromScene(at);
}

void Monkey::gesture()
{
    using Gesture = void (Monkey::*)();
    static const QList<Gesture> all{&Monkey::key,
                                    &Monkey::key,
                                    &Monkey::key,
                                    &Monkey::words,
                                    &Monkey::chain,
                                    &Monkey::command,
                                    &Monkey::command,
                                    &Monkey::click,
                                    &Monkey::click,
                                    &Monkey::clickCanvas,
                                    &Monkey::clickCanvas,
                                    &Monkey::drag,
                                    &Monkey::drag,
                                    &Monkey::wheel,
                                    &Monkey::paste,
                                    &Monkey::resize};
    goHome();
    (this->*oneOf(all))();
    QCoreApplication::processEvents();
}

void Monkey::key()
{
    static const QList<Qt::Key> keys{Qt::Key_Return,
                                     Qt::Key_Escape,
                                     Qt::Key_Tab,
                                     Qt::Key_Backtab,
                                     Qt::Key_Space,
                                     Qt::Key_Delete,
                                     Qt::Key_Insert,
                                     Qt::Key_Left,
                                     Qt::Key_Right,
                                     Qt::Key_Up,
                                     Qt::Key_Down,
                                     Qt::Key_Home,
                                     Qt::Key_End,
                                     Qt::Key_PageUp,
                                     Qt::Key_PageDown,
                                     Qt::Key_Plus,
                                     Qt::Key_Minus,
                                     Qt::Key_Greater,
                                     Qt::Key_Question,
                                     Qt::Key_1,
                                     Qt::Key_3,
                                     Qt::Key_F2,
                                     Qt::Key_F3,
                                     Qt::Key_P,
                                     Qt::Key_R,
                                     Qt::Key_Period,
                                     Qt::Key_Comma,
                                     Qt::Key_BracketLeft,
                                     Qt::Key_BracketRight,
                                     Qt::Key_Backspace,
                                     Qt::Key_Menu};
    static const QList<Qt::KeyboardModifiers> with{
        Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::AltModifier};
    const Qt::Key key = oneOf(keys);
    const Qt::KeyboardModifiers modifiers = oneOf(with);
    note(QKeySequence(int(modifiers) | key).toString() + u" in "_s
         + QString::fromLatin1(target()->metaObject()->className()));
    QTest::keyClick(target(), key, modifiers);
}

void Monkey::words()
{
    const QString said = sentence();
    note(u"types "_s + said);
    for (const QChar letter : said)
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(letter), {});
    if (any(2) == 0)
        QTest::keyClick(target(), Qt::Key_Return);
}

void Monkey::chain()
{
    view().setFocus();
    const QString said = sentence() + u" -> "_s + sentence() + u" -| "_s + sentence();
    note(u"types "_s + said);
    for (const QChar letter : said)
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(letter), {});
    QTest::keyClick(target(), Qt::Key_Return);
}

void Monkey::command()
{
    QList<QAction *> actions = m_program.window().findChild<ui::AnalysisPage *>()->actions();
    actions.removeIf(
        [](const QAction *action) { return !action->isEnabled() || isForbidden(*action); });
    if (actions.isEmpty())
        return;
    QAction *action = oneOf(actions);
    note(u"command "_s + action->text());
    action->trigger();
}

void Monkey::click()
{
    QList<QAbstractButton *> buttons =
        m_program.window().findChild<ui::AnalysisPage *>()->findChildren<QAbstractButton *>();
    buttons.removeIf([](const QAbstractButton *button) {
        const QString name = button->text() + button->toolTip() + button->accessibleName();
        return !button->isVisible() || !button->isEnabled() || name.contains(u"Save"_s)
               || name.contains(u"Print"_s) || name.contains(u"file"_s);
    });
    if (buttons.isEmpty())
        return;
    QAbstractButton *button = oneOf(buttons);
    note(u"clicks "_s + button->text() + u'/' + button->accessibleName());
    QTest::mouseClick(button, Qt::LeftButton);
}

void Monkey::clickCanvas()
{
    static const QList<Qt::KeyboardModifiers> with{
        Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
    const QPoint at = place();
    const Qt::KeyboardModifiers modifiers = oneOf(with);
    QTest::mouseMove(view().viewport(), at);
    switch (any(6)) {
    case 0:
        note(u"double click at %1,%2"_s.arg(at.x()).arg(at.y()));
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, modifiers, at);
        break;
    case 1:
        note(u"right click at %1,%2"_s.arg(at.x()).arg(at.y()));
        QTest::mouseClick(view().viewport(), Qt::RightButton, modifiers, at);
        break;
    default:
        note(u"click at %1,%2"_s.arg(at.x()).arg(at.y()));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, at);
    }
}

void Monkey::drag()
{
    QWidget *map = view().viewport();
    const QPoint from = place();
    const QPoint to = place();
    note(u"drag from %1,%2 to %3,%4"_s.arg(from.x()).arg(from.y()).arg(to.x()).arg(to.y()));
    QTest::mouseMove(map, from);
    QTest::mousePress(map, Qt::LeftButton, {}, from);
    const int steps = 1 + any(5);
    for (int step = 1; step <= steps; ++step) {
        const QPoint point = from + (to - from) * step / steps;
        QMouseEvent move(QEvent::MouseMove,
                         point,
                         map->mapToGlobal(point),
                         Qt::NoButton,
                         Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(map, &move);
        if (any(12) == 0)
            key(); // In the middle of it.
    }
    QTest::mouseRelease(map, Qt::LeftButton, {}, to);
}

void Monkey::wheel()
{
    QWidget *map = view().viewport();
    const QPointF at = place();
    const Qt::KeyboardModifiers with = any(2) ? Qt::NoModifier : Qt::ControlModifier;
    note(u"wheel"_s);
    QWheelEvent event(at,
                      map->mapToGlobal(at),
                      {},
                      {0, any(2) ? 120 : -120},
                      Qt::NoButton,
                      with,
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(map, &event);
}

void Monkey::paste()
{
    QStringList lines;
    for (int n = any(4); n >= 0; --n)
        lines += sentence();
    note(u"pastes %1 lines"_s.arg(lines.size()));
    if (any(2))
        QApplication::clipboard()->setText(lines.join(u'\n'));
    QTest::keyClick(target(), any(3) ? Qt::Key_V : Qt::Key_C, Qt::ControlModifier);
}

void Monkey::resize()
{
    note(u"another size"_s);
    m_program.window().resize(700 + any(1000), 500 + any(500));
}

/// Back to the page and the window when something led away.
void Monkey::goHome()
{
    closeWhatIsOpen();
    ui::MainWindow &window = m_program.window();
    if (!window.isActiveWindow()) {
        window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window, 1000);
    }
    if (window.place() != ui::Place::Analysis)
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
}

void Monkey::closeWhatIsOpen()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        auto *menu = qobject_cast<QMenu *>(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        if (menu && menu->activeAction() && any(3) == 0 && !isForbidden(*menu->activeAction()))
            QTest::keyClick(popup, Qt::Key_Return);
        if (QApplication::activePopupWidget() == popup)
            popup->close();
    }
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window != &m_program.window() && window->isWindow()
            && window->windowType() != Qt::Popup && window->windowType() != Qt::ToolTip
            && any(4) == 0)
            window->close();
    }
}
