#include "ui/conversation/aftertalk.h"

#include "core/report/calendar.h"
#include "core/report/registration.h"
#include "ui/conversation/appointmentform.h"
#include "ui/conversation/copyblocks.h"
#include "ui/conversation/sheetsaver.h"
#include "ui/conversation/tablechips.h"
#include "ui/shared/buttons.h"
#include "ui/shared/field.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/insight.h"
#include "ui/shared/layouts.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/paperpreview.h"
#include "ui/shared/personname.h"
#include "ui/shared/readerbox.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AfterTalk::AfterTalk(OpenCase &openCase,
                     const core::House &house,
                     const core::Catalogue &catalogue,
                     QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_house(house)
    , m_catalogue(catalogue)
    , m_message(new MessageBar)
    , m_reader(new ReaderBox)
    , m_talk(new QComboBox)
    , m_table(new TableChips(openCase))
    , m_inTwo(new QCheckBox)
    , m_right(new TextLabel({}, TextRole::Small))
    , m_consents(new QWidget)
    , m_appointment(new AppointmentForm(openCase))
    , m_pdf(pushButton({}, Variant::Primary, Icon::Download))
    , m_print(pushButton({}, Variant::Plain, Icon::Print))
    , m_calendar(pushButton({}, Variant::Plain, Icon::Calendar))
    , m_preview(new PaperPreview)
    , m_blocks(new CopyBlocks(openCase))
    , m_saver(new SheetSaver(openCase, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    auto *body =
        new SideBySide({new ScrollPage(makeLeft()), 4}, {makeRight(), 6}, textWidth(80), this);
    column->addWidget(body, 1);
    makeActions();
    connect(m_reader, &ReaderBox::activated, this, &AfterTalk::refresh);
    connect(m_talk, &QComboBox::activated, this, &AfterTalk::showPaper);
    connect(m_inTwo, &QCheckBox::toggled, this, &AfterTalk::showPaper);
    connect(m_kind, &Segmented::chosen, this, &AfterTalk::showPaper);
    connect(m_blocks, &CopyBlocks::copied, this, [this](const QString &heading) {
        m_message->say(Tone::Success, tr("Copied: %1").arg(heading));
    });
    connect(m_saver, &SheetSaver::saved, this, [this](const QString &path) {
        m_message->say(Tone::Success, tr("It is in %1.").arg(path));
    });
    connect(m_saver, &SheetSaver::failed, this, [this](const QString &why) {
        m_message->say(Tone::Problem, why);
    });
    refreshInSight(*this, m_case, [this] { refresh(); });
    connect(&m_case, &OpenCase::reloaded, this, &AfterTalk::refresh);
    retranslate();
}

QWidget *AfterTalk::makeLeft()
{
    m_reader->setObjectName(u"sheetReader"_s);
    m_talk->setObjectName(u"sheetTalk"_s);
    m_inTwo->setObjectName(u"sheetInTwo"_s);
    m_right->setObjectName(u"sheetRight"_s);
    m_pdf->setObjectName(u"sheetPdf"_s);
    m_print->setObjectName(u"sheetPrint"_s);
    m_calendar->setObjectName(u"sheetCalendar"_s);
    m_readerField = new Field({}, m_reader);
    m_talkField = new Field({}, m_talk);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, sizes().gapSmall, 0);
    column->setSpacing(sizes().gap);
    column->addWidget(m_readerField);
    column->addWidget(m_right);
    auto *agreeing = new FlowLayout(m_consents);
    agreeing->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_consents);
    column->addWidget(m_talkField);
    column->addWidget(m_table);
    column->addWidget(m_inTwo);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    column->addWidget(buttons);
    column->addSpacing(sizes().gap);
    column->addWidget(m_appointment);
    column->addWidget(m_calendar, 0, Qt::AlignLeft);
    column->addStretch(1); // Fields would grow instead.
    return left;
}

QWidget *AfterTalk::makeRight()
{
    m_preview->setObjectName(u"sheetPreview"_s);
    auto *right = new QWidget;
    m_kind = new Segmented(tr("What comes out of the talk"), right);
    m_kind->setObjectName(u"sheetKind"_s);
    m_kind->addOption({});
    m_kind->addOption({});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(new ScrollPage(m_blocks));
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    return right;
}

void AfterTalk::makeActions()
{
    const auto add = [this](QPushButton *button, const QKeySequence &keys, auto what) {
        auto *action = new QAction(button->icon(), {}, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setPriority(QAction::LowPriority);
        connect(action, &QAction::triggered, this, what);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_actions.append(action);
        QWidget::addAction(action);
    };
    add(m_pdf, Qt::CTRL | Qt::Key_P, [this] {
        if (const auto paper = sheet())
            m_saver->askPdf(*paper);
    });
    add(m_print, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        if (const auto paper = sheet())
            m_saver->askPrinter(*paper);
    });
    add(m_calendar, Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { saveCalendar(); });
}

void AfterTalk::begin()
{
    m_reader->setFocus(Qt::ShortcutFocusReason);
}

