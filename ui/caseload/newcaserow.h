#pragma once

#include "core/model/lookalike.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class LookalikeList;

/// A new case on one line: the youth's name, the birth date if it is known, Enter. Who is there
/// already shows below it while one types.
class NewCaseRow : public QWidget
{
    Q_OBJECT

public:
    explicit NewCaseRow(QWidget *parent = nullptr);

    /// Empty and ready for typing.
    void begin(const QDate &today);
    /// The answer to typed(); left alone when something else was typed since.
    void setLookalikes(const QString &name,
                       const QDate &birthDate,
                       const QList<core::Lookalike> &lookalikes);
    /// Somebody like this is there: a new case needs a reason.
    void askWhy();

Q_SIGNALS:
    void typed(const QString &name, const QDate &birthDate);
    void entered(const QString &name, const QDate &birthDate, const QString &reason);
    void openAsked(const core::Lookalike &who);
    void siblingAsked(const core::Lookalike &who, const QString &name, const QDate &birthDate);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString name() const;
    QDate birthDate() const;
    void enter();
    bool isDateGood();
    void tell();
    void retranslate();

    QLineEdit *m_name;
    QLineEdit *m_birthDate;
    QLabel *m_fault;
    LookalikeList *m_lookalikes;
    QDate m_today;
    QPushButton *m_make;
    QPushButton *m_dismiss;
};

} // namespace ui
