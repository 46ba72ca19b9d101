#pragma once

#include "core/model/casefile.h"

#include <QPushButton>

class QGridLayout;

namespace ui {

/// A person in the picture of the family.
class PersonButton : public QPushButton
{
    Q_OBJECT

public:
    PersonButton(const core::PersonId &person, QWidget *parent);

    const core::PersonId &id() const { return m_id; }
    /// What is drawn and what a screen reader says.
    void show(const QString &name, const QString &details, bool isSupport, bool isYouth);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// An arrow key.
    void walked(int key);
    void menuAsked(const QPoint &global);
    void removeAsked();
    void dragged(const QPoint &global);
    /// Let go there; `alsoHere` with Ctrl.
    void dropped(const QPoint &global, bool alsoHere);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    core::PersonId m_id;
    QString m_details;
    bool m_isSupport = false;
    bool m_isYouth = false;
    bool m_isDragged = false;
    QPoint m_pressedAt;
};

/// People under one roof, or those who live elsewhere (an empty id). Its frame is drawn by the
/// picture, below the lines.
class HomeBox : public QWidget
{
    Q_OBJECT

public:
    HomeBox(const core::HouseholdId &home, const QString &name, QWidget *parent);

    const core::HouseholdId &id() const { return m_id; }
    void add(PersonButton *button);

private:
    core::HouseholdId m_id;
    QGridLayout *m_people;
};

} // namespace ui
