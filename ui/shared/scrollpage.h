#pragma once

#include <QScrollArea>

namespace ui {

/// A page that may be longer than its window: no frame, no background of its own, scrolls only
/// down.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

private:
    void showFocused();
};

/// Cards under each other, as high as they are. Whoever is in them takes the focus.
ScrollPage *cardColumn(const QList<QWidget *> &cards, QWidget *parent);

} // namespace ui
