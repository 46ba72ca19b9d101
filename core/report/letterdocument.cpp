#include "core/report/letterdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString lineText(const LetterLine &line, BlockKind kind)
{
    const QString text = line.note.isEmpty() ? line.text : line.text + u" - "_s + line.note;
    const bool isListed = kind == BlockKind::Bullets || kind == BlockKind::Quotes;
    return isListed ? u"- "_s + text : text;
}

} // namespace

QString plainText(const LetterDocument &document)
{
    QString text = document.house + u"\n\n"_s + document.title + u"\n\n"_s;
    for (const LetterField &field : document.head)
        text += field.name + u": "_s + field.value + u'\n';
    for (const LetterBlock &block : document.blocks) {
        text += block.kind == BlockKind::Heading ? u"\n\n"_s : u"\n"_s;
        for (const LetterLine &line : block.lines)
            text += lineText(line, block.kind) + u'\n';
    }
    text += u'\n' + document.footer + u'\n';
    for (const LetterDocument &other : document.beside)
        text += u'\n' + plainText(other);
    return text;
}

} // namespace core
