#pragma once

#include "core/store/database.h"
#include "core/store/secretbytes.h"

#include <QTemporaryDir>
#include <QtGlobal>

#include <memory>

/// An encrypted database in a folder of its own, with a fixed key: no key file, no waiting.
class TempStore
{
public:
    TempStore() { reopen(); }

    /// As after a restart of the program.
    void reopen()
    {
        m_database.reset();
        auto opened = core::Database::open(path(), m_key);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_database = std::move(*opened);
    }

    core::Database &database() { return *m_database; }
    QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
    QString folder() const { return m_folder.path(); }
    const core::SecretBytes &key() const { return m_key; }

private:
    QTemporaryDir m_folder;
    core::SecretBytes m_key = core::SecretBytes::copyOf("0123456789abcdef0123456789abcdef");
    std::unique_ptr<core::Database> m_database;
};
