#include "ui/shared/dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel({}, TextRole::Heading))
    , m_text(new TextLabel)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const Sizes length = sizes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(length.gapPage, length.gapPage, length.gapPage, length.gapPage);
    column->setSpacing(length.gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_body, 1);
    column->addSpacing(length.gapSmall);
    column->addLayout(m_buttons);
    m_buttons->addStretch();
    m_buttons->setSpacing(length.gapSmall);
    m_text->setMuted();
    setMinimumWidth(textWidth(56));
    setTitle(title);
    setText({});
}

void Dialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

void Dialog::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QPushButton *Dialog::addButton(const QString &text, Variant variant)
{
    QPushButton *button = pushButton(text, variant);
    button->setDefault(variant == Variant::Primary);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *Dialog::addCancelButton(const QString &text)
{
    QPushButton *button = addButton(text);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

} // namespace ui
