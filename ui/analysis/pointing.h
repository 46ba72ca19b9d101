#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QHash>
#include <QWidget>

class QListWidget;

namespace ui {

class PickChips;
class TextLabel;

/// Everybody at the table points at three cards, each for themselves. What was pointed at is not
/// kept: it is for this talk.
class Pointing : public QWidget
{
    Q_OBJECT

public:
    explicit Pointing(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// Names of those at the table who have not pointed at three cards (all cards, of a smaller
    /// map).
    QStringList stillToPoint() const;

Q_SIGNALS:
    void changed();
    void pointed(const ui::Lit &lit);

private:
    void fill();
    void listCards();
    void take(int row, bool isChosen);
    void tell();
    core::PersonId person() const;
    QString nameOfPerson(const core::PersonId &id) const;

    OpenCase &m_open;
    core::CaseId m_case;
    QList<core::PersonId> m_people;
    QHash<core::PersonId, QList<core::FactorId>> m_chosen;
    PickChips *m_who;
    QListWidget *m_cards;
    TextLabel *m_told;
    bool m_isListing = false;
};

} // namespace ui
