#include "ui/shell/newpassphrase.h"

#include "core/store/passphrase.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/strengthmeter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_proposalCard(new Card(this))
    , m_proposalLabel(new TextLabel({}, TextRole::Small, m_proposalCard))
    , m_proposal(new TextLabel({}, TextRole::Heading, m_proposalCard))
    , m_use(pushButton(QString()))
    , m_another(pushButton(QString(), Variant::Ghost, Icon::Sync))
    , m_first(new PassphraseField)
    , m_meter(new StrengthMeter)
    , m_firstField(new Field(QString(), withMeter(), this))
    , m_again(new PassphraseField)
    , m_againField(new Field(QString(), m_again, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes().gapLarge);
    addProposal();
    addFields();
    connect(m_use, &QPushButton::clicked, this, &NewPassphrase::useProposal);
    connect(m_another, &QPushButton::clicked, this, &NewPassphrase::propose);
    connect(m_first, &PassphraseField::textChanged, this, &NewPassphrase::weigh);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_words = m_reading.result();
        propose();
    });
    retranslate();
}

/// The meter lies under the line it is about.
QWidget *NewPassphrase::withMeter()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(sizes().gapTiny);
    column->addWidget(m_first);
    column->addWidget(m_meter);
    both->setFocusProxy(m_first);
    return both;
}

void NewPassphrase::addProposal()
{
    m_proposalLabel->setMuted();
    m_proposal->setObjectName(u"proposal"_s);
    m_use->setObjectName(u"useProposal"_s);
    m_another->setObjectName(u"anotherProposal"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_another);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_proposalCard);
    column->setContentsMargins({});
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_proposalLabel);
    column->addWidget(m_proposal);
    column->addLayout(buttons);
    layout()->addWidget(m_proposalCard);
}

void NewPassphrase::addFields()
{
    m_first->edit()->setObjectName(u"newPassphrase"_s);
    m_again->edit()->setObjectName(u"againPassphrase"_s);
    layout()->addWidget(m_firstField);
    layout()->addWidget(m_againField);
}

void NewPassphrase::begin()
{
    for (PassphraseField *field : {m_first, m_again}) {
        field->setText({});
        field->setShown(false);
    }
    if (m_words.isEmpty())
        readWords();
    propose();
    m_first->setFocus();
}

QString NewPassphrase::text() const
{
    return m_first->text();
}

QString NewPassphrase::fault() const
{
    if (!core::checkPassphrase(core::passphraseBytes(m_first->text())))
        return tr("This passphrase is too easy to guess. Make it longer, or use the proposal.");
    if (m_first->text() != m_again->text())
        return tr("The two are not the same. Type the passphrase once more.");
    return {};
}

/// Half a million words take a moment to read: never on the thread of the window.
void NewPassphrase::readWords()
{
    m_reading.setFuture(QtConcurrent::run([] { return core::plainWords(); }));
}

void NewPassphrase::propose()
{
    const auto proposal = core::proposePassphrase(m_words);
    m_proposalCard->setVisible(proposal.has_value());
    if (proposal)
        m_proposal->setText(proposal->words);
}

void NewPassphrase::useProposal()
{
    m_first->setText(m_proposal->text());
    m_first->setShown(true);
    m_again->setText({});
    m_again->setFocus();
}

void NewPassphrase::weigh()
{
    const Weight weight = weightOf(m_first->text());
    m_meter->setLevel(weight.level);
    m_firstField->setHint(weight.words);
}

NewPassphrase::Weight NewPassphrase::weightOf(const QString &text)
{
    const qsizetype missing = core::LeastPassphraseLength - text.size();
    if (text.isEmpty())
        return {0,
                tr("15 characters or more. A few words that have nothing to do with each "
                   "other are strong and easy to keep.")};
    if (missing > 0)
        return {1, tr("Too short: %n more characters.", nullptr, int(missing))};
    if (!core::checkPassphrase(core::passphraseBytes(text)))
        return {1, tr("Everybody would try this one first.")};
    switch (core::strengthOf(text).strength) {
    case core::Strength::VeryWeak:
    case core::Strength::Weak:
        return {1, tr("Weak: easy to guess.")};
    case core::Strength::Fair:
        return {2, tr("Fair: one more word makes it good.")};
    case core::Strength::Good:
        return {3, tr("Good.")};
    case core::Strength::Strong:
        return {4, tr("Strong.")};
    }
    return {};
}

void NewPassphrase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPassphrase::retranslate()
{
    m_proposalLabel->setText(tr("A proposal: five words from the dictionary"));
    m_use->setText(tr("Use this one"));
    m_another->setText(tr("Another"));
    m_firstField->setLabel(tr("&Passphrase"));
    m_first->setName(tr("Passphrase"));
    m_againField->setLabel(tr("&Once more"));
    m_again->setName(tr("Passphrase, once more"));
    weigh();
}

} // namespace ui
