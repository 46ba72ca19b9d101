#pragma once

#include "ui/shared/tokens.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class TextLabel;

/// A short notice at the bottom of its host that goes away by itself, but not while it is pointed
/// at or focused.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *host);

    void say(Tone tone, const QString &sentence, const QString &action = {});
    QString sentence() const;

Q_SIGNALS:
    void actionChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void leave();

    Tone m_tone = Tone::Info;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QTimer m_rest;
};

} // namespace ui
