#pragma once

#include "ui/shared/opencase.h"

#include <QAction>

namespace ui {

/// A map that another program made, into the case that is open: first which file, then what it
/// would bring.
class MapImporter : public QObject
{
    Q_OBJECT

public:
    MapImporter(OpenCase &open, QWidget *page);

    QAction *action() const { return m_action; }
    /// As after a file was chosen.
    void show(const QStringList &paths);

Q_SIGNALS:
    void imported(const QString &sentence);
    void refused(const QString &sentence);

private:
    void askFile();

    OpenCase &m_open;
    QWidget *m_page;
    QAction *m_action;
};

} // namespace ui
