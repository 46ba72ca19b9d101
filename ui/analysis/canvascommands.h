#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace ui {

enum class Icon;

/// The commands of the canvas with their keys, which work while the canvas has the focus.
class CanvasCommands : public QObject
{
    Q_OBJECT

public:
    explicit CanvasCommands(QWidget *canvas);

    QAction *const newCard;
    QAction *const newArrow;
    QAction *const remove;
    QAction *const reverse;
    QAction *const differ;
    QAction *const undo;
    QAction *const redo;
    QAction *const tidy;
    QAction *const panel;
    QAction *const asList;
    QAction *const fit;
    QAction *const zoomIn;
    QAction *const zoomOut;
    QAction *const normalSize;
    QAction *const nextLink;
    QAction *const previousLink;
    QAction *const farther;
    QAction *const nearer;
    QAction *const nextLoop;
    QAction *const previousLoop;

    /// Every key, also those that are no commands, for the sheet of keys.
    QList<QAction *> all() const { return m_all; }
    /// Those that a page shows as buttons.
    QList<QAction *> shown() const { return {undo, redo, tidy, newArrow, newCard}; }

private:
    void setUp(QAction *action, const QString &text, Icon picture, const QList<QKeySequence> &keys);

    void setUpEdits();
    void setUpSight();
    void tellKeys();
    void tell(const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_canvas;
    QList<QAction *> m_all;
};

} // namespace ui
