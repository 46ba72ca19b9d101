#pragma once

#include "core/model/casefile.h"
#include "core/offers/catalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class MechanismPick;
class PersonPick;
class Segmented;
class SourceList;
class StepDots;
class WordsEdit;

/// Everything of a card, to read and change.
class CardForm : public QWidget
{
    Q_OBJECT

public:
    explicit CardForm(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    /// Tells what was typed for another card than this one, before that is looked up: the case may
    /// change.
    void settle(const core::FactorId &next);
    void show(const core::CaseFile &file, const core::Factor &factor);
    void focusFirst();

Q_SIGNALS:
    void edited(const core::Factor &after);
    void arrowAsked();
    void removeAsked();
    void linkChosen(const core::LinkId &link);
    void statementAsked(const core::StatementId &id);

private:
    void build();
    void buildChange();
    void buildEnd();
    void connectFields();
    void connectChange();
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
    PersonPick *m_disputedBy;
    QLineEdit *m_since;
    QCheckBox *m_isNow;
    QCheckBox *m_pinned;
    Segmented *m_changeable;
    QSpinBox *m_willingness;
    MechanismPick *m_mechanisms;
    SourceList *m_sources;
    PersonPick *m_visibleTo;
    WordsEdit *m_shareable;
    QWidget *m_links;
};

} // namespace ui
