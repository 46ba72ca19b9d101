#include "app/ctl/ctl.h"
#include "core/store/hardening.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

int main(int argc, char *argv[])
{
    if (!core::hardenProcess()) {
        std::fputs("jeugdhuisctl: the cryptography library cannot start: install libsodium again\n",
                   stderr);
        return 1;
    }
    // Only letters, stories on paper and pictures of maps are drawn, and without a screen.
    const std::span<char *> words(argv, static_cast<size_t>(argc));
    const bool draws = std::any_of(words.begin(), words.end(), [](const char *word) {
        return std::string_view(word) == "layout" || std::string_view(word).starts_with("--out");
    });
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("QT_LOGGING_RULES", "qt.core.qstandardpaths.warning=false;default.warning=false");
    const std::unique_ptr<QCoreApplication> application =
        draws ? std::make_unique<QGuiApplication>(argc, argv)
              : std::make_unique<QCoreApplication>(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return ctl::run(QCoreApplication::arguments().mid(1), out, err);
}
