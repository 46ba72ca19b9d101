#include "core/model/content.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace core {

QByteArray content(const QString &name)
{
    QFile file(u":/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace core
