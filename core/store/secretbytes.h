#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace core {

/// A key or passphrase: locked in memory, wiped at the end, moved but never copied.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(std::size_t size);
    ~SecretBytes();

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// In constant time.
bool operator==(const SecretBytes &left, const SecretBytes &right);

} // namespace core
