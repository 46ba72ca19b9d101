#pragma once

#include "core/offers/catalogue.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class ActionList;
class Card;
class GoalCard;
class TextLabel;

/// Plan: at most four goals, with who does what by when and which offers help.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    PlanPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const { return m_actions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void makeActions();
    void showPlan();
    void showGoals();
    void showNotes();
    bool isFull() const;
    void addGoal();
    void retranslate();

    OpenCase &m_open;
    const core::Catalogue &m_catalogue;
    QLineEdit *m_line;
    TextLabel *m_hint;
    QVBoxLayout *m_notes;
    QVBoxLayout *m_goals;
    QList<GoalCard *> m_shown;
    TextLabel *m_looseTitle;
    ActionList *m_loose;
    QList<QAction *> m_actions;
};

} // namespace ui
