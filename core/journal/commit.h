#pragma once

#include "core/model/change.h"

#include <QCryptographicHash>

#include <compare>

namespace core {

/// What moved the person; numbers of the payload, never reused.
enum class Intent : quint8 { Edit = 1, Create, Undo, Redo, Import, Resolve, Delete, Restore };

/// One op of one commit of one device.
struct OpName
{
    DeviceId device;
    quint64 number = 0; // Of the commit: contiguous a device, from 1.
    quint32 index = 0;

    bool operator==(const OpName &) const = default;
};

/// A field gets a value, in place of all the ops its author saw there. An empty set is a first
/// value.
struct Op
{
    FieldChange change;
    QList<OpName> supersedes;

    bool operator==(const Op &) const = default;
};

/// The unit of storage, signing and transfer: all ops or none. At most MaxOps ops and MaxBytes
/// encoded.
struct Commit
{
    static constexpr qsizetype MaxOps = 200;
    static constexpr qsizetype MaxBytes = 256 * 1024;

    DeviceId device;
    quint64 number = 0;
    CaseId stream;
    quint64 hlc = 0;
    Uuid author{};
    Intent intent = Intent::Edit;
    DeedId deed;
    DeedId target; // Of undo and redo: the deed taken back or done again.
    QList<Op> ops;

    bool operator==(const Commit &) const = default;
};

/// The payload of security.md 5.3 as CBOR (keys 1-5), with 10 = deed and 11 = target; device,
/// number and stream are not in it: they belong to the header.
QByteArray encode(const Commit &commit);
/// Fills what the payload holds; Invalid when it is not a payload. Unknown keys are ignored, the
/// stored bytes keep them.
Result<Commit>
decode(const QByteArray &body, const DeviceId &device, quint64 number, const CaseId &stream);

/// SHA-256(prev | body): links each commit of a device to the one before it.
inline QByteArray chainHash(const QByteArray &previous, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(body);
    return hash.result();
}

} // namespace core