bool AfterTalk::holds(const core::Uuid &subject) const
{
    return m_appointment->holds(subject);
}

core::SheetWish AfterTalk::wish() const
{
    return {m_house,
            m_reader->reader(),
            m_talks.value(m_talk->currentIndex()),
            screenLanguage(),
            QDateTime::fromMSecsSinceEpoch(m_case.clock().now()),
            m_inTwo->isChecked()};
}

/// Stories are told anew: only for who looks.
void AfterTalk::refresh()
{
    if (!isVisible())
        return;
    m_reader->fill(m_case.file());
    fillTalks();
    showRight();
    m_appointment->refresh();
    showPaper();
}

/// Those of which the reader may know, the latest first.
void AfterTalk::fillTalks()
{
    const core::ConversationId before = m_talks.value(m_talk->currentIndex());
    QList<core::Conversation> talks =
        core::asSeenBy(m_case.file(), m_reader->reader()).conversations;
    std::stable_sort(talks.begin(), talks.end(), [](const auto &one, const auto &other) {
        return one.startedAt > other.startedAt;
    });
    m_talks.clear();
    m_talk->clear();
    for (const core::Conversation &talk : talks) {
        QStringList parts{dayText(talk.startedAt.toLocalTime().date()), talk.place};
        parts.removeAll(QString());
        m_talks.append(talk.id);
        m_talk->addItem(parts.join(u"  \u00b7  "_s));
    }
    m_talk->setCurrentIndex(std::max<int>(0, static_cast<int>(m_talks.indexOf(before))));
    m_talkField->setVisible(!talks.isEmpty());
}

void AfterTalk::showRight()
{
    const core::CaseFile &file = m_case.file();
    const core::ReadingRight right =
        core::readingRight(file, m_reader->reader(), m_case.clock().today());
    m_right->setText(core::rightText(right, m_reader->reader(), file, screenLanguage()));
    m_right->setMuted(right.isAllowed());
    clear(m_consents->layout());
    if (!right.isAllowed()) {
        for (const core::ConsentStatus &status : right.gate.persons) {
            if (status.isFulfilled())
                continue;
            const QString name = personName(file, status.needed.person);
            auto *agrees = pushButton(
                tr("%1 agrees today").arg(name), Variant::Plain, Icon::Check, m_consents);
            agrees->setObjectName(u"sheetAgrees"_s);
            connect(agrees, &QPushButton::clicked, this, [this, id = status.needed.person] {
                agree(id);
            });
            m_consents->layout()->addWidget(agrees);
        }
    }
    m_consents->setVisible(m_consents->layout()->count() > 0);
}

void AfterTalk::agree(const core::PersonId &person)
{
    auto consent = m_case.fresh<core::Consent>();
    consent.person = person;
    consent.purpose = core::ConsentPurpose::Information;
    consent.towards = core::nameOf(m_case.file(), m_reader->reader().person);
    consent.givenOn = m_case.clock().today();
    m_case.add(consent);
    m_reader->setFocus(Qt::OtherFocusReason);
}

void AfterTalk::showPaper()
{
    m_table->showTalk(m_talks.value(m_talk->currentIndex()));
    m_stack->setCurrentIndex(m_kind->current());
    if (m_kind->current() == 1) {
        m_blocks->show(core::registrationBlocks(
            m_case.file(), {m_catalogue, m_reader->reader(), screenLanguage(), wish().now}));
        return;
    }
    m_preview->show(core::talkSheetDraft(m_case.file(), wish()), PaperPreview::Place::Kept);
}

std::optional<core::LetterDocument> AfterTalk::sheet()
{
    const core::Result<core::LetterDocument> made = core::talkSheet(m_case.file(), wish());
    if (made) {
        m_message->dismiss();
        return *made;
    }
    m_message->say(Tone::Warning, made.error().detail);
    return std::nullopt;
}

void AfterTalk::saveCalendar()
{
    const std::optional<core::Appointment> next = m_appointment->dated();
    if (!next)
        return m_appointment->askDay();
    m_saver->askCalendar(
        core::calendarFile(m_case.file(), *next, {screenLanguage(), m_house.name, wish().now}));
}

void AfterTalk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AfterTalk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AfterTalk::retranslate()
{
    m_readerField->setLabel(tr("For whom?"));
    m_talkField->setLabel(tr("Which talk?"));
    m_inTwo->setText(tr("Dutch and English side by side"));
    m_kind->setOptionText(0, tr("Sheet"));
    m_kind->setOptionText(1, tr("For the registration"));
    m_preview->setAccessibleName(tr("The sheet as it will be"));
    const QStringList names{tr("Save as PDF"), tr("Print"), tr("Save for the calendar")};
    const QList<QPushButton *> buttons{m_pdf, m_print, m_calendar};
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons[i]->setText(names[i]);
        describe(m_actions[i], names[i]);
        buttons[i]->setToolTip(m_actions[i]->toolTip());
    }
    m_appointment->retranslate();
    refresh();
}

} // namespace ui
