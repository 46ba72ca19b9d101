#pragma once

#include "core/audit/auditline.h"

#include <QObject>

#include <functional>

namespace ui {

class OpenCase;

/// Hears what is about to leave the program (paper, file, copied text). app makes one as the child
/// of the case on screen, writes the line in the log, and then lets it happen.
class TakeOut : public QObject
{
    Q_OBJECT

public:
    explicit TakeOut(OpenCase &open);

Q_SIGNALS:
    void asked(core::AuditEvent event, const QString &object, const std::function<void()> &act);
};

/// Every print, file and copied text of a case goes through here, before it is made. `object` says
/// what in the words of core/audit/overview.cpp, never with a name of a person. Done at once while
/// nobody listens (a page on its own); not done when `context` is gone by then.
void takeOut(OpenCase &open,
             QObject *context,
             core::AuditEvent event,
             const QString &object,
             const std::function<void()> &act);

/// The same for a file at this path: PDF and text are for people, all else for programs.
core::AuditEvent eventFor(const QString &path);

} // namespace ui
