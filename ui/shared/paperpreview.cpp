#include "ui/shared/paperpreview.h"

#include "ui/render/letterhtml.h"
#include "ui/shared/theme.h"

#include <QScrollBar>

namespace ui {

PaperPreview::PaperPreview(QWidget *parent) : QTextBrowser(parent)
{
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    setPalette(paper);
}

void PaperPreview::show(const core::LetterDocument &paper, Place place)
{
    const int before = place == Place::Kept ? verticalScrollBar()->value() : 0;
    fill(*document(), paper, textEnlargement());
    document()->setDocumentMargin(sizes().gapPage);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(before);
}

} // namespace ui
