#include "core/model/id.h"

#include <QUuid>

#include <algorithm>
#include <boost/uuid/uuid_io.hpp>

namespace core {

Uuid newUuid(Rng &rng)
{
    Uuid uuid;
    rng.fill(std::span(uuid.data, sizeof uuid.data));
    uuid.data[6] = static_cast<quint8>((uuid.data[6] & 0x0fU) | 0x40U);
    uuid.data[8] = static_cast<quint8>((uuid.data[8] & 0x3fU) | 0x80U);
    return uuid;
}

QByteArray toBytes(const Uuid &uuid)
{
    return QByteArray(reinterpret_cast<const char *>(uuid.data), sizeof uuid.data);
}

Result<Uuid> uuidFromBytes(const QByteArray &bytes)
{
    Uuid uuid;
    if (bytes.size() != static_cast<qsizetype>(sizeof uuid.data))
        return fail(Fault::Invalid, QStringLiteral("an identifier has 16 bytes"));
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(uuid.data));
    return uuid;
}

QString toText(const Uuid &uuid)
{
    return QString::fromStdString(boost::uuids::to_string(uuid));
}

Result<Uuid> uuidFromText(const QString &text)
{
    const QUuid parsed = QUuid::fromString(text);
    if (parsed.isNull())
        return fail(Fault::Invalid, QStringLiteral("%1 is not an identifier").arg(text));
    return uuidFromBytes(parsed.toRfc4122());
}

} // namespace core
