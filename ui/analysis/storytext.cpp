#include "ui/analysis/storytext.h"

#include "ui/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QTextCharFormat formatOf(TextRole role)
{
    QTextCharFormat format;
    format.setFont(fontOf(role));
    return format;
}

QTextBlockFormat spaced(int above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    return format;
}

void writeLine(QTextCursor &cursor, const QString &text, TextRole role, int above)
{
    cursor.insertBlock(spaced(above));
    cursor.insertText(text, formatOf(role));
}

bool restsOn(const core::StorySentence &sentence, const Choice &choice)
{
    return sentence.factors.contains(choice.factor) || sentence.links.contains(choice.link);
}

} // namespace

StoryText::StoryText(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("The story of the map"));
    setOpenLinks(false);
    document()->setUndoRedoEnabled(false); // Undo is that of the page.
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        follow(url.toString());
    });
}

void StoryText::tell(const core::Story &story)
{
    if (story == m_story)
        return;
    const std::optional<StoryPlace> before = current();
    m_story = story;
    m_pieces.clear();
    m_current = -1;
    const int place = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    cursor.insertText(story.title, formatOf(TextRole::Heading));
    for (const core::StorySection &section : story.sections)
        write(section, cursor);
    verticalScrollBar()->setValue(place);
    for (int i = 0; before && i < m_pieces.size(); ++i) {
        if (m_pieces[i].place.sentence.basisHash == before->sentence.basisHash
            && m_pieces[i].place.part == before->part)
            m_current = i;
    }
    highlight();
    Q_EMIT currentChanged();
}

void StoryText::write(const core::StorySection &section, QTextCursor &cursor)
{
    if (!section.heading.isEmpty())
        writeLine(cursor, section.heading, TextRole::Strong, sizes().gapLarge);
    for (const core::StoryParagraph &paragraph : section.paragraphs) {
        if (!paragraph.title.isEmpty())
            writeLine(cursor, paragraph.title, TextRole::Label, sizes().gap);
        cursor.insertBlock(spaced(sizes().gapSmall));
        for (const core::StorySentence &sentence : paragraph.sentences)
            write({section.part, sentence}, cursor);
    }
}

void StoryText::write(const StoryPlace &place, QTextCursor &cursor)
{
    const Tokens &colors = tokens(palette());
    QTextCharFormat format = formatOf(TextRole::Body);
    if (place.sentence.isOwn()) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colors.muted);
        format.setToolTip(tr("Own words"));
    }
    const int from = cursor.position();
    cursor.insertText(place.sentence.text, format);
    m_pieces.append({from, cursor.position(), place});
    if (place.sentence.isOwn()) {
        QTextCharFormat mark = formatOf(TextRole::Caption);
        mark.setForeground(colors.muted);
        cursor.insertText(u"\u00a0\u270e"_s, mark);
    }
    cursor.insertText(u" "_s, formatOf(TextRole::Body));
    if (place.sentence.isStale)
        ask(place.sentence, cursor);
}

/// The question below a stale sentence, with its two answers as links.
void StoryText::ask(const core::StorySentence &sentence, QTextCursor &cursor)
{
    const Tokens &colors = tokens(palette());
    const int piece = int(m_pieces.size()) - 1;
    QTextCharFormat quiet = formatOf(TextRole::Small);
    quiet.setForeground(colors.warning.ink);
    QTextBlockFormat block = spaced(sizes().gapTiny);
    block.setLeftMargin(sizes().gap);
    cursor.insertBlock(block);
    cursor.insertText(tr("The cards have changed: is this still right?"), quiet);
    if (!sentence.told.isEmpty())
        cursor.insertText(u' ' + tr("The map now tells: %1").arg(sentence.told), quiet);
    const auto link = [&](const QString &text, const QString &target) {
        QTextCharFormat format = formatOf(TextRole::Small);
        format.setForeground(colors.primary);
        format.setFontUnderline(true);
        format.setAnchor(true);
        format.setAnchorHref(u"%1:%2"_s.arg(target).arg(piece));
        cursor.insertText(u"  "_s, formatOf(TextRole::Small));
        cursor.insertText(text, format);
    };
    link(tr("Still right"), u"keep"_s);
    link(sentence.told.isEmpty() ? tr("Take it out") : tr("Take the new sentence"), u"take"_s);
    cursor.insertBlock(spaced(sizes().gapTiny));
}

