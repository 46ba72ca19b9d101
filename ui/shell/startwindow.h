#pragma once

#include "core/model/language.h"
#include "core/store/vaultfault.h"
#include "ui/shared/tokens.h"

#include <QWidget>

#include <chrono>

class QToolButton;
class QVBoxLayout;

namespace core {
class Rng;
}

namespace ui {

class FaultStep;
class LanguageStep;
class NewVaultStep;
class RecoverStep;
class RecoveryCheckStep;
class RecoveryCodeStep;
class Segmented;
class StartStep;
class TextLabel;
class UnlockStep;

/// The window before and between: language, a new vault, unlocking. It shows nothing of any case.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    /// `second` is what one second of waiting lasts.
    explicit StartWindow(core::Rng &rng,
                         std::chrono::milliseconds second = std::chrono::seconds(1),
                         QWidget *parent = nullptr);

    void askLanguage();
    void askNewVault();
    void askPassphrase();
    /// Says while what was typed waits for room on the disk, with the vault open behind the lock.
    void setWaiting(bool isWaiting);
    /// To be shown once, right after the vault was made or the code renewed.
    void showRecoveryCode(const QString &code);
    void showFault(const core::VaultError &error);
    /// The vault is open: what was typed goes, the count of wrong tries too.
    void forget();

Q_SIGNALS:
    void languageChosen(core::Language language);
    void appearanceWanted(ui::Appearance appearance);
    void vaultAsked(const QString &passphrase);
    void unlockAsked(const QString &passphrase);
    void recoveryAsked(const QString &code, const QString &passphrase);
    void recoveryCodeProved();
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *bar();
    QWidget *middle();
    QWidget *foot();
    void addSteps();
    QList<StartStep *> steps() const;
    void joinSteps();
    void go(StartStep *step);
    void retranslate();

    TextLabel *m_promise;
    Segmented *m_languages;
    QToolButton *m_appearance;
    QVBoxLayout *m_steps;
    StartStep *m_step = nullptr;
    LanguageStep *m_language;
    NewVaultStep *m_newVault;
    RecoveryCodeStep *m_recoveryCode;
    RecoveryCheckStep *m_recoveryCheck;
    UnlockStep *m_unlock;
    RecoverStep *m_recover;
    FaultStep *m_fault;
};

} // namespace ui
