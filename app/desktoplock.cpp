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
    connect(&m_longLock, &LongLock::passed, this, [this] {
        if (m_isWaiting)
            m_longLock.start(); // The end of the process would be the end of what waits.
        else
            Q_EMIT lockedForLong();
    });
    connect(&m_door, &VaultDoor::proved, this, &Desktop::comeBack);
    connect(&m_door, &VaultDoor::refused, this, [this] {
        m_isProving = false;
        closeWhenStored();
    });
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
    if (!m_casebook || m_isWaiting)
        return;
    m_idle.stop();
    m_keyGuard.stop();
    QDrag::cancel();
    m_drafts.keepComposed();
    m_staysHere = true;
    m_widgetBefore = m_window.focusWidget();
    m_focusBefore = leaveEditor();
    m_caseBefore = m_case.file().head.id;
    m_placeBefore = m_window.place();
    m_chosenBefore = m_analysis->chosen();
    ui::closeDialogs();
    clearOwnClipboard();
    m_start.setGeometry(m_window.isFullScreen() ? m_window.normalGeometry() : m_window.geometry());
    m_start.askPassphrase();
    m_start.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    m_window.hide();
    m_longLock.start();
    m_isWaiting = !m_casebook->finish();
    if (m_isWaiting)
        m_start.setWaiting(true);
    else
        closeVault();
    Q_EMIT caseRead();
}

/// Where one typed. What is half-typed there goes to the vault; what the field commits because it
/// is left is no draft any more.
std::optional<core::Draft> Desktop::leaveEditor()
{
    const std::optional<core::Draft> before = m_drafts.focused();
    m_drafts.close();
    const QPointer<QWidget> editor = m_window.focusWidget();
    bool isCommitted = false;
    const auto watch =
        connect(&m_case, &ui::OpenCase::committed, this, [&] { isCommitted = true; });
    if (editor)
        editor->clearFocus();
    disconnect(watch);
    if (!isCommitted || !before)
        return before;
    m_casebook->dropDraft(before->place);
    return editor ? std::optional(m_drafts.standsIn(editor)) : std::nullopt;
}

/// And with it the key goes.
void Desktop::closeVault()
{
    m_casebook.reset();
    m_case.reset({});
    m_caseload->setRows({});
}

/// On a full disk the vault stays open behind the lock until it has all that was typed.
void Desktop::closeWhenStored()
{
    if (!m_isWaiting || m_isProving || m_casebook->waiting() > 0)
        return;
    m_isWaiting = false;
    m_start.setWaiting(false);
    closeVault();
}

void Desktop::unlock(const QString &passphrase)
{
    m_isProving = m_isWaiting;
    if (m_isWaiting)
        m_door.prove(passphrase);
    else
        m_door.unlock(passphrase);
}

/// Nothing was closed: all is there as it was.
void Desktop::comeBack()
{
    m_isProving = m_isWaiting = m_staysHere = false;
    m_casebook->tellUnlocked();
    stepIn();
    m_drafts.open(draftScope());
    const auto before = std::exchange(m_focusBefore, std::nullopt);
    if (QWidget *editor = before ? m_drafts.editorOf(*before) : nullptr)
        editor->setFocus(Qt::OtherFocusReason);
}
