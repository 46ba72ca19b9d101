#include "ui/analysis/canvaskeys.h"

#include <QKeyEvent>

#include <optional>

namespace ui {

namespace {

std::optional<Heading> headingOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Heading::Left;
    case Qt::Key_Right:
        return Heading::Right;
    case Qt::Key_Up:
        return Heading::Up;
    case Qt::Key_Down:
        return Heading::Down;
    default:
        return std::nullopt;
    }
}

bool isText(const QKeyEvent &event)
{
    const auto without = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    return !(event.modifiers() & without) && !text.isEmpty() && text[0].isPrint()
           && !text[0].isSpace();
}

} // namespace

CanvasKeys::CanvasKeys(DiagramView &view) : QObject(&view), m_view(view), m_scene(view.diagram())
{
    view.installEventFilter(this);
    connect(&m_scene, &DiagramScene::shown, this, &CanvasKeys::forgetWhatIsGone);
}

bool CanvasKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isAiming())
        stopAiming();
    return event->type() == QEvent::KeyPress && handle(*static_cast<QKeyEvent *>(event));
}

bool CanvasKeys::handle(const QKeyEvent &event)
{
    if (const std::optional<Heading> heading = headingOf(event.key()))
        return handleArrow(*heading, event.modifiers());
    switch (event.key()) {
    case Qt::Key_Escape:
        return handleEscape();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return handleEnter();
    default:
        break;
    }
    if (!isText(event))
        return false;
    Q_EMIT typed(event.text());
    return true;
}

bool CanvasKeys::handleArrow(Heading heading, Qt::KeyboardModifiers modifiers)
{
    const auto plain = modifiers & ~Qt::KeypadModifier;
    if (plain == Qt::AltModifier)
        carry(heading);
    else if (plain == Qt::NoModifier)
        walk(heading);
    else if (plain == Qt::ShiftModifier)
        extend(heading);
    else
        return false;
    return true;
}

bool CanvasKeys::handleEscape()
{
    if (m_view.cancelGesture())
        return true;
    if (isAiming()) {
        stopAiming();
        return true;
    }
    const bool hadSomething = !m_scene.choice().isEmpty() || !m_scene.lit().isEmpty();
    m_scene.choose({});
    m_scene.light({});
    return hadSomething;
}

bool CanvasKeys::handleEnter()
{
    if (!isAiming()) {
        Q_EMIT confirmed();
        return true;
    }
    const core::FactorId from = m_from;
    const core::FactorId to = m_target;
    stopAiming();
    if (!to.isEmpty())
        Q_EMIT aimed(from, to);
    return true;
}

core::FactorId CanvasKeys::next(const core::FactorId &from, Heading heading) const
{
    const QList<core::Factor> &factors = m_scene.file().factors;
    QList<QRectF> rects;
    for (const core::Factor &factor : factors)
        rects += m_scene.cardRect(factor.id);
    const int index = neighbour(rects, m_scene.cardRect(from), heading);
    return index < 0 ? core::FactorId() : factors[index].id;
}

void CanvasKeys::walk(Heading heading)
{
    const bool isFirst = m_scene.choice().factor.isEmpty() && !isAiming();
    if (isFirst && m_scene.file().factors.isEmpty())
        return;
    const core::FactorId from =
        isAiming() && !m_target.isEmpty() ? m_target : m_scene.choice().factor;
    const core::FactorId to = isFirst ? m_scene.file().factors.first().id : next(from, heading);
    if (to.isEmpty())
        return;
    m_view.reveal(to);
    if (!isAiming()) {
        m_scene.choose({to, {}});
        return;
    }
    m_target = to == m_from ? core::FactorId() : to;
    m_scene.pull(m_from, m_scene.cardRect(to).center(), m_target);
}

/// One card more, or one less when it was chosen just before.
void CanvasKeys::extend(Heading heading)
{
    const Choice before = m_scene.choice();
    if (isAiming() || before.factor.isEmpty()) {
        walk(heading);
        return;
    }
    const core::FactorId to = next(before.factor, heading);
    if (to.isEmpty())
        return;
    QList<core::FactorId> cards = before.cards();
    if (before.isSeveral() && before.others.last() == to)
        cards.removeLast();
    else {
        cards.removeAll(to);
        cards += to;
    }
    m_scene.choose(choiceOf(cards));
    m_view.reveal(to);
}

void CanvasKeys::carry(Heading heading)
{
    const core::FactorId card = m_scene.choice().factor;
    const QRectF rect = m_scene.cardRect(card);
    if (rect.isEmpty())
        return;
    const CanvasMetrics &metrics = m_scene.look().metrics;
    const qreal across = metrics.card.width() + metrics.gutter;
    const qreal down = metrics.card.height() + metrics.strip;
    // Free cards go in small steps.
    const qreal part = m_scene.mapView() == core::MapView::Lanes ? 1 : 0.25;
    QPointF to = rect.center();
    switch (heading) {
    case Heading::Left:
        to.rx() -= part * across;
        break;
    case Heading::Right:
        to.rx() += part * across;
        break;
    case Heading::Up:
        to.ry() -= part * down;
        break;
    case Heading::Down:
        to.ry() += part * down;
        break;
    }
    if (m_scene.choice().isSeveral())
        Q_EMIT shifted(to - rect.center());
    else
        Q_EMIT carried(card, m_scene.grid().spotAt(to));
    m_view.reveal(card);
}

void CanvasKeys::aim()
{
    m_from = m_scene.choice().factor;
    m_target = {};
    if (!isAiming())
        return;
    const QRectF from = m_scene.cardRect(m_from);
    m_scene.pull(m_from, from.center() + QPointF(from.width() * 0.8, from.height() * 0.8), {});
    Q_EMIT aiming(true);
}

/// While an arrow is aimed somebody else may delete one of its cards.
void CanvasKeys::forgetWhatIsGone()
{
    if (!m_scene.card(m_target))
        m_target = {};
    if (isAiming() && !m_scene.card(m_from))
        stopAiming();
}

void CanvasKeys::stopAiming()
{
    if (!isAiming())
        return;
    m_from = {};
    m_target = {};
    m_scene.letGo();
    Q_EMIT aiming(false);
}

} // namespace ui
