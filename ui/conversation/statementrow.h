#pragma once

#include "ui/conversation/rowtext.h"

#include <QFrame>

class QCheckBox;

namespace ui {

class TextLabel;

/// A sentence as it was said. Text of it can be selected with mouse and Shift+arrows; Space marks
/// it to go together with others.
class StatementRow : public QFrame
{
    Q_OBJECT

public:
    StatementRow(const RowText &text, QWidget *parent);

    const core::StatementId &id() const { return m_text.id; }
    const RowText &text() const { return m_text; }
    /// What is selected of it, or nothing.
    QString selectedWords() const;
    bool isMarked() const;
    void setMarked(bool marked);
    void takeFocus();

Q_SIGNALS:
    void entered(const core::StatementId &id);
    void menuAsked(const QPoint &at);
    void mendAsked();
    void removeAsked();
    void movedUp();
    void movedDown();
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool pressed(QKeyEvent *event);
    void speak(const QString &letter);
    void showMark();

    const RowText m_text;
    QCheckBox *m_mark;
    TextLabel *m_words;
};

/// Whether who gave the focus wants to be there: Tab only comes by.
bool isChosen(Qt::FocusReason reason);

} // namespace ui
