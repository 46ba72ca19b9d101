#pragma once

#include <QWidget>

namespace ui {

class TextLabel;

/// A control under its label, with a hint or what is wrong below it. The label names the control.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Stands in the place of the hint while there is one.
    void setProblem(const QString &problem);

private:
    void showNote();

    TextLabel *m_label;
    QWidget *m_control;
    TextLabel *m_note;
    QString m_hint;
    QString m_problem;
};

} // namespace ui
