#include "ui/analysis/diagramscene.h"

#include "ui/analysis/lanepaint.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype MostArrowsDrawnWell = 300;

Choice whatIsLeftOf(Choice choice, const core::CaseFile &file)
{
    QList<core::FactorId> cards = choice.cards();
    if (cards.size() > 1) {
        QSet<core::FactorId> there;
        for (const core::Factor &factor : file.factors)
            there += factor.id;
        cards.removeIf([&](const core::FactorId &card) { return !there.contains(card); });
        choice.factor = cards.isEmpty() ? core::FactorId() : cards.takeLast();
        choice.others = cards;
    }
    if (!core::find(file.factors, choice.factor) && !core::find(file.links, choice.link))
        return {};
    return choice;
}

/// Takes away the items of what is no longer there, adds those of what is new.
template<typename Entity, typename Item>
void match(QGraphicsScene &scene,
           const CanvasLook &look,
           const QList<Entity> &entities,
           QHash<decltype(Entity::id), Item *> &items)
{
    QHash<decltype(Entity::id), Item *> kept;
    for (const Entity &entity : entities) {
        Item *item = items.take(entity.id);
        if (!item) {
            item = new Item(entity.id, look);
            scene.addItem(item);
        }
        kept.insert(entity.id, item);
    }
    qDeleteAll(items);
    items = kept;
}

} // namespace

DiagramScene::DiagramScene(QObject *parent) : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
    setAppearance(QFont(), QPalette());
}

namespace {

/// A place that somebody gave is not given any more: what is on screen is no guide then.
bool isTakenBack(std::optional<QPointF> core::Factor::*place,
                 const core::CaseFile &before,
                 const core::CaseFile &after)
{
    return std::ranges::any_of(before.factors, [&](const core::Factor &card) {
        const core::Factor *now = core::find(after.factors, card.id);
        return card.*place && now && !(now->*place);
    });
}

} // namespace

void DiagramScene::reset(const core::CaseFile &file)
{
    const bool isOther = file.head.id != m_file.head.id;
    if (isOther || isTakenBack(&core::Factor::place, m_file, file)) {
        m_places.clear();
        m_grid = {};
    }
    if (isOther || isTakenBack(&core::Factor::freePlace, m_file, file))
        m_free.clear();
    if (isOther)
        m_circle.clear();
    m_file = file;
    refresh();
}

void DiagramScene::apply(const core::Change &change)
{
    core::apply(m_file, change);
    refresh();
}

void DiagramScene::setAppearance(const QFont &font, const QPalette &palette)
{
    m_look.font = font;
    m_look.metrics = metricsFor(font);
    m_look.tokens = &tokens(palette);
    setBackgroundBrush(m_look.tokens->window);
    for (CardItem *card : std::as_const(m_cards))
        card->forgetPicture();
    refresh();
}

void DiagramScene::refresh()
{
    m_places = placesOf(m_file, m_places);
    m_choice = whatIsLeftOf(m_choice, m_file);
    match(*this, m_look, m_file.factors, m_cards);
    QList<core::Link> whole;
    for (const core::Link &link : std::as_const(m_file.links)) {
        if (m_cards.contains(link.from) && m_cards.contains(link.to))
            whole += link;
    }
    match(*this, m_look, whole, m_links);
    m_look.isCrowded = whole.size() > MostArrowsDrawnWell;
    setFaces();
    m_matching = core::matching(m_file, m_filter);
    dropWhatIsGone();
    layOut();
    showStaged();
    emphasise();
    Q_EMIT shown();
}

QRectF DiagramScene::cardRect(const core::FactorId &id) const
{
    const CardItem *item = m_cards.value(id);
    return item && item->isVisible() ? item->cardRect() : QRectF();
}

const CardItem *DiagramScene::card(const core::FactorId &id) const
{
    return m_cards.value(id);
}

const LinkItem *DiagramScene::link(const core::LinkId &id) const
{
    return m_links.value(id);
}

core::FactorId DiagramScene::cardAt(const QPointF &point) const
{
    for (const CardItem *card : std::as_const(m_cards)) {
        if (card->isVisible() && card->cardRect().contains(point))
            return card->id();
    }
    return {};
}

core::FactorId DiagramScene::handleAt(const QPointF &point) const
{
    const CardItem *card = m_cards.value(m_handle);
    if (!card)
        return {};
    const QRectF reach = card->handleRect().adjusted(-m_slack, -m_slack, m_slack, m_slack);
    return reach.contains(point) ? m_handle : core::FactorId();
}

core::LinkId DiagramScene::linkAt(const QPointF &point) const
{
    const LinkItem *best = nullptr;
    for (const LinkItem *link : std::as_const(m_links)) {
        if (!link->isNear(point, m_slack) || (best && link->zValue() <= best->zValue()))
            continue;
        const core::Link *it = core::find(m_file.links, link->id());
        if (it && isOnStage(*it))
            best = link;
    }
    return best ? best->id() : core::LinkId();
}

