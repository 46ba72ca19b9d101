#include "app/desktop.h"
#include "core/analysis/mapchanges.h"
#include "core/model/table.h"
#include "ui/conversation/conversationpage.h"
#include "ui/shell/closedialogs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What Desktop does while the family looks along. The case hands out a view (OpenCase::shareWith);
// pages are made anew on both sides of it, so that nothing of before stays on them.

namespace {

/// Behind the case in the place of a draft.
constexpr QChar TogetherMark = u'~';

} // namespace

void Desktop::joinTogether()
{
    connect(&m_window, &ui::MainWindow::togetherAsked, this, &Desktop::lookTogether);
    connect(&m_window, &ui::MainWindow::togetherLeft, this, &Desktop::leaveTogether);
    connect(&m_case, &ui::OpenCase::refused, this, [this] {
        m_window.say(ui::Tone::Info,
                     tr("Not while you look together. You can do that afterwards."));
    });
}

void Desktop::lookTogether(const QList<core::PersonId> &people)
{
    const bool isFirst = !m_case.isShared();
    putAside();
    m_case.shareWith(people);
    turnPages();
    if (isFirst)
        m_window.go(ui::Place::Conversation);
}

void Desktop::leaveTogether()
{
    putAside();
    m_window.go(ui::Place::Conversation); // Before there is more to see than this.
    m_case.endSharing();
    turnPages();
}

void Desktop::putAside()
{
    leaveEditor();
    ui::closeDialogs();
}

void Desktop::turnPages()
{
    const QString talk = m_conversation->place();
    const bool isLight = m_conversation->isLight();
    addConversation();
    addAnalysis();
    m_conversation->go(talk);
    if (isLight)
        m_conversation->setLight(true);
    m_drafts.open(draftScope());
    m_staysHere = true;
    if (m_casebook)
        bringDrafts();
}

/// What is half-typed alone with the case does not come on the screen while somebody looks along.
QString Desktop::draftScope() const
{
    const QString scope = m_case.file().head.id.text();
    return m_case.isShared() ? scope + TogetherMark : scope;
}

/// What was half-typed together goes on where one types alone.
QList<core::Draft> Desktop::withThoseOfTogether(QList<core::Draft> drafts)
{
    if (m_case.isShared())
        return drafts;
    const QString own = m_case.file().head.id.text() + u'/';
    const QString together = m_case.file().head.id.text() + TogetherMark + u'/';
    const QList<core::Draft> all = std::exchange(drafts, {});
    for (const core::Draft &draft : all) {
        if (!draft.place.startsWith(together)) {
            drafts += draft;
            continue;
        }
        core::Draft moved = draft;
        moved.place = own + draft.place.sliced(together.size());
        const auto alone = std::find_if(drafts.begin(), drafts.end(), [&](const core::Draft &it) {
            return it.place == moved.place;
        });
        if (alone != drafts.end()) {
            moved.text = alone->text + u'\n' + moved.text;
            moved.caret = static_cast<int>(moved.text.size());
            drafts.erase(alone);
        }
        drafts += moved;
        m_casebook->keepDraft(moved);
        m_casebook->dropDraft(draft.place);
    }
    return drafts;
}

/// Also what was kept from one of them then or is now is not in the past.
core::CaseFile Desktop::asShown(const core::CaseFile &past) const
{
    core::CaseFile shown = past;
    if (m_case.isShared() && m_case.sharedWith().isEmpty())
        return core::pastSeenBy(past, m_case.whole(), core::Reader::other({}));
    for (const core::PersonId &person : m_case.sharedWith()) {
        const core::Reader reader = core::readerOf(m_case.whole(), person);
        shown = core::pastSeenBy(shown, m_case.whole(), reader);
    }
    return shown;
}
