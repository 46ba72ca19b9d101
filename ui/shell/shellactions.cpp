#include "ui/shell/shellactions.h"

#include "ui/shared/tokens.h"

#include <QWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ShellActions::ShellActions(QWidget *window)
    : QObject(window)
    , newCase(add(window, Icon::Plus, QKeySequence::New, "newCase"))
    , undo(add(window, Icon::Undo, QKeySequence::Undo, "undo"))
    , redo(add(window, Icon::Redo, QKeySequence(u"Ctrl+Shift+Z"_s), "redo"))
    , palette(add(window, Icon::Command, QKeySequence(u"Ctrl+K"_s), "palette"))
    , shortcuts(add(window, Icon::Keyboard, QKeySequence(u"F1"_s), "shortcuts"))
    , appearance(add(window, Icon::Moon, QKeySequence(u"Ctrl+D"_s), "appearance"))
    , language(add(window, Icon::Languages, {}, "language"))
    , house(add(window, Icon::House, {}, "house"))
    , whoAmI(add(window, Icon::User, {}, "whoAmI"))
    , together(add(window, Icon::Eye, QKeySequence(u"F9"_s), "together"))
    , people(add(window, Icon::Users, QKeySequence(u"Shift+F9"_s), "people"))
    , lock(add(window, Icon::Lock, QKeySequence(u"Ctrl+L"_s), "lock"))
{
    int number = 1;
    for (const Place place : AllPlaces) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(number++));
        QAction *action = add(window, placeIcon(place), keys, "place");
        m_places.insert(place, action);
    }
    retranslate();
}

QAction *ShellActions::add(QWidget *window, Icon which, const QKeySequence &keys, const char *name)
{
    auto *action = new QAction(this);
    action->setIcon(icon(which));
    action->setShortcut(keys);
    action->setObjectName(QLatin1StringView(name));
    window->addAction(action);
    return action;
}

QList<QAction *> ShellActions::places() const
{
    QList<QAction *> actions;
    for (const Place place : AllPlaces)
        actions.append(m_places.value(place));
    return actions;
}

QList<QAction *> ShellActions::others() const
{
    return {newCase,
            undo,
            redo,
            palette,
            shortcuts,
            appearance,
            language,
            house,
            whoAmI,
            together,
            people,
            lock};
}

void ShellActions::retranslate()
{
    for (const Place place : AllPlaces)
        m_places.value(place)->setText(placeName(place));
    newCase->setText(tr("New case"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    palette->setText(tr("Find an action"));
    shortcuts->setText(tr("Shortcuts"));
    appearance->setText(tr("Dark or light"));
    //: The other language, in that language.
    language->setText(tr("Nederlands"));
    house->setText(tr("Settings of the house"));
    whoAmI->setText(tr("Who am I"));
    together->setText(tr("Look together with the family"));
    people->setText(tr("Who looks along?"));
    lock->setText(tr("Lock"));
}

} // namespace ui
