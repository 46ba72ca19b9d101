#include "core/report/storydocument.h"

#include "core/model/wording.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString longDate(const QDate &date, Language language)
{
    const QLocale locale(language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

LetterBlock block(BlockKind kind, const QString &text)
{
    return {kind, {{text, {}}}};
}

QString textOf(const StoryParagraph &paragraph, const QString &doubt)
{
    QStringList texts;
    if (!paragraph.title.isEmpty())
        texts.append(paragraph.title + u'.');
    for (const StorySentence &sentence : paragraph.sentences)
        texts.append(sentence.isStale ? sentence.text + u' ' + doubt : sentence.text);
    return texts.join(u' ');
}

} // namespace

LetterDocument storyDocument(const CaseFile &file, const StoryWish &wish, const QDate &today)
{
    const auto in = [&wish](const Wording &wording) { return wording.in(wish.language); };
    const Story story = storyOf(file, wish);
    const QString name = readerName(wish.reader, file, wish.language);
    LetterDocument document;
    document.language = wish.language;
    document.house = u"Jeugdhuis"_s;
    document.title = story.title;
    document.head = {{in({u"Voor"_s, u"For"_s}), name},
                     {in({u"Datum"_s, u"Date"_s}), longDate(today, wish.language)}};
    document.blocks.append(
        block(BlockKind::Notice,
              in({u"Dit is een denkhulp, niet de waarheid. Het is alleen voor %1."_s,
                  u"This helps to think. It is not the truth. It is for %1 only."_s})
                  .arg(name)));
    if (file.head.invented)
        document.blocks.append(block(BlockKind::Notice,
                                     in({u"Alle personen in dit voorbeeld zijn verzonnen."_s,
                                         u"All people in this example are invented."_s})));
    for (const StorySection &section : story.sections) {
        if (!section.heading.isEmpty())
            document.blocks.append(block(BlockKind::Heading, section.heading));
        for (const StoryParagraph &paragraph : section.paragraphs)
            document.blocks.append(block(BlockKind::Paragraph, textOf(paragraph, story.doubt)));
    }
    document.footer = u"%1 \u00b7 %2 %3 \u00b7 %4"_s.arg(
        story.title, in({u"voor"_s, u"for"_s}), name, longDate(today, wish.language));
    return document;
}

} // namespace core
