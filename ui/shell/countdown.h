#pragma once

#include <QTimer>

#include <chrono>

namespace ui {

/// Seconds that run down to zero, told one by one.
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(std::chrono::milliseconds second, QObject *parent = nullptr);

    void start(std::chrono::seconds length);
    void stop();
    int left() const { return m_left; }

Q_SIGNALS:
    void ticked(int left);

private:
    void tick();

    QTimer m_timer;
    int m_left = 0;
};

} // namespace ui
