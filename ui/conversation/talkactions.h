#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace ui {

/// The keys of a conversation. Those with low priority are for the palette and the sheet of keys,
/// not for the head of the page.
struct TalkActions
{
    explicit TalkActions(QWidget *page);

    void retranslate();
    QList<QAction *> all() const;

    QAction *card;
    QAction *strength;
    QAction *wish;
    QAction *goal;
    QAction *unknown;
    QAction *share;
    QAction *mend;
    QAction *remove;
    QAction *voice;
    QAction *nextTopic;
    QAction *previousTopic;
    QAction *nextPlace;
    QAction *previousPlace;
    QAction *family;
    QAction *light;
    QAction *overview;
    QAction *safety;
    QAction *consent;
    QAction *note;
    QAction *after;
    QList<QAction *> speakers; // Alt+1 .. Alt+9
};

} // namespace ui
