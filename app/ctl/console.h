#pragma once

#include "core/model/language.h"
#include "core/model/result.h"
#include "core/model/wording.h"
#include "core/store/kdf.h"
#include "core/store/vaultfault.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace ctl {

enum class Exit { Done = 0, Refused = 1, Usage = 2 };

/// What a command reads and writes. Text for people, or one JSON document on standard output with
/// --json.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    const QCommandLineParser &options;
    core::KdfPolicy policy; // Tests pass a cheap one; the program never does.

    QString option(const QString &name) const { return options.value(name); }
    QStringList everyOption(const QString &name) const { return options.values(name); }
    bool isJson() const { return options.isSet(QStringLiteral("json")); }
    /// Of --lang or --language (nl, en); else that of the locale, Dutch when it is not English.
    core::Language language() const;
    const QString &in(const core::Wording &wording) const { return wording.in(language()); }

    void line(const QString &text) const { out << text << '\n'; }
    void json(const QJsonObject &object) const;
    /// Something to know about what was done, on standard error.
    void note(const QString &text) const;
    void notes(const QStringList &texts) const;
    /// The reason in one line on standard error.
    Exit refuse(const core::Error &error) const;
    Exit refuse(const core::VaultError &error) const;
    Exit refuse(const QString &reason) const;
    Exit usage(const QString &text) const;
};

/// The bytes of a file of at most 50 MB, or one sentence.
core::Result<QByteArray> readFile(const Console &console, const QString &path);
/// Whole or not at all; readable by the owner only, since case files are in it.
core::Result<> writeFile(const Console &console, const QString &path, const QByteArray &bytes);
QString cannotWrite(const Console &console, const QString &path, const QString &why);
QString writtenTo(const Console &console, const QString &path);

} // namespace ctl
