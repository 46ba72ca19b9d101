#include "ui/shell/startwindow.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/brand.h"
#include "ui/shell/faultstep.h"
#include "ui/shell/iconlabel.h"
#include "ui/shell/languagestep.h"
#include "ui/shell/newvaultstep.h"
#include "ui/shell/recoverstep.h"
#include "ui/shell/recoverycheckstep.h"
#include "ui/shell/recoverycodestep.h"
#include "ui/shell/unlockstep.h"
#include "ui/shell/vaultwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StartWindow::StartWindow(core::Rng &rng, std::chrono::milliseconds second, QWidget *parent)
    : QWidget(parent)
    , m_promise(new TextLabel({}, TextRole::Small, this))
    , m_languages(new Segmented(QString(), this))
    , m_appearance(iconButton(Icon::Moon, QString(), this))
    , m_steps(new QVBoxLayout)
    , m_language(new LanguageStep(this))
    , m_newVault(new NewVaultStep(this))
    , m_recoveryCode(new RecoveryCodeStep(this))
    , m_recoveryCheck(new RecoveryCheckStep(rng, this))
    , m_unlock(new UnlockStep(second, this))
    , m_recover(new RecoverStep(this))
    , m_fault(new FaultStep(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(middle(), 1);
    column->addWidget(foot());
    addSteps();
    joinSteps();
    retranslate();
}

QWidget *StartWindow::bar()
{
    m_languages->addOption(u"Nederlands"_s);
    m_languages->addOption(u"English"_s);
    m_languages->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(sizes().gapPage, sizes().gap, sizes().gapPage, sizes().gap);
    row->setSpacing(sizes().gapSmall);
    row->addWidget(new Brand(bar));
    row->addStretch();
    row->addWidget(m_languages);
    row->addWidget(m_appearance);
    return bar;
}

/// One column of readable width; it scrolls when the text is large and the screen small.
QWidget *StartWindow::middle()
{
    auto *card = new Card;
    card->setFixedWidth(textWidth(64));
    const int pad = sizes().gapLarge;
    m_steps->setContentsMargins(pad, pad, pad, pad);
    card->setLayout(m_steps);

    auto *page = new QWidget;
    auto *centre = new QVBoxLayout(page);
    centre->setContentsMargins(sizes().gapPage, 0, sizes().gapPage, 0);
    // Not by alignment: an aligned card does not grow when its text wraps.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    centre->addStretch(2);
    centre->addLayout(row);
    centre->addStretch(3);
    return new ScrollPage(page, this);
}

QWidget *StartWindow::foot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sizes().gapPage, sizes().gap, sizes().gapPage, sizes().gap);
    m_promise->setMuted();
    m_promise->setWordWrap(false);
    row->addStretch();
    row->addWidget(new IconLabel(Icon::ShieldCheck, Tone::Success, foot));
    row->addWidget(m_promise);
    row->addStretch();
    return foot;
}

void StartWindow::addSteps()
{
    for (StartStep *step : steps()) {
        m_steps->addWidget(step);
        step->hide();
    }
}

QList<StartStep *> StartWindow::steps() const
{
    return {m_language, m_newVault, m_recoveryCode, m_recoveryCheck, m_unlock, m_recover, m_fault};
}

void StartWindow::joinSteps()
{
    connect(m_language, &LanguageStep::languageChosen, this, &StartWindow::languageChosen);
    connect(m_newVault, &NewVaultStep::vaultAsked, this, &StartWindow::vaultAsked);
    connect(m_recoveryCode, &RecoveryCodeStep::written, this, [this] { go(m_recoveryCheck); });
    connect(m_recoveryCheck, &RecoveryCheckStep::codeWanted, this, [this] { go(m_recoveryCode); });
    connect(m_recoveryCheck, &RecoveryCheckStep::proved, this, &StartWindow::recoveryCodeProved);
    connect(m_unlock, &UnlockStep::unlockAsked, this, &StartWindow::unlockAsked);
    connect(m_unlock, &UnlockStep::recoveryWanted, this, [this] { go(m_recover); });
    connect(m_recover, &RecoverStep::recoveryAsked, this, &StartWindow::recoveryAsked);
    connect(m_recover, &RecoverStep::backWanted, this, [this] { go(m_unlock); });
    connect(m_fault, &FaultStep::retryAsked, this, &StartWindow::retryAsked);
    connect(m_languages, &Segmented::chosen, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? core::Language::Dutch : core::Language::English);
    });
    connect(m_appearance, &QToolButton::clicked, this, [this] {
        const bool isDark = tokens(palette()).appearance == Appearance::Dark;
        Q_EMIT appearanceWanted(isDark ? Appearance::Light : Appearance::Dark);
    });
}

void StartWindow::go(StartStep *step)
{
    for (StartStep *each : steps())
        each->setVisible(each == step);
    m_step = step;
    step->begin();
}

void StartWindow::askLanguage()
{
    go(m_language);
}

void StartWindow::askNewVault()
{
    go(m_newVault);
}

void StartWindow::askPassphrase()
{
    go(m_unlock);
}

void StartWindow::setWaiting(bool isWaiting)
{
    if (!isWaiting)
        return m_unlock->clearFault();
    m_unlock->showFault([] {
        return tr("Not all that was typed fits on the disk. It is kept and tried again every two "
                  "seconds: make room, and leave the laptop on.");
    });
}

void StartWindow::showRecoveryCode(const QString &code)
{
    m_recoveryCode->setCode(code);
    m_recoveryCheck->setCode(code);
    go(m_recoveryCode);
}

void StartWindow::showFault(const core::VaultError &error)
{
    if (!m_step)
        go(m_unlock);
    m_step->setBusy(false);
    if (error.reason == core::VaultFault::WrongPassphrase && m_step == m_unlock) {
        m_unlock->refuse();
        return;
    }
    if (!stopsTheWay(error.reason)) {
        m_step->showFault([reason = error.reason] { return vaultSentence(reason); });
        return;
    }
    m_fault->setFault(error);
    go(m_fault);
}

void StartWindow::forget()
{
    m_recoveryCode->setCode({});
    m_unlock->forgetAttempts();
    for (StartStep *step : steps())
        step->begin();
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Jeugdhuis"));
    m_promise->setText(tr("Everything is encrypted and stays on this laptop."));
    const bool isDark = tokens(palette()).appearance == Appearance::Dark;
    const QString words = isDark ? tr("Light colours") : tr("Dark colours");
    m_appearance->setIcon(icon(isDark ? Icon::Sun : Icon::Moon));
    setButtonName(m_appearance, words);
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setCurrent(QLocale().language() == QLocale::Dutch ? 0 : 1);
}

} // namespace ui
