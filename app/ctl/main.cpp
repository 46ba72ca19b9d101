#include "app/ctl/ctl.h"
#include "core/store/hardening.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (!core::hardenProcess()) {
        std::fputs("jeugdhuisctl: the cryptography library cannot start: install libsodium again\n",
                   stderr);
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Letters are drawn without a screen.
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return ctl::run(QCoreApplication::arguments().mid(1), out, err);
}
