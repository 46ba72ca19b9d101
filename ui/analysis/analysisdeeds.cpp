#include "ui/analysis/analysispage.h"
#include "ui/analysis/canvasaccess.h"
#include "ui/analysis/canvasbar.h"
#include "ui/analysis/cardform.h"
#include "ui/analysis/differ.h"
#include "ui/analysis/edits.h"
#include "ui/analysis/inspector.h"
#include "ui/analysis/linkform.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/looppanel.h"
#include "ui/analysis/maplist.h"
#include "ui/analysis/mapsaver.h"
#include "ui/analysis/mapviews.h"
#include "ui/analysis/pickdeeds.h"
#include "ui/analysis/sidecolumn.h"
#include "ui/analysis/traces.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the page does with the case: shows it, and makes changes of what was typed, drawn and
// dragged.

namespace ui {

void AnalysisPage::showCase()
{
    if (m_scene.file().head.id != m_open.file().head.id) {
        m_isStartShown = false;
        m_news.begin(m_open.file());
    }
    const bool wasCarrying = m_scene.isCarrying();
    m_scene.reset(m_open.file());
    m_loops.find(m_open.file());
    m_list->show(m_open.file());
    forgetNews();
    if (isVisible() && !m_isStartShown) {
        m_view->showStart();
        m_isStartShown = true;
    }
    showChoice();
    if (wasCarrying && !m_scene.isCarrying())
        m_bar->announce(tr("Somebody else deleted this card while you moved it."));
}

void AnalysisPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStartShown)
        m_view->showStart();
    m_isStartShown = true;
}

void AnalysisPage::hideEvent(QHideEvent *event)
{
    forgetNews();
    QWidget::hideEvent(event);
}

/// What was said below the map is about the map as it was.
void AnalysisPage::forgetNews()
{
    if (!m_keys->isAiming())
        m_bar->setHint({});
}

void AnalysisPage::showCard(const core::FactorId &id)
{
    if (!core::find(m_open.file().factors, id))
        return;
    m_scene.choose({id, {}});
    m_view->reveal(id);
    front()->setFocus();
}

void AnalysisPage::showChoice()
{
    const Choice choice = m_scene.choice();
    m_inspector->show(m_open.file(), choice);
    m_side->mark(choice);
    m_list->mark(choice);
    m_picks->refresh();
    m_picks->setLane(laneOfChoice());
    m_commands->newArrow->setEnabled(!choice.factor.isEmpty());
    m_commands->remove->setEnabled(!choice.isEmpty());
    m_commands->farther->setEnabled(!choice.factor.isEmpty());
    m_commands->nearer->setEnabled(!choice.factor.isEmpty());
    m_commands->reverse->setEnabled(!choice.link.isEmpty());
    m_views->showChoice();
    m_commands->differ->setEnabled(!choice.isEmpty());
    if (m_scene.lit().isEmpty()) {
        m_inspector->loops().unlight();
        if (!m_keys->isAiming())
            m_bar->setHint({});
    }
    if (m_list->isHidden())
        tellFocus(*m_view, choice);
}

/// While an arrow is aimed every letter names where it goes.
void AnalysisPage::showAiming(bool isAiming)
{
    for (QAction *letter : {m_commands->newCard, m_commands->newArrow, m_commands->fit})
        letter->setEnabled(!isAiming);
    m_bar->setHint(isAiming ? tr("Arrow keys choose where to, or type it. Enter draws.")
                            : QString());
}

/// A loop that closes is lit and said at once; nothing has to be asked for.
void AnalysisPage::showLoops(const LoopList &loops)
{
    QList<LoopKey> keys;
    for (const core::Loop &loop : loops.found.list)
        keys += keyOf(m_open.file(), loop);
    const QList<int> fresh = m_news.fresh(m_open.file(), keys);
    m_views->offer(loops);
    const Circles circles = circlesOf(m_open.file(), loops);
    m_view->setCircles(circles);
    m_list->show(circles);
    LoopPanel &panel = m_inspector->loops();
    panel.show(m_open.file(), loops, fresh);
    if (fresh.isEmpty()) {
        if (!panel.hasLit())
            m_scene.light({});
        return;
    }
    panel.lightFresh();
    const core::Loop &first =
        loops.found.list[fresh.first()]; // Ranked: a circle when there is one.
    m_bar->announce(core::isOneCard(first)
                        ? tr("An arrow from a card to itself. It stands apart from the circles.")
                        : tr("This goes round: %1").arg(panel.words(first)));
}

void AnalysisPage::showLoop(const core::Loop &loop)
{
    Lit lit;
    const QList<core::FactorId> cards = core::factorsOf(m_open.file(), loop);
    m_views->follow(cards);
    for (const core::FactorId &card : cards)
        lit.factors += card;
    const QList<core::LinkId> links = core::linksOf(m_open.file(), loop);
    for (const core::LinkId &link : links)
        lit.links += link;
    m_scene.light(lit);
}

core::Domain AnalysisPage::laneOfChoice() const
{
    if (!m_list->isHidden())
        return m_list->lane().value_or(m_lastLane);
    const core::Factor *card = core::find(m_open.file().factors, m_scene.choice().factor);
    return card ? card->domain : m_lastLane;
}

