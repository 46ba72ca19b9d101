#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// Esc twice after each other below a window, whatever the first one did there.
class EscapeTwice : public QObject
{
    Q_OBJECT

public:
    explicit EscapeTwice(QWidget *window);

    void setOn(bool on);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_isSecond = false;
};

} // namespace ui
