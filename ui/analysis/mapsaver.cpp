#include "ui/analysis/mapsaver.h"

#include "core/analysis/mapexport.h"
#include "core/model/words.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/poster.h"
#include "ui/shared/icons.h"
#include "ui/shared/takeout.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

core::Result<> writeTables(const core::CaseFile &view, const QString &path)
{
    const core::MapTables tables = core::mapTables(view, screenLanguage());
    const QString base = path.chopped(4);
    for (const auto &[ending, bytes] : tables.files()) {
        core::Result<> written = saveBytes(base + ending, bytes);
        if (!written)
            return written;
    }
    return {};
}

} // namespace

core::Result<> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return core::fail(core::Fault::Unreachable,
                      MapSaver::tr("%1 was not written: %2. Choose another place.")
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

core::Result<> saveMap(const Poster &poster, const QString &path)
{
    const core::CaseFile &view = poster.view;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return saveBytes(path, posterPdf(poster));
    if (ending == u"svg")
        return saveBytes(path, posterSvg(poster));
    if (ending == u"png")
        return saveBytes(path, posterPng(poster));
    if (ending == u"csv")
        return writeTables(view, path);
    if (ending == u"graphml")
        return saveBytes(path, core::mapGraphMl(view, screenLanguage()));
    if (ending == u"json")
        return saveBytes(path, QJsonDocument(core::mapJson(view)).toJson());
    if (ending == u"dot")
        return saveBytes(path, core::mapDot(view));
    return core::fail(core::Fault::Invalid,
                      MapSaver::tr("%1 ends in none of pdf, svg, png, csv, graphml, json and dot. "
                                   "Choose another name.")
                          .arg(path));
}

MapSaver::MapSaver(OpenCase &open, const DiagramScene &scene, QWidget *page)
    : QObject(page)
    , m_open(open)
    , m_scene(scene)
    , m_page(page)
    , m_action(new QAction(icon(Icon::Download), {}, this))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_P);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setPriority(QAction::LowPriority);
    connect(m_action, &QAction::triggered, this, &MapSaver::askReader);
    retranslate();
}

void MapSaver::retranslate()
{
    m_action->setText(tr("Save the map"));
}

void MapSaver::askReader()
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"mapReaders"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("For whom?"));
    for (const core::Reader &reader : core::readersOf(m_open.file()))
        menu->addAction(core::readerName(reader, m_open.file(), screenLanguage()),
                        this,
                        [this, reader] { askPlace(reader); });
    menu->popup(m_page->mapToGlobal(m_page->rect().topRight())
                - QPoint(menu->sizeHint().width(), 0));
}

void MapSaver::askPlace(const core::Reader &reader)
{
    auto *dialog = new QFileDialog(m_page, tr("Save the map"), QDir::homePath());
    dialog->setObjectName(u"mapDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({tr("Poster (*.pdf)"),
                            tr("Picture (*.png *.svg)"),
                            tr("Tables (*.csv)"),
                            tr("For other programs (*.graphml *.json *.dot)")});
    dialog->selectFile(m_open.file().head.code + u".pdf"_s); // Never a name of a person.
    connect(dialog, &QFileDialog::fileSelected, this, [this, reader](const QString &path) {
        save(reader, path);
    });
    dialog->open();
}

void MapSaver::save(const core::Reader &reader, const QString &path)
{
    const QString object = u"map/"_s + core::wordOf(reader.kind).toString();
    takeOut(m_open, this, eventFor(path), object, [this, reader, path] { write(reader, path); });
}

void MapSaver::write(const core::Reader &reader, const QString &path)
{
    const core::Result<> written =
        saveMap({core::asSeenBy(m_open.file(), reader),
                 tr("for: %1").arg(core::readerName(reader, m_open.file(), screenLanguage())),
                 m_open.clock().today(),
                 m_scene.mapView(),
                 m_scene.circle()},
                path);
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error().detail);
}

} // namespace ui
