#include "ui/analysis/canvasparts.h"

#include <algorithm>

namespace ui {

namespace {

template<typename List, typename Is>
int placeIn(const List &list, Is is)
{
    const auto found = std::find_if(list.begin(), list.end(), is);
    return found == list.end() ? -1 : int(found - list.begin());
}

CardCount countOf(const core::CaseFile &file, const Circles &circles, const core::FactorId &card)
{
    CardCount count;
    count.circles = circles.through.value(card);
    for (const core::Link &link : file.links) {
        count.out += link.from == card ? 1 : 0;
        count.in += link.to == card ? 1 : 0;
    }
    return count;
}

class CardPart : public CanvasPart
{
public:
    CardPart(DiagramView *view, const core::FactorId &id) : CanvasPart(view), m_id(id) {}

    int place() const override
    {
        return placeIn(file().factors, [&](const core::Factor &card) { return card.id == m_id; });
    }

protected:
    const core::Factor &card() const { return file().factors[place()]; }
    QString name() const override { return card().text; }
    QString description() const override
    {
        return spokenOf(file(), card(), countOf(file(), circles(), m_id));
    }
    QRectF inScene() const override { return scene().cardRect(m_id); }
    bool isChosen() const override { return scene().choice().factor == m_id; }
    void choose() override { scene().choose({m_id, {}}); }

private:
    core::FactorId m_id;
};

class ArrowPart : public CanvasPart
{
public:
    ArrowPart(DiagramView *view, const core::LinkId &id) : CanvasPart(view), m_id(id) {}

    int place() const override
    {
        return placeIn(file().links, [&](const core::Link &link) { return link.id == m_id; });
    }

protected:
    const core::Link &arrow() const { return file().links[place()]; }
    QString name() const override
    {
        return sentenceOf(arrow().kind, nameOf(arrow().from), nameOf(arrow().to));
    }
    QString description() const override { return spokenOf(file(), arrow()); }
    QRectF inScene() const override
    {
        const LinkItem *item = scene().link(m_id);
        return item ? item->boundingRect() : QRectF();
    }
    bool isChosen() const override { return scene().choice().link == m_id; }
    void choose() override { scene().choose({{}, m_id}); }

private:
    core::LinkId m_id;
};

class LoopPart : public CanvasPart
{
public:
    LoopPart(DiagramView *view, const LoopKey &key) : CanvasPart(view), m_key(key) {}

    int place() const override
    {
        return placeIn(circles().list, [&](const Circle &circle) { return circle.key == m_key; });
    }

protected:
    const Circle &circle() const { return circles().list[place()]; }
    QString name() const override { return headOf(file(), circle()); }
    QString description() const override { return spokenOf(circle()); }
    QRectF inScene() const override
    {
        QRectF rect;
        for (const core::FactorId &card : m_key)
            rect |= scene().cardRect(card);
        return rect;
    }
    bool isChosen() const override { return lit() == scene().lit(); }
    void choose() override
    {
        scene().choose({});
        scene().light(lit());
    }

private:
    Lit lit() const
    {
        Lit lit;
        lit.factors = QSet<core::FactorId>(m_key.begin(), m_key.end());
        for (const core::Link &link : file().links) {
            const qsizetype from = m_key.indexOf(link.from);
            if (from >= 0 && m_key[(from + 1) % m_key.size()] == link.to
                && link.kind != core::LinkKind::Started && link.kind != core::LinkKind::GoesWith)
                lit.links += link.id;
        }
        return lit;
    }

    LoopKey m_key;
};

} // namespace

QAccessibleInterface *CanvasPart::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString CanvasPart::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return name();
    return kind == QAccessible::Description ? description() : QString();
}

QRect CanvasPart::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_view->mapFromScene(inScene()).boundingRect();
    return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State CanvasPart::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.selected = isValid() && isChosen();
    state.focused = state.selected && m_view->hasFocus();
    state.invalid = !isValid();
    state.offscreen =
        isValid()
        && !m_view->viewport()->rect().intersects(m_view->mapFromScene(inScene()).boundingRect());
    return state;
}

void *CanvasPart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void CanvasPart::doAction(const QString &)
{
    if (!isValid())
        return;
    m_view->setFocus();
    choose();
}

QString CanvasPart::nameOf(const core::FactorId &card) const
{
    const core::Factor *factor = core::find(file().factors, card);
    return factor ? factor->text : QString();
}

CanvasPart *accessOf(DiagramView *view, const core::FactorId &card)
{
    return new CardPart(view, card);
}

CanvasPart *accessOf(DiagramView *view, const core::LinkId &arrow)
{
    return new ArrowPart(view, arrow);
}

CanvasPart *accessOf(DiagramView *view, const LoopKey &loop)
{
    return new LoopPart(view, loop);
}

} // namespace ui
