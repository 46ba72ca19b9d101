#pragma once

#include "core/offers/catalogue.h"

#include <QToolButton>

namespace ui {

/// What is going on underneath, chosen from the list of the catalogue.
class MechanismPick : public QToolButton
{
    Q_OBJECT

public:
    explicit MechanismPick(const QList<core::Mechanism> &mechanisms, QWidget *parent = nullptr);

    void show(const QStringList &ids);
    QStringList picked() const;

Q_SIGNALS:
    /// By a person; show() is silent.
    void changed();

private:
    void word();
};

} // namespace ui
