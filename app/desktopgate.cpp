#include "app/answer.h"
#include "app/desktop.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/reasondialog.h"
#include "ui/shared/takeout.h"
#include "ui/shared/words.h"
#include "ui/shell/whoamidialog.h"

using namespace Qt::Literals::StringLiterals;

// Who uses the vault, and what that means: the way past the gate.

void Desktop::joinGate()
{
    connect(&m_window, &ui::MainWindow::whoAmIAsked, this, &Desktop::askWhoIAm);
    connect(new ui::TakeOut(m_case), &ui::TakeOut::asked, this, &Desktop::takeOut);
}

/// The line in the log, and then the paper or the file; not when the case was closed meanwhile.
void Desktop::takeOut(core::AuditEvent event,
                      const QString &object,
                      const std::function<void()> &act)
{
    if (!m_casebook)
        return;
    const core::CaseId id = m_case.file().head.id;
    answer(this,
           m_casebook->pass({event, id, object, {}, {}}),
           [this, id, act](const core::Result<> &passed) {
               if (!passed)
                   m_window.say(ui::Tone::Problem, passed.error().detail);
               else if (id == m_case.file().head.id && !m_isWaiting)
                   act();
           });
}

void Desktop::askWhoIAm()
{
    auto *dialog = new ui::WhoAmIDialog(m_casebook->member(), &m_window);
    connect(dialog, &ui::WhoAmIDialog::said, this, &Desktop::become);
    dialog->open();
}

/// Who may not see the case that is open sees it go.
void Desktop::become(const QString &name, core::MemberRole role)
{
    if (!m_casebook)
        return;
    m_casebook->become(name, role);
    showMember();
    if (core::may(role, core::Right::OpenCase) != core::Leave::Yes)
        closeCase();
    showCaseload();
}

void Desktop::showMember()
{
    m_window.setMember(m_casebook ? ui::wordsFor(m_casebook->member()) : QString());
}

void Desktop::closeCase()
{
    m_drafts.close();
    m_case.reset({});
    m_window.go(ui::Place::Caseload);
}

/// Whether the role opens this case only with a reason; then the reason is asked.
bool Desktop::asksReason(const core::CaseId &id, ui::Place place)
{
    const bool isOpen = id == m_case.file().head.id;
    const core::MemberRole role = m_casebook->member().role;
    if (isOpen || core::may(role, core::Right::OpenCase) != core::Leave::WithReason)
        return false;
    auto *dialog =
        new ui::ReasonDialog(tr("Open this case?"),
                             core::refusalOf(role, core::Right::OpenCase).in(ui::screenLanguage()),
                             tr("Open"),
                             &m_window);
    dialog->setObjectName(u"emergency"_s);
    connect(dialog, &ui::ReasonDialog::given, this, [this, id, place](const QString &reason) {
        read(id, place, reason);
    });
    dialog->open();
    return true;
}

/// Says why, and shows again what the vault has.
void Desktop::refuse(const core::CaseId &id, const core::Error &error)
{
    m_window.say(ui::Tone::Problem, error.detail);
    if (id == m_case.file().head.id && !id.isEmpty())
        read(id, m_window.place(), {});
}
