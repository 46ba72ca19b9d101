#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace ui {

class TextLabel;

/// One sentence above a page, perhaps with one thing to do about it. Hidden until it says
/// something.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Info, Success, Warning or Problem.
    void say(Tone tone, const QString &sentence, const QString &action = {});
    QString sentence() const;
    void dismiss();

Q_SIGNALS:
    void actionChosen();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();

    Tone m_tone = Tone::Info;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
