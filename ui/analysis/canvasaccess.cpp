#include "ui/analysis/canvasaccess.h"

#include "ui/analysis/diagramview.h"
#include "ui/analysis/linkwords.h"
#include "ui/shared/words.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CanvasAccess", text);
}

/// One card. Lives until its view forgets it.
class CardAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccess(DiagramView *view, const core::FactorId &id) : m_view(view), m_id(id) {}

    bool isValid() const override { return m_view && factor(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return factor()->text;
        return kind == QAccessible::Description ? description() : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF inScene = m_view->diagram().cardRect(m_id);
        const QRect inView = m_view->mapFromScene(inScene).boundingRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_view->diagram().choice().factor == m_id;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &) override
    {
        if (!isValid())
            return;
        m_view->setFocus();
        m_view->diagram().choose({m_id, {}});
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const core::Factor *factor() const
    {
        return core::find(m_view->diagram().file().factors, m_id);
    }

    /// "Burden, weight 4 of 5, Body and health, 3 causes, 2 effects".
    QString description() const
    {
        const core::CaseFile &file = m_view->diagram().file();
        int causes = 0;
        int effects = 0;
        for (const core::Link &link : file.links) {
            causes += link.to == m_id ? 1 : 0;
            effects += link.from == m_id ? 1 : 0;
        }
        QStringList parts{
            wordFor(factor()->polarity),
            say(QT_TRANSLATE_NOOP("CanvasAccess", "weight %1 of 5")).arg(factor()->weight),
            wordFor(factor()->domain),
            say(QT_TRANSLATE_NOOP("CanvasAccess", "arrows in: %1")).arg(causes),
            say(QT_TRANSLATE_NOOP("CanvasAccess", "arrows out: %1")).arg(effects)};
        const QString who = core::namesOf(file, factor()->saidBy);
        if (!who.isEmpty())
            parts += say(QT_TRANSLATE_NOOP("CanvasAccess", "said by %1")).arg(who);
        return parts.join(u", "_s);
    }

    QPointer<DiagramView> m_view;
    core::FactorId m_id;
};

class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(DiagramView *view)
        : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(factors().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? access(factors()[index].id) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inView = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        const core::FactorId id = m_view->diagram().cardAt(m_view->mapToScene(inView));
        return id.isEmpty() ? nullptr : access(id);
    }
    QAccessibleInterface *focusChild() const override
    {
        const core::FactorId id = m_view->diagram().choice().factor;
        return id.isEmpty() ? nullptr : access(id);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *access(const core::FactorId &id) const
    {
        const auto known = m_ids.constFind(id);
        if (known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new CardAccess(m_view, id);
        m_ids.insert(id, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    const QList<core::Factor> &factors() const { return m_view->diagram().file().factors; }

    DiagramView *m_view;
    mutable QHash<core::FactorId, QAccessible::Id> m_ids;
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

void tellFocus(DiagramView &view, const core::FactorId &card)
{
    if (!QAccessible::isActive() || card.isEmpty())
        return;
    auto *access = dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(&view));
    if (!access)
        return;
    QAccessibleEvent event(access->access(card), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
