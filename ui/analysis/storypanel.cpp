#include "ui/analysis/storypanel.h"

#include "core/analysis/storyedits.h"
#include "ui/analysis/mapsaver.h"
#include "ui/analysis/storysaver.h"
#include "ui/shared/buttons.h"
#include "ui/shared/field.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/readerbox.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StoryPanel::StoryPanel(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_reader(new ReaderBox)
    , m_asI(new QCheckBox(tr("as \u201cI\u201d")))
    , m_keptBack(new TextLabel({}, TextRole::Small))
    , m_text(new StoryText)
    , m_foot(new QWidget)
    , m_edit(new SentenceEdit)
    , m_saver(new StorySaver(open, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    buildHead();
    column->addWidget(m_text, 1);
    m_text->setMinimumHeight(7 * m_text->fontMetrics().lineSpacing()); // Then the column scrolls.
    column->addWidget(m_edit);
    buildFoot();
    column->addWidget(m_foot);
    connectText();
    connect(m_saver, &StorySaver::saved, this, &StoryPanel::saved);
    connect(m_saver, &StorySaver::failed, this, &StoryPanel::failed);
    connect(&m_open, &OpenCase::editAsked, this, &StoryPanel::goOn);
}

void StoryPanel::buildHead()
{
    m_reader->setObjectName(u"storyReader"_s);
    m_asI->setObjectName(u"storyAsI"_s);
    m_text->setObjectName(u"storyText"_s);
    m_keptBack->setObjectName(u"storyKeptBack"_s);
    m_keptBack->setMuted();
    m_keptBack->hide();
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(new Field(tr("For whom?"), m_reader));
    column->addWidget(m_asI);
    column->addWidget(m_keptBack);
    connect(m_reader, &ReaderBox::activated, this, &StoryPanel::write);
    connect(m_asI, &QCheckBox::clicked, this, &StoryPanel::write);
}

QAction *StoryPanel::add(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describe(action, text);
    m_actions.append(action);
    return action;
}

void StoryPanel::buildFoot()
{
    QAction *edit = add(tr("Say it in own words"), {});
    QAction *more = add(tr("Add a sentence to the story"), {});
    QAction *save = add(tr("Save the story"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    connect(edit, &QAction::triggered, this, &StoryPanel::editCurrent);
    connect(more, &QAction::triggered, this, &StoryPanel::addSentence);
    connect(save, &QAction::triggered, this, [this] {
        Q_EMIT wanted();
        refresh();
        m_saver->ask(wish());
    });
    auto *row = new FlowLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [row](const QString &name, const QString &text, Icon picture, QAction *it) {
        auto *made = pushButton(text, Variant::Ghost, picture);
        made->setObjectName(name);
        made->setToolTip(it->toolTip());
        connect(made, &QPushButton::clicked, it, &QAction::trigger);
        row->addWidget(made);
        return made;
    };
    m_editButton = button(u"storyEdit"_s, tr("Own words"), Icon::Edit, edit);
    m_editButton->setToolTip(withShortcut(edit->text(), Qt::Key_F2));
    button(u"storyAdd"_s, tr("Add"), Icon::Plus, more)
        ->setToolTip(withShortcut(more->text(), Qt::Key_Insert));
    button(u"storySave"_s, tr("Save"), Icon::Download, save)->setVisible(!m_open.isShared());
    save->setEnabled(!m_open.isShared()); // Names of files may be names of others.
}

void StoryPanel::connectText()
{
    connect(m_text, &StoryText::pointed, this, &StoryPanel::pointed);
    connect(m_text, &StoryText::editAsked, this, &StoryPanel::edit);
    connect(m_text, &StoryText::addAsked, this, &StoryPanel::addSentence);
    connect(m_text, &StoryText::keepAsked, this, &StoryPanel::keep);
    connect(m_text, &StoryText::takeAsked, this, &StoryPanel::take);
    connect(m_text, &StoryText::currentChanged, this, [this] {
        m_editButton->setEnabled(m_text->current().has_value());
    });
    connect(m_edit, &SentenceEdit::entered, this, &StoryPanel::enter);
    connect(m_edit, &SentenceEdit::takenBack, this, [this] {
        if (m_edited)
            take(*m_edited);
    });
    connect(m_edit, &SentenceEdit::closed, this, [this] {
        m_edited.reset();
        m_foot->show();
        m_text->setFocus();
    });
    m_editButton->setEnabled(false);
}

void StoryPanel::refresh()
{
    if (m_case != m_open.file().head.id && m_edited)
        m_edit->leave();
    m_case = m_open.file().head.id;
    m_reader->fill(m_open.file());
    write();
}

core::StoryWish StoryPanel::wish() const
{
    const core::Reader reader = m_reader->reader();
    const bool isYouth = reader.kind == core::ReaderKind::Youth;
    return {reader, screenLanguage(), isYouth && m_asI->isChecked()};
}

void StoryPanel::write()
{
    m_asI->setVisible(wish().reader.kind == core::ReaderKind::Youth);
    const core::Story story = core::storyOf(m_open.file(), wish());
    m_keptBack->setVisible(story.keptBack > 0);
    m_keptBack->setText(tr("%n own sentence(s) are not shown: this reader may not see any more "
                           "what they are about.",
                           nullptr,
                           story.keptBack));
    m_text->tell(story);
}

void StoryPanel::mark(const Choice &choice)
{
    m_text->mark(choice);
}

/// Where there is an own sentence, it; else always the same id for the same place.
core::StoryEditId StoryPanel::idOf(const core::StoryWish &wish, const StoryPlace &place) const
{
    if (place.sentence.isOwn())
        return place.sentence.edit;
    const core::StoryEditId id = core::placeOf(wish, place.part, place.sentence);
    return core::find(m_open.file().storyEdits, id) ? m_open.fresh<core::StoryEdit>().id : id;
}

core::StoryEditId StoryPanel::freeIdOf(const core::StoryWish &wish, core::StoryPart part) const
{
    core::StorySentence free;
    for (int number = 1;; ++number) {
        free.basisHash = u"free %1"_s.arg(number);
        const core::StoryEditId id = core::placeOf(wish, part, free);
        if (!core::find(m_open.file().storyEdits, id))
            return id;
    }
}

void StoryPanel::edit(const StoryPlace &place)
{
    m_edited = place;
    m_foot->hide();
    const core::StorySentence &sentence = place.sentence;
    m_edit->open({idOf(wish(), place).uuid(),
                  sentence.text,
                  sentence.isOwn() ? sentence.told : sentence.text,
                  sentence.isOwn()},
                 wish().language);
}

void StoryPanel::editCurrent()
{
    if (const std::optional<StoryPlace> place = m_text->current())
        edit(*place);
}

/// At the end of the part where one is.
void StoryPanel::addSentence()
{
    Q_EMIT wanted();
    const std::optional<StoryPlace> current = m_text->current();
    const core::StoryPart part = current ? current->part : core::StoryPart::Now;
    m_edited = StoryPlace{part, {}};
    m_foot->hide();
    m_edit->open({freeIdOf(wish(), part).uuid(), {}, {}, false}, wish().language);
}

/// Opens the editor in which these words were half-typed, whoever they are for.
void StoryPanel::goOn(const core::Uuid &subject)
{
    const core::CaseFile &file = m_open.file();
    const bool isOther = core::find(file.factors, core::FactorId(subject))
                         || core::find(file.links, core::LinkId(subject))
                         || core::find(file.hypotheses, core::HypothesisId(subject))
                         || core::find(file.statements, core::StatementId(subject))
                         || core::find(file.goals, core::GoalId(subject))
                         || core::find(file.referrals, core::ReferralId(subject));
    if (isOther)
        return;
    m_reader->fill(m_open.file());
    const core::StoryEditId id(subject);
    for (const core::Reader &reader : m_reader->readers()) {
        const bool isYouth = reader.kind == core::ReaderKind::Youth;
        for (const bool asI : {false, true}) {
            if (asI && !isYouth)
                continue;
            if (!goOnIn({reader, screenLanguage(), asI}, id))
                continue;
            return;
        }
    }
}

bool StoryPanel::goOnIn(const core::StoryWish &wish, const core::StoryEditId &id)
{
    std::optional<StoryPlace> found;
    for (const core::StorySection &section : core::storyOf(m_open.file(), wish).sections) {
        if (freeIdOf(wish, section.part) == id)
            found = StoryPlace{section.part, {}};
        for (const core::StoryParagraph &paragraph : section.paragraphs) {
            for (const core::StorySentence &sentence : paragraph.sentences) {
                if (idOf(wish, {section.part, sentence}) == id)
                    found = StoryPlace{section.part, sentence};
            }
        }
    }
    if (!found)
        return false;
    m_reader->choose(wish.reader);
    m_asI->setChecked(wish.asI);
    Q_EMIT wanted();
    write();
    m_edited = found;
    m_foot->hide();
    m_edit->open({id.uuid(), found->sentence.text, found->sentence.told, found->sentence.isOwn()},
                 wish.language);
    return true;
}

void StoryPanel::enter(const QString &text)
{
    if (!m_edited)
        return;
    const core::StoryEditId id(m_edit->id());
    if (const core::StoryEdit *before = core::find(m_open.file().storyEdits, id)) {
        core::StoryEdit after = *before;
        if (m_edited->sentence.isStale)
            after = core::kept(after, m_edited->sentence);
        after.text = text;
        m_open.change(*before, after);
        return;
    }
    core::StoryEdit edit = core::ownSentence(wish(), m_edited->part, m_edited->sentence, id);
    edit.text = text;
    m_open.add(edit);
}

void StoryPanel::keep(const StoryPlace &place)
{
    if (const auto *before = core::find(m_open.file().storyEdits, place.sentence.edit))
        m_open.change(*before, core::kept(*before, place.sentence));
}

void StoryPanel::take(const StoryPlace &place)
{
    if (const auto *edit = core::find(m_open.file().storyEdits, place.sentence.edit))
        m_open.commit(core::removed(*edit));
}

} // namespace ui
