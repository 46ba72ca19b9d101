#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace ui {

class Brand;
class NavList;

/// The way of a case down the left side; what is always at hand below it.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// The name of the house.
    void setHouse(const QString &name);

    void addFoot(QAction *action);
    void setPlace(Place place);
    void setCaseOpen(bool open);
    /// Icons alone: the page needs the room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void placeChosen(ui::Place place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPlaces();
    void retranslate();

    NavList *m_places;
    QVBoxLayout *m_foot;
    Brand *m_brand;
};

} // namespace ui
