#include "ui/render/letterhtml.h"

#include "ui/render/fonts.h"

#include <QFont>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Of the light theme, for paper is always light.
constexpr auto Ink = "#1a2330"_L1;
constexpr auto Muted = "#556174"_L1;
constexpr auto Primary = "#0f6a6e"_L1;
constexpr auto Hairline = "#dde2e9"_L1;
constexpr auto Wash = "#edf4f4"_L1;

QString styleSheet()
{
    return u"body { color: %1; } "
           u"h1 { color: %3; font-size: 21pt; font-weight: 700; "
           u"     margin-top: 2px; margin-bottom: 16px; } "
           u"h2 { color: %1; font-size: 12pt; font-weight: 600; "
           u"     margin-top: 18px; margin-bottom: 5px; } "
           u"p { margin-top: 0px; margin-bottom: 8px; line-height: 135%; } "
           u"li { margin-bottom: 4px; line-height: 130%; } "
           u"ul { margin-top: 0px; margin-bottom: 8px; } "
           u"td { padding-top: 3px; padding-bottom: 3px; } "
           // QTextDocument forgets the margins of a paragraph that meets a table.
           u"table { margin-top: 5px; margin-bottom: 0px; } "
           u".house { color: %3; font-size: 10pt; font-weight: 600; margin-bottom: 0px; } "
           u".gap { font-size: 6px; padding: 0px; } "
           u".rule { font-size: 1px; padding: 0px; } "
           u".name { color: %2; } "
           u".note { color: %2; font-size: 9pt; } "
           u".bar { padding: 0px; } "
           u".quotes { padding: 0px 0px 0px 14px; } "
           u".quote { margin-bottom: 8px; line-height: 130%; } "
           u".last { margin-bottom: 0px; line-height: 130%; } "
           u".notice { color: %3; padding: 8px 12px 8px 12px; } "
           u".sign { margin-top: 26px; margin-bottom: 0px; font-weight: 600; } "
           u".under { color: %2; margin-bottom: 0px; }"_s.arg(Ink, Muted, Primary);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString noteOf(const core::LetterLine &line, const QString &before)
{
    return line.note.isEmpty()
               ? QString()
               : before + u"<span class='note'>"_s + escaped(line.note) + u"</span>"_s;
}

QString inQuotes(const QString &text, core::Language language)
{
    return language == core::Language::Dutch ? u'‘' + text + u'’' : u'“' + text + u'”';
}

QString headHtml(const QList<core::LetterField> &fields)
{
    QString rows;
    for (const core::LetterField &field : fields)
        rows += u"<tr><td width='92' class='name'>%1</td><td>%2</td></tr>"_s.arg(
            escaped(field.name), escaped(field.value));
    return u"<table width='100%' cellspacing='0' cellpadding='0'>"_s + rows + u"</table>"_s;
}

QString listHtml(const QList<core::LetterLine> &lines)
{
    QString items;
    for (const core::LetterLine &line : lines)
        items += u"<li>"_s + escaped(line.text) + noteOf(line, u" &nbsp;"_s) + u"</li>"_s;
    return u"<ul>"_s + items + u"</ul>"_s;
}

/// A bar of colour beside what people said themselves.
QString quotesHtml(const QList<core::LetterLine> &lines, core::Language language)
{
    QString quotes;
    for (const core::LetterLine &line : lines)
        quotes +=
            u"<p class='%1'>%2%3</p>"_s.arg(&line == &lines.constLast() ? u"last"_s : u"quote"_s,
                                            escaped(inQuotes(line.text, language)),
                                            noteOf(line, u"<br>"_s));
    return u"<table width='100%' cellspacing='0' cellpadding='0'><tr>"
           u"<td width='3' bgcolor='%1' class='bar'></td>"
           u"<td class='quotes'>%2</td></tr></table>"_s.arg(Primary, quotes);
}

QString noticeHtml(const QString &text)
{
    return u"<table width='100%' cellspacing='0' cellpadding='0' bgcolor='%1' "
           u"style='margin-top: 10px; margin-bottom: 8px;'><tr>"
           u"<td class='notice'>%2</td></tr></table>"_s.arg(Wash, escaped(text));
}

QString ruleHtml()
{
    return u"<table width='100%' cellspacing='0' cellpadding='0' "
           u"style='margin-top: 10px; margin-bottom: 18px;' bgcolor='%1'>"
           u"<tr><td class='rule'></td></tr></table>"_s.arg(Hairline);
}

QString signatureHtml(const QList<core::LetterLine> &lines)
{
    QString html;
    for (const core::LetterLine &line : lines)
        html += u"<p class='%1'>%2</p>"_s.arg(html.isEmpty() ? u"sign"_s : u"under"_s,
                                              escaped(line.text));
    return html;
}

QString blockHtml(const core::LetterBlock &block, core::Language language)
{
    const QString text = block.lines.isEmpty() ? QString() : block.lines.constFirst().text;
    switch (block.kind) {
    case core::BlockKind::Heading:
        return u"<h2>"_s + escaped(text) + u"</h2>"_s;
    case core::BlockKind::Paragraph:
        return u"<p>"_s + escaped(text) + u"</p>"_s;
    case core::BlockKind::Bullets:
        return listHtml(block.lines);
    case core::BlockKind::Quotes:
        return quotesHtml(block.lines, language);
    case core::BlockKind::Notice:
        return noticeHtml(text);
    case core::BlockKind::Signature:
        return signatureHtml(block.lines);
    }
    return {};
}

/// Every length of the style sheet; the words of the letter come after it.
QString enlargedHtml(const QString &html, qreal factor)
{
    static const QRegularExpression length(u"(\\d+)(p[tx]\\b)"_s);
    const qsizetype end = html.indexOf(u"</style>"_s);
    QString enlarged;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : length.globalMatch(html.first(end))) {
        enlarged += html.sliced(done, match.capturedStart() - done);
        enlarged += QString::number(qRound(match.captured(1).toInt() * factor)) + match.captured(2);
        done = match.capturedEnd();
    }
    return enlarged + html.sliced(done);
}

