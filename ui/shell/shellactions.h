#pragma once

#include "ui/shell/place.h"

#include <QAction>
#include <QHash>
#include <QObject>

class QWidget;

namespace ui {

/// What can be done everywhere, with its keys. Their shortcuts live as long as `window` is active.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    explicit ShellActions(QWidget *window);

    QAction *place(Place place) const { return m_places.value(place); }
    QList<QAction *> places() const;
    QList<QAction *> others() const;

    QAction *const newCase;
    QAction *const undo;
    QAction *const redo;
    QAction *const palette;
    QAction *const shortcuts;
    QAction *const appearance;
    QAction *const language;
    QAction *const house;
    QAction *const whoAmI;
    QAction *const together;
    QAction *const people; ///< Who looks along.
    QAction *const lock;

    void retranslate();

private:
    QAction *add(QWidget *window, Icon which, const QKeySequence &keys, const char *name);

    QHash<Place, QAction *> m_places;
};

} // namespace ui
