#include "core/conversation/talk.h"
#include "core/conversation/touched.h"
#include "ui/conversation/aftertalk.h"
#include "ui/conversation/alertstrip.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/familypanel.h"
#include "ui/conversation/places.h"
#include "ui/conversation/speakline.h"
#include "ui/conversation/statementrow.h"
#include "ui/conversation/topicview.h"
#include "ui/shared/icons.h"
#include "ui/shared/personname.h"
#include "ui/shared/toast.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the page does with sentences and cards; how it is laid out stands in conversationpage.cpp.

namespace ui {

void ConversationPage::use(const core::Catalogue &catalogue)
{
    m_after = new AfterTalk(m_case, m_house, catalogue, this);
    m_stack->addWidget(m_after);
    auto *family = qobject_cast<QVBoxLayout *>(m_family->layout());
    family->insertWidget(0, new AlertStrip(m_case, catalogue, m_family));
    connect(m_actions.after, &QAction::triggered, this, [this] { go(AfterPlace); });
    refreshPlaces();
}

QList<QAction *> ConversationPage::pageActions() const
{
    return (m_after ? m_after->actions() : QList<QAction *>()) + m_actions.all();
}

/// The safety sheet is for the coach: who looks along sees no steps of the meldcode.
QStringList ConversationPage::places() const
{
    QStringList places = talkPlaces(m_house.domains, m_case.file());
    if (m_case.isShared()) { // What is on them is not for everybody, and half of it would mislead.
        places.removeAll(SafetyPlace);
        places.removeAll(ConsentPlace);
    }
    if (m_after)
        places.append(AfterPlace);
    return places;
}

namespace {

core::Polarity polarityOf(const core::Statement &statement)
{
    const bool isLight = statement.kind == core::StatementKind::Strength
                         || statement.kind == core::StatementKind::Wish;
    return isLight ? core::Polarity::Strength : core::Polarity::Burden;
}

} // namespace

void ConversationPage::keep()
{
    const QString text = m_line->text();
    if (const core::Statement *shared = core::find(m_case.file().statements, m_spot.sharing)) {
        m_deeds.share(core::Statement(*shared), text);
        endMending();
        return;
    }
    if (text.isEmpty())
        return;
    const core::Statement *mended = core::find(m_case.file().statements, m_mending);
    if (mended != nullptr)
        m_deeds.mend(core::Statement(*mended), text);
    else
        m_last = m_deeds.say(text, m_line->speaker(), m_topics->current());
    endMending();
    m_topics->reveal(m_last);
}

/// What still stands in the line belongs to what comes next, unless a sentence was pointed at.
void ConversationPage::keepTyped()
{
    if (m_topics->focusedRow() == nullptr)
        keep();
}

QList<core::Statement> ConversationPage::chosen() const
{
    QList<core::StatementId> ids = m_topics->marked();
    const StatementRow *focused = m_topics->focusedRow();
    if (ids.isEmpty() && focused != nullptr)
        ids = {focused->id()};
    if (ids.isEmpty())
        ids = {m_last};
    QList<core::Statement> found;
    for (const core::StatementId &id : ids) {
        if (const core::Statement *statement = core::find(m_case.file().statements, id))
            found.append(*statement);
    }
    return found;
}

QString ConversationPage::chosenWords() const
{
    const StatementRow *focused = m_topics->focusedRow();
    return focused != nullptr ? focused->selectedWords() : QString();
}

void ConversationPage::makeCard(std::optional<core::Polarity> polarity)
{
    if (m_line->hasTyping() && m_mending.isEmpty() && m_topics->focusedRow() == nullptr) {
        const core::Statement said =
            m_deeds.sentence(m_line->text(), m_line->speaker(), m_topics->current());
        m_last = said.id;
        m_deeds.sayAndMakeCard(said, m_line->selectedText(), polarity.value_or(polarityOf(said)));
        m_line->setText(QString());
        m_topics->reveal(m_last);
        return;
    }
    const QList<core::Statement> from = chosen();
    if (from.isEmpty())
        return;
    m_deeds.makeCard(from, chosenWords(), polarity.value_or(polarityOf(from.first())));
    m_topics->clearMarks();
}

void ConversationPage::makeGoal()
{
    keepTyped();
    const QList<core::Statement> from = chosen();
    if (!from.isEmpty())
        m_deeds.makeGoal(from, chosenWords());
    m_topics->clearMarks();
}

void ConversationPage::makeWish()
{
    keepTyped();
    for (const core::Statement &statement : chosen())
        m_deeds.makeWish(statement);
    m_topics->clearMarks();
}

void ConversationPage::turnUnknown()
{
    keepTyped();
    for (const core::Statement &statement : chosen())
        m_deeds.turnUnknown(statement);
    m_topics->clearMarks();
}

void ConversationPage::removeStatement()
{
    const StatementRow *row = m_topics->focusedRow();
    const core::Statement *statement =
        row != nullptr ? core::find(m_case.file().statements, row->id()) : nullptr;
    if (statement == nullptr)
        return;
    m_deeds.takeBack(core::Statement(*statement));
    m_topics->focusCurrent();
    m_toast->say(Tone::Info, tr("Sentence removed."), tr("Undo"));
}

void ConversationPage::removeCard(const core::FactorId &id)
{
    const core::Factor *factor = core::find(m_case.file().factors, id);
    if (factor == nullptr)
        return;
    m_deeds.takeBack(core::Factor(*factor));
    m_toast->say(Tone::Info, tr("Card removed, with its arrows."), tr("Undo"));
}

void ConversationPage::openMenu(const QPoint &at)
{
    const StatementRow *row = m_topics->focusedRow();
    const core::Statement *statement =
        row != nullptr ? core::find(m_case.file().statements, row->id()) : nullptr;
    if (statement == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {m_actions.card, m_actions.strength, m_actions.wish, m_actions.goal, m_actions.unknown});
    menu->addSeparator();
    addSightMenu(menu, *statement);
    menu->addSeparator();
    menu->addActions({m_actions.mend, m_actions.remove});
    menu->popup(at);
}

void ConversationPage::addSightMenu(QMenu *menu, const core::Statement &statement)
{
    QMenu *sights = menu->addMenu(icon(Icon::Eye), tr("Who may see this"));
    const auto add = [&](const QString &text, const core::Sight &sight) {
        QAction *action = sights->addAction(text);
        action->setCheckable(true);
        action->setChecked(statement.visibleTo == sight);
        connect(action, &QAction::triggered, this, [this, statement, sight] {
            m_deeds.showTo(statement, sight);
        });
    };
    add(tr("Everyone in the case"), {});
    for (const core::Person &person : m_case.file().persons) {
        if (person.role == core::PersonRole::Coach)
            add(tr("Only the coach"), {person.id});
    }
    addPersonSights(sights, statement);
    sights->addSeparator();
    sights->addAction(m_actions.share);
}

/// One or more of them; the coach always may.
void ConversationPage::addPersonSights(QMenu *menu, const core::Statement &statement)
{
    menu->addSection(tr("Only these and the coach"));
    for (const core::Person &person : m_case.file().persons) {
        if (person.role == core::PersonRole::Coach)
            continue;
        QAction *action = menu->addAction(personName(person, m_case.file().persons));
        action->setCheckable(true);
        action->setChecked(statement.visibleTo.contains(person.id));
        connect(action, &QAction::triggered, this, [this, statement, id = person.id](bool may) {
            m_deeds.showTo(statement,
                           may ? core::withReader(m_case.file(), statement.visibleTo, id)
                               : core::withoutReader(m_case.file(), statement.visibleTo, id));
        });
    }
}

} // namespace ui
