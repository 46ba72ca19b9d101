#pragma once

#include "app/housefile.h"
#include "app/longlock.h"
#include "app/vaultdoor.h"
#include "core/journal/casebook.h"
#include "core/model/sibling.h"
#include "core/offers/catalogue.h"
#include "ui/shared/drafts.h"
#include "ui/shared/opencase.h"
#include "ui/shared/spelling.h"
#include "ui/shared/textlimit.h"
#include "ui/shared/wheelguard.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/keyguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startwindow.h"
#include "ui/shell/translations.h"

#include <QSettings>

#include <functional>

namespace ui {
class AnalysisPage;
class ConversationPage;
class CaseloadPage;
class PastView;
} // namespace ui

/// Joins the rooms of the desktop program: the way in, the casebook and the pages.
///
///     StartWindow -> VaultDoor -> Casebook <-> OpenCase <-> pages in MainWindow
class Desktop : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString vault;
        QString house; // The file with the settings of the region.
        std::optional<core::Language> language;
        std::optional<ui::Appearance> appearance;
        core::KdfPolicy policy;
    };

    Desktop(const Options &options, const core::Clock &clock, core::Rng &rng);
    ~Desktop() override;

    void start();
    /// At once and without a question.
    void lock();
    /// The laptop slept, perhaps for long.
    void wake() { m_longLock.look(); }
    ui::MainWindow &window() { return m_window; }
    const ui::Drafts &drafts() const { return m_drafts; }
    /// The case on screen.
    const core::CaseFile &file() const { return m_case.file(); }
    ui::StartWindow &startWindow() { return m_start; }

Q_SIGNALS:
    /// Only the end of the process wipes what stood on the screen.
    void lockedForLong();
    /// The case asked for is on screen with what was half-typed in it, or cannot be; or it locked.
    void caseRead();

private:
    void addPages();
    void addConversation();
    void addAnalysis();
    void joinPast(ui::PastView &past);
    void joinStart();
    void joinWindow();
    void joinLock();
    void joinCase();
    void joinCaseload();
    void joinCasebook();

    void joinGate();

    void askTheWay();
    void opened(const OpenedVault &vault);
    void enter();
    void stepIn();
    void unlock(const QString &passphrase);
    void comeBack();
    void closeVault();
    void closeWhenStored();
    void openCase(const core::CaseId &id, ui::Place place);
    void read(const core::CaseId &id, ui::Place place, const QString &reason);
    void closeCase();
    bool asksReason(const core::CaseId &id, ui::Place place);
    void refuse(const core::CaseId &id, const core::Error &error);
    void takeOut(core::AuditEvent event, const QString &object, const std::function<void()> &act);
    void askWhoIAm();
    void become(const QString &name, core::MemberRole role);
    void showMember();
    void reload(const core::CaseId &id);
    void step(void (core::Casebook::*way)(const core::CaseId &));
    void holdUntilRead();
    void bringDrafts();
    QWidget *bring(const core::Draft &draft);
    void goOn(const QList<core::Draft> &drafts);
    void goOnWithoutCase();
    void goBackToWidget();
    void sayTyped(const core::Draft &draft);
    void askForCase(const QString &youth, const QDate &birthDate, const QString &reason);
    void makeCase(const QString &youth, const QDate &birthDate, const QString &reason);
    void makeSibling(const core::Lookalike &who, const QString &name, const QDate &birthDate);
    void beginBeside(const core::CaseFile &first, const core::NewSibling &sibling);
    void begin(const core::CaseFile &file, const QString &reason);
    void look(const QString &youth, const QDate &birthDate);
    core::CaseloadRow rowOf(const core::CaseFile &file) const;
    void showCaseload();
    void search(const QString &text);
    void showStored(const core::CaseId &id);
    void showSaved();
    void use(core::Language language);
    void use(ui::Appearance appearance);
    void use(const core::House &house);
    void loadHouse();
    void askHouse();
    void joinTogether();
    void lookTogether(const QList<core::PersonId> &people);
    void leaveTogether();
    void turnPages();
    /// Before anybody looks along or stops: what is half-typed goes to the vault.
    void putAside();
    std::optional<core::Draft> leaveEditor();
    QString draftScope() const;
    QList<core::Draft> withThoseOfTogether(QList<core::Draft> drafts);
    core::CaseFile asShown(const core::CaseFile &past) const;

    const core::Clock &m_clock;
    core::Rng &m_rng;
    QSettings m_settings;
    ui::Preferences m_preferences;
    ui::Translations m_translations;
    VaultDoor m_door;
    const HouseFile m_houseFile;
    core::House m_house;
    const core::Catalogue m_catalogue;
    ui::OpenCase m_case;
    ui::StartWindow m_start;
    ui::MainWindow m_window;
    ui::CaseloadPage *m_caseload;
    ui::ConversationPage *m_conversation = nullptr;
    ui::AnalysisPage *m_analysis = nullptr;
    ui::Drafts m_drafts;
    ui::Spelling m_spelling;
    ui::TextLimit m_textLimit;
    ui::WheelGuard m_wheelGuard;
    ui::IdleWatch m_idle;
    LongLock m_longLock;
    ui::KeyGuard m_keyGuard;
    std::shared_ptr<core::Vault> m_vault;
    std::unique_ptr<core::Casebook> m_casebook;
    core::CaseId m_caseBefore; ///< What was on screen when it was locked.
    bool m_isWaiting = false;  ///< Locked, and what was typed is not all on the disk.
    bool m_isProving = false;  ///< While it waits somebody gave a passphrase.
    bool m_staysHere = false;  ///< Drafts that come back lead to no other page.
    bool m_wasStuck = false;
    std::optional<core::Draft> m_focusBefore; ///< Where one typed when it was locked.
    QPointer<QWidget> m_widgetBefore;         ///< The same, whatever it is.
    core::Uuid m_chosenBefore{};              ///< On the map.
    ui::Place m_placeBefore = ui::Place::Caseload;
};
