#pragma once

#include <QTimer>

#include <chrono>

namespace ui {

/// Tells when nobody has touched keyboard, mouse or screen for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(std::chrono::milliseconds limit, QObject *parent = nullptr);

    void start();
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idled();

private:
    QTimer m_timer;
};

} // namespace ui
