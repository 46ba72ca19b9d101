#include "ui/analysis/presenter.h"

#include "core/model/table.h"
#include "ui/analysis/personpick.h"
#include "ui/analysis/presentation.h"
#include "ui/shared/dialog.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"

#include <QPushButton>
#include <QVBoxLayout>

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
    dialog->setText(tr("What is kept from one of them is not on the screen."));
    auto *pick = new PersonPick(tr("Who looks along?"));
    pick->setObjectName(u"presentPeople"_s);
    pick->show(people, core::atTable(m_open.file()));
    dialog->body()->addWidget(pick);
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

void Presenter::present(const QList<core::PersonId> &people)
{
    const core::CaseFile view = core::asSeenByAll(m_open.file(), people);
    m_shown = new Presentation(view, storyFor(view, people), m_page);
    m_shown->showFullScreen();
    m_shown->activateWindow();
}

} // namespace ui
