#pragma once

namespace core {

/// First thing in main: no core dump, no debugger of others, cryptography ready. False when the
/// cryptography cannot start: then nothing may be opened.
[[nodiscard]] bool hardenProcess();

} // namespace core
