#pragma once

#include <QObject>

class QKeyEvent;

namespace ui {

/// Keys that no editor and no dialog may keep for itself while the program is open: Ctrl+L locks
/// from everywhere; undo and redo reach the case when the editor has nothing to take back.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    explicit KeyGuard(QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void lockAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
