#pragma once

#include "core/model/casefile.h"
#include "ui/analysis/pickchips.h"

namespace ui {

/// Any of the people of the case.
class PersonPick : public PickChips
{
    Q_OBJECT

public:
    explicit PersonPick(const QString &name, QWidget *parent = nullptr);

    void show(const QList<core::Person> &persons, const QList<core::PersonId> &chosen);
    QList<core::PersonId> persons() const;

private:
    QList<core::PersonId> m_ids;
};

} // namespace ui
