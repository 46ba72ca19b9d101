#pragma once

#include "ui/shared/opencase.h"

#include <QWidget>

namespace ui {

class SightChips;
class TextLabel;

/// Who sits at the table in a conversation, of everybody in the case: whoever spoke does, others
/// one can say of, such as an interpreter or an expert by experience. Kept as it is said.
class TableChips : public QWidget
{
    Q_OBJECT

public:
    explicit TableChips(OpenCase &openCase, QWidget *parent = nullptr);

    /// The conversation of today, which begins when somebody sits down.
    void showToday();
    /// One of the case; hidden when it is not there.
    void showTalk(const core::ConversationId &talk);

private:
    void show(const core::Conversation &talk, const QString &question);
    void seat(const core::PersonId &person, bool isThere);

    OpenCase &m_case;
    core::ConversationId m_talk; // Empty: that of today, not begun.
    TextLabel *m_question;
    SightChips *m_chips;
};

} // namespace ui
