#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class PersonPick;
class Segmented;
class StepDots;
class WordsEdit;

/// Everything of a card, to read and change.
class CardForm : public QWidget
{
    Q_OBJECT

public:
    explicit CardForm(QWidget *parent = nullptr);

    /// What was typed for another card is told first.
    void show(const core::CaseFile &file, const core::Factor &factor);
    void focusFirst();

Q_SIGNALS:
    void edited(const core::Factor &after);
    void arrowAsked();
    void removeAsked();
    void linkChosen(const core::LinkId &link);

private:
    void build();
    void connectFields();
    void addField(const QString &label, QWidget *control);
    void listLinks(const core::CaseFile &file);
    template<typename Value>
    void set(Value core::Factor::*field, const Value &value);

    core::Factor m_factor;
    QVBoxLayout *m_column;
    WordsEdit *m_text;
    Segmented *m_polarity;
    StepDots *m_weight;
    QComboBox *m_domain;
    PersonPick *m_saidBy;
    QLineEdit *m_since;
    QCheckBox *m_isNow;
    Segmented *m_changeable;
    PersonPick *m_visibleTo;
    WordsEdit *m_shareable;
    QWidget *m_links;
};

} // namespace ui
