#include "ui/analysis/analysispage.h"

#include "ui/analysis/canvasaccess.h"
#include "ui/analysis/canvasbar.h"
#include "ui/analysis/cardform.h"
#include "ui/analysis/edits.h"
#include "ui/analysis/inspector.h"
#include "ui/analysis/lightpage.h"
#include "ui/analysis/linkform.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/looppanel.h"
#include "ui/analysis/mapimporter.h"
#include "ui/analysis/maplist.h"
#include "ui/analysis/mapsaver.h"
#include "ui/analysis/mapsight.h"
#include "ui/analysis/mapviews.h"
#include "ui/analysis/pastview.h"
#include "ui/analysis/pickdeeds.h"
#include "ui/analysis/presenter.h"
#include "ui/analysis/sidecolumn.h"
#include "ui/analysis/voicesmode.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/icons.h"
#include "ui/shared/reveal.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AnalysisPage::AnalysisPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_view(new DiagramView(m_scene, this))
    , m_list(new MapList(this))
    , m_keys(new CanvasKeys(*m_view))
    , m_commands(new CanvasCommands(m_view))
    , m_bar(new CanvasBar(m_commands->asList, m_commands->panel, this))
    , m_views(new MapViews(open, *m_view, *m_bar))
    , m_inspector(new Inspector(catalogue, this))
    , m_picks(new PickDeeds(open, *m_view, m_inspector->cards()))
    , m_sight(new MapSight(open, *m_view))
    , m_side(new SideColumn(open, m_scene, m_inspector, this))
    , m_line(new QuickBar(this))
    , m_voices(new VoicesMode(open, m_side->voices(), this))
    , m_past(new PastView(open, this))
{
    describeToReaders();
    build();
    connectCase();
    connectCanvas();
    connectCommands();
    connectInspector();
    connectBar();
    connectSaver();
    connectList();
    connectPicks();
    connectStory();
    showCase();
}

AnalysisPage::~AnalysisPage()
{
    m_side->disconnect(this); // It hides while the page goes.
    delete m_view;            // It looks at the scene, which goes before the children do.
}

void AnalysisPage::build()
{
    m_view->setAccessibleName(tr("Map of cards and arrows"));
    auto *canvas = new QVBoxLayout;
    canvas->setSpacing(0);
    canvas->addWidget(m_view, 1);
    canvas->addWidget(m_list, 1);
    m_list->hide();
    canvas->addWidget(&m_voices->map(), 1);
    canvas->addWidget(m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // What has no room is hidden.
    layout->addLayout(canvas, 1);
    layout->addWidget(m_side);
    setFocusProxy(m_view);
    showHowItBegins();
    addActions(m_commands->all());
    addActions(m_views->actions());
    addActions(m_picks->actions());
    addActions(m_sight->actions());
    addActions(m_side->keys());
}

/// On a map without cards.
void AnalysisPage::showHowItBegins()
{
    auto *hint = new EmptyState(
        Icon::Layers, tr("Type what plays a part, and Enter: that is a card."), m_view);
    hint->setObjectName(u"emptyMap"_s);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_view);
    over->addWidget(hint, 0, Qt::AlignCenter);
    const auto show = [this, hint] { hint->setVisible(m_open.file().factors.isEmpty()); };
    connect(&m_open, &OpenCase::changed, hint, show);
    connect(&m_open, &OpenCase::reloaded, hint, show);
    show();
}

void AnalysisPage::connectSaver()
{
    auto *presenter = new Presenter(m_open, this);
    addAction(presenter->action());
    m_bar->addButton(presenter->action());
    auto *saver = new MapSaver(m_open, m_scene, this);
    addAction(saver->action());
    connect(saver, &MapSaver::saved, this, [this](const QString &path) {
        Q_EMIT told(Tone::Success, tr("The map is in %1.").arg(path));
    });
    connect(saver, &MapSaver::failed, this, [this](const QString &sentence) {
        Q_EMIT told(Tone::Problem, sentence);
    });
    auto *importer = new MapImporter(m_open, this);
    addAction(importer->action());
    // Names of files may be names of others.
    saver->action()->setEnabled(!m_open.isShared());
    importer->action()->setEnabled(!m_open.isShared());
    connect(importer, &MapImporter::imported, this, [this](const QString &sentence) {
        Q_EMIT told(Tone::Success, sentence);
    });
    connect(importer, &MapImporter::refused, this, [this](const QString &sentence) {
        Q_EMIT told(Tone::Problem, sentence);
    });
}

void AnalysisPage::connectPicks()
{
    connect(m_keys, &CanvasKeys::shifted, m_picks, &PickDeeds::shift);
    connect(m_picks, &PickDeeds::told, this, &AnalysisPage::told);
    connect(m_picks, &PickDeeds::announced, m_bar, &CanvasBar::announce);
    connect(m_sight, &MapSight::announced, m_bar, &CanvasBar::announce);
}

