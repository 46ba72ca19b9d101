#pragma once

#include <QDate>
#include <QLineEdit>

namespace ui {

/// A day typed as people write it. What is not a day stays on screen and says so.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    void setDay(const QDate &day);
    /// Beside what stays on screen: why this day cannot be. `day` is the one that still holds.
    void refuse(const QString &why, const QDate &day);
    bool isUnclear() const { return m_isUnclear; }

Q_SIGNALS:
    void entered(const QDate &day);

private:
    void read();

    QDate m_day;
    bool m_isUnclear = false;
};

} // namespace ui
