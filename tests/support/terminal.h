#pragma once

#include "app/ctl/ctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

inline core::KdfPolicy cheap()
{
    core::KdfPolicy policy;
    policy.least = {1, 8 * 1024};
    policy.mostMemory = 64 * 1024;
    policy.refuseBelow = 0;
    policy.target = std::chrono::milliseconds(0);
    return policy;
}

struct Answer
{
    int exit = 0;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// A folder with a vault in it, and the terminal program beside it.
class Terminal
{
public:
    Terminal()
    {
        write(QStringLiteral("passphrase"), "paard batterij nietje correct");
        write(QStringLiteral("wrong"), "fiets lantaarn koekje blauw");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path(name)));
        return path(name);
    }

    Answer run(const QStringList &words,
               const QString &passphrase = QStringLiteral("passphrase")) const
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.exit = ctl::run(QStringList{QStringLiteral("--vault"),
                                           path(QStringLiteral("vault")),
                                           QStringLiteral("--passphrase-file"),
                                           path(passphrase)}
                                   + words,
                               out,
                               err,
                               cheap());
        return answer;
    }

    Terminal &withVault()
    {
        if (run({QStringLiteral("vault"), QStringLiteral("create")}).exit != 0)
            qFatal("no vault");
        return *this;
    }
    Terminal &withDemo()
    {
        withVault();
        if (run({QStringLiteral("demo"), QStringLiteral("load")}).exit != 0)
            qFatal("no demonstration");
        return *this;
    }

private:
    QTemporaryDir m_folder;
};
