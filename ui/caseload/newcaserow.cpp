#include "ui/caseload/newcaserow.h"

#include "ui/shared/theme.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

NewCaseRow::NewCaseRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_birthDate(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    m_name->setObjectName(u"newName"_s);
    m_birthDate->setObjectName(u"newBirthDate"_s);
    m_make->setObjectName(u"newMake"_s);
    m_dismiss->setObjectName(u"newDismiss"_s);
    setVariant(m_make, Variant::Primary);
    setVariant(m_dismiss, Variant::Ghost);
    m_birthDate->setMaximumWidth(textWidth(24));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(sizes().gapSmall);
    fields->addWidget(m_name, 1);
    fields->addWidget(m_birthDate);
    fields->addWidget(m_make);
    fields->addWidget(m_dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gapTiny);
    layout->addLayout(fields);
    layout->addWidget(m_fault);
    m_fault->hide();
    connect(m_name, &QLineEdit::returnPressed, this, &NewCaseRow::enter);
    connect(m_birthDate, &QLineEdit::returnPressed, this, &NewCaseRow::enter);
    connect(m_make, &QPushButton::clicked, this, &NewCaseRow::enter);
    connect(m_dismiss, &QPushButton::clicked, this, &NewCaseRow::dismissed);
    retranslate();
}

void NewCaseRow::begin()
{
    m_name->clear();
    m_birthDate->clear();
    m_fault->hide();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void NewCaseRow::enter()
{
    const QString name = m_name->text().simplified();
    const QDate birthDate = dayFrom(m_birthDate->text());
    if (name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isDateOdd = !m_birthDate->text().trimmed().isEmpty() && !birthDate.isValid();
    m_fault->setVisible(isDateOdd);
    if (isDateOdd)
        m_birthDate->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT entered(name, birthDate);
}

void NewCaseRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

void NewCaseRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewCaseRow::retranslate()
{
    m_name->setPlaceholderText(tr("First name of the youth"));
    m_name->setAccessibleName(tr("First name of the youth"));
    m_birthDate->setPlaceholderText(tr("Birth date (12-5-2012)"));
    m_birthDate->setAccessibleName(tr("Birth date, may stay empty"));
    m_fault->setText(tr("This is not a date. Type it as 12-5-2012, or leave it empty."));
    m_make->setText(tr("Make case"));
    m_dismiss->setText(tr("Cancel"));
}

} // namespace ui
