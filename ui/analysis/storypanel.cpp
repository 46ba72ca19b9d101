#include "ui/analysis/storypanel.h"

#include "ui/analysis/mapsaver.h"
#include "ui/shared/field.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

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

} // namespace

StoryPanel::StoryPanel(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_reader(new QComboBox)
    , m_asI(new QCheckBox(tr("as \u201cI\u201d")))
    , m_text(new QTextBrowser)
{
    m_reader->setObjectName(u"storyReader"_s);
    m_asI->setObjectName(u"storyAsI"_s);
    m_text->setObjectName(u"storyText"_s);
    m_text->setAccessibleName(tr("The story of the map"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new Field(tr("For whom?"), m_reader));
    column->addWidget(m_asI);
    column->addWidget(m_text, 1);
    connect(m_reader, &QComboBox::activated, this, &StoryPanel::write);
    connect(m_asI, &QCheckBox::clicked, this, &StoryPanel::write);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        follow(url.toString());
    });
}

void StoryPanel::refresh()
{
    fillReaders();
    write();
}

void StoryPanel::fillReaders()
{
    const QList<core::Reader> readers = core::readersOf(m_open.file());
    if (readers == m_readers)
        return;
    const int before = m_reader->currentIndex();
    m_readers = readers;
    m_reader->clear();
    for (const core::Reader &reader : readers)
        m_reader->addItem(wordFor(reader, m_open.file()));
    m_reader->setCurrentIndex(std::clamp(before, 0, m_reader->count() - 1));
}

core::StoryWish StoryPanel::wish() const
{
    const core::Reader reader = m_readers.value(m_reader->currentIndex());
    const bool isYouth = reader.kind == core::ReaderKind::Youth;
    return {reader, screenLanguage(), isYouth && m_asI->isChecked()};
}

void StoryPanel::write()
{
    m_asI->setVisible(wish().reader.kind == core::ReaderKind::Youth);
    const core::Story story = core::storyOf(m_open.file(), wish());
    if (story == m_story)
        return;
    m_story = story;
    m_pieces.clear();
    const int place = m_text->verticalScrollBar()->value();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.insertText(story.title, formatOf(TextRole::Heading));
    for (const core::StorySection &section : story.sections) {
        if (!section.heading.isEmpty())
            writeLine(cursor, section.heading, TextRole::Strong, sizes().gapLarge);
        for (const core::StoryParagraph &paragraph : section.paragraphs) {
            if (!paragraph.title.isEmpty())
                writeLine(cursor, paragraph.title, TextRole::Label, sizes().gap);
            cursor.insertBlock(spaced(sizes().gapSmall));
            for (const core::StorySentence &sentence : paragraph.sentences)
                writeSentence(cursor, sentence);
        }
    }
    m_text->verticalScrollBar()->setValue(place);
}

void StoryPanel::writeSentence(QTextCursor &cursor, const core::StorySentence &sentence)
{
    QTextCharFormat format = formatOf(TextRole::Body);
    if (!sentence.factors.isEmpty() || !sentence.links.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(QString::number(m_pieces.size()));
    }
    const int from = cursor.position();
    cursor.insertText(sentence.text, format);
    m_pieces.append({from, cursor.position(), sentence});
    cursor.insertText(u" "_s, formatOf(TextRole::Body));
}

void StoryPanel::follow(const QString &anchor)
{
    bool isNumber = false;
    const int piece = anchor.toInt(&isNumber);
    if (!isNumber || piece < 0 || piece >= m_pieces.size())
        return;
    const core::StorySentence &sentence = m_pieces[piece].sentence;
    Lit lit;
    lit.factors = QSet(sentence.factors.begin(), sentence.factors.end());
    lit.links = QSet(sentence.links.begin(), sentence.links.end());
    Q_EMIT pointed(lit);
}

void StoryPanel::mark(const Choice &choice)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Piece &piece : std::as_const(m_pieces)) {
        const bool isIt = piece.sentence.factors.contains(choice.factor)
                          || piece.sentence.links.contains(choice.link);
        if (choice.isEmpty() || !isIt)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(piece.from);
        mark.cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        mark.format.setBackground(tokens(palette()).primaryWash);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
        m_text->ensureCursorVisible();
    }
}

} // namespace ui
