#pragma once

#include "ui/shared/opencase.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class DayEdit;
class Field;
class TextLabel;

/// The next time they meet. Written as soon as a field is left; a day without a time is a day.
class AppointmentForm : public QWidget
{
    Q_OBJECT

public:
    explicit AppointmentForm(OpenCase &openCase, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// Whether what is half-typed here is about this.
    bool holds(const core::Uuid &subject) const;
    /// The one that the calendar gets; nothing while no day is known.
    std::optional<core::Appointment> dated() const;
    /// To the day, which is lacking.
    void askDay();

private:
    void makeFields();
    void connectFields();
    void showPeople();
    core::Appointment current() const;
    void enter(const QDate &day, const QTime &time);
    void enterTime();
    void tellDay();
    void enterMinutes();
    void keep(const core::Appointment &after);

    OpenCase &m_case;
    TextLabel *m_title;
    DayEdit *m_day;
    QLineEdit *m_time;
    QLineEdit *m_minutes;
    QLineEdit *m_place;
    QLineEdit *m_about;
    QWidget *m_people;
    QList<QPushButton *> m_names;
    QList<core::Person> m_shownPeople;
    QList<Field *> m_fields;
    TextLabel *m_problem;
};

} // namespace ui
