#include "ui/analysis/canvasaccess.h"

#include "ui/analysis/canvasparts.h"

#include <QAccessibleWidget>

namespace ui {

namespace {

class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(DiagramView *view)
        : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {}
    ~ViewAccess() override
    {
        forget(m_cards);
        forget(m_arrows);
        forget(m_loops);
    }

    int childCount() const override { return cards() + arrows() + loops(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index < cards())
            return access(file().factors[index].id);
        if (index < cards() + arrows())
            return access(file().links[index - cards()].id);
        return part(m_view->circles().list[index - cards() - arrows()].key, m_loops);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF point = m_view->mapToScene(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
        const core::FactorId card = m_view->diagram().cardAt(point);
        if (!card.isEmpty())
            return access(card);
        const core::LinkId arrow = m_view->diagram().linkAt(point);
        return arrow.isEmpty() ? nullptr : access(arrow);
    }

    QAccessibleInterface *focusChild() const override
    {
        const Choice &choice = m_view->diagram().choice();
        if (!choice.factor.isEmpty())
            return access(choice.factor);
        return choice.link.isEmpty() ? nullptr : access(choice.link);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const auto *known = dynamic_cast<const CanvasPart *>(wanted);
        const int place = known ? known->place() : -1;
        for (const int before : {0, cards(), cards() + arrows()}) {
            if (place >= 0 && child(before + place) == wanted)
                return before + place;
        }
        return -1;
    }

    QAccessibleInterface *access(const core::FactorId &card) const { return part(card, m_cards); }
    QAccessibleInterface *access(const core::LinkId &arrow) const { return part(arrow, m_arrows); }

private:
    template<typename Name>
    using Known = QHash<Name, QAccessible::Id>;

    const core::CaseFile &file() const { return m_view->diagram().file(); }
    int cards() const { return int(file().factors.size()); }
    int arrows() const { return int(file().links.size()); }
    int loops() const { return int(m_view->circles().list.size()); }

    template<typename Name>
    QAccessibleInterface *part(const Name &name, Known<Name> &known) const
    {
        const auto found = known.constFind(name);
        if (found != known.constEnd())
            return QAccessible::accessibleInterface(*found);
        CanvasPart *made = accessOf(m_view, name);
        known.insert(name, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    template<typename Name>
    static void forget(const Known<Name> &known)
    {
        for (const QAccessible::Id id : known)
            QAccessible::deleteAccessibleInterface(id);
    }

    DiagramView *m_view;
    mutable Known<core::FactorId> m_cards;
    mutable Known<core::LinkId> m_arrows;
    mutable Known<LoopKey> m_loops;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiagramView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void describeToReaders()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void tellFocus(DiagramView &view, const Choice &choice)
{
    if (!QAccessible::isActive() || choice.isEmpty())
        return;
    auto *access = dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface *focus = access ? access->focusChild() : nullptr;
    if (!focus)
        return;
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
