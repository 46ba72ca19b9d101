#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace shots {

/// One picture: a window as it is made, and what a hand does to it before the picture is taken.
struct Shot
{
    QString name;
    std::function<std::unique_ptr<QWidget>(QSize)> make;
    std::function<void(QWidget &)> prepare = [](QWidget &) {};
};

/// Before and between: language, vault, recovery code, unlocking.
QList<Shot> startShots();
/// The frame around the pages, with each page in it.
QList<Shot> mainShots();

inline QList<Shot> all()
{
    return startShots() + mainShots();
}

} // namespace shots
