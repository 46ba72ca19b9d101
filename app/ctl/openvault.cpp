#include "app/ctl/openvault.h"

#include "core/store/passphrase.h"

#include <QFile>
#include <QStandardPaths>

#include <termios.h>
#include <unistd.h>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

/// Keeps what is typed off the terminal until it goes out of scope.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

core::SecretBytes firstLine(QFile &file)
{
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return core::passphraseBytes(QString::fromUtf8(line));
}

} // namespace

QString vaultFolder(const Console &console)
{
    const QString folder = console.option(u"vault"_s);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                  + u"/jeugdhuis/vault"_s
                            : folder;
}

core::Result<core::SecretBytes>
askPassphrase(const Console &console, const QString &question, const QString &option)
{
    QFile file;
    if (const QString path = console.option(option + u"-file"_s); !path.isEmpty()) {
        file.setFileName(path);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(Fault::NotFound,
                              u"%1 cannot be read (%2): check the name and the rights"_s.arg(
                                  path, file.errorString()));
        return firstLine(file);
    }
    const QString descriptor = console.option(option + u"-fd"_s);
    const int number = descriptor.isEmpty() ? STDIN_FILENO : descriptor.toInt();
    if (!file.open(number, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return core::fail(Fault::NotFound, u"descriptor %1 cannot be read"_s.arg(number));
    const SilentTerminal silent;
    if (isatty(number) != 0) {
        console.err << question << ": " << Qt::flush;
    }
    core::SecretBytes passphrase = firstLine(file);
    if (isatty(number) != 0)
        console.err << '\n' << Qt::flush;
    return passphrase;
}

core::Result<OpenVault> OpenVault::open(const Console &console)
{
    core::Result<core::SecretBytes> passphrase = askPassphrase(console, u"Passphrase"_s);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    OpenVault open;
    open.m_language = console.language();
    open.m_reason = console.option(u"reason"_s);
    core::VaultResult<std::unique_ptr<core::Vault>> vault =
        core::Vault::open(vaultFolder(console), *passphrase, console.policy);
    if (!vault)
        return core::fail(vault.error().fault, console.in(vault.error().text));
    open.m_vault = std::move(*vault);
    core::Result<std::unique_ptr<core::Journal>> journal =
        core::Journal::open(open.m_vault->database(), *open.m_clock, *open.m_rng);
    if (!journal)
        return tl::unexpected(journal.error());
    open.m_journal = std::move(*journal);
    if (const auto passed = open.pass(core::AuditEvent::Unlock, {}, {}); !passed)
        return tl::unexpected(passed.error());
    return open;
}

core::Result<>
OpenVault::pass(core::AuditEvent event, const core::CaseId &id, const QString &object)
{
    return m_journal->gate().pass({event, id, object, m_reason, {}}, m_language);
}

core::Result<core::CaseFile> OpenVault::load(const core::CaseId &id)
{
    if (const auto passed = pass(core::AuditEvent::Open, id, u"case"_s); !passed)
        return tl::unexpected(passed.error());
    return m_journal->load(id);
}

core::Result<>
OpenVault::apply(const core::CaseId &id, const core::Change &change, core::Intent intent)
{
    const core::MemberRole role = m_journal->gate().member().role;
    if (core::may(role, core::Right::EditCase) != core::Leave::Yes)
        return core::fail(Fault::Refused,
                          core::refusalOf(role, core::Right::EditCase).in(m_language));
    return m_journal->apply(id, change, intent);
}

core::Result<core::CaseId> OpenVault::caseNamed(const QString &name)
{
    QList<core::CaseId> whole;
    QList<core::CaseId> part;
    const QList<core::CaseloadRow> rows = m_journal->caseload();
    for (const core::CaseloadRow &row : rows) {
        if (row.id.text() == name)
            return row.id;
        if (row.code == name)
            whole.append(row.id);
        if (row.code.startsWith(name) || row.id.text().startsWith(name)
            || row.youth.compare(name, Qt::CaseInsensitive) == 0)
            part.append(row.id);
    }
    const QList<core::CaseId> &found = whole.isEmpty() ? part : whole;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return core::fail(
            Fault::NotFound,
            core::Wording{u"er is geen casus \"%1\": zie \"jeugdhuisctl case list\""_s,
                          u"there is no case \"%1\": see \"jeugdhuisctl case list\""_s}
                .in(m_language)
                .arg(name));
    return tl::unexpected(fitsSeveral(name, found));
}

core::Error OpenVault::fitsSeveral(const QString &name, const QList<core::CaseId> &found) const
{
    constexpr qsizetype MostNamed = 5;
    QStringList ids;
    for (const core::CaseId &id : found.first(std::min(found.size(), MostNamed)))
        ids.append(id.text());
    if (found.size() > MostNamed)
        ids.append(u"..."_s);
    return {Fault::Invalid,
            core::Wording{u"\"%1\" past op %2 casussen: geef het hele nummer of een van %3"_s,
                          u"\"%1\" fits %2 cases: give the whole code or one of %3"_s}
                .in(m_language)
                .arg(name, QString::number(found.size()), ids.join(u", "_s))};
}

core::Result<core::CaseFile> OpenVault::caseFile(const QString &name)
{
    const core::Result<core::CaseId> id = caseNamed(name);
    if (!id)
        return tl::unexpected(id.error());
    return load(*id);
}

core::Result<> OpenVault::add(core::CaseFile &file)
{
    if (!m_codes)
        m_codes.emplace(m_journal->caseload());
    file.head.code = m_codes->take(file.head.code, m_clock->today().year());
    if (core::Result<> passed = pass(core::AuditEvent::Import, file.head.id, u"case"_s); !passed)
        return passed;
    return m_journal->apply(file.head.id, core::addedCase(file), core::Intent::Import);
}

} // namespace ctl
