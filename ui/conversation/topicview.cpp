#include "ui/conversation/topicview.h"

#include "ui/conversation/statementrow.h"
#include "ui/conversation/topiccard.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TopicView::TopicView(QWidget *parent)
    : QWidget(parent), m_promise(new Card), m_promiseWords(new TextLabel({}, TextRole::Body))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, sizes().gapSmall, 0);
    m_column->setSpacing(sizes().gapSmall);
    auto *promise = new QVBoxLayout(m_promise);
    promise->setContentsMargins(0, 0, 0, 0);
    promise->addWidget(m_promiseWords);
    m_column->addWidget(m_promise);
    m_column->addStretch();
    m_scroll = new ScrollPage(content, this);
    m_scroll->setObjectName(u"topicScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_promise->hide();
}

void TopicView::setPromise(const QString &promise)
{
    m_promiseWords->setText(promise);
    m_promise->setVisible(!promise.isEmpty());
}

void TopicView::setHead(QWidget *head)
{
    m_column->insertWidget(1, head);
}

TopicCard *TopicView::addCard(const TalkPoint &point)
{
    auto *card = new TopicCard(point, this);
    m_column->insertWidget(m_column->count() - 1, card);
    card->show();
    connect(card, &TopicCard::stateChosen, this, &TopicView::stateChosen);
    connect(card, &TopicCard::walked, this, &TopicView::walkRows);
    connect(card, &TopicCard::typed, this, &TopicView::typed);
    connect(card, &TopicCard::rowAdded, this, &TopicView::join);
    connect(card, &TopicCard::entered, this, [this, card] { makeCurrent(card); });
    return card;
}

void TopicView::join(StatementRow *row)
{
    auto *card = qobject_cast<TopicCard *>(sender());
    connect(row, &StatementRow::entered, this, [this, card] { makeCurrent(card); });
    connect(row, &StatementRow::menuAsked, this, &TopicView::menuAsked);
    connect(row, &StatementRow::mendAsked, this, &TopicView::mendAsked);
    connect(row, &StatementRow::removeAsked, this, &TopicView::removeAsked);
    connect(row, &StatementRow::typed, this, &TopicView::typed);
    connect(row, &StatementRow::movedUp, this, [this] { walkRows(-1); });
    connect(row, &StatementRow::movedDown, this, [this] { walkRows(1); });
}

void TopicView::setPoints(const QList<TalkPoint> &points)
{
    const bool isSameList =
        std::equal(points.begin(),
                   points.end(),
                   m_cards.begin(),
                   m_cards.end(),
                   [](const auto &point, auto *card) { return card->point().isSame(point); });
    if (isSameList) {
        for (int i = 0; i < points.size(); ++i)
            m_cards[i]->setPoint(points[i]);
        return;
    }
    for (TopicCard *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_current = nullptr;
    for (const TalkPoint &point : points)
        m_cards.append(addCard(point));
    m_scroll->ensureVisible(0, 0);
    if (!m_cards.isEmpty())
        makeCurrent(m_cards.first());
}

void TopicView::refresh(const core::CaseFile &file)
{
    for (TopicCard *card : m_cards)
        card->refresh(file);
}

TalkPoint TopicView::current() const
{
    return m_current != nullptr ? m_current->point() : TalkPoint();
}

void TopicView::setCurrent(const QString &topic)
{
    for (TopicCard *card : m_cards) {
        if (card->point().topic == topic)
            makeCurrent(card);
    }
}

void TopicView::makeCurrent(TopicCard *card)
{
    if (card == m_current)
        return;
    if (m_current != nullptr)
        m_current->setCurrent(false);
    m_current = card;
    m_current->setCurrent(true);
    m_scroll->ensureWidgetVisible(m_current, 0, 0);
    Q_EMIT currentChanged();
}

void TopicView::walk(int steps)
{
    const auto at = m_cards.indexOf(m_current) + steps;
    if (at < 0 || at >= m_cards.size())
        return;
    makeCurrent(m_cards[at]);
    m_scroll->ensureWidgetVisible(m_current);
}

void TopicView::walkToLast()
{
    walk(static_cast<int>(m_cards.size() - 1 - m_cards.indexOf(m_current)));
}

void TopicView::focusCurrent()
{
    if (m_current != nullptr)
        m_current->setFocus(Qt::ShortcutFocusReason);
}

/// Cards and sentences are one column for the arrows.
void TopicView::walkRows(int steps)
{
    QList<QWidget *> stops;
    for (TopicCard *card : m_cards) {
        stops.append(card);
        for (StatementRow *row : card->rows())
            stops.append(row);
    }
    QWidget *here = QApplication::focusWidget();
    while (here != nullptr && !stops.contains(here))
        here = here->parentWidget();
    const auto at = stops.indexOf(here) + steps;
    if (at < 0 || at >= stops.size())
        return;
    if (auto *row = qobject_cast<StatementRow *>(stops[at]))
        row->takeFocus();
    else
        stops[at]->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(stops[at]);
}

void TopicView::reveal(const core::StatementId &id)
{
    // A row that was made just now gets its place when the event loop comes round.
    const auto show = [this, id] {
        if (StatementRow *row = rowOf(id))
            m_scroll->ensureWidgetVisible(row);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void TopicView::focusStatement(const core::StatementId &id)
{
    if (StatementRow *row = rowOf(id)) {
        row->takeFocus();
        reveal(id);
    }
}

StatementRow *TopicView::rowOf(const core::StatementId &id) const
{
    for (StatementRow *row : rows()) {
        if (row->id() == id)
            return row;
    }
    return nullptr;
}

QList<StatementRow *> TopicView::rows() const
{
    QList<StatementRow *> all;
    for (const TopicCard *card : m_cards)
        all += card->rows();
    return all;
}

StatementRow *TopicView::focusedRow() const
{
    for (StatementRow *row : rows()) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            return row;
    }
    return nullptr;
}

QList<core::StatementId> TopicView::marked() const
{
    QList<core::StatementId> found;
    for (const StatementRow *row : rows()) {
        if (row->isMarked())
            found.append(row->id());
    }
    return found;
}

void TopicView::clearMarks()
{
    for (StatementRow *row : rows())
        row->setMarked(false);
}

} // namespace ui