/// The story beside the map, and the map as it was.
void AnalysisPage::connectStory()
{
    connect(m_side, &SideColumn::saved, this, [this](const QString &path) {
        Q_EMIT told(Tone::Success, tr("The story is in %1.").arg(path));
    });
    connect(m_side, &SideColumn::failed, this, [this](const QString &sentence) {
        Q_EMIT told(Tone::Problem, sentence);
    });
    connect(m_side, &SideColumn::wanted, this, [this] {
        if (m_side->isHidden())
            m_commands->panel->trigger();
    });
    const auto add = [this](Icon picture, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(icon(picture), {}, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        describe(action, text);
        addAction(action);
        return action;
    };
    QAction *back = add(Icon::History, tr("How it was before"), Qt::CTRL | Qt::Key_H);
    connect(back, &QAction::triggered, m_past, &PastView::begin);
    connect(m_past, &PastView::ended, this, [this] { front()->setFocus(); });
    auto *light = new LightPage(m_open, this);
    QAction *fold = add(Icon::Layers, tr("The map in short"), Qt::Key_F7);
    connect(fold, &QAction::triggered, light, &LightPage::toggle);
    connect(light, &LightPage::ended, this, [this] { front()->setFocus(); });
}

void AnalysisPage::connectCase()
{
    connect(&m_open, &OpenCase::reloaded, this, &AnalysisPage::showCase);
    connect(&m_open, &OpenCase::editAsked, this, [this](const core::Uuid &subject) {
        const Choice asked{core::FactorId(subject), core::LinkId(subject)};
        if (core::find(m_open.file().factors, asked.factor))
            m_scene.choose({asked.factor, {}});
        else if (core::find(m_open.file().links, asked.link))
            m_scene.choose({{}, asked.link});
    });
    onReveal(m_line, [this](QWidget *) { openLine({}); });
    connect(&m_open, &OpenCase::changed, this, [this](const core::Change &change) {
        const bool isMore = m_open.file().factors.size() > m_scene.file().factors.size();
        m_scene.apply(change);
        if (isMore && m_side->part() == SideColumn::Build) // There nobody scrolls.
            m_view->reveal(m_open.file().factors.constLast().id);
        m_loops.find(m_open.file());
        m_list->show(m_open.file());
        forgetNews();
        showChoice();
    });
}

void AnalysisPage::connectCanvas()
{
    connect(&m_scene, &DiagramScene::choiceChanged, this, &AnalysisPage::showChoice);
    connect(m_view, &DiagramView::cardMoved, this, &AnalysisPage::moveCard);
    connect(m_view, &DiagramView::linkDrawn, this, &AnalysisPage::drawArrow);
    connect(m_view, &DiagramView::activated, this, &AnalysisPage::focusForm);
    connect(m_keys, &CanvasKeys::carried, this, &AnalysisPage::moveCard);
    connect(m_keys, &CanvasKeys::aimed, this, &AnalysisPage::drawArrow);
    connect(m_keys, &CanvasKeys::typed, this, &AnalysisPage::takeKey);
    connect(m_keys, &CanvasKeys::confirmed, this, &AnalysisPage::focusForm);
    connect(m_keys, &CanvasKeys::aiming, this, &AnalysisPage::showAiming);
    connect(m_line, &QuickBar::entered, this, &AnalysisPage::takeLine);
    connect(m_line, &QuickBar::cameBack, this, &AnalysisPage::openLine);
    connect(m_line, &QuickBar::laneChanged, &m_scene, [this](core::Domain lane) {
        m_scene.markLane(lane);
        m_view->reveal(lane, m_line->height() + 2 * sizes().gapPage);
    });
    connect(m_line, &QuickBar::closed, this, [this] {
        m_scene.markLane(std::nullopt);
        front()->setFocus();
        if (m_line->hasWaiting())
            m_bar->announce(tr("Your words are kept: Insert brings them back."));
    });
}

void AnalysisPage::connectCommands()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_commands->newCard, [this] { openLine({}); });
    on(m_commands->newArrow, [this] { askArrow(); });
    on(m_commands->remove, [this] { removeChoice(); });
    on(m_commands->reverse, [this] {
        if (const core::Link *link = core::find(m_open.file().links, m_scene.choice().link))
            editLink(reversed(*link));
    });
    on(m_commands->differ, [this] { askWhoDiffers(); });
    on(m_commands->undo, [this] { m_open.undo(); });
    on(m_commands->redo, [this] { m_open.redo(); });
    on(m_commands->tidy, [this] { m_views->tidy(); });
    on(m_commands->panel, [this] {
        m_isInspectorWanted = m_side->isHidden();
        fitInspector();
    });
    on(m_commands->fit, [this] { m_view->fit(); });
    on(m_commands->zoomIn, [this] { m_view->zoomBy(1.2); });
    on(m_commands->zoomOut, [this] { m_view->zoomBy(1 / 1.2); });
    on(m_commands->normalSize, [this] { m_view->zoomTo(1); });
    on(m_commands->nextLink, [this] { stepLink(1); });
    on(m_commands->previousLink, [this] { stepLink(-1); });
    on(m_commands->farther, [this] { stepReach(1); });
    on(m_commands->nearer, [this] { stepReach(-1); });
    on(m_commands->nextLoop, [this] { m_inspector->loops().step(1); });
    on(m_commands->previousLoop, [this] { m_inspector->loops().step(-1); });
}

