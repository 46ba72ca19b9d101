#include "ui/shared/spelling.h"

#include "ui/shared/spellmarks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Abbreviations, codes and times are nobody's mistake.
bool isAskedAbout(const QString &word)
{
    const bool hasDigit =
        std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
    const bool hasSmall =
        std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLower(); });
    return word.size() > 1 && hasSmall && !hasDigit;
}

} // namespace

QList<WordSpan> unknownWords(const QString &text,
                             const std::function<bool(const QString &)> &isRight)
{
    QList<WordSpan> unknown;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString word = text.mid(start, end - start);
        if (isAskedAbout(word) && !isRight(word))
            unknown += {int(start), int(end - start)};
        start = end;
    }
    return unknown;
}

Spelling::Spelling(QWidget &window, const OpenCase &open, QObject *parent)
    : QObject(parent), m_window(window), m_open(open)
{
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&m_dictionary, &Dictionary::changed, this, &Spelling::look);
}

Spelling::~Spelling()
{
    leave();
}

void Spelling::use(core::Language language)
{
    m_dictionary.use(language);
}

QStringList Spelling::marked() const
{
    QStringList words;
    if (m_marks) {
        for (const QTextCursor &word : m_marks->words())
            words += word.selectedText();
    }
    return words;
}

/// A menu that opens is no other text.
void Spelling::follow(QWidget *now)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(now);
    if (edit == m_edit && edit)
        return;
    leave();
    if (!edit || edit->isReadOnly() || edit->window() != &m_window)
        return;
    m_edit = edit;
    m_marks = new SpellMarks(*edit);
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    connect(edit, &QPlainTextEdit::textChanged, this, &Spelling::look);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &Spelling::look);
    look();
}

void Spelling::leave()
{
    if (m_edit) {
        m_edit->disconnect(this);
        m_edit->removeEventFilter(this);
        m_edit->viewport()->removeEventFilter(this);
    }
    delete m_marks;
    m_edit.clear();
}

void Spelling::look()
{
    if (!m_marks)
        return;
    QList<QTextCursor> words;
    const int caret = m_edit->textCursor().position();
    const auto right = [this](const QString &word) { return isRight(word); };
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        for (const WordSpan &span : unknownWords(block.text(), right)) {
            QTextCursor word(block);
            word.setPosition(block.position() + span.start);
            word.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
            if (caret < word.selectionStart() || caret > word.selectionEnd())
                words += word;
        }
    }
    m_marks->mark(words);
}

bool Spelling::isRight(const QString &word) const
{
    const auto &persons = m_open.file().persons;
    return m_dictionary.isRight(word)
           || std::any_of(persons.begin(), persons.end(), [&](const core::Person &person) {
                  return person.name.split(u' ').contains(word, Qt::CaseInsensitive);
              });
}

bool Spelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu
        && offer(static_cast<const QContextMenuEvent &>(*event)))
        return true;
    return QObject::eventFilter(watched, event);
}

/// The misspelt word at the caret (by a key) or below the mouse, selected.
QTextCursor Spelling::wordAt(const QContextMenuEvent &event) const
{
    QTextCursor at =
        event.reason() == QContextMenuEvent::Mouse
            ? m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(event.globalPos()))
            : m_edit->textCursor();
    const auto right = [this](const QString &word) { return isRight(word); };
    const QTextBlock block = at.block();
    for (const WordSpan &span : unknownWords(block.text(), right)) {
        const int start = block.position() + span.start;
        if (at.position() < start || at.position() > start + span.length)
            continue;
        at.setPosition(start);
        at.setPosition(start + span.length, QTextCursor::KeepAnchor);
        return at;
    }
    return {};
}

/// False when nothing is misspelt there: the usual menu then.
bool Spelling::offer(const QContextMenuEvent &event)
{
    const QTextCursor word = wordAt(event);
    if (word.isNull())
        return false;
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    const QStringList better = m_dictionary.suggestions(word.selectedText());
    for (const QString &suggested : better) {
        auto *action = new QAction(suggested, menu);
        connect(action, &QAction::triggered, m_edit, [word, suggested] {
            QTextCursor(word).insertText(suggested);
        });
        menu->insertAction(first, action);
    }
    if (better.isEmpty()) {
        auto *none = new QAction(tr("No word like \u2018%1\u2019").arg(word.selectedText()), menu);
        none->setEnabled(false);
        menu->insertAction(first, none);
    }
    menu->insertSeparator(first);
    menu->popup(event.globalPos());
    return true;
}

} // namespace ui
