#pragma once

#include "core/store/vaultfault.h"
#include "ui/shell/startstep.h"

namespace ui {

/// The vault cannot be used: what is wrong, what to do, and trying again.
class FaultStep : public StartStep
{
    Q_OBJECT

public:
    explicit FaultStep(QWidget *parent = nullptr);

    void begin() override;
    void setFault(const core::VaultError &error);

Q_SIGNALS:
    void retryAsked();

protected:
    void retranslate() override;
    void advance() override { Q_EMIT retryAsked(); }

private:
    core::VaultError m_error;
    TextLabel *m_detail;
};

} // namespace ui
