#include "ui/analysis/presenter.h"

#include "core/model/table.h"
#include "ui/analysis/personpick.h"
#include "ui/analysis/presentation.h"
#include "ui/shared/dialog.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Presenter::Presenter(OpenCase &open, QWidget *page)
    : QObject(page), m_open(open), m_page(page), m_action(new QAction(icon(Icon::Eye), {}, this))
{
    m_action->setShortcut(Qt::Key_F11);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describe(m_action, tr("Present"));
    connect(m_action, &QAction::triggered, this, &Presenter::ask);
    connect(&m_open, &OpenCase::reloaded, this, [this] {
        if (m_shown)
            m_shown->reject(); // What is on the screen may be another case.
    });
}

void Presenter::ask()
{
    QList<core::Person> people = m_open.file().persons;
    people.removeIf([](const core::Person &it) { return it.role == core::PersonRole::Coach; });
    auto *dialog = new Dialog(tr("Who looks along?"), m_page);
    dialog->setObjectName(u"presentDialog"_s);
    dialog->setText(whyChosen());
    auto *pick = new PersonPick(tr("Who looks along?"));
    pick->setObjectName(u"presentPeople"_s);
    pick->show(people, core::atTable(m_open.file()));
    dialog->body()->addWidget(pick);
    auto *effect = new TextLabel;
    effect->setObjectName(u"presentEffect"_s);
    dialog->body()->addWidget(effect);
    const auto tell = [this, pick, effect] { effect->setText(effectOf(pick->persons())); };
    connect(pick, &PickChips::changed, this, tell);
    tell();
    dialog->addCancelButton(tr("Cancel"));
    QPushButton *start = dialog->addButton(tr("Start"), Variant::Primary);
    start->setObjectName(u"presentStart"_s);
    connect(start, &QPushButton::clicked, this, [this, pick, dialog] {
        const QList<core::PersonId> chosen = pick->persons();
        dialog->accept();
        present(chosen);
    });
    dialog->open();
    start->setFocus();
}

QString Presenter::whyChosen() const
{
    QDate last;
    for (const core::Conversation &talk : m_open.file().conversations)
        last = std::max(last, talk.startedAt.toLocalTime().date());
    return last.isValid()
               ? tr("Ticked are those who were at the last talk, on %1.").arg(dayText(last))
               : tr("Ticked is everybody, for there was no talk yet.");
}

/// What choosing these people changes.
QString Presenter::effectOf(const QList<core::PersonId> &people) const
{
    if (people.isEmpty())
        return tr("Nobody looks along: everything is on the screen, for you alone.");
    const core::Person *youth = core::youthOf(m_open.file());
    const bool isYouthThere = youth && people.contains(youth->id);
    const QString told = isYouthThere ? tr("The story speaks to %1.").arg(youth->name)
                         : youth      ? tr("The story is about %1.").arg(youth->name)
                                      : QString();
    return tr("On the screen is only what all of them may see. %1").arg(told);
}

void Presenter::present(const QList<core::PersonId> &people)
{
    const core::CaseFile view = core::asSeenByAll(m_open.file(), people);
    m_shown = new Presentation(view, storyFor(view, people), m_page);
    m_shown->showFullScreen();
    m_shown->activateWindow();
}

} // namespace ui
