#pragma once

#include "core/offers/catalogue.h"
#include "core/report/talksheet.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class AppointmentForm;
class CopyBlocks;
class Field;
class MessageBar;
class PaperPreview;
class ReaderBox;
class Segmented;
class SheetSaver;
class TableChips;
class TextLabel;

/// Na het gesprek: for one reader the sheet they take home, with when they meet again, and the text
/// for the registration system. Whether the reader may read it is said above it.
class AfterTalk : public QWidget
{
    Q_OBJECT

public:
    AfterTalk(OpenCase &openCase,
              const core::House &house,
              const core::Catalogue &catalogue,
              QWidget *parent = nullptr);

    /// For the palette and the sheet of keys.
    QList<QAction *> actions() const { return m_actions; }
    /// Ready to choose who reads.
    void begin();
    /// Whether what is half-typed here is about this.
    bool holds(const core::Uuid &subject) const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void makeActions();
    void refresh();
    void fillTalks();
    void showRight();
    void showPaper();
    core::SheetWish wish() const;
    void agree(const core::PersonId &person);
    /// The sheet, or why it may not be given away on the message bar.
    std::optional<core::LetterDocument> sheet();
    void saveCalendar();
    void retranslate();

    OpenCase &m_case;
    const core::House &m_house;
    const core::Catalogue &m_catalogue;
    QList<core::ConversationId> m_talks;
    MessageBar *m_message;
    ReaderBox *m_reader;
    QComboBox *m_talk;
    TableChips *m_table;
    QCheckBox *m_inTwo;
    Field *m_readerField;
    Field *m_talkField;
    TextLabel *m_right;
    QWidget *m_consents;
    AppointmentForm *m_appointment;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_calendar;
    Segmented *m_kind;
    QStackedWidget *m_stack;
    PaperPreview *m_preview;
    CopyBlocks *m_blocks;
    SheetSaver *m_saver;
    QList<QAction *> m_actions;
};

} // namespace ui
