#include "ui/render/pdf.h"

#include "ui/render/letterhtml.h"
#include "ui/render/ownfile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QMarginsF PageMargins{24, 20, 24, 16}; // mm
constexpr qreal FooterHeight = 12;               // mm, of the page inside its margins

qreal toPixels(qreal millimetres, const QPagedPaintDevice &paper)
{
    return millimetres / 25.4 * paper.logicalDpiX();
}

void setUp(QPdfWriter &writer, const core::LetterDocument &letter)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(letter.title);
    writer.setCreator(QCoreApplication::applicationName());
}

QString pageText(int page, int pages, core::Language language)
{
    return (language == core::Language::Dutch ? u"Pagina %1 van %2"_s : u"Page %1 of %2"_s)
        .arg(page)
        .arg(pages);
}

void paintFooter(QPainter &painter, const QRectF &area, const QString &left, const QString &right)
{
    QFont font(u"Jeugdhuis Sans"_s);
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x61, 0x74));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, left);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, right);
}

void paintBody(QPainter &painter, const QTextDocument &document, int page)
{
    const QSizeF size = document.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    // A block that only touches the page would be drawn on both.
    context.clip = QRectF(QPointF(0, page * size.height()), size).adjusted(0, 1, 0, -1);
    // Else the text takes the colour of a dark theme.
    context.palette.setColor(QPalette::Text, QColor(0x1a, 0x23, 0x30));
    painter.save();
    painter.translate(0, -page * size.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintPages(QPagedPaintDevice &writer, const core::LetterDocument &letter)
{
    writer.setPageMargins(PageMargins, QPageLayout::Millimeter);
    const QSizeF paper = writer.pageLayout().paintRectPixels(writer.logicalDpiX()).size();
    const qreal footer = toPixels(FooterHeight, writer);
    QTextDocument document;
    fill(document, letter);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(QSizeF(paper.width(), paper.height() - footer));

    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        paintBody(painter, document, page);
        paintFooter(painter,
                    QRectF(0, paper.height() - footer, paper.width(), footer),
                    letter.footer,
                    pageText(page + 1, pages, letter.language));
    }
}

/// Qt 6.4 writes neither the language nor that a reader shows the title.
QByteArray withLanguage(const QByteArray &pdf, core::Language language)
{
    QPDF file;
    file.processMemoryFile("letter", pdf.constData(), static_cast<size_t>(pdf.size()));
    const auto *name = language == core::Language::Dutch ? "nl-NL" : "en-GB";
    file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(name));
    file.getRoot().replaceKey("/ViewerPreferences",
                              QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

core::Result<QByteArray> pdfOf(const core::LetterDocument &letter)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, letter);
        paintPages(writer, letter);
    }
    try {
        return withLanguage(pdf, letter.language);
    } catch (const std::exception &error) {
        return core::fail(core::Fault::Invalid, QString::fromUtf8(error.what()));
    }
}

core::Result<> writePdf(const core::LetterDocument &letter, const QString &path)
{
    const core::Result<QByteArray> pdf = pdfOf(letter);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return writeOwnFile(path, *pdf);
}

void print(const core::LetterDocument &letter, QPagedPaintDevice &printer)
{
    paintPages(printer, letter);
}

core::Result<> writePaper(const core::LetterDocument &letter, const QString &path)
{
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return writeOwnFile(path, core::plainText(letter).toUtf8());
    return writePdf(letter, path);
}

} // namespace ui
