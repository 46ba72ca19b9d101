#pragma once

#include "core/store/kdf.h"

#include <QStringList>
#include <QTextStream>

namespace ctl {

/// The terminal program: one command with its options, without the name of the program.
/// Exit status 0 done, 1 refused (one line on err), 2 wrong usage. Nothing is half written.
int run(const QStringList &arguments,
        QTextStream &out,
        QTextStream &err,
        const core::KdfPolicy &policy = {});

} // namespace ctl
