#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QHash>
#include <QWidget>

class QListWidget;

namespace ui {

class BeginPanel;
class PickChips;
class TextLabel;

/// Last step: everybody points at three cards before the map says anything; at the end a question,
/// never a verdict. What was pointed at is not kept: it is for this talk.
class BuildBegin : public QWidget
{
    Q_OBJECT

public:
    explicit BuildBegin(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

private:
    void fill();
    void listCards();
    void take(int row, bool isChosen);
    void tell();
    core::PersonId person() const;

    OpenCase &m_open;
    core::CaseId m_case;
    QList<core::PersonId> m_people;
    QHash<core::PersonId, QList<core::FactorId>> m_chosen;
    PickChips *m_who;
    QListWidget *m_cards;
    TextLabel *m_told;
    BeginPanel *m_begin;
    bool m_isListing = false;
};

} // namespace ui
