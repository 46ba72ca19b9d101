#include "ui/analysis/mapimporter.h"

#include "ui/analysis/importdialog.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString sentenceFor(const core::Brought &brought)
{
    if (brought == core::Brought())
        return MapImporter::tr("Nothing came in: everything was there already.");
    const QString form = MapImporter::tr("%1 cards and %2 arrows came in. Undo takes them back.");
    return form.arg(brought.cards).arg(brought.arrows);
}

} // namespace

MapImporter::MapImporter(OpenCase &open, QWidget *page)
    : QObject(page), m_open(open), m_page(page), m_action(new QAction(icon(Icon::Upload), {}, this))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_I);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describe(m_action, tr("Bring a map in"));
    m_action->setPriority(QAction::LowPriority);
    connect(m_action, &QAction::triggered, this, &MapImporter::askFile);
}

void MapImporter::askFile()
{
    auto *dialog = new QFileDialog(m_page, tr("Bring a map in"), QDir::homePath());
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Maps and tables (*.csv *.tsv *.txt *.graphml *.xml *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MapImporter::show);
    dialog->open();
}

void MapImporter::show(const QStringList &paths)
{
    auto *dialog = new ImportDialog(m_open, paths, m_page);
    connect(dialog, &ImportDialog::refused, this, &MapImporter::refused);
    connect(dialog, &ImportDialog::imported, this, [this](const core::Brought &brought) {
        Q_EMIT imported(sentenceFor(brought));
    });
    dialog->open();
}

} // namespace ui
