#include "ui/conversation/cardpanel.h"

#include "core/conversation/talk.h"
#include "ui/conversation/madecard.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Of all that was said only what became a card.
QList<core::Statement> saidOnCards(const core::CaseFile &file)
{
    QSet<core::StatementId> ids;
    for (const core::Factor &factor : file.factors)
        ids.unite(QSet(factor.statements.begin(), factor.statements.end()));
    QList<core::Statement> found;
    std::copy_if(file.statements.begin(),
                 file.statements.end(),
                 std::back_inserter(found),
                 [&ids](const core::Statement &it) { return ids.contains(it.id); });
    return found;
}

} // namespace

CardPanel::CardPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Heading, this))
    , m_empty(new EmptyState(Icon::Layers, {}, this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(sizes().gapSmall);
    auto *scroll = new ScrollPage(m_content, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gapSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(scroll, 1);
    rebuild();
}

void CardPanel::refresh(const core::CaseFile &file)
{
    const bool isSame = file.factors == m_file.factors && file.goals == m_file.goals
                        && file.persons == m_file.persons
                        && saidOnCards(file) == saidOnCards(m_file);
    m_file = file;
    if (!isSame)
        rebuild();
}

void CardPanel::reveal(const core::FactorId &id)
{
    for (MadeCard *card : m_content->findChildren<MadeCard *>()) {
        if (card->id() == id)
            qobject_cast<ScrollPage *>(m_content->parentWidget()->parentWidget())
                ->ensureWidgetVisible(card);
    }
}

void CardPanel::rebuild()
{
    const auto *focused = qobject_cast<MadeCard *>(m_content->focusWidget());
    m_focused = focused != nullptr && focused->hasFocus() ? focused->id() : core::FactorId();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    const bool isEmpty = m_file.factors.isEmpty() && m_file.goals.isEmpty();
    m_title->setText(tr("Cards"));
    m_empty->setSentence(tr("Ctrl+Enter makes a card of a sentence."));
    m_empty->setVisible(isEmpty);
    m_content->parentWidget()->parentWidget()->setVisible(!isEmpty);
    for (const auto polarity :
         {core::Polarity::Strength, core::Polarity::Burden, core::Polarity::Background})
        addCards(polarity);
    addGoals();
    m_column->addStretch();
}

void CardPanel::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextRole::Caption, m_content);
    heading->setMuted();
    m_column->addWidget(heading);
    heading->show();
}

void CardPanel::addCards(core::Polarity polarity)
{
    bool isFirst = true;
    for (const core::Factor &factor : m_file.factors) {
        if (factor.polarity != polarity)
            continue;
        if (isFirst)
            addHeading(wordFor(polarity));
        isFirst = false;
        auto *card = new MadeCard(m_file, factor, m_content);
        m_column->addWidget(card);
        card->show();
        if (card->id() == m_focused)
            card->setFocus(Qt::OtherFocusReason);
        connect(card, &MadeCard::turnAsked, this, &CardPanel::turnAsked);
        connect(card, &MadeCard::removeAsked, this, &CardPanel::removeAsked);
        connect(card, &MadeCard::mapAsked, this, &CardPanel::mapAsked);
        const QList<core::StatementId> from = factor.statements;
        connect(card, &MadeCard::clicked, this, [this, from] {
            if (!from.isEmpty())
                Q_EMIT statementAsked(from.first());
        });
    }
}

void CardPanel::addGoals()
{
    if (!m_file.goals.isEmpty())
        addHeading(tr("Goals"));
    for (const core::Goal &goal : m_file.goals) {
        auto *label = new TextLabel(goal.text, TextRole::Body, m_content);
        label->setTextFormat(Qt::PlainText);
        m_column->addWidget(label);
        label->show();
    }
}

void CardPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace ui