void AnalysisPage::takeKey(const QString &text)
{
    const core::Link *link = core::find(m_open.file().links, m_scene.choice().link);
    if (link) {
        if (const std::optional<core::Link> after = keyed(*link, text[0])) {
            editLink(*after);
            return;
        }
    }
    openLine(text);
}

void AnalysisPage::openLine(const QString &text)
{
    const core::Factor *from = core::find(m_open.file().factors, m_keys->source());
    const QString start = from ? from->text + u" -> "_s : QString();
    const core::Domain lane = laneOfChoice();
    m_keys->stopAiming();
    m_line->open(m_open.file(), start + text, lane);
    placeLine();
}

void AnalysisPage::takeLine(const TypedLine &line, core::Domain lane)
{
    m_lastLane = lane;
    const Typed made = typed(m_open, m_scene.places(), line, lane);
    m_open.commit(m_views->kept(made.change));
    m_scene.choose({made.last, {}});
    m_view->reveal(made.last);
}

void AnalysisPage::moveCard(const core::FactorId &card, const CanvasGrid::Spot &spot)
{
    const core::Factor *factor = core::find(m_open.file().factors, card);
    if (factor && !m_views->move(card, spot))
        m_open.commit(movedCard(m_open.file(), m_scene.places(), *factor, spot));
}

void AnalysisPage::drawArrow(const core::FactorId &from, const core::FactorId &to)
{
    const core::CaseFile &file = m_open.file();
    if (!core::find(file.factors, from) || !core::find(file.factors, to))
        return;
    const Typed made = drawn(m_open, m_scene.places(), from, to, core::LinkKind::Feeds);
    m_open.commit(made.change);
    m_scene.choose({{}, made.arrow});
}

void AnalysisPage::editCard(const core::Factor &after)
{
    const core::Factor *before = core::find(m_open.file().factors, after.id);
    if (!before) {
        keepWordsOf(after);
        return;
    }
    const core::CaseFile &file = m_open.file();
    m_open.commit(after.domain == before->domain
                      ? core::changed(*before, after)
                      : toLane(file, m_scene.places(), *before, after.domain));
}

/// Somebody else deleted the card while one wrote in its form: the words wait in the line.
void AnalysisPage::keepWordsOf(const core::Factor &card)
{
    m_line->open(m_open.file(), card.text, card.domain);
    placeLine();
    m_bar->announce(tr("Somebody else deleted this card. Enter makes it again."));
}

void AnalysisPage::editLink(const core::Link &after)
{
    if (const core::Link *before = core::find(m_open.file().links, after.id))
        m_open.change(*before, after);
}

void AnalysisPage::removeChoice()
{
    const Choice choice = m_scene.choice();
    const core::CaseFile before = m_open.file();
    m_open.commit(choice.link.isEmpty() ? removedCards(before, choice.cards())
                                        : removedChoice(before, {}, choice.link));
    front()->setFocus();
    if (!m_list->isHidden())
        m_scene.choose(m_list->choice());
    if (choice.link.isEmpty())
        m_bar->announce(goneWords(before, choice.cards()));
}

void AnalysisPage::askWhoDiffers()
{
    const Choice choice = m_scene.choice();
    const LinkItem *link = m_scene.link(choice.link);
    const QRectF place = link ? link->boundingRect() : m_scene.cardRect(choice.factor);
    const QPoint below = m_view->mapFromScene(QPointF(place.center().x(), place.bottom()));
    const QRect inSight = m_view->viewport()->rect();
    const QPoint at(qBound(inSight.left(), below.x(), inSight.right()),
                    qBound(inSight.top(), below.y(), inSight.bottom()));
    differMenu(m_open, choice, this)->popup(m_view->viewport()->mapToGlobal(at));
}

void AnalysisPage::stepLink(int by)
{
    const QList<core::LinkId> links = m_scene.linksAround();
    if (links.isEmpty())
        return;
    const qsizetype at = links.indexOf(m_scene.choice().link);
    const qsizetype count = links.size();
    const qsizetype next = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    m_scene.choose({{}, links[next]});
}

void AnalysisPage::placeLine()
{
    const int gap = sizes().gapPage;
    const QRect room = front()->geometry();
    const int width = std::min(room.width() - 2 * gap, textWidth(90));
    m_line->resize(width, m_line->sizeHint().height());
    m_line->move(room.x() + (room.width() - width) / 2, room.height() - m_line->height() - gap);
}

QSize AnalysisPage::minimumSizeHint() const
{
    return {textWidth(40), 8 * sizes().control};
}

void AnalysisPage::stepReach(int by)
{
    m_scene.light({});
    m_scene.setReach(m_scene.reach() + by);
    m_bar->announce(
        tr("Up to %n step(s) away, %1 cards", nullptr, m_scene.reach()).arg(m_scene.withinReach()));
}

/// Beside a narrow map there is no room for forms; they come when they are asked for.
void AnalysisPage::fitInspector()
{
    const bool hasRoom = width() >= m_side->sizeHint().width() + textWidth(45);
    const bool isShown = m_isInspectorWanted.value_or(hasRoom);
    m_side->setVisible(isShown);
    m_commands->panel->setChecked(isShown);
}

void AnalysisPage::focusForm()
{
    if (m_scene.choice().isEmpty())
        return;
    if (m_side->isHidden())
        m_commands->panel->trigger();
    m_side->bring(SideColumn::Circles);
    m_inspector->focusFirst();
}

void AnalysisPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitInspector();
    placeLine();
}

} // namespace ui
