#pragma once

#include "ui/analysis/readingmap.h"
#include "ui/shared/opencase.h"

class QAction;

namespace ui {

class VoicesPanel;

/// While the voices are beside the map, the map in their place: of one person, or of two. F6 shows
/// the next of the three, and elsewhere brings them; Esc goes back to the map that can be changed.
class VoicesMode : public QObject
{
    Q_OBJECT

public:
    VoicesMode(OpenCase &open, VoicesPanel &panel, QWidget *page);

    ReadingMap &map() const { return *m_map; }
    void setOn(bool isOn);

Q_SIGNALS:
    void wanted();
    void left();
    void saved(const QString &path);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void askPlace();
    void save(const QString &path);

    OpenCase &m_open;
    VoicesPanel &m_panel;
    QWidget *m_page;
    ReadingMap *m_map;
    QAction *m_next;
    bool m_isFitted = false;
};

} // namespace ui
