#include "ui/conversation/referralincard.h"

#include "core/model/words.h"
#include "core/referral/referrer.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/opencase.h"
#include "ui/shared/reveal.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// In the order of the codes of COD327; what was not said first.
constexpr std::array Kinds{core::ReferrerKind::None,
                           core::ReferrerKind::Gp,
                           core::ReferrerKind::YouthDoctor,
                           core::ReferrerKind::Municipality,
                           core::ReferrerKind::Guardianship,
                           core::ReferrerKind::Specialist,
                           core::ReferrerKind::Court,
                           core::ReferrerKind::Self};

int indexOf(core::ReferrerKind kind)
{
    return static_cast<int>(std::find(Kinds.begin(), Kinds.end(), kind) - Kinds.begin());
}

/// What is being typed stays.
template<typename Edit, typename Put>
void put(Edit *edit, Put set)
{
    if (edit->hasFocus())
        return;
    const QSignalBlocker quiet(edit);
    set();
}

} // namespace

ReferralInCard::ReferralInCard(OpenCase &open, QWidget *parent)
    : Card(parent)
    , m_open(open)
    , m_title(new TextLabel({}, TextRole::Strong, this))
    , m_summary(new TextLabel({}, TextRole::Small, this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_received(new DayEdit(this))
    , m_words(wordsEdit(u"requestWords"_s))
    , m_hope(wordsEdit(u"referrerHope"_s))
    , m_form(makeForm())
{
    setObjectName(u"referralIn"_s);
    setClickable(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMuted();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gapTiny);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_form);
    m_form->hide();
    connect(this, &Card::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_kind, &QComboBox::activated, this, &ReferralInCard::keep);
    connect(m_name, &QLineEdit::editingFinished, this, &ReferralInCard::keep);
    connect(m_code, &QLineEdit::editingFinished, this, &ReferralInCard::keep);
    connect(m_received, &DayEdit::entered, this, &ReferralInCard::keepDay);
    connect(&m_open, &OpenCase::changed, this, &ReferralInCard::showCase);
    connect(&m_open, &OpenCase::reloaded, this, &ReferralInCard::showCase);
    onReveal(this, [this](QWidget *) { setOpen(true); });
    retranslate();
    showCase();
}

QPlainTextEdit *ReferralInCard::wordsEdit(const QString &name)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(4 * edit->fontMetrics().lineSpacing());
    edit->installEventFilter(this);
    return edit;
}

Field *ReferralInCard::field(QWidget *control, const QString &name)
{
    control->setObjectName(name);
    m_fields.append(new Field(QString(), control, this));
    return m_fields.last();
}

QWidget *ReferralInCard::makeForm()
{
    auto *form = new QWidget(this);
    auto *row = new FlowLayout;
    row->addWidget(field(m_kind, u"referrerKind"_s));
    row->addWidget(field(m_name, u"referrerName"_s));
    row->addWidget(field(m_code, u"referrerCode"_s));
    row->addWidget(field(m_received, u"receivedOn"_s));
    m_name->setMinimumWidth(textWidth(24));
    m_code->setMinimumWidth(textWidth(12));
    for (size_t i = 0; i < Kinds.size(); ++i)
        m_kind->addItem(QString());
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, sizes().gapSmall, 0, 0);
    layout->setSpacing(sizes().gap);
    layout->addLayout(row);
    layout->addWidget(field(m_words, u"requestWords"_s));
    layout->addWidget(field(m_hope, u"referrerHope"_s));
    return form;
}

void ReferralInCard::setOpen(bool isOpen)
{
    m_form->setVisible(isOpen);
    m_summary->setVisible(!isOpen);
    if (isOpen)
        m_kind->setFocus(Qt::OtherFocusReason);
}

/// "huisarts, dr. Bos, 03-11-2026"
QString ReferralInCard::summary() const
{
    const core::Case &head = m_open.file().head;
    QStringList parts{core::nameOf(head.referrer).in(screenLanguage())};
    for (const QString &part : {head.referrerName, dayText(head.receivedOn)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

void ReferralInCard::showCase()
{
    const core::Case &head = m_open.file().head;
    setSubject(this, head.id.uuid());
    m_summary->setText(summary());
    setAccessibleName(u"%1: %2"_s.arg(m_title->text(), summary()));
    put(m_kind, [&] { m_kind->setCurrentIndex(indexOf(head.referrer)); });
    showWords(m_name, head.referrerName);
    showWords(m_code, head.referrerCode);
    put(m_words, [&] { m_words->setPlainText(head.requestWords); });
    put(m_hope, [&] { m_hope->setPlainText(head.referrerHope); });
    m_received->setDay(head.receivedOn);
    m_fields[2]->setVisible(core::hasAgbCode(head.referrer) || !head.referrerCode.isEmpty());
}

/// A code that is none stays standing, so that nothing typed is lost, and says so.
void ReferralInCard::keep()
{
    const core::Case &before = m_open.file().head;
    if (before.id.isEmpty())
        return;
    core::Case after = before;
    after.referrer = Kinds.at(static_cast<size_t>(m_kind->currentIndex()));
    after.referrerName = m_name->text().simplified();
    const QString code = m_code->text().simplified().remove(u' ');
    const bool isCode = core::isAgbCode(code);
    m_fields[2]->setProblem(isCode ? QString() : tr("An AGB code has eight digits."));
    if (isCode)
        after.referrerCode = code;
    after.requestWords = m_words->toPlainText().trimmed();
    after.referrerHope = m_hope->toPlainText().trimmed();
    m_open.change(before, after);
}

void ReferralInCard::keepDay(const QDate &day)
{
    core::Case after = m_open.file().head;
    if (day > m_open.clock().today()) {
        m_received->refuse(tr("This day has yet to come."), after.receivedOn);
        m_fields[3]->setProblem(tr("This day has yet to come."));
        return;
    }
    m_fields[3]->setProblem({});
    after.receivedOn = day;
    m_open.change(m_open.file().head, after);
}

bool ReferralInCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return Card::eventFilter(watched, event);
}

void ReferralInCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isOpen()) {
        Card::keyPressEvent(event);
        return;
    }
    setFocus(Qt::OtherFocusReason);
    setOpen(false);
}

void ReferralInCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ReferralInCard::retranslate()
{
    m_title->setText(tr("Who sent them"));
    for (size_t i = 0; i < Kinds.size(); ++i)
        m_kind->setItemText(static_cast<int>(i), core::nameOf(Kinds.at(i)).in(screenLanguage()));
    const QStringList labels{tr("Sent by"),
                             tr("Name"),
                             tr("AGB code"),
                             tr("Received on"),
                             tr("In their words"),
                             tr("What they hope for")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    showCase();
}

} // namespace ui
