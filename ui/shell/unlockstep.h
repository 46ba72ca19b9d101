#pragma once

#include "ui/shell/countdown.h"
#include "ui/shell/startstep.h"

namespace ui {

class Field;
class PassphraseField;

/// Opens the vault by its passphrase; each wrong one is counted and soon costs a wait.
class UnlockStep : public StartStep
{
    Q_OBJECT

public:
    explicit UnlockStep(std::chrono::milliseconds second, QWidget *parent = nullptr);

    void begin() override;
    /// The passphrase was wrong once more.
    void refuse();
    /// The vault opened: counting starts anew.
    void forgetAttempts() { m_wrongAttempts = 0; }

Q_SIGNALS:
    void unlockAsked(const QString &passphrase);
    void recoveryWanted();

protected:
    void retranslate() override;
    void advance() override;

private:
    void showWait();
    QString refusal() const;

    PassphraseField *m_passphrase;
    Field *m_field;
    Countdown m_wait;
    int m_wrongAttempts = 0;
};

} // namespace ui
