#include "ui/analysis/mechanismpick.h"

#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MechanismPick::MechanismPick(const QList<core::Mechanism> &mechanisms, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"mechanisms"_s);
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const core::Mechanism &mechanism : mechanisms) {
        QAction *action = menu->addAction(mechanism.name.in(screenLanguage()));
        action->setCheckable(true);
        action->setData(mechanism.id);
        action->setToolTip(mechanism.plain.in(screenLanguage()));
    }
    setMenu(menu);
    connect(menu, &QMenu::triggered, this, [this] {
        word();
        Q_EMIT changed();
    });
    word();
}

void MechanismPick::show(const QStringList &ids)
{
    const QList<QAction *> actions = menu()->actions();
    for (QAction *action : actions)
        action->setChecked(ids.contains(action->data().toString()));
    word();
}

QStringList MechanismPick::picked() const
{
    QStringList ids;
    const QList<QAction *> actions = menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            ids += action->data().toString();
    }
    return ids;
}

void MechanismPick::word()
{
    QStringList names;
    const QList<QAction *> actions = menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            names += action->text();
    }
    const QString all = names.join(u", "_s);
    setText(names.isEmpty() ? tr("Nothing chosen")
                            : fontMetrics().elidedText(all, Qt::ElideRight, textWidth(30)));
    setToolTip(all);
    setAccessibleDescription(all);
}

} // namespace ui
