#include "app/housewish.h"

#include "ui/shell/housepreview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

void HouseWish::ask(QWidget *parent, const core::House &inUse) const
{
    const QString title =
        QCoreApplication::translate("HousePreview", "A file with the settings of the house");
    auto *dialog = new QFileDialog(parent, title, QDir::homePath(), u"JSON (*.json)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        dialog,
        &QFileDialog::fileSelected,
        parent,
        [wish = *this, parent, inUse](const QString &path) { wish.preview(parent, inUse, path); });
    dialog->open();
}

void HouseWish::preview(QWidget *parent, const core::House &inUse, const QString &path) const
{
    const core::Result<core::House> house = HouseFile::read(path, m_language);
    if (!house)
        return onRefused(house.error().detail);
    auto *dialog = new ui::HousePreview(*house, inUse, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [wish = *this, path] {
        const core::Result<core::House> used = wish.m_file.use(path, wish.m_language);
        if (used)
            wish.onUsed(*used);
        else
            wish.onRefused(used.error().detail);
    });
    dialog->open();
}
