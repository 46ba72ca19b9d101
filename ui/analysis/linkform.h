#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace ui {

class PersonPick;
class PickChips;
class Segmented;
class TextLabel;
class WordsEdit;

/// Everything of an arrow, to read and change.
class LinkForm : public QWidget
{
    Q_OBJECT

public:
    explicit LinkForm(QWidget *parent = nullptr);

    /// As CardForm::settle.
    void settle(const core::LinkId &next);
    void show(const core::CaseFile &file, const core::Link &link);
    void focusFirst();

Q_SIGNALS:
    void edited(const core::Link &after);
    void differAsked();
    void removeAsked();

private:
    void build();
    void connectFields();
    template<typename Value>
    void set(Value core::Link::*field, const Value &value);
    void turn();

    core::Link m_link;
    QVBoxLayout *m_column;
    TextLabel *m_sentence;
    TextLabel *m_meaning;
    PickChips *m_kind;
    Segmented *m_strength;
    Segmented *m_certainty;
    QCheckBox *m_delayed;
    WordsEdit *m_example;
    PersonPick *m_saidBy;
    PersonPick *m_disputedBy;
    PersonPick *m_visibleTo;
};

} // namespace ui
