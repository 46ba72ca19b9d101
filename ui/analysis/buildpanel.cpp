#include "ui/analysis/buildpanel.h"

#include "ui/analysis/buildarrows.h"
#include "ui/analysis/buildbegin.h"
#include "ui/analysis/buildcards.h"
#include "ui/analysis/buildcircles.h"
#include "ui/analysis/pickchips.h"
#include "ui/shared/buttons.h"
#include "ui/shared/field.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BuildPanel::BuildPanel(OpenCase &open, const DiagramScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_steps(new PickChips(tr("Step"), PickChips::Mode::One))
    , m_speaker(new QComboBox)
    , m_speakerField(new Field(tr("Who is speaking?"), m_speaker))
    , m_cards(new BuildCards(open, scene))
    , m_arrows(new BuildArrows(open, scene))
    , m_circles(new BuildCircles(open))
    , m_begin(new BuildBegin(open))
    , m_next(pushButton(tr("Next step"), Variant::Primary, Icon::ArrowRight))
{
    m_steps->setObjectName(u"buildSteps"_s);
    m_speaker->setObjectName(u"buildSpeaker"_s);
    m_next->setObjectName(u"buildNext"_s);
    build();
    connect(m_steps, &PickChips::changed, this, [this] {
        go(static_cast<Step>(m_steps->picked().value(0)));
    });
    connect(m_next, &QPushButton::clicked, this, [this] { go(static_cast<Step>(m_step + 1)); });
    connect(m_speaker, &QComboBox::activated, this, &BuildPanel::speak);
    connect(m_arrows, &BuildArrows::pointed, this, &BuildPanel::pointed);
    connect(m_circles, &BuildCircles::pointed, this, &BuildPanel::pointed);
    connect(m_circles, &BuildCircles::linkAsked, this, &BuildPanel::linkAsked);
    connect(m_begin, &BuildBegin::pointed, this, &BuildPanel::pointed);
}

void BuildPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gap);
    column->addWidget(new TextLabel(tr("Build together"), TextRole::Heading));
    m_steps->setOptions({tr("1 Cards"), tr("2 Arrows"), tr("3 Circles"), tr("4 Begin")});
    m_steps->setPicked({Cards});
    column->addWidget(m_steps);
    m_speakerField->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_speakerField);
    for (QWidget *page : pages()) { // A stack would make each as high as the highest.
        column->addWidget(page);
        page->setVisible(page == m_cards); // Only now: before it would be a window of its own.
    }
    column->addWidget(m_next, 0, Qt::AlignLeft);
    auto *lead = new TextLabel(tr("Nothing of this has to be done. Stop whenever you like."),
                               TextRole::Small);
    lead->setMuted();
    column->addWidget(lead);
    column->addStretch();
}

QList<QWidget *> BuildPanel::pages() const
{
    return {m_cards, m_arrows, m_circles, m_begin};
}

void BuildPanel::go(Step step)
{
    m_steps->setPicked({step});
    m_step = step;
    for (QWidget *page : pages())
        page->setVisible(page == pages()[step]);
    m_speakerField->setVisible(step == Cards || step == Arrows);
    m_next->setVisible(step != Begin);
    refreshStep();
    if (!isVisible())
        return;
    showTop();
    if (step == Cards)
        m_cards->focusFirst();
    else if (step == Arrows)
        m_arrows->focusFirst();
    else if (step == Circles)
        m_circles->focusFirst();
    else
        m_begin->focusFirst();
}

void BuildPanel::showTop()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(above)) {
            page->verticalScrollBar()->setValue(0);
            return;
        }
    }
}

void BuildPanel::refresh()
{
    if (m_case != m_open.file().head.id) {
        m_case = m_open.file().head.id;
        go(m_open.file().factors.isEmpty() ? Cards : step());
    }
    fillPeople();
    refreshStep();
}

void BuildPanel::refreshStep()
{
    if (step() == Cards)
        m_cards->refresh();
    else if (step() == Arrows)
        m_arrows->refresh();
    else if (step() == Circles)
        m_circles->refresh();
    else
        m_begin->refresh();
}

void BuildPanel::fillPeople()
{
    QList<core::PersonId> people;
    for (const core::Person &person : m_open.file().persons)
        people += person.id;
    if (people == m_people && m_speaker->count() > 0)
        return;
    m_people = people;
    m_speaker->clear();
    m_speaker->addItem(tr("not said"));
    for (const core::Person &person : m_open.file().persons)
        m_speaker->addItem(personName(person, m_open.file().persons));
    if (const core::Person *youth = core::youthOf(m_open.file()))
        m_speaker->setCurrentIndex(int(m_people.indexOf(youth->id)) + 1);
    speak();
}

void BuildPanel::speak()
{
    const core::PersonId who = m_people.value(m_speaker->currentIndex() - 1);
    m_cards->setSpeaker(who);
    m_arrows->setSpeaker(who);
}

} // namespace ui
