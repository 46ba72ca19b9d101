#pragma once

#include "ui/conversation/talkpoint.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class Card;
class StatementRow;
class TextLabel;
class TopicCard;

/// The topics of a life domain under each other, or one of the four questions; one is current.
class TopicView : public QWidget
{
    Q_OBJECT

public:
    explicit TopicView(QWidget *parent = nullptr);

    /// A promise above the first question; empty = none.
    void setPromise(const QString &promise);
    /// Stands above the topics and scrolls with them.
    void setHead(QWidget *head);
    /// Keeps the current topic when it is still among them.
    void setPoints(const QList<TalkPoint> &points);
    void refresh(const core::CaseFile &file);
    TalkPoint current() const;
    void setCurrent(const QString &topic);
    void walk(int steps);
    void walkToLast();
    void focusCurrent();
    /// Brings the sentence into view.
    void reveal(const core::StatementId &id);
    /// Brings it into view and gives it the focus.
    void focusStatement(const core::StatementId &id);

    /// The sentence that has the focus.
    StatementRow *focusedRow() const;
    QList<core::StatementId> marked() const;
    void clearMarks();

Q_SIGNALS:
    void currentChanged();
    void stateChosen(const QString &topic, core::TopicState state);
    void menuAsked(const QPoint &at);
    void mendAsked();
    void removeAsked();
    void typed(const QString &text);

private:
    TopicCard *addCard(const TalkPoint &point);
    void join(StatementRow *row);
    void walkRows(int steps);
    void makeCurrent(TopicCard *card);
    QList<StatementRow *> rows() const;
    StatementRow *rowOf(const core::StatementId &id) const;

    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    Card *m_promise;
    TextLabel *m_promiseWords;
    QList<TopicCard *> m_cards;
    TopicCard *m_current = nullptr;
};

} // namespace ui
