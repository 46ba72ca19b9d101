#pragma once

#include "ui/shared/variant.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// A title, a body and its buttons. Shown with open(), never exec(); Esc rejects; gone once closed.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// One sentence under the title; none while empty.
    void setText(const QString &text);
    QVBoxLayout *body() const { return m_body; }
    /// From left to right. A primary one answers Enter.
    QPushButton *addButton(const QString &text, Variant variant = Variant::Plain);
    /// Rejects, as Esc does.
    QPushButton *addCancelButton(const QString &text);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace ui
