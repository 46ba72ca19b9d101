#include "app/housefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<QByteArray> bytesOf(const QString &path, core::Language language)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    const core::Wording words{u"%1 kan niet worden gelezen: %2"_s, u"%1 cannot be read: %2"_s};
    return core::fail(core::Fault::NotFound,
                      words.in(language).arg(QFileInfo(path).fileName(), file.errorString()));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

core::Result<core::House> HouseFile::read(const QString &path, core::Language language)
{
    const core::Result<QByteArray> bytes = bytesOf(path, language);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return core::parseHouse(*bytes, QFileInfo(path).fileName(), language);
}

core::House HouseFile::load(core::Language language, QString &complaint) const
{
    complaint.clear();
    if (!QFileInfo::exists(m_path))
        return core::shippedHouse().value();
    const core::Result<core::House> house = read(m_path, language);
    if (house) {
        if (const core::Result<QByteArray> bytes = bytesOf(m_path, language))
            write(lastGood(), *bytes);
        return *house;
    }
    const core::Result<core::House> before = read(lastGood(), language);
    const core::Wording kept{u"De laatste goede instelling blijft in gebruik."_s,
                             u"The last good settings stay in use."_s};
    const core::Wording usual{u"De gewone instelling is in gebruik."_s,
                              u"The usual settings are in use."_s};
    const QString &what = house.error().detail;
    complaint =
        what + (what.endsWith(u'?') ? u" "_s : u". "_s) + (before ? kept : usual).in(language);
    return before ? *before : core::shippedHouse().value();
}

core::Result<core::House> HouseFile::use(const QString &path, core::Language language) const
{
    core::Result<core::House> house = read(path, language);
    if (!house)
        return house;
    const core::Result<QByteArray> bytes = bytesOf(path, language);
    if (bytes && write(m_path, *bytes) && write(lastGood(), *bytes))
        return house;
    const core::Wording words{u"%1 kan niet worden geschreven; kijk of de schijf vol is"_s,
                              u"%1 cannot be written; see whether the disk is full"_s};
    return core::fail(core::Fault::Unreachable, words.in(language).arg(m_path));
}

QString HouseFile::lastGood() const
{
    return m_path + u".good"_s;
}
