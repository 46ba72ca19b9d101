#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/store/backup.h"

#include <QJsonArray>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Exit create(const Console &console)
{
    const core::Result<core::SecretBytes> passphrase = askPassphrase(console, u"New passphrase"_s);
    if (!passphrase)
        return console.refuse(passphrase.error());
    core::VaultResult<core::NewVault> made = core::Vault::create(
        vaultFolder(console), *passphrase, core::SystemClock().now(), console.policy);
    if (!made)
        return console.refuse(made.error());
    core::SystemClock clock;
    core::SystemRng rng;
    const auto journal = core::Journal::open(made->vault->database(), clock, rng);
    if (!journal)
        return console.refuse(journal.error());
    if (console.isJson()) {
        console.json(
            {{u"vault"_s, made->vault->folder()}, {u"recoveryCode"_s, made->recoveryCode.text()}});
        return Exit::Done;
    }
    console.line(u"vault made in %1"_s.arg(made->vault->folder()));
    console.line(u"recovery code, shown this once: %1"_s.arg(made->recoveryCode.text()));
    return Exit::Done;
}

Exit info(const Console &console)
{
    const core::VaultResult<core::VaultFacts> facts = core::Vault::info(vaultFolder(console));
    if (!facts)
        return console.refuse(facts.error());
    const QString created = QDateTime::fromMSecsSinceEpoch(facts->created).toString(Qt::ISODate);
    QJsonArray keySlots;
    for (const core::KeySlot &slot : facts->keySlots) {
        const bool isPassphrase = slot.type == core::SlotType::Passphrase;
        keySlots.append(
            QJsonObject{{u"type"_s, isPassphrase ? u"passphrase"_s : u"recoveryCode"_s},
                        {u"memoryMiB"_s, static_cast<qint64>(slot.cost.memory / core::MiB)},
                        {u"operations"_s, static_cast<qint64>(slot.cost.operations)}});
    }
    if (console.isJson()) {
        console.json({{u"vault"_s, facts->folder},
                      {u"created"_s, created},
                      {u"cipher"_s, facts->cipher},
                      {u"databaseBytes"_s, facts->databaseBytes},
                      {u"slots"_s, keySlots}});
        return Exit::Done;
    }
    console.line(u"vault    %1"_s.arg(facts->folder));
    console.line(u"made     %1"_s.arg(created));
    console.line(u"cipher   %1"_s.arg(facts->cipher));
    console.line(u"size     %1 bytes"_s.arg(facts->databaseBytes));
    for (const QJsonValue &slot : std::as_const(keySlots))
        console.line(u"opens by %1"_s.arg(slot[u"type"_s].toString()));
    return Exit::Done;
}

Exit verify(const Console &console)
{
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    if (console.options.isSet(u"rebuild"_s))
        open->journal().rebuild();
    if (const core::VaultResult<> pages = open->vault().verify(); !pages)
        return console.refuse(pages.error());
    if (const core::Result<> journal = open->journal().verify(); !journal)
        return console.refuse(journal.error());
    if (const auto log = open->journal().gate().log().verify(console.language()); !log)
        return console.refuse(log.error());
    const QString hash = QString::fromLatin1(open->journal().stateHash().toHex());
    if (console.isJson())
        console.json({{u"good"_s, true}, {u"stateHash"_s, hash}});
    else
        console.line(u"good: pages, journal, tables and log agree (state %1)"_s.arg(hash.left(16)));
    return Exit::Done;
}

Exit changePassphrase(const Console &console)
{
    const auto old = askPassphrase(console, u"Passphrase"_s);
    if (!old)
        return console.refuse(old.error());
    auto vault = core::Vault::open(vaultFolder(console), *old, console.policy);
    if (!vault)
        return console.refuse(vault.error());
    const auto fresh = askPassphrase(console, u"New passphrase"_s, u"new-passphrase"_s);
    if (!fresh)
        return console.refuse(fresh.error());
    const auto changed = (*vault)->changePassphrase(*old, *fresh, core::SystemClock().now());
    if (!changed)
        return console.refuse(changed.error());
    console.line(u"changed; a copy of the old key file still opens with the old passphrase"_s);
    return Exit::Done;
}

Exit recover(const Console &console)
{
    const auto typed = askPassphrase(console, u"Recovery code"_s, u"recovery-code"_s);
    if (!typed)
        return console.refuse(typed.error());
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(typed->data()),
                                        static_cast<qsizetype>(typed->size()));
    const core::VaultResult<core::RecoveryCode> code = core::RecoveryCode::parse(text);
    if (!code)
        return console.refuse(code.error());
    const auto fresh = askPassphrase(console, u"New passphrase"_s, u"new-passphrase"_s);
    if (!fresh)
        return console.refuse(fresh.error());
    const auto vault = core::Vault::recover(
        vaultFolder(console), *code, *fresh, core::SystemClock().now(), console.policy);
    if (!vault)
        return console.refuse(vault.error());
    console.line(u"the vault opens with the new passphrase"_s);
    return Exit::Done;
}

Exit backup(const Console &console, const QString &file)
{
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    if (const core::VaultResult<> done = core::backUp(open->vault(), file); !done)
        return console.refuse(done.error());
    console.line(u"backup written to %1; it opens with the same passphrase"_s.arg(file));
    return Exit::Done;
}

Exit restore(const Console &console, const QString &file)
{
    const auto passphrase = askPassphrase(console, u"Passphrase"_s);
    if (!passphrase)
        return console.refuse(passphrase.error());
    const auto done = core::restore(file, vaultFolder(console), *passphrase, console.policy);
    if (!done)
        return console.refuse(done.error());
    console.line(u"restored to %1"_s.arg(vaultFolder(console)));
    return Exit::Done;
}

} // namespace

Exit vaultCommand(const Console &console, const Words &words)
{
    const QString verb = words.value(1);
    if (verb == "create"_L1)
        return create(console);
    if (verb == "info"_L1)
        return info(console);
    if (verb == "verify"_L1)
        return verify(console);
    if (verb == "change-passphrase"_L1)
        return changePassphrase(console);
    if (verb == "recover"_L1)
        return recover(console);
    if (verb == "backup"_L1 && words.size() == 3)
        return backup(console, words[2]);
    if (verb == "restore"_L1 && words.size() == 3)
        return restore(console, words[2]);
    return console.usage(
        u"vault create|info|verify|change-passphrase|recover|backup FILE|restore FILE"_s);
}

} // namespace ctl