void StoryText::follow(const QString &anchor)
{
    const int piece = anchor.section(u':', 1).toInt();
    if (piece < 0 || piece >= m_pieces.size())
        return;
    const StoryPlace place = m_pieces[piece].place;
    if (anchor.startsWith(u"keep:"_s))
        Q_EMIT keepAsked(place);
    else if (anchor.startsWith(u"take:"_s))
        Q_EMIT takeAsked(place);
}

std::optional<StoryPlace> StoryText::current() const
{
    if (m_current < 0 || m_current >= m_pieces.size())
        return std::nullopt;
    return m_pieces[m_current].place;
}

bool StoryText::choose(const core::StorySentence &sentence)
{
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].place.sentence == sentence) {
            choose(i);
            return true;
        }
    }
    return false;
}

void StoryText::choose(int piece)
{
    m_current = piece;
    QTextCursor cursor(document());
    cursor.setPosition(m_pieces[piece].to);
    setTextCursor(cursor);
    cursor.setPosition(m_pieces[piece].from);
    setTextCursor(cursor);
    ensureCursorVisible();
    highlight();
    const core::StorySentence &sentence = m_pieces[piece].place.sentence;
    Q_EMIT pointed(Lit{QSet(sentence.factors.begin(), sentence.factors.end()),
                       QSet(sentence.links.begin(), sentence.links.end())});
    Q_EMIT currentChanged();
}

void StoryText::step(int by)
{
    if (m_pieces.isEmpty())
        return;
    const int last = int(m_pieces.size()) - 1;
    choose(m_current < 0 ? (by > 0 ? 0 : last) : std::clamp(m_current + by, 0, last));
}

int StoryText::pieceAt(const QPoint &point) const
{
    const QPointF inText =
        QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int at = document()->documentLayout()->hitTest(inText, Qt::ExactHit);
    for (int i = 0; at >= 0 && i < m_pieces.size(); ++i) {
        if (m_pieces[i].from <= at && at < m_pieces[i].to)
            return i;
    }
    return -1;
}

void StoryText::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isOnLink =
        isPlain && !textCursor().charFormat().anchorHref().isEmpty() && textCursor().hasSelection();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const std::optional<StoryPlace> place = current();
    if (isPlain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else if (place && isPlain && (event->key() == Qt::Key_F2 || (isEnter && !isOnLink)))
        Q_EMIT editAsked(*place);
    else if (isPlain && event->key() == Qt::Key_Insert)
        Q_EMIT addAsked();
    else if (place && isPlain && place->sentence.isOwn() && event->key() == Qt::Key_Delete)
        Q_EMIT takeAsked(*place);
    else
        QTextBrowser::keyPressEvent(event);
}

void StoryText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_pieces.isEmpty()) {
        const core::Story story = std::exchange(m_story, {});
        tell(story); // Its letters have the colours of before.
    }
}

void StoryText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const int piece = pieceAt(event->pos());
    if (event->button() == Qt::LeftButton && piece >= 0 && !textCursor().hasSelection())
        choose(piece);
}

void StoryText::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int piece = pieceAt(event->pos());
    if (piece < 0) {
        QTextBrowser::mouseDoubleClickEvent(event);
        return;
    }
    choose(piece);
    Q_EMIT editAsked(m_pieces[piece].place);
}

void StoryText::mark(const Choice &choice)
{
    m_choice = choice;
    highlight();
    if (choice.isEmpty())
        return;
    const auto first = std::ranges::find_if(
        m_pieces, [&](const Piece &it) { return restsOn(it.place.sentence, choice); });
    if (first == m_pieces.end())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(first->from);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// What rests on the choice of the map has a wash, the sentence one is at a stronger one.
void StoryText::highlight()
{
    const Tokens &colors = tokens(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        const bool isMarked = !m_choice.isEmpty() && restsOn(piece.place.sentence, m_choice);
        if (i != m_current && !isMarked)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(piece.from);
        mark.cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? colors.selection : colors.primaryWash);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace ui
