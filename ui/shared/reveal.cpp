#include "ui/shared/reveal.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

QEvent::Type revealType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

class RevealEvent : public QEvent
{
public:
    explicit RevealEvent(QWidget *widget) : QEvent(revealType()), editor(widget) {}

    QWidget *const editor;
};

class Revealer : public QObject
{
public:
    Revealer(QWidget *form, const std::function<void(QWidget *)> &show)
        : QObject(form), m_show(show)
    {
        form->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == revealType())
            m_show(static_cast<RevealEvent *>(event)->editor);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void(QWidget *)> m_show;
};

} // namespace

void onReveal(QWidget *form, const std::function<void(QWidget *editor)> &show)
{
    new Revealer(form, show);
}

void reveal(QWidget *editor)
{
    QWidgetList forms;
    for (QWidget *form = editor; form != nullptr; form = form->parentWidget())
        forms.prepend(form);
    for (QWidget *form : std::as_const(forms)) {
        RevealEvent event(editor);
        QCoreApplication::sendEvent(form, &event);
    }
}

} // namespace ui
