#include "ui/shell/startstep.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"
#include "ui/shell/iconlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StartStep::StartStep(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
    , m_title(new TextLabel({}, TextRole::Display, this))
    , m_lead(new TextLabel({}, TextRole::Body, this))
    , m_faultBox(new QWidget(this))
    , m_fault(new TextLabel({}, TextRole::Body, m_faultBox))
    , m_busyWords(new TextLabel({}, TextRole::Small, this))
    , m_busyBar(new QProgressBar(this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(sizes().gapLarge);
    addHead();
    m_content->setContentsMargins({});
    m_content->setSpacing(sizes().gap);
    m_column->addWidget(m_body);
    addFault();
    addBusy();
    addFoot();
    connect(m_primary, &QPushButton::clicked, this, [this] { advance(); });
}

void StartStep::addHead()
{
    m_title->setObjectName(u"stepTitle"_s);
    m_lead->setMuted();
    m_lead->setObjectName(u"stepLead"_s);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
}

void StartStep::addFault()
{
    m_fault->setObjectName(u"fault"_s);
    auto *mark = new IconLabel(Icon::Warning, Tone::Problem, m_faultBox);
    auto *row = new QHBoxLayout(m_faultBox);
    row->setContentsMargins({});
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_fault, 1);
    m_faultBox->hide();
    m_column->addWidget(m_faultBox);
}

void StartStep::addBusy()
{
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedHeight(sizes().gapTiny);
    m_busyBar->setObjectName(u"busy"_s);
    m_busyBar->hide();
    m_busyWords->hide();
    m_column->addWidget(m_busyWords);
    m_column->addWidget(m_busyBar);
}

void StartStep::addFoot()
{
    auto *row = new QHBoxLayout;
    setVariant(m_primary, Variant::Primary);
    setVariant(m_secondary, Variant::Ghost);
    m_primary->setObjectName(u"primary"_s);
    m_secondary->setObjectName(u"secondary"_s);
    m_secondary->hide();
    row->addWidget(m_secondary);
    row->addStretch();
    row->addWidget(m_primary);
    m_column->addLayout(row);
}

void StartStep::begin()
{
    clearFault();
    setBusy(false);
    orderTabs();
}

/// The fields come to life after the buttons, yet Tab meets them before.
void StartStep::orderTabs()
{
    QWidget *last = nullptr;
    for (QWidget *widget : m_body->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            last = widget;
    }
    if (last)
        setTabOrder(last, m_primary);
    setTabOrder(m_primary, m_secondary);
}

void StartStep::setWords(const QString &title, const QString &lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void StartStep::setBusyWords(const QString &words)
{
    m_busyWords->setText(words);
    m_busyBar->setAccessibleName(words);
}

void StartStep::showFault(const std::function<QString()> &sentence)
{
    m_faultSentence = sentence;
    m_fault->setText(sentence());
    m_faultBox->show();
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StartStep::clearFault()
{
    m_faultSentence = nullptr;
    m_fault->clear();
    m_faultBox->hide();
}

void StartStep::setBusy(bool busy)
{
    m_body->setEnabled(!busy);
    m_primary->setEnabled(!busy);
    m_secondary->setEnabled(!busy);
    m_busyBar->setVisible(busy);
    m_busyWords->setVisible(busy);
}

void StartStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_faultSentence)
            m_fault->setText(m_faultSentence());
    }
    QWidget::changeEvent(event);
}

void StartStep::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_primary->isEnabled())
        advance();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
