#include "app/answer.h"
#include "app/desktop.h"
#include "app/newcase.h"
#include "core/model/sibling.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/words.h"

using namespace Qt::Literals::StringLiterals;

// Referral in: look before a case is made.

void Desktop::look(const QString &youth, const QDate &birthDate)
{
    answer(this,
           m_casebook->lookalikes(youth, birthDate),
           [this, youth, birthDate](const QList<core::Lookalike> &found) {
               m_caseload->setLookalikes(youth, birthDate, found);
           });
}

/// Whoever types fast has not seen who is there: it is looked up once more.
void Desktop::askForCase(const QString &youth, const QDate &birthDate, const QString &reason)
{
    answer(this,
           m_casebook->lookalikes(youth, birthDate),
           [this, youth, birthDate, reason](const QList<core::Lookalike> &found) {
               const bool isStrong = !found.isEmpty() && core::needsReason(found.first().why);
               if (!isStrong || !reason.isEmpty()) {
                   makeCase(youth, birthDate, reason);
                   return;
               }
               m_caseload->setLookalikes(youth, birthDate, found);
               m_caseload->askWhy();
           });
}

/// A first name is enough to begin with.
void Desktop::makeCase(const QString &youth, const QDate &birthDate, const QString &reason)
{
    answer(this,
           m_casebook->caseload(),
           [this, youth, birthDate, reason](const QList<core::CaseloadRow> &rows) {
               begin(newCase(m_case, rows, {youth, birthDate}), reason);
           });
}

/// A case beside that of a brother or sister, with the family in it.
void Desktop::makeSibling(const core::Lookalike &who, const QString &name, const QDate &birthDate)
{
    core::NewSibling sibling{{}, name, birthDate, {}, m_clock.today()};
    if (who.who.role != core::PersonRole::Youth)
        sibling.known = who.who.person;
    answer(this,
           m_casebook->load(who.who.file),
           [this, sibling](const core::Result<core::CaseFile> &first) {
               if (!first) {
                   m_window.say(ui::Tone::Problem, first.error().detail);
                   return;
               }
               beginBeside(*first, sibling);
           });
}

void Desktop::beginBeside(const core::CaseFile &first, const core::NewSibling &sibling)
{
    answer(
        this, m_casebook->caseload(), [this, first, sibling](const QList<core::CaseloadRow> &rows) {
            core::NewSibling coded = sibling;
            coded.code = core::nextCode(rows, m_clock.today().year());
            const core::SiblingCases both =
                core::siblingCase(first, coded, m_rng, ui::screenLanguage());
            begin(both.made, tr("Brother or sister of %1").arg(first.head.code));
            m_casebook->apply(first.head.id, both.inFirst);
        });
}

/// Shows it at once; it is on disk when the casebook says so.
void Desktop::begin(const core::CaseFile &file, const QString &reason)
{
    const core::MemberRole role = m_casebook->member().role;
    if (core::may(role, core::Right::EditCase) != core::Leave::Yes) {
        m_window.say(ui::Tone::Problem,
                     core::refusalOf(role, core::Right::EditCase).in(ui::screenLanguage()));
        return;
    }
    m_casebook->apply(file.head.id, core::addedCase(file), core::Intent::Create, reason);
    m_caseload->setRow(rowOf(file));
    m_drafts.close();
    m_case.reset(file);
    m_caseload->choose(m_case.file().head.id);
    m_drafts.open(draftScope());
    m_window.go(ui::Place::Conversation);
    showSaved();
}
