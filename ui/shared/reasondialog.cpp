#include "ui/shared/reasondialog.h"

#include "ui/shared/field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ReasonDialog::ReasonDialog(const QString &title,
                           const QString &text,
                           const QString &go,
                           QWidget *parent)
    : Dialog(title, parent), m_edit(new QLineEdit)
{
    setText(text);
    m_edit->setObjectName(QStringLiteral("reason"));
    auto *field = new Field(tr("Reason"), m_edit);
    field->setHint(tr("Goes into the log."));
    body()->addWidget(field);
    addCancelButton(tr("Cancel"));
    QPushButton *on = addButton(go, Variant::Primary);
    on->setObjectName(QStringLiteral("reasonGo"));
    on->setEnabled(false);
    connect(m_edit, &QLineEdit::textChanged, on, [on](const QString &typed) {
        on->setEnabled(!typed.trimmed().isEmpty());
    });
    connect(on, &QPushButton::clicked, this, &ReasonDialog::give);
    m_edit->setFocus();
}

void ReasonDialog::give()
{
    const QString reason = m_edit->text().simplified();
    accept();
    Q_EMIT given(reason);
}

} // namespace ui
