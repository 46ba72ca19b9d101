#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QPushButton;

namespace ui {

class FlowLayout;

/// "Who may see this, beside you?": a button for each person of the case but the coach.
class SightChips : public QWidget
{
    Q_OBJECT

public:
    /// `spoken` is what a screen reader says of a button, with %1 for the name.
    explicit SightChips(const QString &spoken, QWidget *parent = nullptr);

    void show(QList<core::Person> persons, const core::Sight &sight);

Q_SIGNALS:
    void turned(const core::PersonId &person, bool maySee);

private:
    void make(const QList<core::Person> &persons);

    QString m_spoken;
    QList<core::Person> m_persons;
    QList<QPushButton *> m_chips;
    FlowLayout *m_flow;
};

} // namespace ui
