#pragma once

#include "ui/shared/opencase.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class DayEdit;
class PersonBox;

/// One agreement: done or not, what, who, when.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    ActionRow(OpenCase &open, const core::ActionId &id, QWidget *parent = nullptr);

    core::ActionId id() const { return m_id; }
    void showAction();

private:
    template<typename Value>
    void set(Value core::Action::*member, const Value &value);
    void keepText();
    void remove();

    OpenCase &m_open;
    core::ActionId m_id;
    QCheckBox *m_done;
    QLineEdit *m_text;
    PersonBox *m_who;
    DayEdit *m_due;
};

} // namespace ui
