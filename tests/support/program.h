#pragma once

#include "app/desktop.h"

#include <QTemporaryDir>

/// The whole program with one case on its analysis page, on a vault of its own.
class Program
{
public:
    explicit Program(const core::CaseFile &file);
    ~Program();

    /// Starts, unlocks by typing, opens the case; false when that did not work.
    bool open();
    /// The case as the vault has it; closes the program first.
    core::CaseFile stored();

    Desktop &desktop() { return *m_desktop; }
    ui::MainWindow &window() { return m_desktop->window(); }

private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    core::SystemRng m_rng;
    core::CaseId m_case;
    bool m_isMade = false;
    std::unique_ptr<Desktop> m_desktop;
};
