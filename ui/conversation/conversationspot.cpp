#include "ui/conversation/aftertalk.h"
#include "ui/conversation/consentsheet.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/familypanel.h"
#include "ui/conversation/lighttopic.h"
#include "ui/conversation/overviewpanel.h"
#include "ui/conversation/places.h"
#include "ui/conversation/safetypanel.h"
#include "ui/conversation/speakline.h"
#include "ui/conversation/topicview.h"
#include "ui/shared/reveal.h"
#include "ui/shared/toast.h"

#include <QApplication>

#include <utility>

// Where one types, what the words in the line are about, and how that comes back with them after a
// lock or a crash.

namespace ui {

void ConversationPage::joinSpot()
{
    onReveal(this, [this](const QWidget *editor) { revealEditor(editor); });
    connect(m_topics, &TopicView::currentChanged, this, [this] {
        m_line->setAbout(m_topics->current().words);
        showLight();
        m_spot.topic = m_topics->current().topic;
        tellSpot();
    });
    connect(m_line, &SpeakLine::speakerChanged, this, [this](const core::PersonId &speaker) {
        m_spot.speaker = speaker;
        tellSpot();
    });
    connect(m_line, &SpeakLine::spotBrought, this, [this](const QString &spot) {
        bringSpot(TalkSpot::from(spot));
    });
}

void ConversationPage::focusInEvent(QFocusEvent *)
{
    begin();
}

/// The keys of the page work as long as something in it has the focus.
void ConversationPage::begin()
{
    if (m_place == FamilyPlace)
        m_family->begin();
    else if (m_place == SafetyPlace)
        m_safety->begin();
    else if (m_place == ConsentPlace)
        m_consent->begin();
    else if (m_place == AfterPlace)
        m_after->begin();
    else if (m_place == OverviewPlace)
        m_overview->setFocus(Qt::ShortcutFocusReason);
    else if (m_isLight)
        m_light->setFocus(Qt::OtherFocusReason);
    else if (!m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget()))
        m_line->take(QString());
}

/// On a sheet the line is not there; its words stay where they were.
void ConversationPage::standAt(const QString &place)
{
    if (!domainAt(place) && !questionAt(place))
        return;
    m_spot.place = place;
    tellSpot();
}

void ConversationPage::tellSpot()
{
    m_line->setSpot(m_spot.text());
}

/// Who is no longer there says nothing; one who looks at a sheet stays there.
void ConversationPage::bringSpot(const TalkSpot &spot)
{
    if (domainAt(m_place) || questionAt(m_place)) {
        go(spot.place);
        m_topics->setCurrent(spot.topic);
    }
    if (core::find(m_case.file().persons, spot.speaker) != nullptr)
        m_line->setSpeaker(spot.speaker);
    if (core::find(m_case.file().statements, spot.sharing) != nullptr)
        m_line->setSharing(true);
    m_spot = spot;
    tellSpot();
}

void ConversationPage::revealEditor(const QWidget *editor)
{
    if (m_family->isAncestorOf(editor))
        return go(FamilyPlace);
    if (m_safety->isAncestorOf(editor))
        return go(SafetyPlace);
    if (m_consent->isAncestorOf(editor))
        return go(ConsentPlace);
    if (m_overview->isAncestorOf(editor))
        return go(OverviewPlace);
    if (m_after && m_after->isAncestorOf(editor))
        return go(AfterPlace);
    const TalkSpot spot = m_spot;
    go(m_places.contains(spot.place) ? spot.place : m_places[1]);
    m_topics->setCurrent(spot.topic);
}

void ConversationPage::otherCase()
{
    const bool isLocked = m_case.file().head.id.isEmpty(); // One comes back to where one was.
    if (!isLocked && m_shownCase != m_case.file().head.id) {
        m_shownCase = m_case.file().head.id;
        m_last = {};
        m_spot = {};
        endMending();
        m_line->setSpeaker(core::PersonId());
        go(m_places[1]);
    }
    refresh();
}

void ConversationPage::showStatement(const core::StatementId &id)
{
    const core::Statement *statement = core::find(m_case.file().statements, id);
    if (statement == nullptr)
        return;
    const auto domain = core::domainOf(QStringView(statement->topic));
    go(domain ? core::wordOf(*domain).toString() : core::wordOf(statement->question).toString());
    m_topics->focusStatement(id);
}

void ConversationPage::edit(const core::Uuid &subject)
{
    const core::StatementId statement(subject);
    if (core::find(m_case.file().statements, statement) != nullptr) {
        showStatement(statement);
        beginMending(statement);
    } else if (core::find(m_case.file().persons, core::PersonId(subject)) != nullptr) {
        go(FamilyPlace);
        m_family->open(core::PersonId(subject));
    } else if (m_after && m_after->holds(subject) && m_case.file().head.id.uuid() != subject) {
        go(AfterPlace);
    }
}

void ConversationPage::beginMending(const core::StatementId &id)
{
    const core::Statement *statement = core::find(m_case.file().statements, id);
    if (statement == nullptr)
        return;
    if (!m_deeds.isOfTheMoment(*statement)) {
        m_toast->say(Tone::Info, tr("This was said earlier and stays as it is. Say it anew."));
        return;
    }
    setAside();
    m_mending = id;
    m_line->setMending(id);
    m_line->setText(statement->text);
    m_line->take(QString());
}

/// A sentence that is pointed at takes the line; what stood there comes back after it.
void ConversationPage::setAside()
{
    if (m_mending.isEmpty() && m_spot.sharing.isEmpty())
        m_spot.aside = m_line->text();
    tellSpot();
}

void ConversationPage::endMending()
{
    m_line->setText(QString());
    m_mending = {};
    m_spot.sharing = {};
    const QString before = std::exchange(m_spot.aside, {});
    m_line->setMending({});
    m_line->setSharing(false);
    tellSpot();
    if (!before.isEmpty())
        m_line->take(before);
}

void ConversationPage::beginSharing()
{
    keepTyped();
    const QList<core::Statement> from = chosen();
    if (from.isEmpty())
        return;
    setAside();
    m_spot.sharing = from.first().id;
    m_line->setSharing(true);
    tellSpot();
    m_line->setText(from.first().shareable);
    m_line->take(QString());
}

} // namespace ui
