#include "ui/shell/vaultwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct VaultWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::VaultWords)

public:
    static QString refused(core::VaultFault fault);
    static QString elsewhere(core::VaultFault fault);
    static QString damaged(core::VaultFault fault);
};

QString VaultWords::refused(core::VaultFault fault)
{
    switch (fault) {
    case core::VaultFault::WrongPassphrase:
        return tr("That is not the passphrase of this vault.");
    case core::VaultFault::WrongRecoveryCode:
        return tr("That is not the recovery code of this vault. Compare it with the paper, group "
                  "by group.");
    case core::VaultFault::WeakPassphrase:
        return tr("This passphrase is too easy to guess. Make it longer, or use the proposal.");
    case core::VaultFault::TooNew:
        return tr("This vault was written by a newer version of Jeugdhuis. Install that version "
                  "to open it.");
    default:
        return {};
    }
}

QString VaultWords::elsewhere(core::VaultFault fault)
{
    switch (fault) {
    case core::VaultFault::AlreadyOpen:
        return tr("This vault is already open in another window of Jeugdhuis. Go on there, or "
                  "close it first.");
    case core::VaultFault::AlreadyExists:
        return tr("There is already a vault in this folder. Open it, or choose another folder.");
    case core::VaultFault::NotAVault:
        return tr("There is no vault in this folder.");
    case core::VaultFault::NotWritable:
        return tr("Jeugdhuis may not write in this folder. Ask for write access or choose another "
                  "folder.");
    case core::VaultFault::NetworkFolder:
        return tr("This folder is on a network. A vault must be on this laptop itself.");
    case core::VaultFault::DiskFull:
        return tr("The disk is full. Free some space and try again; nothing is lost.");
    case core::VaultFault::OutOfMemory:
        return tr("There is too little free memory to open the vault. Close other programs and "
                  "try again.");
    default:
        return {};
    }
}

QString VaultWords::damaged(core::VaultFault fault)
{
    switch (fault) {
    case core::VaultFault::KeyFileDamaged:
        return tr("The key file of this vault is damaged or was changed. Put back the copy from "
                  "your backup; do not delete anything.");
    case core::VaultFault::KeyFileMissing:
        return tr("The key file of this vault is missing. Put back the copy from your backup; do "
                  "not delete anything.");
    case core::VaultFault::KeyFileForeign:
        return tr("The key file and the files belong to two different vaults. Put back the key "
                  "file of this vault.");
    case core::VaultFault::DatabaseDamaged:
        return tr("The vault is damaged. Nothing was changed. Put back your last backup and keep "
                  "this folder aside.");
    case core::VaultFault::BackupDamaged:
        return tr("This backup is damaged. Try an older one.");
    default:
        return {};
    }
}

} // namespace

QString vaultSentence(core::VaultFault fault)
{
    for (const auto &words : {VaultWords::refused, VaultWords::elsewhere, VaultWords::damaged}) {
        const QString sentence = words(fault);
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

bool stopsTheWay(core::VaultFault fault)
{
    switch (fault) {
    case core::VaultFault::WrongPassphrase:
    case core::VaultFault::WrongRecoveryCode:
    case core::VaultFault::WeakPassphrase:
        return false;
    default:
        return true;
    }
}

} // namespace ui
