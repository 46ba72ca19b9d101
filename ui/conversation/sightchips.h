#pragma once

#include "core/model/casefile.h"

#include <QSet>
#include <QWidget>

class QPushButton;

namespace ui {

class FlowLayout;

/// "Who may see this, beside you?": a button for each person of the case but the coach, or for
/// everybody.
class SightChips : public QWidget
{
    Q_OBJECT

public:
    /// `spoken` is what a screen reader says of a button, with %1 for the name.
    explicit SightChips(const QString &spoken, QWidget *parent = nullptr);
    enum class Whom { Family, Everybody };
    SightChips(const QString &spoken, Whom whom, QWidget *parent);

    void show(QList<core::Person> persons, const core::Sight &sight);
    /// Of whom it cannot be said otherwise, and why; empty: it can.
    void fix(const core::PersonId &person, const QString &why);

Q_SIGNALS:
    void turned(const core::PersonId &person, bool maySee);

private:
    void make(const QList<core::Person> &persons);

    QString m_spoken;
    Whom m_whom;
    QList<core::Person> m_persons;
    QSet<core::PersonId> m_fixed;
    QList<QPushButton *> m_chips;
    FlowLayout *m_flow;
};

} // namespace ui
