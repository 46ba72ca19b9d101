#include "core/journal/commit.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Key { HlcKey = 1, AuthorKey, IntentKey, OpsKey, DevicesKey, DeedKey = 10, TargetKey };

qsizetype indexOf(QList<DeviceId> &devices, const DeviceId &device)
{
    const qsizetype found = devices.indexOf(device);
    if (found >= 0)
        return found;
    devices.append(device);
    return devices.size() - 1;
}

void writeOp(QCborStreamWriter &writer, const Op &op, QList<DeviceId> &devices)
{
    writer.startArray(5);
    writer.append(static_cast<quint64>(op.change.type));
    writer.append(toBytes(op.change.entity));
    writer.append(static_cast<quint64>(op.change.field));
    op.change.value.toCbor(writer);
    writer.startArray(static_cast<quint64>(op.supersedes.size()));
    for (const OpName &name : op.supersedes) {
        writer.startArray(3);
        writer.append(static_cast<quint64>(indexOf(devices, name.device)));
        writer.append(name.number);
        writer.append(static_cast<quint64>(name.index));
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
}

Result<Op> readOp(const QCborArray &array, const QCborArray &devices)
{
    const Result<Uuid> entity = uuidFromBytes(array.at(1).toByteArray());
    if (array.size() != 5 || !entity)
        return fail(Fault::Invalid, u"an op of the journal has another shape"_s);
    Op op;
    op.change = {static_cast<EntityType>(array.at(0).toInteger()),
                 *entity,
                 static_cast<quint16>(array.at(2).toInteger()),
                 array.at(3)};
    const QCborArray names = array.at(4).toArray();
    for (const QCborValue &value : names) {
        const QCborArray name = value.toArray();
        const Result<Uuid> device = uuidFromBytes(devices.at(name.at(0).toInteger()).toByteArray());
        if (!device)
            return fail(Fault::Invalid, u"an op of the journal names no device"_s);
        op.supersedes.append({DeviceId(*device),
                              static_cast<quint64>(name.at(1).toInteger()),
                              static_cast<quint32>(name.at(2).toInteger())});
    }
    return op;
}

Uuid uuidOr(const QCborValue &value)
{
    return uuidFromBytes(value.toByteArray()).value_or(Uuid{});
}

} // namespace

QByteArray encode(const Commit &commit)
{
    QByteArray body;
    QCborStreamWriter writer(&body);
    QList<DeviceId> devices;
    writer.startMap(commit.target.isEmpty() ? 6 : 7);
    writer.append(static_cast<quint64>(HlcKey));
    writer.append(commit.hlc);
    writer.append(static_cast<quint64>(AuthorKey));
    writer.append(toBytes(commit.author));
    writer.append(static_cast<quint64>(IntentKey));
    writer.append(static_cast<quint64>(commit.intent));
    writer.append(static_cast<quint64>(OpsKey));
    writer.startArray(static_cast<quint64>(commit.ops.size()));
    for (const Op &op : commit.ops)
        writeOp(writer, op, devices);
    writer.endArray();
    writer.append(static_cast<quint64>(DevicesKey));
    writer.startArray(static_cast<quint64>(devices.size()));
    for (const DeviceId &device : devices)
        writer.append(device.bytes());
    writer.endArray();
    writer.append(static_cast<quint64>(DeedKey));
    writer.append(commit.deed.bytes());
    if (!commit.target.isEmpty()) {
        writer.append(static_cast<quint64>(TargetKey));
        writer.append(commit.target.bytes());
    }
    writer.endMap();
    return body;
}

Result<Commit>
decode(const QByteArray &body, const DeviceId &device, quint64 number, const CaseId &stream)
{
    QCborParserError error; // A half-read map must not be looked into.
    const QCborValue value = QCborValue::fromCbor(body, &error);
    if (error.error != QCborError::NoError || !value.isMap() || !value[OpsKey].isArray())
        return fail(Fault::Invalid, u"a commit of the journal has another shape"_s);
    Commit commit;
    commit.device = device;
    commit.number = number;
    commit.stream = stream;
    commit.hlc = static_cast<quint64>(value[HlcKey].toInteger());
    commit.author = uuidOr(value[AuthorKey]);
    commit.intent = static_cast<Intent>(value[IntentKey].toInteger());
    commit.deed = DeedId(uuidOr(value[DeedKey]));
    commit.target = DeedId(uuidOr(value[TargetKey]));
    const QCborArray devices = value[DevicesKey].toArray();
    const QCborArray ops = value[OpsKey].toArray();
    for (const QCborValue &op : ops) {
        Result<Op> read = readOp(op.toArray(), devices);
        if (!read)
            return tl::unexpected(read.error());
        commit.ops.append(*read);
    }
    return commit;
}

} // namespace core
