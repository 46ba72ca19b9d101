#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A new case on one line: the youth's name, the birth date if it is known, Enter.
class NewCaseRow : public QWidget
{
    Q_OBJECT

public:
    explicit NewCaseRow(QWidget *parent = nullptr);

    /// Empty and ready for typing.
    void begin();

Q_SIGNALS:
    void entered(const QString &name, const QDate &birthDate);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enter();
    void retranslate();

    QLineEdit *m_name;
    QLineEdit *m_birthDate;
    QLabel *m_fault;
    QPushButton *m_make;
    QPushButton *m_dismiss;
};

} // namespace ui
