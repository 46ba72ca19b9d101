#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace core {

/// Why something expected went wrong. What the user reads is chosen in ui, from the fault.
enum class Fault { NotFound, Invalid, Conflict, Refused, Unreachable };

struct Error
{
    Fault fault = Fault::Invalid;
    QString detail; // What, where and what to do, in one line.

    bool operator==(const Error &) const = default;
};

template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Fault fault, const QString &detail)
{
    return tl::unexpected<Error>(Error{fault, detail});
}

} // namespace core
