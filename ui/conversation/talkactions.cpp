#include "ui/conversation/talkactions.h"

#include "ui/shared/icons.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QAction *action(QWidget *page, Icon picture, const QString &keys)
{
    auto *made = new QAction(icon(picture), QString(), page);
    made->setShortcut(QKeySequence(keys));
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setPriority(QAction::LowPriority);
    page->addAction(made);
    return made;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("TalkActions", text);
}

} // namespace

TalkActions::TalkActions(QWidget *page)
    : card(action(page, Icon::Layers, u"Ctrl+Return"_s))
    , strength(action(page, Icon::Sprout, u"Ctrl+Shift+S"_s))
    , wish(action(page, Icon::Star, u"Ctrl+Shift+W"_s))
    , goal(action(page, Icon::Target, u"Ctrl+Shift+G"_s))
    , unknown(action(page, Icon::Help, u"Ctrl+Shift+U"_s))
    , share(action(page, Icon::Share, u"Ctrl+Shift+E"_s))
    , mend(action(page, Icon::Edit, {}))
    , remove(action(page, Icon::Trash, {}))
    , voice(action(page, Icon::Users, u"F4"_s))
    , nextTopic(action(page, Icon::ArrowDown, u"Alt+Down"_s))
    , previousTopic(action(page, Icon::ArrowUp, u"Alt+Up"_s))
    , nextPlace(action(page, Icon::ChevronDown, u"Ctrl+PgDown"_s))
    , previousPlace(action(page, Icon::ChevronUp, u"Ctrl+PgUp"_s))
    , family(action(page, Icon::Users, u"Alt+0"_s))
    , light(action(page, Icon::Sun, u"F5"_s))
    , overview(action(page, Icon::Target, u"F3"_s))
    , safety(action(page, Icon::ShieldCheck, u"F8"_s))
    , consent(action(page, Icon::CircleCheck, u"Ctrl+Shift+T"_s))
    , note(action(page, Icon::Edit, u"Ctrl+Shift+M"_s))
    , after(action(page, Icon::Document, u"Ctrl+Shift+N"_s))
{
    card->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    card->setPriority(QAction::NormalPriority);
    for (int number = 1; number <= 9; ++number)
        speakers.append(action(page, Icon::User, u"Alt+%1"_s.arg(number)));
    retranslate();
}

void TalkActions::retranslate()
{
    card->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Make a card")));
    strength->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Make a strength")));
    wish->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "This is a wish")));
    goal->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Make a goal")));
    unknown->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "We do not know this yet")));
    share->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "What others may hear of it")));
    mend->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Mend the sentence")));
    remove->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Remove the sentence")));
    voice->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Ask the youth or the parents")));
    nextTopic->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Next topic")));
    previousTopic->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Previous topic")));
    nextPlace->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Next life domain")));
    previousPlace->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Previous life domain")));
    light->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Light form: pictures, few words")));
    family->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Family and network")));
    overview->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Where we are")));
    safety->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Safety sheet")));
    consent->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Who agrees to what")));
    note->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "Write a note")));
    after->setText(translated(QT_TRANSLATE_NOOP("TalkActions", "After the talk")));
    for (int i = 0; i < speakers.size(); ++i)
        speakers[i]->setText(
            translated(QT_TRANSLATE_NOOP("TalkActions", "Person %1 says it")).arg(i + 1));
}

QList<QAction *> TalkActions::all() const
{
    return QList<QAction *>{strength,
                            wish,
                            goal,
                            unknown,
                            share,
                            mend,
                            remove,
                            voice,
                            nextTopic,
                            previousTopic,
                            nextPlace,
                            previousPlace,
                            family,
                            light,
                            overview,
                            safety,
                            consent,
                            note,
                            after}
           + speakers + QList<QAction *>{card};
}

} // namespace ui
