#pragma once

#include "ui/shared/opencase.h"

#include <QAction>
#include <QPointer>

namespace ui {

class Presentation;

/// Shows the map to who sits at the table: asks who looks along, then takes the whole screen.
class Presenter : public QObject
{
    Q_OBJECT

public:
    Presenter(OpenCase &open, QWidget *page);

    QAction *action() const { return m_action; }
    void present(const QList<core::PersonId> &people);

private:
    void ask();
    QString whyChosen() const;
    QString effectOf(const QList<core::PersonId> &people) const;

    OpenCase &m_open;
    QWidget *m_page;
    QAction *m_action;
    QPointer<Presentation> m_shown;
};

} // namespace ui
