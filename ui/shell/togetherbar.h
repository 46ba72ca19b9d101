#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace ui {

class ElidedLabel;

/// Above the page while the family looks along: who they are, the two pages they see, and the way
/// out.
class TogetherBar : public QWidget
{
    Q_OBJECT

public:
    /// `pages` become buttons.
    explicit TogetherBar(const QList<QAction *> &pages, QWidget *parent = nullptr);

    void showPeople(const QList<core::Person> &persons, const QList<core::PersonId> &people);
    /// The page that is in front.
    void mark(const QAction *page);
    /// Opens the choice of who looks along.
    void ask();

Q_SIGNALS:
    void peopleChosen(const QList<core::PersonId> &people);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose();
    void retranslate();
    void fit();

    QList<QAction *> m_pages;
    QList<QPushButton *> m_buttons;
    QList<core::Person> m_persons;
    QList<core::PersonId> m_people;
    ElidedLabel *m_words;
    QPushButton *m_who;
    QMenu *m_menu;
    QPushButton *m_leave;
};

} // namespace ui
