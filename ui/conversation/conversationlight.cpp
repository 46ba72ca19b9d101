#include "core/conversation/touched.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/lighttopic.h"
#include "ui/conversation/places.h"
#include "ui/conversation/speakline.h"
#include "ui/conversation/topicview.h"
#include "ui/shared/elidedlabel.h"

// The light form of the page: the same topics, one at a time, large, in the words for a child.

namespace ui {

void ConversationPage::joinLight()
{
    m_light->hide();
    connect(m_light, &LightTopic::stepped, this, &ConversationPage::stepLight);
    connect(m_light, &LightTopic::typed, m_line, &SpeakLine::take);
    connect(m_light, &LightTopic::answered, this, [this](core::TopicState state) {
        m_deeds.mark(m_topics->current().topic, state);
    });
}

void ConversationPage::setLight(bool light)
{
    m_isLight = light;
    m_light->setVisible(light);
    m_topics->setVisible(!light);
    m_line->setLarge(light);
    if (light && !questionAt(m_place) && !domainAt(m_place))
        go(m_places[1]);
    showPlace();
    fit();
    refreshPoints();
    if (light)
        begin();
    else
        m_line->take(QString());
}

void ConversationPage::showLight()
{
    const TalkPoint point = m_topics->current();
    const QList<core::Statement> said = statementsAt(m_case.file(), point);
    m_light->showPoint(point,
                       placePicture(m_place),
                       core::stateOf(m_case.file(), point.topic),
                       said.isEmpty() ? QString() : said.last().text);
}

/// Past the last topic the next life domain begins; forms and sheets are passed over.
void ConversationPage::stepLight(int by)
{
    const TalkPoint before = m_topics->current();
    m_topics->walk(by);
    if (!m_topics->current().isSame(before))
        return;
    do {
        step(by);
    } while (!questionAt(m_place) && !domainAt(m_place));
    if (by < 0)
        m_topics->walkToLast();
}

} // namespace ui
