#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DayEdit;
class Field;
class PersonPick;
class PickChips;
class TextLabel;
class WordsEdit;

/// One hypothesis, to read and change: if, then, what would prove it wrong, when we look, and what
/// we saw.
class TryForm : public QWidget
{
    Q_OBJECT

public:
    explicit TryForm(QWidget *parent = nullptr);

    void show(const core::CaseFile &file, const core::Hypothesis &guess);
    const core::HypothesisId &id() const { return m_guess.id; }
    void focusFirst();
    /// What is chosen on the map can be added to what it is about.
    void setChoice(const core::FactorId &card, const core::LinkId &arrow);

Q_SIGNALS:
    void edited(const core::Hypothesis &after);
    void removeAsked();

private:
    void build();
    void connectFields();
    template<typename Value>
    void set(Value core::Hypothesis::*field, const Value &value);
    void showAbout(const core::CaseFile &file);
    void toggleChoice();

    core::Hypothesis m_guess;
    core::FactorId m_card;
    core::LinkId m_arrow;
    WordsEdit *m_when;
    WordsEdit *m_then;
    WordsEdit *m_test;
    DayEdit *m_lookOn;
    TextLabel *m_about;
    QPushButton *m_add;
    PickChips *m_state;
    WordsEdit *m_seen;
    Field *m_seenField;
    PersonPick *m_visibleTo;
};

} // namespace ui
