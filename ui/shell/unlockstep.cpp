#include "ui/shell/unlockstep.h"

#include "ui/shared/field.h"
#include "ui/shell/attempts.h"
#include "ui/shell/passphrasefield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

UnlockStep::UnlockStep(std::chrono::milliseconds second, QWidget *parent)
    : StartStep(parent)
    , m_passphrase(new PassphraseField)
    , m_field(new Field(QString(), m_passphrase, this))
    , m_wait(second)
{
    m_passphrase->edit()->setObjectName(u"passphrase"_s);
    content()->addWidget(m_field);
    secondary()->show();
    connect(secondary(), &QPushButton::clicked, this, &UnlockStep::recoveryWanted);
    connect(&m_wait, &Countdown::ticked, this, &UnlockStep::showWait);
    retranslate();
}

void UnlockStep::begin()
{
    StartStep::begin();
    m_passphrase->setText({});
    m_passphrase->setShown(false);
    m_passphrase->setFocus();
    if (m_wait.left() > 0)
        showWait();
}

void UnlockStep::refuse()
{
    ++m_wrongAttempts;
    begin();
    m_wait.start(waitAfter(m_wrongAttempts));
}

void UnlockStep::showWait()
{
    primary()->setEnabled(m_wait.left() == 0);
    showFault([this] { return refusal(); });
}

QString UnlockStep::refusal() const
{
    QString words = tr("That is not the passphrase. This was try %1.").arg(m_wrongAttempts);
    if (m_wait.left() > 0)
        words += u' ' + tr("Try again in %n seconds.", nullptr, m_wait.left());
    return words;
}

void UnlockStep::advance()
{
    if (m_passphrase->text().isEmpty() || m_wait.left() > 0)
        return;
    clearFault();
    setBusy(true);
    Q_EMIT unlockAsked(m_passphrase->text());
}

void UnlockStep::retranslate()
{
    setWords(tr("Welcome back"), tr("Your files are locked. Type your passphrase to go on."));
    setBusyWords(tr("Opening the vault..."));
    m_field->setLabel(tr("&Passphrase"));
    m_passphrase->setName(tr("Passphrase"));
    primary()->setText(tr("Unlock"));
    secondary()->setText(tr("Forgotten? Use the recovery code"));
}

} // namespace ui