void AnalysisPage::connectInspector()
{
    connect(m_side, &SideColumn::turned, this, [this] {
        const bool isVoices = !m_side->isHidden() && m_side->part() == SideColumn::Voices;
        const bool hadFocus = front()->hasFocus();
        m_voices->setOn(isVoices);
        if (isVoices && hadFocus)
            m_voices->map().setFocus();
        const bool isList = m_commands->asList->isChecked();
        m_view->setVisible(!isVoices && !isList);
        m_list->setVisible(!isVoices && isList);
        m_bar->setVisible(!isVoices);
    });
    const auto tellSaved = [this](const QString &path) {
        Q_EMIT told(Tone::Success, tr("The map is in %1.").arg(path));
    };
    connect(m_voices, &VoicesMode::saved, this, tellSaved);
    connect(m_voices, &VoicesMode::failed, this, [this](const QString &sentence) {
        Q_EMIT told(Tone::Problem, sentence);
    });
    connect(m_voices, &VoicesMode::wanted, this, [this] {
        m_side->bring(SideColumn::Voices);
        if (m_side->isHidden())
            m_commands->panel->trigger();
    });
    connect(m_voices, &VoicesMode::left, this, [this] {
        m_side->bring(SideColumn::Circles);
        front()->setFocus();
    });
    connect(m_commands->asList, &QAction::toggled, this, [this] {
        if (m_side->part() == SideColumn::Voices)
            m_side->bring(SideColumn::Circles);
    });
    connect(m_side, &SideColumn::pointed, this, [this](const Lit &lit) {
        m_inspector->loops().unlight();
        m_scene.light(lit);
    });
    connect(m_side, &SideColumn::linkAsked, this, [this](const core::LinkId &link) {
        m_scene.choose({{}, link});
        focusForm();
    });
    CardForm &card = m_inspector->card();
    connect(&card, &CardForm::edited, this, &AnalysisPage::editCard);
    connect(&card, &CardForm::removeAsked, this, &AnalysisPage::removeChoice);
    connect(&card, &CardForm::linkChosen, this, [this](const core::LinkId &id) {
        m_scene.choose({{}, id});
    });
    connect(&card, &CardForm::statementAsked, this, &AnalysisPage::statementAsked);
    connect(&card, &CardForm::arrowAsked, this, [this] {
        front()->setFocus();
        askArrow();
    });
    connect(&m_inspector->link(), &LinkForm::edited, this, &AnalysisPage::editLink);
    connect(&m_inspector->link(), &LinkForm::differAsked, this, &AnalysisPage::askWhoDiffers);
    connect(&m_inspector->link(), &LinkForm::removeAsked, this, &AnalysisPage::removeChoice);
    LoopPanel &loops = m_inspector->loops();
    connect(&m_loops, &LoopFinder::found, this, &AnalysisPage::showLoops);
    connect(&loops, &LoopPanel::named, this, [this](const LoopKey &key, const QString &name) {
        m_open.commit(renamed(m_open, key, name));
    });
    connect(&loops, &LoopPanel::pinned, this, [this](const LoopKey &key, bool isPinned) {
        m_open.commit(pinned(m_open, key, isPinned));
    });
    connect(&loops, &LoopPanel::chosen, this, &AnalysisPage::showLoop);
    connect(&loops, &LoopPanel::cleared, &m_scene, [this] { m_scene.light({}); });
    connect(m_inspector, &Inspector::left, this, [this] { front()->setFocus(); });
}

void AnalysisPage::connectBar()
{
    connect(m_view, &DiagramView::zoomChanged, m_bar, &CanvasBar::setZoom);
    connect(m_bar, &CanvasBar::zoomInAsked, m_commands->zoomIn, &QAction::trigger);
    connect(m_bar, &CanvasBar::zoomOutAsked, m_commands->zoomOut, &QAction::trigger);
    connect(m_bar, &CanvasBar::fitAsked, m_commands->fit, &QAction::trigger);
    auto *legend = new QAction(icon(Icon::Help), tr("What the arrows mean"), this);
    addAction(legend);
    connect(legend, &QAction::triggered, m_bar, &CanvasBar::showLegend);
}

} // namespace ui
