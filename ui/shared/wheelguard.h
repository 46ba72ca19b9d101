#pragma once

#include <QObject>

namespace ui {

/// The wheel scrolls the page and changes no answer on which the pointer happens to lie: it passes
/// boxes of choices and numbers, of the whole program, while this lives.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
