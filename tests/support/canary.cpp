#include "tests/support/canary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The part of the base64 text that does not depend on what stands around the word.
QByteArray base64Core(const QByteArray &word, int offset)
{
    const QByteArray padded = QByteArray(offset, 'x') + word;
    const QByteArray whole = padded.left(padded.size() / 3 * 3).toBase64();
    return whole.mid(offset == 0 ? 0 : 4);
}

QList<QByteArray> writings(const QString &word)
{
    QList<QByteArray> forms{word.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
        forms.append(QByteArray(encoder(word)));
    }
    for (int offset = 0; offset < 3; ++offset)
        forms.append(base64Core(word.toUtf8(), offset));
    return forms;
}

bool holds(const QString &path, const QList<QByteArray> &forms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 Piece = 16 * 1024 * 1024;
    QByteArray tail;
    while (true) {
        const QByteArray read = file.read(Piece);
        if (read.isEmpty())
            return false;
        const QByteArray bytes = tail + read;
        for (const QByteArray &form : forms) {
            if (bytes.contains(form))
                return true;
        }
        tail = bytes.right(256);
    }
}

} // namespace

QStringList whereCanBeRead(const QString &word, const QStringList &folders)
{
    const QList<QByteArray> forms = writings(word);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString path = files.next(); holds(path, forms))
                found += path;
        }
    }
    const QFileInfoList open = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System);
    for (const QFileInfo &descriptor : open) {
        const QString target = descriptor.symLinkTarget();
        const bool isFile = target.startsWith(u'/') && !target.startsWith("/dev/"_L1)
                            && !target.startsWith("/proc/"_L1);
        if (isFile && holds(descriptor.filePath(), forms))
            found += target;
    }
    return found;
}
