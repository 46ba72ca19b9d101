#pragma once

#include "core/model/casefile.h"
#include "ui/shared/card.h"

class QButtonGroup;
class QComboBox;
class QKeyEvent;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FlowLayout;
class TextLabel;

/// The line at the bottom: who says it, and what. Enter keeps the sentence; the speaker stays.
class SpeakLine : public Card
{
    Q_OBJECT

public:
    explicit SpeakLine(QWidget *parent = nullptr);

    /// One chip a person, the youth first; the speaker stays when still there.
    void setPersons(const QList<core::Person> &persons);
    core::PersonId speaker() const { return m_speaker; }
    void setSpeaker(const core::PersonId &person);
    /// 1 is the first.
    void setSpeaker(int number);
    /// What the family is asked, for those who do not see the page.
    void setAbout(const QString &about);

    QString text() const;
    void setText(const QString &text);
    /// What is selected of it, or nothing.
    QString selectedText() const;
    bool hasTyping() const { return !text().isEmpty(); }
    /// Goes on typing at the end.
    void take(const QString &typed);
    /// For who reads little: large words, no hint.
    void setLarge(bool large);
    /// In one row, for a low window: who says it in a box, no hint.
    void setLow(bool low);
    /// This sentence is being mended; empty: something new is said.
    void setMending(const core::StatementId &sentence);
    /// What others may hear of a sentence is being written.
    void setSharing(bool isSharing);
    /// Kept with the words, and told when it comes back with them.
    void setSpot(const QString &spot);

Q_SIGNALS:
    void said();
    void lastAsked();
    void left();
    void personAsked();
    void speakerChanged(const core::PersonId &speaker);
    void spotBrought(const QString &spot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool pressed(QKeyEvent *event);
    void hearSpot();
    void fitHeight();
    void fitRoom();
    void retranslate();

    QList<core::Person> m_persons;
    core::PersonId m_speaker;
    bool m_isMending = false;
    bool m_isSharing = false;
    QString m_spot;
    bool m_isLarge = false;
    bool m_isLow = false;
    QWidget *m_chipRow;
    QComboBox *m_who; ///< Instead of the chips, in a low window.
    FlowLayout *m_flow;
    QButtonGroup *m_chips;
    QPushButton *m_more;
    QPlainTextEdit *m_edit;
    TextLabel *m_hint;
    QPushButton *m_keep;
};

/// Whether this key, pressed beside the line, is the first of words for it: not a space, and no
/// command.
bool beginsWords(const QKeyEvent &event);

} // namespace ui
