#include "ui/shared/takeout.h"

#include "ui/shared/opencase.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TakeOut::TakeOut(OpenCase &open) : QObject(&open) {}

void takeOut(OpenCase &open,
             QObject *context,
             core::AuditEvent event,
             const QString &object,
             const std::function<void()> &act)
{
    auto *listener = open.findChild<TakeOut *>();
    if (!listener) {
        act();
        return;
    }
    const QPointer<QObject> alive(context);
    Q_EMIT listener->asked(event, object, [alive, act] {
        if (alive)
            act();
    });
}

core::AuditEvent eventFor(const QString &path)
{
    const bool isForPeople = path.endsWith(".pdf"_L1, Qt::CaseInsensitive)
                             || path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    return isForPeople ? core::AuditEvent::Print : core::AuditEvent::Export;
}

} // namespace ui
