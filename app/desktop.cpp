#include "app/desktop.h"

#include "app/answer.h"
#include "app/newcase.h"
#include "core/model/caseload.h"
#include "core/model/content.h"
#include "ui/analysis/analysispage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/conversation/conversationpage.h"
#include "ui/offers/offerspage.h"
#include "ui/offers/planpage.h"
#include "ui/referral/referralpage.h"
#include "ui/shared/accessibility.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QScreen>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes IdleLimit{10};
constexpr std::chrono::minutes LongestLock{30};

/// Built in, so that it cannot fail on somebody's laptop.
core::Catalogue shippedCatalogue()
{
    return core::Catalogue::parse(core::content(u"offertypes.json"_s),
                                  core::content(u"mechanisms.json"_s))
        .value();
}

} // namespace

Desktop::Desktop(const Options &options, const core::Clock &clock, core::Rng &rng)
    : m_clock(clock)
    , m_rng(rng)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"jeugdhuis"_s, u"jeugdhuis"_s)
    , m_preferences(ui::loadPreferences(m_settings))
    , m_door(options.vault, clock, options.policy)
    , m_houseFile(options.house)
    , m_catalogue(shippedCatalogue())
    , m_case(clock, rng)
    , m_start(rng)
    , m_window(m_case)
    , m_caseload(new ui::CaseloadPage(clock))
    , m_drafts(m_window)
    , m_spelling(m_window, m_case)
    , m_idle(IdleLimit)
    , m_longLock(LongestLock, clock)
{
    if (options.language)
        m_preferences.language = options.language;
    if (options.appearance)
        m_preferences.theme.appearance = *options.appearance;
    ui::installAccessibility();
    m_translations.use(m_preferences.language.value_or(core::Language::Dutch));
    m_spelling.use(m_translations.language());
    ui::applyTheme(*qApp, m_preferences.theme);
    loadHouse();
    addPages(); // Worded and measured when they are made.
    joinStart();
    joinWindow();
    joinLock();
    joinCase();
    joinCaseload();
    joinGate();
    joinTogether();
    connect(qApp, &QApplication::aboutToQuit, &m_drafts, &ui::Drafts::close);
}

void Desktop::step(void (core::Casebook::*way)(const core::CaseId &))
{
    (m_casebook.get()->*way)(m_case.file().head.id);
    holdUntilRead();
}

/// What is typed or clicked meanwhile waits: it would be done to the case of before. A lock does
/// not wait.
void Desktop::holdUntilRead()
{
    constexpr std::chrono::seconds limit{2}; // A disk may hang.
    QEventLoop hold;
    connect(this, &Desktop::caseRead, &hold, &QEventLoop::quit);
    connect(m_casebook.get(), &core::Casebook::failed, &hold, &QEventLoop::quit);
    QTimer::singleShot(limit, &hold, &QEventLoop::quit);
    hold.exec(QEventLoop::ExcludeUserInputEvents);
    m_window.focusPage();
}

/// A field that loses the focus tells what was typed in it: to nobody, when the window goes.
Desktop::~Desktop()
{
    QObject::disconnect(&m_case, nullptr, nullptr, nullptr);
}

void Desktop::addPages()
{
    m_window.addPage(ui::Place::Caseload, m_caseload, m_caseload->pageActions());
    addConversation();
    addAnalysis();
    auto *offers = new ui::OffersPage(m_case, m_catalogue);
    m_window.addPage(ui::Place::Offers, offers, offers->pageActions());
    auto *plan = new ui::PlanPage(m_case, m_catalogue);
    m_window.addPage(ui::Place::Plan, plan, plan->pageActions());
    auto *referral = new ui::ReferralPage(m_case, m_catalogue);
    m_window.addPage(ui::Place::Referral, referral, referral->pageActions());
}

void Desktop::addConversation()
{
    m_conversation = new ui::ConversationPage(m_case, m_house);
    if (!m_case.isShared()) // Papers and alerts are for the coach.
        m_conversation->use(m_catalogue);
    m_window.addPage(ui::Place::Conversation, m_conversation, m_conversation->pageActions());
}

