#pragma once

#include "ui/analysis/diagramview.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace ui {

/// A card, an arrow or a loop of the canvas as a screen reader knows it: an item of a list with
/// its words as name, what it is as description, where it is, and a press that chooses it. Lives
/// until its view forgets it.
class CanvasPart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit CanvasPart(DiagramView *view) : m_view(view) {}

    /// Its place among the cards, the arrows, or the loops; -1 when it is gone.
    virtual int place() const = 0;

    bool isValid() const override { return m_view && place() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    virtual QString name() const = 0;
    virtual QString description() const = 0;
    virtual QRectF inScene() const = 0;
    virtual bool isChosen() const = 0;
    virtual void choose() = 0;

    DiagramScene &scene() const { return m_view->diagram(); }
    const core::CaseFile &file() const { return scene().file(); }
    const Circles &circles() const { return m_view->circles(); }
    QString nameOf(const core::FactorId &card) const;

private:
    QPointer<DiagramView> m_view;
};

CanvasPart *accessOf(DiagramView *view, const core::FactorId &card);
CanvasPart *accessOf(DiagramView *view, const core::LinkId &arrow);
CanvasPart *accessOf(DiagramView *view, const LoopKey &loop);

} // namespace ui
