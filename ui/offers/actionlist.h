#pragma once

#include "ui/shared/opencase.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class ActionRow;

/// The agreements of one goal, or those without a goal; a line adds one with Enter.
class ActionList : public QWidget
{
    Q_OBJECT

public:
    ActionList(OpenCase &open, const core::GoalId &goal, QWidget *parent = nullptr);

    void showActions();

private:
    void add();

    OpenCase &m_open;
    core::GoalId m_goal;
    QVBoxLayout *m_rows;
    QLineEdit *m_line;
    QList<ActionRow *> m_shown;
};

} // namespace ui
