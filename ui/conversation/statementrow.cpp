#include "ui/conversation/statementrow.h"

#include "ui/conversation/speakline.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

bool isChosen(Qt::FocusReason reason)
{
    return reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason
           || reason == Qt::OtherFocusReason;
}

StatementRow::StatementRow(const RowText &text, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
    , m_mark(new QCheckBox(this))
    , m_words(new TextLabel(text.words, TextRole::Body, this))
{
    m_words->setObjectName(u"statementWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_words->setContextMenuPolicy(Qt::NoContextMenu);
    m_words->setAccessibleName(u"%1. %2"_s.arg(text.words, text.byline));
    m_words->installEventFilter(this);
    m_mark->setFocusPolicy(Qt::NoFocus);
    m_mark->setAccessibleName(tr("Take together: %1").arg(text.words));
    m_mark->setToolTip(tr("Take together with other sentences (Space)"));
    QSizePolicy policy = m_mark->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(policy);
    connect(m_mark, &QCheckBox::toggled, this, &StatementRow::showMark);

    auto *line = new QHBoxLayout;
    line->setSpacing(sizes().gapSmall);
    auto *by = new TextLabel(text.byline, TextRole::Small, this);
    by->setMuted();
    by->setWordWrap(false);
    line->addWidget(by);
    for (const Trace &trace : text.traces) {
        auto *chip = new Chip(trace.picture, trace.words, trace.tone, this);
        chip->setToolTip(trace.explanation);
        line->addWidget(chip);
    }
    line->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(sizes().gapTiny);
    words->addWidget(m_words);
    words->addLayout(line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes().gap, sizes().gapTiny, 0, sizes().gapTiny);
    row->setSpacing(sizes().gapSmall);
    row->addLayout(words, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    showMark();
}

QString StatementRow::selectedWords() const
{
    return m_words->selectedText().simplified();
}

bool StatementRow::isMarked() const
{
    return m_mark->isChecked();
}

void StatementRow::setMarked(bool marked)
{
    m_mark->setChecked(marked);
}

void StatementRow::takeFocus()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void StatementRow::showMark()
{
    m_mark->setVisible(m_mark->isChecked() || underMouse() || m_words->hasFocus());
    update();
}

bool StatementRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (isChosen(static_cast<QFocusEvent *>(event)->reason()))
            Q_EMIT entered(m_text.id);
        [[fallthrough]];
    case QEvent::FocusOut:
        showMark();
        break;
    case QEvent::ShortcutOverride:
        // Ctrl+Enter and its like belong to the page, letters to the line below.
        return false;
    case QEvent::KeyPress:
        return pressed(static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool StatementRow::pressed(QKeyEvent *event)
{
    // Shift with arrows selects words; other keys with Ctrl or Alt belong to the page.
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Space:
        m_mark->toggle();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return true;
    case Qt::Key_F2:
        Q_EMIT mendAsked();
        return true;
    case Qt::Key_Up:
        Q_EMIT movedUp();
        return true;
    case Qt::Key_Down:
        Q_EMIT movedDown();
        return true;
    case Qt::Key_Menu:
        Q_EMIT menuAsked(mapToGlobal(rect().center()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        speak(QString());
        return true;
    default:
        break;
    }
    if (!beginsWords(*event))
        return false;
    speak(event->text());
    return true;
}

void StatementRow::speak(const QString &letter)
{
    Q_EMIT entered(m_text.id);
    Q_EMIT typed(letter);
}

void StatementRow::contextMenuEvent(QContextMenuEvent *event)
{
    m_words->setFocus(Qt::OtherFocusReason);
    Q_EMIT menuAsked(event->globalPos());
}

void StatementRow::enterEvent(QEnterEvent *)
{
    showMark();
}

void StatementRow::leaveEvent(QEvent *)
{
    showMark();
}

void StatementRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens(palette());
    const bool isLit = m_words->hasFocus() || isMarked();
    if (isLit)
        paintFrame(
            painter, QRectF(rect()), {.fill = colors.primaryWash, .radius = qreal(sizes().radius)});
    const QRectF bar(2, sizes().gapTiny, 3, height() - 2 * sizes().gapTiny);
    paintFrame(painter, bar, {.fill = isLit ? colors.primary : colors.border, .radius = 1.5});
    if (m_words->hasFocus())
        paintFocusRing(painter, QRectF(rect()), sizes().radius, colors.focus);
}

} // namespace ui
