#include "ui/conversation/sheetsaver.h"

#include "ui/render/ownfile.h"
#include "ui/render/pdf.h"
#include "ui/shared/takeout.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SheetSaver::SheetSaver(OpenCase &open, QWidget *panel)
    : QObject(panel), m_open(open), m_panel(panel)
{}

void SheetSaver::ask(const Kind &kind, const Write &write)
{
    auto *dialog = new QFileDialog(m_panel, kind.title, QDir::homePath());
    dialog->setObjectName(u"sheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.suffix);
    dialog->setNameFilter(kind.filter);
    // Never a name of a person.
    dialog->selectFile(m_open.file().head.code + u'.' + kind.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind, write](const QString &path) {
        takeOut(m_open, this, eventFor(path), kind.object, [=, this] { save(path, write); });
    });
    dialog->open();
}

void SheetSaver::save(const QString &path, const Write &write)
{
    const core::Result<> written = write(path);
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error().detail);
}

void SheetSaver::askPdf(const core::LetterDocument &sheet)
{
    ask({tr("Save the sheet"), tr("Sheet (*.pdf)"), u"pdf"_s, u"sheet"_s},
        [sheet](const QString &path) { return writePdf(sheet, path); });
}

void SheetSaver::askCalendar(const QByteArray &calendar)
{
    ask({tr("Save for the calendar"), tr("Calendar (*.ics)"), u"ics"_s, u"appointment"_s},
        [calendar](const QString &path) { return writeOwnFile(path, calendar); });
}

void SheetSaver::askPrinter(const core::LetterDocument &sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(sheet.title); // Never a name of a person.
    auto *dialog = new QPrintDialog(printer.get(), m_panel);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, sheet] {
        takeOut(m_open, this, core::AuditEvent::Print, u"sheet"_s, [this, printer, sheet] {
            print(sheet, *printer);
            Q_EMIT printed();
        });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // It lives as long as the dialog.
    dialog->open();
}

} // namespace ui
