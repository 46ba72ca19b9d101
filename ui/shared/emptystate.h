#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QPushButton;

namespace ui {

class TextLabel;

/// What stands where there is nothing yet: a drawing, one sentence, one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon picture, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// An empty text takes the action away.
    void setAction(const QString &text, Icon picture = Icon::Plus);
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionChosen();

private:
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace ui
