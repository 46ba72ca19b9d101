#include "ui/shared/dayedit.h"

#include "ui/shared/theme.h"
#include "ui/shared/words.h"

namespace ui {

DayEdit::DayEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaximumWidth(textWidth(15));
    setPlaceholderText(tr("day"));
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::read);
}

void DayEdit::setDay(const QDate &day)
{
    if (hasFocus() && isModified())
        return;
    m_day = day;
    m_isUnclear = false;
    setText(dayText(day));
    setToolTip({});
}

void DayEdit::refuse(const QString &why, const QDate &day)
{
    m_day = day;
    m_isUnclear = true;
    setToolTip(why);
    setAccessibleDescription(why);
}

void DayEdit::read()
{
    if (!isModified())
        return;
    const QDate day = dayFrom(text());
    m_isUnclear = !day.isValid() && !text().trimmed().isEmpty();
    setToolTip(m_isUnclear ? tr("Write the day like 12-5-2027.") : QString());
    setAccessibleDescription(toolTip());
    if (m_isUnclear)
        return;
    setModified(false);
    setText(dayText(day));
    if (day != m_day) {
        m_day = day;
        Q_EMIT entered(day);
    }
}

} // namespace ui
