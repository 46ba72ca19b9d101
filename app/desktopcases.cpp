#include "app/answer.h"
#include "app/desktop.h"
#include "app/newcase.h"
#include "core/model/caseload.h"
#include "ui/analysis/pastview.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/reveal.h"

using namespace Qt::Literals::StringLiterals;

// What Desktop does with cases: open, bring back what was half-typed, begin, list, search.

namespace {

constexpr int SearchLimit = 200;

} // namespace

void Desktop::openCase(const core::CaseId &id, ui::Place place)
{
    if (asksReason(id, place))
        return;
    read(id, place, {});
    holdUntilRead();
}

void Desktop::read(const core::CaseId &id, ui::Place place, const QString &reason)
{
    using Read = core::Result<core::CaseFile>;
    answer(this, m_casebook->load(id, reason), [this, place](const Read &file) {
        if (!file) {
            m_window.say(ui::Tone::Problem, file.error().detail);
            Q_EMIT caseRead();
            return;
        }
        const bool isOther = file->head.id != m_case.file().head.id;
        m_drafts.close();
        m_case.reset(*file);
        m_caseload->choose(file->head.id);
        m_drafts.open(draftScope());
        m_window.go(place);
        if (isOther)
            bringDrafts();
        else
            Q_EMIT caseRead();
    });
}

/// Each half-typed text into its editor. After a lock one is where one was, with the caret; after a
/// start at the latest of them.
void Desktop::bringDrafts()
{
    answer(this, m_casebook->drafts(), [this](const QList<core::Draft> &all) {
        QList<core::Draft> drafts = withThoseOfTogether(all);
        drafts.removeIf([this](const core::Draft &it) { return !m_drafts.isInScope(it); });
        const bool isStart = !std::exchange(m_staysHere, false);
        if (const core::Uuid chosen = std::exchange(m_chosenBefore, {}); !chosen.is_nil())
            m_case.edit(chosen);
        for (const core::Draft &draft : std::as_const(drafts))
            bring(draft);
        const auto before = std::exchange(m_focusBefore, std::nullopt);
        if (before && m_drafts.isInScope(*before)) {
            drafts.append(*before);
            goOn(drafts);
        } else if (isStart && !drafts.isEmpty()) {
            goOn(drafts);
            m_window.note(ui::Tone::Info, tr("You left off here."));
        } else if (!isStart)
            goBackToWidget();
        Q_EMIT caseRead();
    });
}

/// The editor that has the words now.
QWidget *Desktop::bring(const core::Draft &draft)
{
    if (const auto subject = core::uuidFromText(ui::Drafts::subjectOf(draft)))
        m_case.edit(*subject);
    QWidget *editor = m_drafts.editorOf(draft);
    if (editor)
        ui::Drafts::put(draft, editor);
    else { // What it was about is gone; the words are shown once more.
        sayTyped(draft);
        m_casebook->dropDraft(draft.place);
    }
    return editor;
}

/// At the last of them. A form that comes into sight for it may begin anew, so that the words are
/// put in once more.
void Desktop::goOn(const QList<core::Draft> &drafts)
{
    QWidget *editor = m_drafts.editorOf(drafts.last());
    if (!editor)
        return;
    m_window.goTo(editor);
    if (!editor->isVisible())
        ui::reveal(editor);
    for (const core::Draft &draft : drafts) {
        if (QWidget *one = m_drafts.editorOf(draft))
            ui::Drafts::put(draft, one);
    }
    editor->setFocus(Qt::OtherFocusReason);
}

/// Where the keys went before a lock, when no draft leads there.
void Desktop::goBackToWidget()
{
    const QPointer<QWidget> widget = std::exchange(m_widgetBefore, nullptr);
    if (widget && widget->isVisible())
        widget->setFocus(Qt::OtherFocusReason);
}

/// In the list, where one was before a lock; the words of a question that is gone are shown.
void Desktop::goOnWithoutCase()
{
    m_window.go(ui::Place::Caseload);
    goBackToWidget();
    const auto before = std::exchange(m_focusBefore, std::nullopt);
    if (before && !before->text.isEmpty())
        sayTyped(*before);
}

void Desktop::sayTyped(const core::Draft &draft)
{
    m_window.say(ui::Tone::Info, tr("You were typing: \u201c%1\u201d").arg(draft.text));
}

void Desktop::reload(const core::CaseId &id)
{
    read(id, m_window.place(), {});
}

core::CaseloadRow Desktop::rowOf(const core::CaseFile &file) const
{
    return core::caseloadRow(file, QDateTime::fromMSecsSinceEpoch(m_clock.now()));
}

void Desktop::showCaseload()
{
    answer(this, m_casebook->caseload(), [this](const QList<core::CaseloadRow> &rows) {
        m_caseload->setRows(rows);
        const bool isInIt = m_caseload->isAncestorOf(m_window.focusWidget());
        if (m_window.place() == ui::Place::Caseload && !isInIt)
            m_caseload->setFocus(); // Enter opens a case at once.
    });
}

void Desktop::search(const QString &text)
{
    if (text.isEmpty() || !m_casebook) // A lock empties the list, and that searches anew.
        return;
    answer(this,
           m_casebook->search(text, SearchLimit),
           [this, text](const QList<core::CaseId> &matches) {
               m_caseload->setMatches(text, matches);
           });
}

void Desktop::showStored(const core::CaseId &id)
{
    if (id == m_case.file().head.id)
        m_caseload->setRow(rowOf(m_case.whole()));
    showSaved();
}

void Desktop::showSaved()
{
    if (m_casebook->isStuck()) {
        m_window.setSaved(ui::Saved::No);
        return;
    }
    m_window.setSaved(m_casebook->waiting() == 0 ? ui::Saved::Yes : ui::Saved::Writing);
    if (std::exchange(m_wasStuck, false))
        m_window.note(ui::Tone::Success, tr("Everything is saved on this laptop."));
}

/// What the case was is read from its commits, on the store thread.
void Desktop::joinPast(ui::PastView &past)
{
    using Past = core::Result<core::CaseFile>;
    connect(&past, &ui::PastView::momentsAsked, this, [this, &past] {
        const core::CaseId id = m_case.file().head.id;
        answer(&past,
               m_casebook->ask<QList<core::HistoryLine>>(
                   [id](core::Journal &journal) { return journal.history(id); }),
               [&past](const QList<core::HistoryLine> &lines) {
                   QList<QDateTime> moments;
                   for (const core::HistoryLine &line : lines)
                       moments.append(line.at);
                   std::sort(moments.begin(), moments.end());
                   moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
                   past.showMoments(moments);
               });
    });
    connect(&past, &ui::PastView::pastAsked, this, [this, &past](const QDateTime &at) {
        const core::CaseId id = m_case.file().head.id;
        answer(&past,
               m_casebook->ask<Past>(
                   [id, at](core::Journal &journal) { return journal.loadAsOf(id, at); }),
               [this, &past, at](const Past &file) {
                   if (file)
                       past.showPast(at, asShown(*file));
               });
    });
}
