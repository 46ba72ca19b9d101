#pragma once

#include "core/model/rng.h"
#include "tests/support/program.h"
#include "ui/analysis/diagramview.h"

#include <QTimer>

class QMenu;

/// Makes random gestures on the analysis page: keys, typed words, clicks, drags, wheel, paste,
/// every command of the page by its keys, another size of the window. The same seed makes the same
/// gestures. It never leaves the page, saves no file and locks nothing.
class Monkey
{
public:
    Monkey(Program &program, quint64 seed);

    void gesture();
    /// What was done last, newest last: to find out what broke.
    QStringList last() const { return m_last; }

private:
    int any(int count) { return int(m_rng.next() % quint64(count)); }
    template<typename T>
    T oneOf(const QList<T> &list)
    {
        return list[any(int(list.size()))];
    }

    void key();
    void words();
    void chain();
    void command();
    void click();
    void clickCanvas();
    void drag();
    void wheel();
    void paste();
    void resize();
    void goHome();
    void closeWhatIsOpen();
    void note(const QString &what);

    QWidget *target() const;
    ui::DiagramView &view() const;
    QPoint place();
    QString sentence();

    Program &m_program;
    core::SeededRng m_rng;
    QTimer m_closer;
    QStringList m_last;
};
