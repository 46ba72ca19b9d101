#include "tests/support/program.h"

#include "core/journal/journal.h"
#include "core/store/passphrase.h"
#include "core/store/vault.h"
#include "tests/support/cheapkdf.h"
#include "ui/caseload/caseloadpage.h"

#include <QAbstractItemView>
#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Passphrase = u"zeven gele fietsen in mei"_s;

} // namespace

template<typename Do>
auto Program::inVault(Do act)
{
    m_desktop.reset();
    const auto vault = core::Vault::open(
        m_folder.filePath(u"vault"_s), core::passphraseBytes(Passphrase), cheapKdf());
    const auto journal = core::Journal::open((*vault)->database(), m_clock, m_rng);
    return act(**journal);
}

Program::Program(const core::CaseFile &file) : Program(file, m_systemClock) {}

Program::Program(const core::CaseFile &file, const core::Clock &clock)
    : m_clock(clock), m_case(file.head.id)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"s"_s));
    const auto made = core::Vault::create(m_folder.filePath(u"vault"_s),
                                          core::passphraseBytes(Passphrase),
                                          m_clock.now(),
                                          cheapKdf());
    const auto journal = core::Journal::open(made->vault->database(), m_clock, m_rng);
    m_isMade = (*journal)->apply(m_case, core::addedCase(file), core::Intent::Import).has_value();
}

Program::Program(const core::CaseFile &file, const QList<core::CaseFile> &others)
    : Program(file, m_systemClock)
{
    m_cases += others.size();
    const bool areThere = inVault([&](core::Journal &journal) {
        return std::all_of(others.begin(), others.end(), [&](const core::CaseFile &other) {
            return journal.apply(other.head.id, core::addedCase(other), core::Intent::Import)
                .has_value();
        });
    });
    m_isMade = m_isMade && areThere;
}

/// A field commits when it is left: while there is somebody to take it.
Program::~Program()
{
    if (m_desktop)
        m_desktop->window().hide();
}

bool Program::unlock()
{
    ui::StartWindow &start = m_desktop->startWindow();
    start.activateWindow(); // Where no window manager does it.
    if (!QTest::qWaitForWindowActive(&start))
        return false;
    QTest::keyClicks(start.focusWidget(), Passphrase);
    QTest::keyClick(start.focusWidget(), Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return window().isVisible(); }))
        return false;
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window());
}

bool Program::openTalk()
{
    if (!m_isMade)
        return false;
    m_desktop = std::make_unique<Desktop>(
        Desktop::Options{
            m_folder.filePath(u"vault"_s), {}, core::Language::English, {}, cheapKdf()},
        m_clock,
        m_rng);
    m_desktop->start();
    if (!unlock())
        return false;
    auto *table = window().findChild<QAbstractItemView *>(u"caseTable"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == m_cases; }))
        return false;
    window().resize(1600, 900); // Whatever the screen of the test is.
    if (m_cases == 1) {
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
    } else {
        Q_EMIT window().findChild<ui::CaseloadPage *>()->caseOpened(m_case);
    }
    return QTest::qWaitFor([&] { return window().place() == ui::Place::Conversation; });
}

bool Program::open()
{
    if (!openTalk())
        return false;
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    const auto *canvas = window().findChild<QWidget *>(u"canvas"_s);
    const bool isThere = QTest::qWaitFor([&] { return canvas->isVisible() && canvas->hasFocus(); });
    QCoreApplication::processEvents(); // The header shows the buttons of the page.
    return isThere;
}

core::CaseFile Program::stored()
{
    return inVault([this](core::Journal &journal) { return *journal.load(m_case); });
}

Program::Travelled Program::travel()
{
    return inVault([this](core::Journal &journal) {
        Travelled travelled;
        while (journal.undo(m_case))
            ++travelled.steps;
        travelled.atStart = *journal.load(m_case);
        // Not more: what was already taken back when the program closed stays so.
        for (int i = 0; i < travelled.steps && journal.redo(m_case); ++i)
            ++travelled.stepsAgain;
        travelled.atEnd = *journal.load(m_case);
        travelled.isVaultGood = journal.verify().has_value();
        return travelled;
    });
}