/// The forms beside the map are worded when they are made: another language means another page.
void Desktop::addAnalysis()
{
    auto *analysis = new ui::AnalysisPage(m_case, m_catalogue);
    m_analysis = analysis;
    connect(analysis, &ui::AnalysisPage::told, &m_window, &ui::MainWindow::note);
    connect(analysis, &ui::AnalysisPage::statementAsked, this, [this](const auto &id) {
        m_window.go(ui::Place::Conversation);
        m_conversation->showStatement(id);
    });
    connect(m_conversation, &ui::ConversationPage::cardAsked, analysis, [this, analysis](auto id) {
        m_window.go(ui::Place::Analysis);
        analysis->showCard(id);
    });
    joinPast(analysis->past());
    m_window.addPage(ui::Place::Analysis, analysis, analysis->pageActions());
}

void Desktop::joinStart()
{
    connect(&m_start, &ui::StartWindow::languageChosen, this, [this](core::Language language) {
        const bool isFirst = !m_preferences.language;
        use(language);
        if (isFirst)
            askTheWay();
    });
    connect(&m_start, &ui::StartWindow::appearanceWanted, this, [this](ui::Appearance wanted) {
        use(wanted);
    });
    connect(&m_start, &ui::StartWindow::vaultAsked, &m_door, &VaultDoor::create);
    connect(&m_start, &ui::StartWindow::unlockAsked, this, &Desktop::unlock);
    connect(&m_start, &ui::StartWindow::recoveryAsked, &m_door, &VaultDoor::recover);
    connect(&m_start, &ui::StartWindow::recoveryCodeProved, this, &Desktop::enter);
    connect(&m_start, &ui::StartWindow::retryAsked, this, &Desktop::askTheWay);
    connect(&m_door, &VaultDoor::opened, this, &Desktop::opened);
    connect(&m_door, &VaultDoor::refused, &m_start, &ui::StartWindow::showFault);
}

void Desktop::joinWindow()
{
    connect(&m_window, &ui::MainWindow::newCaseAsked, this, [this] {
        m_window.go(ui::Place::Caseload);
        m_caseload->beginNew();
    });
    connect(&m_window, &ui::MainWindow::languageSwitched, this, [this] {
        const bool isDutch = m_translations.language() == core::Language::Dutch;
        use(isDutch ? core::Language::English : core::Language::Dutch);
    });
    connect(&m_window, &ui::MainWindow::houseAsked, this, &Desktop::askHouse);
    connect(&m_window, &ui::MainWindow::appearanceSwitched, this, [this] {
        const bool isDark = m_preferences.theme.appearance == ui::Appearance::Dark;
        use(isDark ? ui::Appearance::Light : ui::Appearance::Dark);
    });
}

void Desktop::joinCase()
{
    connect(&m_drafts, &ui::Drafts::kept, this, [this](const core::Draft &draft) {
        if (m_casebook)
            m_casebook->keepDraft(draft);
    });
    connect(&m_drafts, &ui::Drafts::dropped, this, [this](const QString &place) {
        if (m_casebook)
            m_casebook->dropDraft(place);
    });
    connect(&m_case, &ui::OpenCase::committed, this, [this](const core::Change &change) {
        if (!m_casebook) // A field that hears late that the window is locked.
            return;
        m_casebook->apply(m_case.file().head.id, change);
        showSaved();
    });
    connect(&m_case, &ui::OpenCase::undoAsked, this, [this] { step(&core::Casebook::undo); });
    connect(&m_case, &ui::OpenCase::redoAsked, this, [this] { step(&core::Casebook::redo); });
}

void Desktop::joinCaseload()
{
    connect(m_caseload, &ui::CaseloadPage::caseOpened, this, [this](const core::CaseId &id) {
        openCase(id, ui::Place::Conversation);
    });
    connect(m_caseload, &ui::CaseloadPage::caseAsked, this, &Desktop::askForCase);
    connect(m_caseload, &ui::CaseloadPage::nameTyped, this, &Desktop::look);
    connect(m_caseload, &ui::CaseloadPage::siblingAsked, this, &Desktop::makeSibling);
    connect(m_caseload, &ui::CaseloadPage::searchTyped, this, &Desktop::search);
}

