#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// One step on the way in: a title, what is asked, what went wrong, and the way on.
class StartStep : public QWidget
{
    Q_OBJECT

public:
    explicit StartStep(QWidget *parent = nullptr);

    /// The sentence is asked again after a change of language.
    void showFault(const std::function<QString()> &sentence);
    void clearFault();
    /// While the work goes on elsewhere: nothing can be typed or pressed.
    void setBusy(bool busy);
    /// Empties what was typed and puts the cursor where typing begins.
    virtual void begin();

Q_SIGNALS:
    void stepped();

protected:
    QVBoxLayout *content() const { return m_content; }
    QPushButton *primary() const { return m_primary; }
    QPushButton *secondary() const { return m_secondary; }
    void setWords(const QString &title, const QString &lead);
    void setBusyWords(const QString &words);
    virtual void retranslate() = 0;
    virtual void advance() = 0;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead();
    void addFault();
    void addBusy();
    void addFoot();
    void orderTabs();

    QVBoxLayout *m_column;
    QWidget *m_body;
    QVBoxLayout *m_content;
    TextLabel *m_title;
    TextLabel *m_lead;
    QWidget *m_faultBox;
    TextLabel *m_fault;
    TextLabel *m_busyWords;
    QProgressBar *m_busyBar;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    std::function<QString()> m_faultSentence;
};

} // namespace ui
