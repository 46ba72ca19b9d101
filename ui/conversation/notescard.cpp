#include "ui/conversation/notescard.h"

#include "core/conversation/talk.h"
#include "ui/conversation/sightchips.h"
#include "ui/shared/drafts.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"
#include "ui/shared/wordsedit.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Lines = 3;

QList<core::Note> newestFirst(QList<core::Note> notes)
{
    std::stable_sort(
        notes.begin(), notes.end(), [](const core::Note &one, const core::Note &other) {
            return one.at > other.at;
        });
    return notes;
}

/// Empty, which means everybody, where no coach is among the persons.
core::Sight coachOnly(const core::CaseFile &file)
{
    return core::withoutReader(file, {}, {});
}

/// Everybody by name, where nobody is named.
core::Sight whoSees(const core::CaseFile &file, const core::Note &note)
{
    if (!note.visibleTo.isEmpty())
        return note.visibleTo;
    core::Sight everybody;
    for (const core::Person &person : file.persons)
        everybody += person.id;
    return everybody;
}

} // namespace

NotesCard::NotesCard(OpenCase &openCase, QWidget *parent)
    : Card(parent)
    , m_case(openCase)
    , m_title(new TextLabel({}, TextRole::Heading, this))
    , m_lead(new TextLabel({}, TextRole::Small, this))
    , m_fresh(new WordsEdit({}, Lines, this))
    , m_list(new QVBoxLayout)
{
    m_lead->setMuted();
    m_fresh->setKeepsLines(true);
    m_fresh->setObjectName(u"newNote"_s);
    m_fresh->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_fresh);
    m_list->setSpacing(sizes().gapSmall);
    column->addLayout(m_list);
    connect(m_fresh, &WordsEdit::entered, this, &NotesCard::grow);
    connect(m_fresh, &WordsEdit::left, this, &NotesCard::settle);
}

bool NotesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fresh && event->type() == QEvent::DynamicPropertyChange)
        refresh(); // Words came back that are a note already.
    return Card::eventFilter(watched, event);
}

void NotesCard::begin()
{
    if (!m_fresh->hasFocus())
        settle();
    m_fresh->setFocus(Qt::ShortcutFocusReason);
}

/// Also rewords what it shows.
void NotesCard::refresh()
{
    m_title->setText(tr("Notes"));
    m_lead->setText(coachOnly(m_case.file()).isEmpty()
                        ? tr("Everybody may see these: no coach is among the people of this case.")
                        : tr("For yourself, until you say who may see it."));
    m_fresh->setAccessibleName(tr("New note"));
    setSubject(this, m_case.file().head.id.uuid());
    const bool isOther = std::exchange(m_shown, m_case.file().head.id) != m_case.file().head.id;
    if (isOther)
        empty();
    QList<core::Note> notes = newestFirst(m_case.file().notes);
    notes.removeIf([fresh = growing()](const core::Note &note) { return note.id == fresh; });
    const bool isSame = std::ranges::equal(
        notes, m_rows, {}, &core::Note::id, [](const Row &row) { return row.id; });
    if (!isSame || isOther) {
        clear(m_list);
        m_rows.clear();
        for (const core::Note &note : notes)
            m_rows += makeRow(note);
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        m_rows[i].words->showText(notes[i].text);
        m_rows[i].sight->show(m_case.file().persons, whoSees(m_case.file(), notes[i]));
    }
}

NotesCard::Row NotesCard::makeRow(const core::Note &note)
{
    const QString when = dayText(note.at.date());
    auto *words = new WordsEdit(tr("Note of %1").arg(when), Lines, this);
    words->setKeepsLines(true);
    words->setObjectName(u"note"_s);
    auto *sight = new SightChips(tr("%1 may see the note"), this);
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny);
    auto *day = new TextLabel(when, TextRole::Small, widget);
    day->setMuted();
    column->addWidget(day);
    column->addWidget(words);
    column->addWidget(sight);
    setSubject(widget, note.id.uuid());
    connect(words, &WordsEdit::entered, this, [this, id = note.id](const QString &text) {
        keep(id, text);
    });
    connect(sight,
            &SightChips::turned,
            this,
            [this, id = note.id](const core::PersonId &person, bool maySee) {
                showTo(id, person, maySee);
            });
    m_list->addWidget(widget);
    widget->show();
    return {note.id, widget, words, sight};
}

/// The note that the words in the blank one are already; it goes along with them through a lock.
core::NoteId NotesCard::growing() const
{
    return core::NoteId(core::uuidFromText(contextOf(m_fresh)).value_or(core::Uuid()));
}

void NotesCard::grow(const QString &text)
{
    if (core::find(m_case.file().notes, growing()) != nullptr)
        return keep(growing(), text);
    if (text.isEmpty())
        return;
    auto note = m_case.fresh<core::Note>();
    note.text = text;
    note.at = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
    note.visibleTo = coachOnly(m_case.file());
    setContext(m_fresh, note.id.text());
    m_case.add(note);
}

void NotesCard::settle()
{
    empty();
    refresh();
}

void NotesCard::empty()
{
    setContext(m_fresh, {});
    m_fresh->showText({});
}

void NotesCard::keep(const core::NoteId &id, const QString &text)
{
    const core::Note *before = core::find(m_case.file().notes, id);
    if (!before)
        return;
    core::Note after = *before;
    after.text = text;
    if (text.isEmpty())
        m_case.commit(core::removed(*before));
    else
        m_case.change(*before, after);
}

void NotesCard::showTo(const core::NoteId &id, const core::PersonId &person, bool maySee)
{
    const core::Note *before = core::find(m_case.file().notes, id);
    if (!before)
        return;
    const core::CaseFile &file = m_case.file();
    const core::Sight sight = whoSees(file, *before);
    core::Note after = *before;
    after.visibleTo =
        maySee ? core::withReader(file, sight, person) : core::withoutReader(file, sight, person);
    m_case.change(*before, after);
}

} // namespace ui
