#include "ui/conversation/speakline.h"

#include "ui/shared/buttons.h"
#include "ui/shared/drafts.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int MostLines = 4;

} // namespace

bool beginsWords(const QKeyEvent &event)
{
    const bool hasCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const QString text = event.text();
    return !hasCommand && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

SpeakLine::SpeakLine(QWidget *parent)
    : Card(parent)
    , m_chipRow(new QWidget(this))
    , m_who(new QComboBox(this))
    , m_chips(new QButtonGroup(this))
    , m_more(pushButton({}, Variant::Ghost, Icon::UserPlus, this))
    , m_edit(new QPlainTextEdit(this))
    , m_hint(new TextLabel({}, TextRole::Caption, this))
    , m_keep(pushButton({}, Variant::Primary, Icon::None, this))
{
    const int margin = sizes().gap;
    setContentsMargins(margin, margin, margin, margin);
    m_flow = new FlowLayout(m_chipRow);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(sizes().gapSmall);
    m_flow->addWidget(m_more);
    m_edit->setObjectName(u"speakEdit"_s);
    m_keep->setObjectName(u"speakKeep"_s);
    m_more->setObjectName(u"speakMore"_s);
    m_who->setObjectName(u"speakWho"_s);
    m_who->setMaximumWidth(textWidth(14));
    m_who->hide();
    m_edit->setTabChangesFocus(true);
    keepUntilTaken(m_edit);
    m_edit->installEventFilter(this);
    m_hint->setMuted();
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes().gapSmall);
    line->addWidget(m_who, 0, Qt::AlignBottom);
    line->addWidget(m_edit, 1);
    line->addWidget(m_keep, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gapSmall);
    layout->addWidget(m_chipRow);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SpeakLine::fitHeight);
    connect(m_keep, &QPushButton::clicked, this, &SpeakLine::said);
    connect(m_more, &QPushButton::clicked, this, &SpeakLine::personAsked);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int number) {
        setSpeaker(number);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_who, &QComboBox::activated, this, [this](int index) {
        setSpeaker(index + 1);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    fitHeight();
}

void SpeakLine::setPersons(const QList<core::Person> &persons)
{
    if (persons == m_persons)
        return;
    m_persons = persons;
    std::stable_sort(m_persons.begin(), m_persons.end(), [](const auto &one, const auto &other) {
        return one.role == core::PersonRole::Youth && other.role != core::PersonRole::Youth;
    });
    for (QAbstractButton *button : m_chips->buttons()) {
        m_chips->removeButton(button);
        delete button;
    }
    m_flow->removeWidget(m_more);
    m_who->clear();
    int number = 1;
    for (const core::Person &person : std::as_const(m_persons)) {
        const QString name = personName(person, m_persons);
        auto *chip = pushButton(name, Variant::Chip, Icon::None, this);
        chip->setObjectName(u"speaker%1"_s.arg(number));
        chip->setCheckable(true);
        chip->setAutoExclusive(true); // A screen reader hears one of several.
        chip->setText(number < 10 ? u"%1  %2"_s.arg(number).arg(name) : name);
        chip->setAccessibleName(tr("%1 says it").arg(name));
        chip->setToolTip(u"%1, %2 (Alt+%3)"_s.arg(name, wordFor(person.role)).arg(number));
        m_chips->addButton(chip, number++);
        m_flow->addWidget(chip);
        m_who->addItem(chip->text());
    }
    m_flow->addWidget(m_more);
    fitRoom();
    const bool isThere = core::find(m_persons, m_speaker) != nullptr;
    setSpeaker(isThere || m_persons.isEmpty() ? m_speaker : m_persons.first().id);
    retranslate();
}

void SpeakLine::setSpeaker(const core::PersonId &person)
{
    const bool isOther = std::exchange(m_speaker, person) != person;
    for (int i = 0; i < m_persons.size(); ++i) {
        m_chips->button(i + 1)->setChecked(m_persons[i].id == person);
        if (m_persons[i].id == person)
            m_who->setCurrentIndex(i);
    }
    retranslate();
    if (isOther)
        Q_EMIT speakerChanged(person);
}

void SpeakLine::setSpeaker(int number)
{
    if (number >= 1 && number <= m_persons.size())
        setSpeaker(m_persons[number - 1].id);
}

void SpeakLine::setAbout(const QString &about)
{
    m_edit->setAccessibleDescription(about);
}

QString SpeakLine::text() const
{
    return m_edit->toPlainText().trimmed();
}

void SpeakLine::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

QString SpeakLine::selectedText() const
{
    return m_edit->textCursor().selection().toPlainText().trimmed();
}

void SpeakLine::take(const QString &typed)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->insertPlainText(typed);
}

