#pragma once

#include "app/desktop.h"

#include <QTemporaryDir>

/// The whole program with one case on its analysis page, on a vault of its own.
class Program
{
public:
    explicit Program(const core::CaseFile &file);
    /// At a time that the test says.
    Program(const core::CaseFile &file, const core::Clock &clock);
    /// The others lie in the vault too.
    Program(const core::CaseFile &file, const QList<core::CaseFile> &others);
    ~Program();

    /// Starts, unlocks by typing, opens the case; false when that did not work.
    bool open();
    /// Starts, unlocks by typing, opens the case at the conversation.
    bool openTalk();
    /// Ends it at once, as when the power fails.
    void close() { m_desktop.reset(); }
    /// Types the passphrase where it is asked.
    bool unlock();
    /// Where its vault is.
    QString vault() const { return m_folder.filePath(QStringLiteral("vault")); }
    /// The case as the vault has it; closes the program first.
    core::CaseFile stored();

    /// Takes back all that was done and does it again, in the vault of the closed program.
    struct Travelled
    {
        core::CaseFile atStart;
        core::CaseFile atEnd;
        int steps = 0;
        int stepsAgain = 0;
        bool isVaultGood = false;
    };
    Travelled travel();

    Desktop &desktop() { return *m_desktop; }
    ui::MainWindow &window() { return m_desktop->window(); }

private:
    template<typename Do>
    auto inVault(Do act);

    QTemporaryDir m_folder;
    core::SystemClock m_systemClock;
    const core::Clock &m_clock;
    core::SystemRng m_rng;
    core::CaseId m_case;
    qsizetype m_cases = 1;
    bool m_isMade = false;
    std::unique_ptr<Desktop> m_desktop;
};
