#pragma once

namespace core {

/// The language of text that core makes for people: letters, reasons, loops in words.
enum class Language { Dutch, English };

} // namespace core