void SpeakLine::setMending(const core::StatementId &sentence)
{
    m_isMending = !sentence.isEmpty();
    setSubject(m_edit, sentence.uuid());
    retranslate();
}

void SpeakLine::setSharing(bool isSharing)
{
    m_isSharing = isSharing;
    retranslate();
}

void SpeakLine::setLarge(bool large)
{
    m_isLarge = large;
    fitRoom();
}

void SpeakLine::setLow(bool low)
{
    m_isLow = low;
    fitRoom();
}

void SpeakLine::fitRoom()
{
    m_edit->setFont(fontOf(m_isLarge && !m_isLow ? TextRole::Title : TextRole::Body));
    m_hint->setVisible(!m_isLarge && !m_isLow);
    m_chipRow->setVisible(!m_isLow || m_persons.isEmpty());
    m_who->setVisible(m_isLow && !m_persons.isEmpty());
    fitHeight();
}

void SpeakLine::setSpot(const QString &spot)
{
    m_spot = spot;
    setContext(m_edit, spot);
}

void SpeakLine::hearSpot()
{
    const QString now = contextOf(m_edit);
    if (now != m_spot)
        Q_EMIT spotBrought(now);
}

bool SpeakLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return pressed(static_cast<QKeyEvent *>(event));
    if (watched == m_edit && event->type() == QEvent::DynamicPropertyChange)
        hearSpot();
    return Card::eventFilter(watched, event);
}

bool SpeakLine::pressed(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT said();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
        if (hasTyping())
            return false;
        Q_EMIT lastAsked();
        return true;
    default:
        return false;
    }
}

void SpeakLine::fitHeight()
{
    const int wanted = m_edit->document()->size().toSize().height();
    const int lines = std::clamp(wanted, 1, MostLines);
    const int line = m_edit->fontMetrics().lineSpacing();
    const int room = sizes().control - sizes().line;
    const bool isLong = wanted > MostLines;
    m_edit->setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(std::max(sizes().control, lines * line + room));
}

void SpeakLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    Card::changeEvent(event);
}

void SpeakLine::retranslate()
{
    const core::Person *speaker = core::find(m_persons, m_speaker);
    const QString name = speaker != nullptr ? speaker->name : QString();
    m_edit->setPlaceholderText(name.isEmpty() ? tr("What is said, word for word")
                                              : tr("What %1 says, word for word").arg(name));
    if (m_isSharing)
        m_edit->setPlaceholderText(tr("In words that others may see; empty: they see nothing"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_more->setText(m_persons.isEmpty() ? tr("Who is there?") : QString());
    m_more->setAccessibleName(tr("Add a person"));
    m_who->setAccessibleName(tr("Who says it"));
    m_more->setToolTip(tr("Family and network"));
    m_keep->setText(m_isMending ? tr("Mend") : tr("Keep"));
    if (m_isSharing)
        return m_hint->setText(tr("Enter keeps what others may hear · Esc leaves it as it was"));
    m_hint->setText(m_isMending ? tr("Enter mends the sentence · Esc leaves it as it was")
                                : tr("Enter keeps it · Ctrl+Enter makes a card of it"));
}

} // namespace ui
