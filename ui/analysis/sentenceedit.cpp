#include "ui/analysis/sentenceedit.h"

#include "ui/shared/buttons.h"
#include "ui/shared/drafts.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString plainHint(const core::PlainReport &report)
{
    if (report.findings.isEmpty())
        return {};
    const core::PlainFinding &finding = report.findings.constFirst();
    switch (finding.fault) {
    case core::PlainFault::TooLong:
        return SentenceEdit::tr("This is a long sentence. Two short ones read easier.");
    case core::PlainFault::Jargon:
        return SentenceEdit::tr("\u201c%1\u201d is a word of the trade. Plainer: %2.")
            .arg(finding.word, finding.plain);
    case core::PlainFault::TwoClauses:
        break;
    }
    return SentenceEdit::tr("One thing in each sentence reads easier.");
}

SentenceEdit::SentenceEdit(QWidget *parent)
    : QFrame(parent)
    , m_told(new TextLabel({}, TextRole::Small))
    , m_words(new QPlainTextEdit)
    , m_hint(new TextLabel({}, TextRole::Small))
    , m_back(pushButton(tr("As the map tells it"), Variant::Ghost))
{
    m_words->setObjectName(u"storyWords"_s);
    m_words->setAccessibleName(tr("This sentence in own words"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(4 * sizes().line + 2 * sizes().gapSmall);
    m_words->installEventFilter(this);
    keepUntilTaken(m_words);
    m_told->setMuted();
    m_hint->setMuted();
    m_hint->setObjectName(u"storyHint"_s);
    m_back->setObjectName(u"storyTakeBack"_s);
    auto *keepButton = pushButton(tr("Keep"), Variant::Primary);
    keepButton->setObjectName(u"storyKeep"_s);
    auto *cancel = pushButton(tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes().gapSmall, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(tr("In own words"), TextRole::Label));
    column->addWidget(m_told);
    column->addWidget(m_words);
    column->addWidget(m_hint);
    auto *row = new FlowLayout;
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addWidget(m_back);
    column->addLayout(row);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SentenceEdit::showHint);
    connect(keepButton, &QPushButton::clicked, this, &SentenceEdit::keep);
    connect(cancel, &QPushButton::clicked, this, &SentenceEdit::leave);
    connect(m_back, &QPushButton::clicked, this, [this] {
        Q_EMIT takenBack();
        leave();
    });
    hide();
}

void SentenceEdit::open(const Sentence &sentence, core::Language language)
{
    m_sentence = sentence;
    m_language = language;
    setSubject(this, sentence.id);
    m_told->setText(sentence.told.isEmpty() ? tr("A sentence of your own, at the end of this part.")
                                            : tr("The map tells: %1").arg(sentence.told));
    m_back->setVisible(sentence.isOwn);
    m_words->setPlainText(sentence.text);
    m_words->selectAll();
    show();
    m_words->setFocus();
}

void SentenceEdit::leave()
{
    m_words->clear(); // And with it the draft.
    setSubject(this, {});
    m_sentence = {};
    hide();
    Q_EMIT closed();
}

void SentenceEdit::keep()
{
    const QString text = m_words->toPlainText().simplified();
    if (!text.isEmpty() && text != m_sentence.text)
        Q_EMIT entered(text);
    else if (text.isEmpty() && m_sentence.isOwn)
        Q_EMIT takenBack();
    leave();
}

void SentenceEdit::showHint()
{
    const QString hint = plainHint(core::plainness(m_words->toPlainText(), m_language));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

bool SentenceEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isKeep = isEnter && !key->modifiers().testFlag(Qt::ShiftModifier);
    if (!isKeep && key->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isKeep ? keep() : leave();
    return true;
}

void SentenceEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens(palette()).border);
}

} // namespace ui
