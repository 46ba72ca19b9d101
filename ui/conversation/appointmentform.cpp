#include "ui/conversation/appointmentform.h"

#include "core/report/talksheet.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// "14:30", "14.30", "1430", "9"; invalid for all else.
QTime timeFrom(const QString &text)
{
    static const QRegularExpression Written(u"^(\\d{1,2})(?:[:.]?(\\d{2}))?( ?u(ur)?)?$"_s);
    const QRegularExpressionMatch match = Written.match(text.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QDate dayOf(const core::Appointment &appointment)
{
    return appointment.at.toLocalTime().date();
}

/// Midnight is a day without a time.
QTime timeOf(const core::Appointment &appointment)
{
    const QTime time = appointment.at.toLocalTime().time();
    return time == QTime(0, 0) ? QTime() : time;
}

} // namespace

AppointmentForm::AppointmentForm(OpenCase &openCase, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_title(new TextLabel({}, TextRole::Heading))
    , m_day(new DayEdit)
    , m_time(new QLineEdit)
    , m_minutes(new QLineEdit)
    , m_place(new QLineEdit)
    , m_about(new QLineEdit)
    , m_people(new QWidget)
    , m_problem(new TextLabel({}, TextRole::Small))
{
    makeFields();
    connectFields();
}

void AppointmentForm::makeFields()
{
    m_day->setObjectName(u"appointmentDay"_s);
    m_time->setObjectName(u"appointmentTime"_s);
    m_minutes->setObjectName(u"appointmentMinutes"_s);
    m_place->setObjectName(u"appointmentPlace"_s);
    m_about->setObjectName(u"appointmentAbout"_s);
    m_problem->setObjectName(u"appointmentProblem"_s);
    m_problem->hide();
    m_day->setMinimumWidth(textWidth(12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_title);
    auto *when = new QHBoxLayout;
    when->setSpacing(sizes().gapSmall);
    const auto add = [this](QLayout *layout, QWidget *control) {
        m_fields.append(new Field({}, control));
        layout->addWidget(m_fields.last());
    };
    add(when, m_day);
    add(when, m_time);
    add(when, m_minutes);
    column->addLayout(when);
    column->addWidget(m_problem);
    add(column, m_place);
    add(column, m_about);
    auto *flow = new FlowLayout(m_people);
    flow->setContentsMargins(0, 0, 0, 0);
    add(column, m_people);
}

void AppointmentForm::connectFields()
{
    connect(m_day, &DayEdit::entered, this, [this](const QDate &day) {
        const QTime typed = timeFrom(m_time->text()); // Perhaps before there was a day.
        enter(day, typed.isValid() ? typed : timeOf(current()));
    });
    connect(m_day, &DayEdit::editingFinished, this, [this] {
        if (m_day->isUnclear())
            tellDay();
    });
    connect(m_time, &QLineEdit::editingFinished, this, &AppointmentForm::enterTime);
    connect(m_minutes, &QLineEdit::editingFinished, this, &AppointmentForm::enterMinutes);
    const auto keepText = [this](QLineEdit *line, QString core::Appointment::*member) {
        connect(line, &QLineEdit::editingFinished, this, [this, line, member] {
            core::Appointment after = current();
            after.*member = line->text().simplified();
            keep(after);
        });
    };
    keepText(m_place, &core::Appointment::place);
    keepText(m_about, &core::Appointment::about);
}

/// The next one, else one without a day yet, else an empty one.
core::Appointment AppointmentForm::current() const
{
    const core::CaseFile &file = m_case.file();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
    if (const core::Appointment *next = core::nextAppointment(file, now))
        return *next;
    for (const core::Appointment &appointment : file.appointments) {
        if (!appointment.at.isValid())
            return appointment;
    }
    return {};
}

std::optional<core::Appointment> AppointmentForm::dated() const
{
    const core::Appointment appointment = current();
    return appointment.at.isValid() ? std::optional(appointment) : std::nullopt;
}

bool AppointmentForm::holds(const core::Uuid &subject) const
{
    const core::AppointmentId id = current().id;
    return subject == (id.isEmpty() ? m_case.file().head.id.uuid() : id.uuid());
}

void AppointmentForm::keep(const core::Appointment &after)
{
    const core::Appointment before = current();
    if (after == before)
        return;
    if (!before.id.isEmpty()) {
        m_case.change(before, after);
        return;
    }
    core::Appointment made = after;
    made.id = m_case.fresh<core::Appointment>().id;
    m_case.add(made);
}

void AppointmentForm::enter(const QDate &day, const QTime &time)
{
    const bool isPast = day.isValid() && day < m_case.clock().today();
    m_problem->setText(isPast ? tr("This day is past.") : QString());
    m_problem->setVisible(isPast);
    if (isPast) {
        m_day->refuse(m_problem->text(), dayOf(current()));
        return;
    }
    core::Appointment after = current();
    after.at = day.isValid() ? QDateTime(day, time.isValid() ? time : QTime(0, 0)) : QDateTime();
    keep(after);
}

void AppointmentForm::enterTime()
{
    const QTime time = timeFrom(m_time->text());
    const bool isUnclear = !time.isValid() && !m_time->text().trimmed().isEmpty();
    const bool isWithoutDay = time.isValid() && !dayOf(current()).isValid();
    if (isWithoutDay)
        return tellDay();
    m_problem->setText(isUnclear ? tr("Write the time like 14:30.") : QString());
    m_problem->setVisible(isUnclear);
    if (!isUnclear)
        enter(dayOf(current()), time);
}

/// Why there is no day: none was typed, or one that cannot be.
void AppointmentForm::tellDay()
{
    m_problem->setText(m_day->isUnclear() ? m_day->toolTip() : tr("On which day?"));
    m_problem->show();
}

void AppointmentForm::askDay()
{
    tellDay();
    m_day->setFocus(Qt::OtherFocusReason);
}

void AppointmentForm::enterMinutes()
{
    bool isNumber = false;
    const int minutes = m_minutes->text().toInt(&isNumber);
    core::Appointment after = current();
    if (isNumber && minutes >= 1 && minutes <= 24 * 60)
        after.minutes = minutes;
    else {
        m_problem->setText(tr("From 1 to 1440 minutes."));
        m_problem->show();
    }
    m_minutes->setText(QString::number(after.minutes));
    if (!after.id.isEmpty())
        keep(after);
}

void AppointmentForm::refresh()
{
    const core::Appointment appointment = current();
    setSubject(this,
               appointment.id.isEmpty() ? m_case.file().head.id.uuid() : appointment.id.uuid());
    if (!m_day->isUnclear())
        m_day->setDay(dayOf(appointment));
    const QTime time = timeOf(appointment);
    if (time.isValid() || m_problem->isHidden())
        showWords(m_time, time.isValid() ? time.toString(u"HH:mm"_s) : QString());
    showWords(m_minutes, QString::number(appointment.minutes));
    showWords(m_place, appointment.place);
    showWords(m_about, appointment.about);
    showPeople();
    for (QPushButton *name : std::as_const(m_names)) {
        const QString id = name->property("person").toString();
        const bool isWith =
            std::any_of(appointment.who.begin(),
                        appointment.who.end(),
                        [&id](const core::PersonId &it) { return it.text() == id; });
        name->setChecked(isWith);
        name->setIcon(icon(isWith ? Icon::Check : Icon::Plus));
    }
}

void AppointmentForm::showPeople()
{
    if (m_shownPeople == m_case.file().persons && !m_names.isEmpty())
        return;
    m_shownPeople = m_case.file().persons;
    m_names.clear();
    clear(m_people->layout());
    for (const core::Person &person : m_case.file().persons) {
        auto *name = pushButton(
            personName(person, m_case.file().persons), Variant::Plain, Icon::Plus, m_people);
        name->setCheckable(true);
        name->setProperty("person", person.id.text());
        connect(name, &QPushButton::clicked, this, [this, id = person.id](bool isWith) {
            core::Appointment after = current();
            after.who.removeAll(id);
            if (isWith)
                after.who.append(id);
            keep(after);
        });
        m_people->layout()->addWidget(name);
        m_names.append(name);
    }
}

void AppointmentForm::retranslate()
{
    m_title->setText(tr("When do we meet again?"));
    const QStringList labels{
        tr("Day"), tr("Time"), tr("Minutes"), tr("Where"), tr("What about"), tr("With whom")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    m_time->setPlaceholderText(u"14:30"_s);
    refresh();
}

} // namespace ui
