#include "ui/offers/planpage.h"

#include "core/offers/plan.h"
#include "core/offers/reasons.h"
#include "ui/offers/actionlist.h"
#include "ui/offers/goalcard.h"
#include "ui/shared/icons.h"
#include "ui/shared/insight.h"
#include "ui/shared/layouts.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int GoalsAtMost = 4;

} // namespace

PlanPage::PlanPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_catalogue(catalogue)
    , m_line(new QLineEdit)
    , m_hint(new TextLabel({}, TextRole::Small))
    , m_notes(new QVBoxLayout)
    , m_goals(new QVBoxLayout)
    , m_looseTitle(new TextLabel({}, TextRole::Heading))
    , m_loose(new ActionList(open, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes().gapPage, sizes().gap, sizes().gapPage, 0);
    column->addWidget(new ScrollPage(makeContent()));
    makeActions();
    connect(m_line, &QLineEdit::returnPressed, this, &PlanPage::addGoal);
    refreshInSight(*this, m_open, [this] { showPlan(); });
    connect(&m_open, &OpenCase::reloaded, this, &PlanPage::showPlan);
    retranslate();
}

QWidget *PlanPage::makeContent()
{
    const Sizes size = sizes();
    m_line->setObjectName(u"newGoal"_s);
    m_hint->setObjectName(u"goalHint"_s);
    m_hint->setMuted();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, size.gapSmall, size.gapPage);
    column->setSpacing(size.gap);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    m_notes->setSpacing(size.gapTiny);
    m_goals->setSpacing(size.gap);
    column->addLayout(m_notes);
    column->addLayout(m_goals);
    column->addWidget(m_looseTitle);
    column->addWidget(m_loose);
    column->addStretch();
    return content;
}

void PlanPage::makeActions()
{
    auto *begin = new QAction(icon(Icon::Target), QString(), this);
    begin->setShortcut(Qt::CTRL | Qt::Key_G);
    begin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(begin, &QAction::triggered, m_line, [this] { m_line->setFocus(); });
    m_actions = {begin};
    addActions(m_actions);
    setFocusProxy(m_line);
}

void PlanPage::showPlan()
{
    m_line->setEnabled(!isFull());
    m_hint->setText(isFull() ? tr("Four goals at a time is enough. Finish or drop one first.")
                             : tr("In the family's own words: what will be different, and how "
                                  "will you notice?"));
    showNotes();
    showGoals();
    m_loose->showActions();
}

void PlanPage::showNotes()
{
    clear(m_notes);
    const auto notes = core::planNotes(m_open.file(), m_catalogue, m_open.clock().today());
    for (const core::PlanNote &note : notes)
        m_notes->addWidget(new TextLabel(core::noteText(note, screenLanguage()), TextRole::Small));
}

void PlanPage::showGoals()
{
    QList<GoalCard *> cards;
    for (const core::Goal &goal : m_open.file().goals) {
        const auto isIt = [&](const GoalCard *card) { return card->id() == goal.id; };
        const auto known = std::find_if(m_shown.begin(), m_shown.end(), isIt);
        auto *card = known == m_shown.end() ? new GoalCard(m_open, m_catalogue, goal.id) : *known;
        if (known == m_shown.end())
            m_goals->addWidget(card);
        card->showGoal();
        cards.append(card);
    }
    for (GoalCard *card : std::as_const(m_shown)) {
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    m_shown = cards;
}

bool PlanPage::isFull() const
{
    const QList<core::Goal> &goals = m_open.file().goals;
    return std::count_if(goals.begin(),
                         goals.end(),
                         [](const core::Goal &goal) { return goal.state == core::GoalState::Open; })
           >= GoalsAtMost;
}

void PlanPage::addGoal()
{
    const QString text = m_line->text().simplified();
    if (text.isEmpty() || isFull())
        return;
    auto goal = m_open.fresh<core::Goal>();
    goal.text = text;
    if (const core::Person *youth = core::youthOf(m_open.file()))
        goal.owner = youth->id;
    m_line->clear();
    m_open.add(goal);
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanPage::retranslate()
{
    m_line->setPlaceholderText(tr("Type a goal, then Enter"));
    m_line->setAccessibleName(tr("New goal"));
    m_looseTitle->setText(tr("Other agreements"));
    m_actions[0]->setText(tr("New goal"));
    showPlan();
}

} // namespace ui
