#include "ui/shared/field.h"

#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace ui {

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel({}, TextRole::Label))
    , m_control(control)
    , m_note(new TextLabel({}, TextRole::Small))
{
    const bool grows = control->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny + 2);
    column->addWidget(m_label);
    column->addWidget(m_control, grows ? 1 : 0);
    column->addWidget(m_note);
    column->addStretch(0);
    m_label->setBuddy(m_control);
    setLabel(label);
    showNote();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    QString name = label;
    m_control->setAccessibleName(name.remove(QLatin1Char('&')));
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void Field::setProblem(const QString &problem)
{
    m_problem = problem;
    showNote();
}

void Field::showNote()
{
    const bool isWrong = !m_problem.isEmpty();
    const QString note = isWrong ? m_problem : m_hint;
    m_note->setText(note);
    m_note->setForegroundRole(isWrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleDescription(note);
}

} // namespace ui
