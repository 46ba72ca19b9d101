#pragma once

#include "core/offers/catalogue.h"
#include "ui/shared/card.h"
#include "ui/shared/opencase.h"

class QComboBox;
class QLineEdit;

namespace ui {

class ActionList;
class DayEdit;
class MenuPick;
class PersonBox;

/// One goal: what should be different, about which cards, whose it is, by when, and what is done
/// for it.
class GoalCard : public Card
{
    Q_OBJECT

public:
    GoalCard(OpenCase &open,
             const core::Catalogue &catalogue,
             const core::GoalId &id,
             QWidget *parent = nullptr);

    core::GoalId id() const { return m_id; }
    void showGoal();

private:
    void build();
    void join();
    void showCards(const core::Goal &goal);
    void showOffers();
    template<typename Value>
    void set(Value core::Goal::*member, const Value &value);
    void keepText();
    void tickCard(qsizetype option, bool isTicked);
    void tickOffer(qsizetype option, bool isTicked);
    void remove();

    OpenCase &m_open;
    const core::Catalogue &m_catalogue;
    core::GoalId m_id;
    QLineEdit *m_text;
    QComboBox *m_state;
    MenuPick *m_cards;
    PersonBox *m_owner;
    DayEdit *m_due;
    MenuPick *m_offers;
    ActionList *m_actions;
};

} // namespace ui
