#include "app/ctl/console.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

core::Language Console::language() const
{
    const QString asked = option(u"lang"_s).isEmpty() ? option(u"language"_s) : option(u"lang"_s);
    const bool isEnglish =
        asked.isEmpty() ? QLocale::system().language() == QLocale::English : asked == "en"_L1;
    return isEnglish ? core::Language::English : core::Language::Dutch;
}

void Console::json(const QJsonObject &object) const
{
    out << QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void Console::note(const QString &text) const
{
    err << "jeugdhuisctl: " << text << '\n';
}

void Console::notes(const QStringList &texts) const
{
    for (const QString &text : texts)
        note(text);
}

Exit Console::refuse(const core::Error &error) const
{
    return refuse(error.detail);
}

Exit Console::refuse(const core::VaultError &error) const
{
    return refuse(in(error.text));
}

Exit Console::refuse(const QString &reason) const
{
    QString line = reason;
    err << "jeugdhuisctl: " << line.replace(u'\n', u' ') << '\n';
    return Exit::Refused;
}

Exit Console::usage(const QString &text) const
{
    err << "jeugdhuisctl: " << text << '\n';
    return Exit::Usage;
}

core::Result<QByteArray> readFile(const Console &console, const QString &path)
{
    constexpr qint64 Most = 50 * 1024 * 1024;
    QFile file(path);
    if (QFileInfo(path).isDir())
        return core::fail(
            Fault::Invalid,
            console.in({u"%1 is een map: noem een bestand"_s, u"%1 is a folder: name a file"_s})
                .arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(Fault::NotFound,
                          console
                              .in({u"%1 is niet te lezen (%2): kijk naar de naam en de rechten"_s,
                                   u"%1 cannot be read (%2): check the name and the rights"_s})
                              .arg(path, file.errorString()));
    const QByteArray bytes = file.read(Most + 1);
    if (bytes.size() > Most)
        return core::fail(Fault::Invalid,
                          console
                              .in({u"%1 is groter dan 50 MB: splits het"_s,
                                   u"%1 is larger than 50 MB: split it"_s})
                              .arg(path));
    return bytes;
}

core::Result<> writeFile(const Console &console, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return core::fail(Fault::Refused, cannotWrite(console, path, file.errorString()));
    return {};
}

QString cannotWrite(const Console &console, const QString &path, const QString &why)
{
    return console
        .in({u"%1 is niet te schrijven (%2): kies een andere map of maak ruimte"_s,
             u"%1 cannot be written (%2): choose another folder or make room"_s})
        .arg(path, why);
}

QString writtenTo(const Console &console, const QString &path)
{
    return console.in({u"geschreven naar %1"_s, u"written to %1"_s}).arg(path);
}

} // namespace ctl
