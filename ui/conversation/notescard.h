#pragma once

#include "ui/shared/card.h"
#include "ui/shared/opencase.h"

class QVBoxLayout;

namespace ui {

class SightChips;
class TextLabel;
class WordsEdit;

/// Free notes, the newest first, with a blank one above them. What is typed in that one is kept as
/// it grows, and joins the others when somebody goes on elsewhere. Nobody but the coach sees a note
/// until the coach says who may; one that is emptied is gone.
class NotesCard : public Card
{
    Q_OBJECT

public:
    explicit NotesCard(OpenCase &openCase, QWidget *parent = nullptr);

    void refresh();
    /// Ready for typing a new one.
    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        core::NoteId id;
        QWidget *widget;
        WordsEdit *words;
        SightChips *sight;
    };

    Row makeRow(const core::Note &note);
    void keep(const core::NoteId &id, const QString &text);
    core::NoteId growing() const;
    void grow(const QString &text);
    void settle();
    void empty();
    void showTo(const core::NoteId &id, const core::PersonId &person, bool maySee);

    OpenCase &m_case;
    core::CaseId m_shown;
    TextLabel *m_title;
    TextLabel *m_lead;
    WordsEdit *m_fresh;
    QVBoxLayout *m_list;
    QList<Row> m_rows;
};

} // namespace ui
