#pragma once

#include "tests/support/program.h"

#include <functional>

/// One place in the sources where a dialog, a menu or an overlay is made, and how somebody gets it
/// on the screen from the analysis page of the case of `caseWithDialogs`.
struct DialogSite
{
    QString source; ///< Below the root of the sources.
    QString type;   ///< Of what is made there, without its namespace.
    std::function<void(Program &)> open;
    QString name; ///< Where one source makes several of one type.
};

/// Every one that the sources make; tests/app/tst_lock.cpp compares it with them.
QList<DialogSite> dialogSites();

/// A card of a sentence, a group, a goal, arrows, and a referral nobody has agreed to yet.
core::CaseFile caseWithDialogs();

/// Whether one of this type lies over the page now.
bool liesOver(const ui::MainWindow &window, const QString &type);
