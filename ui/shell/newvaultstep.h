#pragma once

#include "ui/shell/startstep.h"

namespace ui {

class NewPassphrase;

/// A new vault begins with its passphrase.
class NewVaultStep : public StartStep
{
    Q_OBJECT

public:
    explicit NewVaultStep(QWidget *parent = nullptr);

    void begin() override;

Q_SIGNALS:
    void vaultAsked(const QString &passphrase);

protected:
    void retranslate() override;
    void advance() override;

private:
    NewPassphrase *m_passphrase;
};

} // namespace ui
