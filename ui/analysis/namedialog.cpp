#include "ui/analysis/namedialog.h"

#include "ui/shared/field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NameDialog::NameDialog(const QString &title,
                       const QString &label,
                       const QString &name,
                       QWidget *parent)
    : Dialog(title, parent), m_edit(new QLineEdit(name))
{
    m_edit->setObjectName(QStringLiteral("name"));
    m_edit->selectAll();
    body()->addWidget(new Field(label, m_edit));
    addCancelButton(tr("Cancel"));
    QPushButton *take = addButton(tr("Keep the name"), Variant::Primary);
    take->setEnabled(!name.trimmed().isEmpty());
    connect(m_edit, &QLineEdit::textChanged, take, [take](const QString &text) {
        take->setEnabled(!text.trimmed().isEmpty());
    });
    connect(take, &QPushButton::clicked, this, &NameDialog::take);
    m_edit->setFocus();
}

void NameDialog::take()
{
    Q_EMIT named(m_edit->text().simplified());
    accept();
}

} // namespace ui
