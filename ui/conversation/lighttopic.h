#pragma once

#include "core/model/enums.h"
#include "ui/conversation/talkpoint.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace ui {

class BigPicture;
class ReadAloud;
class TextLabel;

/// One topic at a time for a child or for who reads little: a picture, few words, and the answers
/// on big buttons, and all of it read aloud. Digits answer, Left and Right go on, Space reads, a
/// letter goes on in the line.
class LightTopic : public QWidget
{
    Q_OBJECT

public:
    explicit LightTopic(QWidget *parent = nullptr);

    /// `said` are the latest words about it.
    void
    showPoint(const TalkPoint &point, Icon picture, core::TopicState state, const QString &said);

Q_SIGNALS:
    void answered(core::TopicState state);
    void stepped(int by);
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAnswers();
    void fitAnswers();
    QPushButton *makeStep(Icon picture, int by);
    void choose(int answer);
    void readAloud();
    void showReading();
    void retranslate();

    core::TopicState m_state = core::TopicState::Open;
    BigPicture *m_picture;
    TextLabel *m_words;
    TextLabel *m_said;
    QList<QPushButton *> m_buttons; // Before the widget that fills it.
    QWidget *m_answers;
    ReadAloud *m_reading;
    QPushButton *m_aloud;
    QBoxLayout *m_question; // The words, and the button that reads them.
    QBoxLayout *m_middle;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