void Desktop::joinCasebook()
{
    const core::Casebook *casebook = m_casebook.get();
    m_casebook->setLanguage(m_translations.language());
    connect(casebook, &core::Casebook::notRead, this, [this](const core::Error &error) {
        m_window.say(ui::Tone::Problem, error.detail);
    });
    connect(casebook, &core::Casebook::applied, this, &Desktop::showStored);
    connect(casebook, &core::Casebook::settled, this, &Desktop::showSaved);
    connect(
        casebook, &core::Casebook::settled, this, &Desktop::closeWhenStored, Qt::QueuedConnection);
    connect(casebook, &core::Casebook::replaced, this, [this](const core::CaseId &id) {
        if (id == m_case.file().head.id)
            reload(id);
    });
    connect(casebook,
            &core::Casebook::failed,
            this,
            [this](const core::CaseId &id, const core::Error &error) {
                m_wasStuck = m_casebook->isStuck();
                if (error.fault == core::Fault::NotFound && !m_wasStuck) {
                    m_window.note(ui::Tone::Neutral, tr("There is nothing more to undo or redo."));
                    return;
                }
                if (error.fault == core::Fault::Refused) {
                    refuse(id, error);
                    return;
                }
                m_window.say(ui::Tone::Problem,
                             m_wasStuck ? tr("Not saved yet: %1 What you typed is kept and tried "
                                             "again.")
                                              .arg(error.detail)
                                        : error.detail);
                showSaved();
            });
}

void Desktop::start()
{
    const QSize room = m_start.screen()->availableSize() - QSize(16, 48); // Less a frame.
    m_start.resize(m_start.sizeHint().expandedTo({1280, 800}).boundedTo(room));
    if (m_preferences.language)
        askTheWay();
    else
        m_start.askLanguage();
    m_start.show();
}

void Desktop::askTheWay()
{
    if (m_door.hasVault())
        m_start.askPassphrase();
    else
        m_start.askNewVault();
}

void Desktop::opened(const OpenedVault &opened)
{
    m_vault = opened.vault;
    if (opened.recoveryCode.isEmpty())
        enter();
    else
        m_start.showRecoveryCode(opened.recoveryCode);
}

void Desktop::enter()
{
    core::Database &database = m_vault->database();
    auto casebook = core::Casebook::open(database, std::move(m_vault), m_clock, m_rng);
    if (!casebook) {
        m_start.showFault(casebook.error());
        return;
    }
    m_casebook = std::move(*casebook);
    joinCasebook();
    showCaseload();
    showMember();
    stepIn();
    if (m_caseBefore.isEmpty())
        goOnWithoutCase();
    else
        openCase(m_caseBefore, m_placeBefore);
}

void Desktop::stepIn()
{
    m_start.forget();
    m_window.setGeometry(m_start.geometry());
    m_window.show();
    if (m_case.isShared()) // A window that begins on the whole screen knows no other size.
        m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
    m_start.hide();
    m_idle.start();
    m_keyGuard.start();
    m_longLock.stop();
}

void Desktop::use(core::Language language)
{
    m_preferences.language = language;
    m_translations.use(language);
    m_spelling.use(language);
    if (m_casebook)
        m_casebook->setLanguage(language);
    showMember();
    m_focusBefore = m_drafts.focused();
    m_drafts.flush();
    addAnalysis();
    m_staysHere = true;
    if (m_casebook)
        bringDrafts(); // What was half-typed on the page that is made anew.
    ui::savePreferences(m_settings, m_preferences);
}

void Desktop::use(ui::Appearance appearance)
{
    m_preferences.theme.appearance = appearance;
    ui::applyTheme(*qApp, m_preferences.theme);
    ui::savePreferences(m_settings, m_preferences);
}