QString titleHtml(const core::LetterDocument &letter)
{
    return u"<h1>"_s + escaped(letter.title) + u"</h1>"_s;
}

QString pairHtml(const QString &left, const QString &right)
{
    return u"<tr><td width='48%'>%1</td><td width='4%'></td><td width='48%'>%2</td></tr>"_s.arg(
        left, right);
}

/// In a cell a heading has no margin of its own.
QString gapHtml(const core::LetterBlock &block)
{
    const bool isHeading = block.kind == core::BlockKind::Heading;
    return isHeading ? u"<tr><td class='gap' colspan='3'></td></tr>"_s : QString();
}

/// Block beside block, so that one can point from the one to the other.
QString besideHtml(const core::LetterDocument &letter, const core::LetterDocument &other)
{
    const auto blockOf = [](const core::LetterDocument &it, qsizetype i) {
        return blockHtml(it.blocks.value(i), it.language);
    };
    QString rows = pairHtml(titleHtml(letter), titleHtml(other))
                   + pairHtml(headHtml(letter.head), headHtml(other.head));
    for (qsizetype i = 0; i < letter.blocks.size(); ++i)
        rows += gapHtml(letter.blocks[i]) + pairHtml(blockOf(letter, i), blockOf(other, i));
    return u"<table width='100%' cellspacing='0' cellpadding='0'>"_s + rows + u"</table>"_s;
}

QString aloneHtml(const core::LetterDocument &letter)
{
    QString notices;
    QString body;
    for (const core::LetterBlock &block : letter.blocks)
        (block.kind == core::BlockKind::Notice ? notices : body) +=
            blockHtml(block, letter.language);
    return titleHtml(letter) + notices + headHtml(letter.head) + ruleHtml() + body;
}

} // namespace

QString htmlOf(const core::LetterDocument &letter)
{
    return u"<html><head><style>"_s + styleSheet() + u"</style></head><body>"_s
           + u"<p class='house'>"_s + escaped(letter.house) + u"</p>"_s
           + (letter.beside.isEmpty() ? aloneHtml(letter)
                                      : besideHtml(letter, letter.beside.constFirst()))
           + u"</body></html>"_s;
}

void fill(QTextDocument &document, const core::LetterDocument &letter, qreal enlarged)
{
    loadFonts();
    QFont font(u"Jeugdhuis Sans"_s);
    font.setPointSizeF(10 * enlarged);
    font.setHintingPreference(QFont::PreferNoHinting);
    document.setDefaultFont(font);
    document.setIndentWidth(18 * enlarged);
    document.setHtml(enlargedHtml(htmlOf(letter), enlarged));
}

} // namespace ui
