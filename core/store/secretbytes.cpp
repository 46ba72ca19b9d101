#include "core/store/secretbytes.h"

#include <algorithm>
#include <new>
#include <sodium.h>
#include <utility>

namespace core {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        throw std::bad_alloc();
    std::fill_n(m_data, size, static_cast<unsigned char>(0));
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    std::ranges::copy(bytes, secret.m_data);
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

bool operator==(const SecretBytes &left, const SecretBytes &right)
{
    return left.size() == right.size()
           && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace core
