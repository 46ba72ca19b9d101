#pragma once

#include "core/model/casefile.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;

namespace ui {

class TextLabel;

/// A sentence as it was said. Text of it can be selected with mouse and Shift+arrows; Space marks
/// it to go together with others.
class StatementRow : public QFrame
{
    Q_OBJECT

public:
    StatementRow(const core::CaseFile &file, const core::Statement &statement, QWidget *parent);

    const core::StatementId &id() const { return m_id; }
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
    void addTraces(QHBoxLayout *line, const core::CaseFile &file);
    bool pressed(QKeyEvent *event);
    void speak(const QString &letter);
    void showMark();

    core::StatementId m_id;
    QCheckBox *m_mark;
    TextLabel *m_words;
};

/// Whether who gave the focus wants to be there: Tab only comes by.
bool isChosen(Qt::FocusReason reason);

/// "Isa · 10:32"; with the day when it was not the last day of the case.
QString byline(const core::CaseFile &file, const core::Statement &statement);

} // namespace ui
