#include "ui/analysis/storysaver.h"

#include "core/model/words.h"
#include "core/report/storydocument.h"
#include "ui/render/pdf.h"
#include "ui/shared/takeout.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StorySaver::StorySaver(OpenCase &open, QWidget *panel)
    : QObject(panel), m_open(open), m_panel(panel)
{}

void StorySaver::ask(const core::StoryWish &wish)
{
    auto *dialog = new QFileDialog(m_panel, tr("Save the story"), QDir::homePath());
    dialog->setObjectName(u"storyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({tr("Paper (*.pdf)"), tr("Plain text (*.txt)")});
    dialog->selectFile(m_open.file().head.code + u".pdf"_s); // Never a name of a person.
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &path) {
        save(wish, path);
    });
    dialog->open();
}

void StorySaver::save(const core::StoryWish &wish, const QString &path)
{
    const QString object = u"story/"_s + core::wordOf(wish.reader.kind).toString();
    takeOut(m_open, this, eventFor(path), object, [this, wish, path] { write(wish, path); });
}

void StorySaver::write(const core::StoryWish &wish, const QString &path)
{
    const core::Result<> written =
        writePaper(core::storyDocument(m_open.file(), wish, m_open.clock().today()), path);
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(tr("%1 Choose another place.").arg(written.error().detail));
}

} // namespace ui
