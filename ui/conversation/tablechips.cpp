#include "ui/conversation/tablechips.h"

#include "core/conversation/talk.h"
#include "ui/conversation/sightchips.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TableChips::TableChips(OpenCase &openCase, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_question(new TextLabel({}, TextRole::Strong, this))
    , m_chips(new SightChips(tr("%1 is at the table"), SightChips::Whom::Everybody, this))
{
    setObjectName(u"tableChips"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_question);
    column->addWidget(m_chips);
    connect(m_chips, &SightChips::turned, this, &TableChips::seat);
}

void TableChips::showToday()
{
    const core::Conversation *today = core::conversationOn(m_case.file(), m_case.clock().today());
    show(today != nullptr ? *today : core::Conversation(), tr("Who is at the table today?"));
}

void TableChips::showTalk(const core::ConversationId &talk)
{
    const core::Conversation *found = core::find(m_case.file().conversations, talk);
    setVisible(found != nullptr);
    if (found != nullptr)
        show(*found, tr("Who was there?"));
}

void TableChips::show(const core::Conversation &talk, const QString &question)
{
    m_talk = talk.id;
    m_question->setText(question);
    m_chips->show(m_case.file().persons, talk.present);
    for (const core::Person &person : m_case.file().persons) {
        const bool didSpeak = core::didSpeak(m_case.file(), talk.id, person.id);
        m_chips->fix(person.id, didSpeak ? tr("Said something in this conversation") : QString());
    }
}

void TableChips::seat(const core::PersonId &person, bool isThere)
{
    const core::Conversation *talk = core::find(m_case.file().conversations, m_talk);
    auto fresh = m_case.fresh<core::Conversation>();
    fresh.startedAt = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
    m_case.commit(core::seated(m_case.file(), talk != nullptr ? *talk : fresh, person, isThere));
}

} // namespace ui
