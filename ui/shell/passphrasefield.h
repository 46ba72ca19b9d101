#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

/// A secret line with an eye: hidden until somebody wants to see what is typed.
class PassphraseField : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setShown(bool shown);
    /// What a screen reader says.
    void setName(const QString &name);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QToolButton *m_eye;
};

} // namespace ui
