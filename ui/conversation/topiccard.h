#pragma once

#include "ui/conversation/talkpoint.h"
#include "ui/shared/card.h"

class QPushButton;
class QVBoxLayout;

namespace ui {

class Chip;
struct RowText;
class StatementRow;
class TextLabel;

/// A topic as a question, how far it came, and what was said about it. Digits set the state; it
/// opens while it is talked about.
class TopicCard : public Card
{
    Q_OBJECT

public:
    TopicCard(const TalkPoint &point, QWidget *parent);

    const TalkPoint &point() const { return m_point; }
    void setPoint(const TalkPoint &point);
    void refresh(const core::CaseFile &file);
    /// Opens or closes the states.
    void setCurrent(bool current);
    QList<StatementRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void stateChosen(const QString &topic, core::TopicState state);
    void walked(int steps);
    void typed(const QString &text);
    void rowAdded(ui::StatementRow *row);
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fillStates();
    void showStates(core::TopicState state);
    void choose(core::TopicState state);
    void showRows(const QList<RowText> &texts);
    StatementRow *remade(StatementRow *before, const RowText &text);
    void drop(StatementRow *row);
    void speak(const QString &letter);
    void nameIt();

    TalkPoint m_point;
    core::TopicState m_state = core::TopicState::Open;
    TextLabel *m_words;
    Chip *m_stateChip;
    QWidget *m_states;
    QVBoxLayout *m_rowsLayout;
    QList<QPushButton *> m_stateButtons;
    QList<StatementRow *> m_rows;
};

} // namespace ui
