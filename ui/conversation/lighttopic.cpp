#include "ui/conversation/lighttopic.h"

#include "ui/conversation/speakline.h"
#include "ui/shared/buttons.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/paint.h"
#include "ui/shared/readaloud.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Answer
{
    core::TopicState state;
    Icon picture;
    const char *words;
};

constexpr Answer Answers[] = {
    {core::TopicState::GoingWell, Icon::Check, QT_TRANSLATE_NOOP("LightTopic", "This goes well")},
    {core::TopicState::TalkAbout,
     Icon::Conversation,
     QT_TRANSLATE_NOOP("LightTopic", "I want to talk about it")},
    {core::TopicState::Later, Icon::Clock, QT_TRANSLATE_NOOP("LightTopic", "Later")},
    {core::TopicState::RatherNot, Icon::Minus, QT_TRANSLATE_NOOP("LightTopic", "Rather not")}};

QString answerWords(int answer)
{
    return QCoreApplication::translate("LightTopic", Answers[answer].words);
}

} // namespace

class BigPicture : public QWidget
{
public:
    explicit BigPicture(QWidget *parent) : QWidget(parent)
    {
        setMaximumHeight(4 * sizes().control); // And as little as the words and answers leave.
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void show(Icon picture)
    {
        m_picture = picture;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = std::min(width(), height());
        const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
        paintIcon(painter, QRectF(place), m_picture, tokens(palette()).strength.ink);
    }

private:
    Icon m_picture = Icon::Conversation;
};

LightTopic::LightTopic(QWidget *parent)
    : QWidget(parent)
    , m_picture(new BigPicture(this))
    , m_words(new TextLabel({}, TextRole::Display, this))
    , m_said(new TextLabel({}, TextRole::Heading, this))
    , m_answers(makeAnswers())
    , m_reading(new ReadAloud(this))
    , m_aloud(pushButton({}, Variant::Plain, Icon::None, this))
    , m_question(new QVBoxLayout)
    , m_middle(new QVBoxLayout)
    , m_back(makeStep(Icon::ArrowLeft, -1))
    , m_next(makeStep(Icon::ArrowRight, 1))
{
    setObjectName(u"lightTopic"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_words->setObjectName(u"lightWords"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_said->setAlignment(Qt::AlignCenter);
    m_said->setMuted();
    m_aloud->setObjectName(u"lightAloud"_s);
    connect(m_aloud, &QPushButton::clicked, this, &LightTopic::readAloud);
    connect(m_reading, &ReadAloud::changed, this, &LightTopic::showReading);
    m_middle->addStretch();
    m_middle->addWidget(m_picture, 3);
    m_question->setSpacing(sizes().gap);
    m_question->addWidget(m_words, 1);
    m_question->addWidget(m_aloud, 0, Qt::AlignCenter);
    m_middle->addLayout(m_question);
    m_middle->addWidget(m_said);
    m_middle->addWidget(m_answers);
    m_middle->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gap);
    row->addWidget(m_back);
    row->addLayout(m_middle, 1);
    row->addWidget(m_next);
    retranslate();
}

QWidget *LightTopic::makeAnswers()
{
    auto *answers = new QWidget(this);
    auto *flow = new FlowLayout(answers);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(sizes().gap);
    flow->setCentred(true);
    for (int i = 0; i < int(std::size(Answers)); ++i) {
        QPushButton *button = pushButton({}, Variant::Plain, Answers[i].picture, answers);
        button->setObjectName(u"lightAnswer%1"_s.arg(i + 1));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_buttons += button;
        flow->addWidget(button);
    }
    return answers;
}

/// In a low window the answers are small and the picture goes before the question is cut off.
void LightTopic::fitAnswers()
{
    const int times = height() < 9 * sizes().control ? 1 : 2;
    m_words->setTextRole(times == 1 ? TextRole::Title : TextRole::Display);
    const bool isLow = height() < 6 * sizes().control;
    m_picture->setVisible(!isLow);
    m_question->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setSpacing(isLow ? sizes().gapSmall : sizes().gap);
    m_answers->layout()->setSpacing(m_middle->spacing());
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setFont(fontOf(times == 1 ? TextRole::Body : TextRole::Title));
        button->setIconSize(QSize(times, times) * sizes().icon);
        button->setMinimumHeight(times * sizes().control);
    }
}

void LightTopic::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitAnswers();
}

QPushButton *LightTopic::makeStep(Icon picture, int by)
{
    QPushButton *button = pushButton({}, Variant::Ghost, picture, this);
    button->setObjectName(by < 0 ? u"lightBack"_s : u"lightNext"_s);
    button->setIconSize(QSize(2, 2) * sizes().icon);
    button->setMinimumHeight(3 * sizes().control);
    connect(button, &QPushButton::clicked, this, [this, by] { Q_EMIT stepped(by); });
    return button;
}

void LightTopic::showPoint(const TalkPoint &point,
                           Icon picture,
                           core::TopicState state,
                           const QString &said)
{
    if (point.words != m_words->text())
        m_reading->stop();
    m_state = state;
    m_picture->show(picture);
    m_words->setText(point.words);
    m_said->setText(said.isEmpty() ? QString() : u"\u201c%1\u201d"_s.arg(said));
    m_said->setVisible(!said.isEmpty());
    m_answers->setVisible(point.isTopic());
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(Answers[i].state == state);
    setAccessibleName(point.words);
}

void LightTopic::choose(int answer)
{
    const core::TopicState state = Answers[answer].state;
    Q_EMIT answered(state == m_state ? core::TopicState::Open : state);
}

/// The question and the answers to choose from; once more stops it.
void LightTopic::readAloud()
{
    if (m_reading->isReading()) {
        m_reading->stop();
        return;
    }
    QStringList words{m_words->text()};
    for (const QPushButton *answer : std::as_const(m_buttons)) {
        if (answer->isVisible())
            words += answer->text() + u'.';
    }
    const bool isDutch = screenLanguage() == core::Language::Dutch;
    m_reading->read(words.join(u'\n'), isDutch ? QLocale::Dutch : QLocale::English);
}

void LightTopic::showReading()
{
    const ReadAloud::Speech speech = m_reading->speech();
    const bool isNone = speech == ReadAloud::Speech::None;
    if (isNone && m_aloud->hasFocus())
        setFocus(Qt::OtherFocusReason);
    m_aloud->setEnabled(!isNone);
    if (isNone)
        m_aloud->setText(tr("No voice on this computer"));
    else if (m_reading->isReading())
        m_aloud->setText(tr("Stop reading"));
    else
        m_aloud->setText(speech == ReadAloud::Speech::Looking ? tr("Looking for a voice\u2026")
                                                              : tr("Read aloud"));
    m_aloud->setToolTip(isNone ? QString() : withShortcut(tr("Read aloud"), Qt::Key_Space));
}

void LightTopic::keyPressEvent(QKeyEvent *event)
{
    const int answer = event->key() - Qt::Key_1;
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        Q_EMIT stepped(event->key() == Qt::Key_Left ? -1 : 1);
    else if (event->key() == Qt::Key_Space && m_aloud->isEnabled())
        readAloud();
    else if (answer >= 0 && answer < m_buttons.size() && m_answers->isVisible())
        choose(answer);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT typed({});
    else if (beginsWords(*event))
        Q_EMIT typed(event->text());
    else
        QWidget::keyPressEvent(event);
}

void LightTopic::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LightTopic::retranslate()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(answerWords(i));
        m_buttons[i]->setToolTip(u"%1 (%2)"_s.arg(answerWords(i)).arg(i + 1));
    }
    showReading();
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Next"));
}

} // namespace ui
