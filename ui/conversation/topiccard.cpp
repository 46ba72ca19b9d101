#include "ui/conversation/topiccard.h"

#include "core/conversation/talk.h"
#include "core/conversation/touched.h"
#include "ui/conversation/speakline.h"
#include "ui/conversation/statementrow.h"
#include "ui/shared/chip.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr core::TopicState States[] = {core::TopicState::GoingWell,
                                       core::TopicState::TalkAbout,
                                       core::TopicState::Later,
                                       core::TopicState::RatherNot,
                                       core::TopicState::NotAsked,
                                       core::TopicState::DontKnow};

Icon pictureOf(core::TopicKind kind)
{
    switch (kind) {
    case core::TopicKind::Strength:
        return Icon::Sprout;
    case core::TopicKind::Wish:
        return Icon::Star;
    case core::TopicKind::Safety:
        return Icon::Shield;
    case core::TopicKind::TellOnce:
        return Icon::Loop;
    case core::TopicKind::Explore:
        break;
    }
    return Icon::Conversation;
}

Tone toneOf(core::TopicState state)
{
    switch (state) {
    case core::TopicState::GoingWell:
        return Tone::Strength;
    case core::TopicState::TalkAbout:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

Icon pictureOf(core::TopicState state)
{
    switch (state) {
    case core::TopicState::GoingWell:
        return Icon::Check;
    case core::TopicState::TalkAbout:
        return Icon::Conversation;
    case core::TopicState::Later:
        return Icon::Clock;
    case core::TopicState::RatherNot:
        return Icon::Minus;
    case core::TopicState::DontKnow:
        return Icon::Help;
    default:
        return Icon::Circle;
    }
}

/// The drawing beside the question, in the colour of what the question is after.
class KindMark : public QWidget
{
public:
    KindMark(core::TopicKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
    {
        setFixedSize(sizes().icon, sizes().icon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &colors = tokens(palette());
        const bool isStrength = m_kind == core::TopicKind::Strength;
        paintIcon(painter,
                  QRectF(rect()),
                  pictureOf(m_kind),
                  isStrength ? colors.strength.ink : colors.muted);
    }

private:
    core::TopicKind m_kind;
};

} // namespace

TopicCard::TopicCard(const TalkPoint &point, QWidget *parent)
    : Card(parent)
    , m_point(point)
    , m_words(new TextLabel(point.words, TextRole::Body, this))
    , m_stateChip(new Chip(QString(), Tone::Neutral, this))
    , m_states(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout)
{
    setObjectName(u"topicCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    fillStates();
    auto *head = new QHBoxLayout;
    head->setSpacing(sizes().gapSmall);
    auto *mark = new KindMark(point.kind, this);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(m_words, 1);
    head->addWidget(m_stateChip, 0, Qt::AlignTop);
    m_rowsLayout->setSpacing(sizes().gapSmall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gap);
    layout->addLayout(head);
    layout->addWidget(m_states);
    layout->addLayout(m_rowsLayout);
    m_stateChip->hide();
    m_states->hide();
    // A question stands above the page already.
    m_words->setVisible(point.isTopic());
    mark->setVisible(point.isTopic());
    nameIt();
}

void TopicCard::fillStates()
{
    auto *flow = new FlowLayout(m_states);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(sizes().gapSmall);
    int digit = 1;
    for (const core::TopicState state : States) {
        auto *button = new QPushButton(wordFor(state), m_states);
        button->setObjectName(u"state%1"_s.arg(digit));
        button->setCheckable(true);
        setVariant(button, Variant::Chip);
        button->setToolTip(u"%1 (%2)"_s.arg(wordFor(state)).arg(digit++));
        connect(button, &QPushButton::clicked, this, [this, state] { choose(state); });
        flow->addWidget(button);
        m_stateButtons.append(button);
    }
}

void TopicCard::setPoint(const TalkPoint &point)
{
    m_point = point;
    m_words->setText(point.words);
    nameIt();
}

void TopicCard::refresh(const core::CaseFile &file)
{
    showRows(rowTexts(file, statementsAt(file, m_point)));
    if (m_point.isTopic())
        showStates(core::stateOf(file, m_point.topic));
    else
        setVisible(!m_rows.isEmpty());
    nameIt();
}

/// Rows that say the same stay: a long conversation is not built again with each sentence.
void TopicCard::showRows(const QList<RowText> &texts)
{
    QHash<core::StatementId, StatementRow *> before;
    for (StatementRow *row : std::as_const(m_rows))
        before.insert(row->id(), row);
    m_rows.clear();
    for (const RowText &text : texts) {
        StatementRow *row = before.take(text.id);
        if (row == nullptr || row->text() != text)
            row = remade(row, text);
        const auto place = static_cast<int>(m_rows.size());
        if (m_rowsLayout->indexOf(row) != place)
            m_rowsLayout->insertWidget(place, row);
        row->show();
        m_rows.append(row);
    }
    for (StatementRow *row : std::as_const(before))
        drop(row);
}

/// In the place of the row that said something else, if there was one.
StatementRow *TopicCard::remade(StatementRow *before, const RowText &text)
{
    auto *row = new StatementRow(text, this);
    Q_EMIT rowAdded(row);
    if (before == nullptr)
        return row;
    row->setMarked(before->isMarked());
    delete m_rowsLayout->replaceWidget(before, row);
    row->show();
    if (before->isAncestorOf(QApplication::focusWidget()))
        row->takeFocus();
    drop(before);
    return row;
}

void TopicCard::drop(StatementRow *row)
{
    m_rowsLayout->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void TopicCard::showStates(core::TopicState state)
{
    m_state = state;
    for (int i = 0; i < m_stateButtons.size(); ++i)
        m_stateButtons[i]->setChecked(States[i] == state);
    m_stateChip->setText(wordFor(state));
    m_stateChip->setTone(toneOf(state));
    m_stateChip->setPicture(pictureOf(state));
    m_stateChip->setVisible(state != core::TopicState::Open && !isSelected());
}

void TopicCard::setCurrent(bool current)
{
    setSelected(current && m_point.isTopic());
    m_words->setTextRole(current ? TextRole::Heading : TextRole::Body);
    m_states->setVisible(current && m_point.isTopic());
    m_stateChip->setVisible(m_state != core::TopicState::Open && !current);
}

void TopicCard::choose(core::TopicState state)
{
    const bool isSame = state == m_state;
    Q_EMIT stateChosen(m_point.topic, isSame ? core::TopicState::Open : state);
}

void TopicCard::nameIt()
{
    QStringList parts{m_point.words};
    if (m_state != core::TopicState::Open)
        parts.append(wordFor(m_state));
    if (!m_rows.isEmpty())
        parts.append(tr("%n sentence(s)", nullptr, static_cast<int>(m_rows.size())));
    setAccessibleName(parts.join(u"; "_s));
}

void TopicCard::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isDigit = m_point.isTopic() && digit >= 0 && digit <= 6;
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return Card::keyPressEvent(event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT walked(event->key() == Qt::Key_Up ? -1 : 1);
    else if (isDigit)
        Q_EMIT stateChosen(m_point.topic, digit == 0 ? core::TopicState::Open : States[digit - 1]);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        speak(QString());
    else if (beginsWords(*event))
        speak(event->text());
    else
        Card::keyPressEvent(event);
}

void TopicCard::speak(const QString &letter)
{
    Q_EMIT entered();
    Q_EMIT typed(letter);
}

void TopicCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    if (isChosen(event->reason()))
        Q_EMIT entered();
}

void TopicCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace ui
