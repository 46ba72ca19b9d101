#include "ui/shell/newvaultstep.h"

#include "ui/shell/newpassphrase.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NewVaultStep::NewVaultStep(QWidget *parent)
    : StartStep(parent), m_passphrase(new NewPassphrase(this))
{
    content()->addWidget(m_passphrase);
    retranslate();
}

void NewVaultStep::begin()
{
    StartStep::begin();
    m_passphrase->begin();
}

void NewVaultStep::advance()
{
    if (!m_passphrase->fault().isEmpty()) {
        showFault([this] { return m_passphrase->fault(); });
        return;
    }
    clearFault();
    setBusy(true);
    Q_EMIT vaultAsked(m_passphrase->text());
}

void NewVaultStep::retranslate()
{
    setWords(tr("Choose your passphrase"),
             tr("It locks all files on this laptop. Nobody can look it up for you."));
    setBusyWords(tr("Making the vault..."));
    primary()->setText(tr("Make the vault"));
}

} // namespace ui