void DiagramScene::choose(const Choice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (choice.link.isEmpty())
        m_around = choice.factor;
    if (choice.isEmpty())
        m_reach = 1;
    else
        m_lit = {};
    emphasise();
    Q_EMIT choiceChanged();
}

void DiagramScene::light(const Lit &lit)
{
    const bool isWithin =
        lit.factors.contains(m_choice.factor) || lit.links.contains(m_choice.link);
    if (!lit.isEmpty() && !isWithin)
        choose({});
    if (lit == m_lit)
        return;
    m_lit = lit;
    emphasise();
    Q_EMIT choiceChanged();
}

QList<core::LinkId> DiagramScene::linksAround() const
{
    QList<core::LinkId> links;
    for (const core::Link &link : m_file.links) {
        if (link.from == m_around || link.to == m_around)
            links += link.id;
    }
    return links;
}

void DiagramScene::setReach(int steps)
{
    constexpr int farthest = 9;
    m_reach = std::clamp(steps, 1, farthest);
    emphasise();
}

/// Breadth first along the arrows, both ways.
void DiagramScene::measureSteps()
{
    m_steps.clear();
    const QList<core::FactorId> cards = m_choice.cards();
    for (const core::FactorId &card : cards)
        m_steps.insert(card, 0);
    const core::Link *chosen = core::find(m_file.links, m_choice.link);
    if (chosen) {
        m_steps.insert(chosen->from, 1);
        m_steps.insert(chosen->to, 1);
        return;
    }
    for (int step = 1; step <= m_reach && !m_steps.isEmpty(); ++step) {
        for (const core::Link &link : std::as_const(m_file.links)) {
            if (m_steps.value(link.from, m_reach) == step - 1 && !m_steps.contains(link.to))
                m_steps.insert(link.to, step);
            if (m_steps.value(link.to, m_reach) == step - 1 && !m_steps.contains(link.from))
                m_steps.insert(link.from, step);
        }
    }
}

/// The arrow lies on a way of at most so many steps from the chosen card.
bool DiagramScene::isWithinReach(const core::Link &link) const
{
    return m_steps.value(link.from, m_reach) < m_reach || m_steps.value(link.to, m_reach) < m_reach;
}

Emphasis DiagramScene::emphasisOf(const core::Link &link) const
{
    if (!isOnStage(link))
        return Emphasis::Dimmed;
    if (!m_choice.link.isEmpty() && link.id == m_choice.link)
        return Emphasis::Chosen;
    if (!isLet(link.id))
        return Emphasis::Dimmed;
    if (!m_litNow.isEmpty())
        return m_litNow.links.contains(link.id) ? Emphasis::Lit : Emphasis::Dimmed;
    if (m_choice.isEmpty())
        return Emphasis::Normal;
    if (!m_choice.link.isEmpty())
        return Emphasis::Dimmed;
    return isWithinReach(link) ? Emphasis::Lit : Emphasis::Dimmed;
}

void DiagramScene::emphasise()
{
    measureSteps();
    m_litNow = m_lit.isEmpty() ? litByView() : m_lit;
    for (CardItem *card : std::as_const(m_cards)) {
        Emphasis emphasis = Emphasis::Normal;
        if (!m_choice.factor.isEmpty() && m_steps.value(card->id(), 1) == 0)
            emphasis = Emphasis::Chosen;
        else if (!m_litNow.isEmpty())
            emphasis = m_litNow.factors.contains(card->id()) ? Emphasis::Lit : Emphasis::Dimmed;
        else if (!m_choice.isEmpty())
            emphasis = m_steps.contains(card->id()) ? Emphasis::Lit : Emphasis::Dimmed;
        const bool isFaded = !isLet(card->id()) && emphasis != Emphasis::Chosen;
        card->setEmphasis(isFaded ? Emphasis::Dimmed : emphasis);
    }
    for (const core::Link &link : std::as_const(m_file.links)) {
        if (LinkItem *item = m_links.value(link.id))
            item->setEmphasis(emphasisOf(link));
    }
    showHandle(m_choice.factor);
    if (arrowsOpacity() != std::exchange(m_arrowsOpacity, arrowsOpacity()))
        seeGround();
}

void DiagramScene::seeGround()
{
    ++m_groundVersion;
    update();
}

void DiagramScene::showHandle(const core::FactorId &id)
{
    if (CardItem *before = m_cards.value(m_handle))
        before->setHandle(false);
    m_handle = id;
    if (CardItem *card = m_cards.value(id))
        card->setHandle(true);
}

void DiagramScene::setGliding(bool isGliding)
{
    if (m_isGliding == isGliding)
        return;
    m_isGliding = isGliding;
    for (LinkItem *link : std::as_const(m_links))
        link->setOpacity(isGliding ? 0 : 1);
    seeGround();
}

void DiagramScene::shift(const core::FactorId &id, const QPointF &offset)
{
    if (CardItem *card = m_cards.value(id))
        card->setTransform(QTransform::fromTranslate(offset.x(), offset.y()));
}

void DiagramScene::setZooming(bool isZooming)
{
    if (m_look.isZooming == isZooming)
        return;
    m_look.isZooming = isZooming;
    if (!isZooming)
        update();
}

} // namespace ui
