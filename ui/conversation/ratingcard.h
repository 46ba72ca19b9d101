#pragma once

#include "ui/shared/card.h"
#include "ui/shared/opencase.h"

class QGridLayout;

namespace ui {

class RatingLine;
class TextLabel;

/// "How is it going?" with one life domain: a line for the youth and for each parent, below each
/// other, so that one sees where they differ.
class RatingCard : public Card
{
    Q_OBJECT

public:
    explicit RatingCard(OpenCase &openCase, QWidget *parent = nullptr);

    void setDomain(core::Domain domain);
    void refresh();
    bool isEmpty() const { return m_lines.isEmpty(); }
    const QList<RatingLine *> &lines() const { return m_lines; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<core::PersonId> persons() const;
    void rebuild();
    void draw(const core::PersonId &person, int value);

    OpenCase &m_case;
    core::Domain m_domain = core::Domain::Body;
    TextLabel *m_question;
    QGridLayout *m_grid;
    QList<core::PersonId> m_persons;
    QList<TextLabel *> m_names;
    QList<RatingLine *> m_lines;
};

} // namespace ui
