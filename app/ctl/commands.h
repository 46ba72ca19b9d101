#pragma once

#include "app/ctl/console.h"

namespace ctl {

/// The words after the name of the program: {"vault", "create"}, {"case", "show", "2026-0001"}.
using Words = QStringList;

Exit vaultCommand(const Console &console, const Words &words);
Exit demoCommand(const Console &console, const Words &words);
Exit caseCommand(const Console &console, const Words &words);
Exit sheetCommand(const Console &console, const Words &words);
Exit importMapCommand(const Console &console, const Words &words);
Exit graphCommand(const Console &console, const Words &words);
Exit storyCommand(const Console &console, const Words &words);
Exit qualityCommand(const Console &console, const Words &words);
Exit offersCommand(const Console &console, const Words &words);
Exit referralCommand(const Console &console, const Words &words);
Exit houseCommand(const Console &console, const Words &words);
Exit auditCommand(const Console &console, const Words &words);
Exit benchCommand(const Console &console, const Words &words);

} // namespace ctl
