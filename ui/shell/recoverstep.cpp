#include "ui/shell/recoverstep.h"

#include "core/store/recoverycode.h"
#include "ui/shared/field.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/vaultwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecoverStep::RecoverStep(QWidget *parent)
    : StartStep(parent)
    , m_code(new QLineEdit)
    , m_field(new Field(QString(), m_code, this))
    , m_passphrase(new NewPassphrase(this))
{
    m_code->setObjectName(u"recoveryCode"_s);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    content()->addWidget(m_field);
    content()->addWidget(m_passphrase);
    secondary()->show();
    connect(secondary(), &QPushButton::clicked, this, &RecoverStep::backWanted);
    retranslate();
}

void RecoverStep::begin()
{
    StartStep::begin();
    m_passphrase->begin();
    m_code->clear();
    m_code->setFocus();
}

void RecoverStep::advance()
{
    if (!core::RecoveryCode::parse(m_code->text())) {
        showFault([] { return vaultSentence(core::VaultFault::WrongRecoveryCode); });
        m_code->setFocus();
        return;
    }
    if (!m_passphrase->fault().isEmpty()) {
        showFault([this] { return m_passphrase->fault(); });
        return;
    }
    clearFault();
    setBusy(true);
    Q_EMIT recoveryAsked(m_code->text(), m_passphrase->text());
}

void RecoverStep::retranslate()
{
    setWords(tr("Back in with the recovery code"),
             tr("Type the code from your paper and choose a new passphrase."));
    setBusyWords(tr("Opening the vault..."));
    m_field->setLabel(tr("Recovery &code"));
    primary()->setText(tr("Set the passphrase and open"));
    secondary()->setText(tr("Back"));
}

} // namespace ui
