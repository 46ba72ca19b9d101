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
};

} // namespace ui
