#pragma once

#include "ui/analysis/diagramview.h"
#include "ui/shared/opencase.h"

#include <QList>

class QAction;

namespace ui {

class FilterPanel;
class Minimap;

/// What of the map is looked at: the filter and the overview in the corner.
class MapSight : public QObject
{
    Q_OBJECT

public:
    MapSight(OpenCase &open, DiagramView &view);

    QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys);
    void openFilter();
    void take(const core::MapFilter &filter);
    void refresh();
    void place();

    OpenCase &m_open;
    DiagramView &m_view;
    FilterPanel *m_panel;
    Minimap *m_minimap;
    QList<QAction *> m_actions;
    QAction *m_showAll;
};

} // namespace ui
