#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

class IconLabel;
class TextLabel;

/// Is what was typed on the disk of this laptop?
enum class Saved { Yes, Writing, No };

/// The two marks that are never mixed: saved on this laptop, and at the hub.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(Saved saved);
    /// Empty while there is no hub.
    void setHub(const QString &words);
    /// Who uses the vault; empty while nobody said so, and then it is asked in two words.
    void setMember(const QString &words);

Q_SIGNALS:
    void memberAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMember();
    void retranslate();

    Saved m_saved = Saved::Yes;
    IconLabel *m_mark;
    TextLabel *m_words;
    QToolButton *m_member;
    QString m_memberWords;
    TextLabel *m_hub;
};

} // namespace ui
