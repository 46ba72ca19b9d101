#pragma once

#include "ui/conversation/familydeeds.h"

#include <QPolygonF>
#include <QWidget>

#include <tuple>

class QMenu;

namespace ui {

class FlowLayout;
class HomeBox;
class PersonButton;

/// The family drawn small: a box for each household and one for who lives elsewhere, people in
/// them, lines for what a box does not say. Somebody can live in two boxes. People are buttons:
/// arrows walk, Enter opens, the menu key changes, and a drag moves to another box (with Ctrl:
/// lives there as well). Nothing here has a loop of its own, so that a lock is never held up.
class FamilyPicture : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyPicture(OpenCase &openCase, QWidget *parent = nullptr);

    void refresh();
    /// A line of the drawing, for its test: who, to whom, and what the line says.
    struct Line
    {
        core::PersonId of;
        core::PersonId to;
        QString words;
        bool isSupport = false;

        bool operator==(const Line &) const = default;
    };
    const QList<Line> &lines() const { return m_lines; }
    /// Each place where a person is drawn.
    QList<PersonButton *> buttonsOf(const core::PersonId &person) const;
    /// What can be changed of a person.
    QMenu *menuFor(const core::PersonId &person);

Q_SIGNALS:
    void opened(const core::PersonId &person);
    void removeAsked(const core::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// All that the picture shows.
    using Drawing = std::tuple<QList<core::Person>,
                               QList<core::Household>,
                               QList<core::Relation>,
                               QList<core::Authority>>;
    Drawing drawing() const;
    void rebuild();
    void fill(HomeBox *box, const QList<core::PersonId> &members);
    QString detailsOf(const core::Person &person) const;
    QStringList ties(const core::PersonId &person) const;
    void join(PersonButton *button, HomeBox *box);
    void findLines();
    void walk(const PersonButton *from, int key);
    void openMenu(PersonButton *button, const QPoint &at);
    void addHomes(QMenu *menu, const core::PersonId &person);
    void addRelations(QMenu *menu, const core::PersonId &person);
    void drop(const PersonButton *button, const HomeBox *from, const QPoint &at, bool alsoHere);
    HomeBox *boxAt(const QPoint &global) const;

    QRectF placeOf(const PersonButton *button) const;
    QPolygonF wayOf(const Line &line) const;
    void showTarget(const HomeBox *box);

    class LineNames;

    OpenCase &m_case;
    FamilyDeeds m_deeds;
    Drawing m_drawn;
    FlowLayout *m_flow;
    LineNames *m_names;
    QList<HomeBox *> m_boxes;
    QList<PersonButton *> m_buttons;
    QList<Line> m_lines;
    QRect m_target;
};

} // namespace ui
