#pragma once

#include "core/model/casefile.h"

#include <QComboBox>

namespace ui {

/// One of the people of the case, or nobody.
class PersonBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PersonBox(QWidget *parent = nullptr);

    void setPersons(const core::CaseFile &file, const QString &nobody);
    core::PersonId person() const;
    /// Silent: only a person's choice is told.
    void setPerson(const core::PersonId &person);

Q_SIGNALS:
    void chosen(const core::PersonId &person);

private:
    QList<core::PersonId> m_persons;
    QStringList m_names;
};

} // namespace ui
