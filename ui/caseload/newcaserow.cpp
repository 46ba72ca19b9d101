#include "ui/caseload/newcaserow.h"

#include "ui/caseload/lookalikelist.h"
#include "ui/shared/drafts.h"
#include "ui/shared/reasondialog.h"
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
    , m_lookalikes(new LookalikeList(this))
    , m_make(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    m_name->setObjectName(u"newName"_s);
    m_birthDate->setObjectName(u"newBirthDate"_s);
    m_make->setObjectName(u"newMake"_s);
    m_dismiss->setObjectName(u"newDismiss"_s);
    setVariant(m_make, Variant::Primary);
    setVariant(m_dismiss, Variant::Ghost);
    m_birthDate->setFixedWidth(textWidth(34));
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
    layout->addWidget(m_lookalikes);
    m_fault->hide();
    keepNoDraft(m_name);
    keepNoDraft(m_birthDate);
    connect(m_name, &QLineEdit::textChanged, this, &NewCaseRow::tell);
    connect(m_birthDate, &QLineEdit::textChanged, this, &NewCaseRow::tell);
    connect(m_lookalikes, &LookalikeList::openAsked, this, &NewCaseRow::openAsked);
    connect(m_lookalikes, &LookalikeList::siblingAsked, this, [this](const core::Lookalike &who) {
        Q_EMIT siblingAsked(who, name(), birthDate());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &NewCaseRow::enter);
    connect(m_birthDate, &QLineEdit::returnPressed, this, &NewCaseRow::enter);
    connect(m_make, &QPushButton::clicked, this, &NewCaseRow::enter);
    connect(m_dismiss, &QPushButton::clicked, this, &NewCaseRow::dismissed);
    retranslate();
}

void NewCaseRow::begin(const QDate &today)
{
    m_today = today;
    m_name->clear();
    m_birthDate->clear();
    m_fault->hide();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

QString NewCaseRow::name() const
{
    return m_name->text().simplified();
}

QDate NewCaseRow::birthDate() const
{
    return dayFrom(m_birthDate->text());
}

/// Nothing is a good date too.
bool NewCaseRow::isDateGood()
{
    const QDate day = birthDate();
    const bool isOdd = !m_birthDate->text().trimmed().isEmpty() && !day.isValid();
    const bool isAhead = day.isValid() && m_today.isValid() && day > m_today;
    m_fault->setText(isAhead ? tr("This day has yet to come. Look at the year, or leave it empty.")
                             : tr("This is not a date. Type it as 12-5-2012, or leave it empty."));
    m_fault->setVisible(isOdd || isAhead);
    return !isOdd && !isAhead;
}

void NewCaseRow::enter()
{
    if (name().isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else if (!isDateGood())
        m_birthDate->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT entered(name(), birthDate(), {});
}

void NewCaseRow::tell()
{
    if (name().isEmpty())
        m_lookalikes->show({});
    else
        Q_EMIT typed(name(), birthDate());
}

void NewCaseRow::setLookalikes(const QString &name,
                               const QDate &birthDate,
                               const QList<core::Lookalike> &lookalikes)
{
    if (name == this->name() && birthDate == this->birthDate())
        m_lookalikes->show(lookalikes);
}

void NewCaseRow::askWhy()
{
    show();
    m_name->setFocus(Qt::OtherFocusReason); // Where one is after "Cancel".
    auto *dialog = new ReasonDialog(tr("Somebody like this is there already"),
                                    tr("Open that case, or say why this is somebody else."),
                                    tr("Make case"),
                                    this);
    dialog->setObjectName(u"newWhy"_s);
    if (const auto who = m_lookalikes->first()) {
        QPushButton *open = dialog->addButton(tr("Open %1").arg(who->who.youth), Variant::Plain);
        open->setObjectName(u"newWhyOpen"_s);
        connect(open, &QPushButton::clicked, this, [this, dialog, who] {
            dialog->accept();
            Q_EMIT openAsked(*who);
        });
    }
    connect(dialog, &ReasonDialog::given, this, [this](const QString &reason) {
        Q_EMIT entered(name(), birthDate(), reason);
    });
    dialog->open();
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
    m_make->setText(tr("Make case"));
    m_dismiss->setText(tr("Cancel"));
}

} // namespace ui
