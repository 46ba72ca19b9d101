#include "core/store/hardening.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace core {

// Both are needed: a piped core pattern does not heed the limit.
bool hardenProcess()
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    return sodium_init() >= 0;
}

} // namespace core
