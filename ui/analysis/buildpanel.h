#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class BuildArrows;
class BuildBegin;
class BuildCards;
class BuildCircles;
class PickChips;

/// Building the map together in four steps: cards, what leads to what, what goes round, where to
/// begin. Every step is done with keys alone, may be skipped, left and taken up again; the map
/// grows beside it.
class BuildPanel : public QWidget
{
    Q_OBJECT

public:
    enum Step { Cards, Arrows, Circles, Begin };

    BuildPanel(OpenCase &open, const DiagramScene &scene, QWidget *parent = nullptr);

    void refresh();
    void go(Step step);
    Step step() const { return m_step; }

Q_SIGNALS:
    void pointed(const ui::Lit &lit);
    void linkAsked(const core::LinkId &link);

private:
    void build();
    void fillPeople();
    void speak();
    void refreshStep();
    void showTop();
    QList<QWidget *> pages() const;

    OpenCase &m_open;
    core::CaseId m_case;
    QList<core::PersonId> m_people;
    PickChips *m_steps;
    QComboBox *m_speaker;
    QWidget *m_speakerField;
    Step m_step = Cards;
    BuildCards *m_cards;
    BuildArrows *m_arrows;
    BuildCircles *m_circles;
    BuildBegin *m_begin;
    QPushButton *m_next;
};

} // namespace ui
