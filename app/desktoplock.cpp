#include "app/desktop.h"
#include "ui/analysis/analysispage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shell/closedialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>

// How Desktop locks: at any moment, at once, without a question, and nothing is lost.

namespace {

/// What was copied here; what another program put there is none of ours.
void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

void Desktop::joinLock()
{
    connect(&m_window, &ui::MainWindow::lockAsked, this, &Desktop::lock);
    connect(&m_idle, &ui::IdleWatch::idled, this, &Desktop::lock);
    connect(&m_keyGuard, &ui::KeyGuard::lockAsked, this, &Desktop::lock);
    connect(&m_longLock, &LongLock::passed, this, &Desktop::lockedForLong);
    connect(&m_textLimit, &ui::TextLimit::refused, this, [this](qsizetype length) {
        m_window.say(ui::Tone::Warning,
                     tr("A field holds at most 20,000 characters, and this would make %1. It was "
                        "not put in; what stood there is unchanged.")
                         .arg(QLocale().toString(length)));
    });
}

/// What was typed goes to the vault first; nothing on the way may say no.
void Desktop::lock()
{
    if (!m_casebook)
        return;
    m_idle.stop();
    m_keyGuard.stop();
    QDrag::cancel();
    m_drafts.keepComposed();
    m_staysHere = true;
    m_focusBefore = m_drafts.focused();
    m_drafts.close();
    if (QWidget *editor = m_window.focusWidget())
        editor->clearFocus(); // A field commits when it is left.
    m_caseBefore = m_case.file().head.id;
    m_placeBefore = m_window.place();
    m_chosenBefore = m_analysis->chosen();
    ui::closeDialogs();
    clearOwnClipboard();
    m_start.setGeometry(m_window.geometry());
    m_start.askPassphrase();
    m_start.show();
    m_window.hide();
    m_casebook.reset();
    m_case.reset({});
    m_caseload->setRows({});
    m_longLock.start();
}
