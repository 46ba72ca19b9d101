#include "ui/conversation/statementrow.h"

#include "core/conversation/talk.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString byline(const core::CaseFile &file, const core::Statement &statement)
{
    const QDate day = statement.at.date();
    const bool isOfLastDay = std::none_of(file.statements.begin(),
                                          file.statements.end(),
                                          [&](const auto &it) { return it.at.date() > day; });
    const QString time = statement.at.toString(u"HH:mm"_s);
    QStringList parts{core::nameOf(file, statement.saidBy)};
    parts.append(isOfLastDay ? time : QLocale().toString(day, u"d MMM"_s) + u", "_s + time);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool isChosen(Qt::FocusReason reason)
{
    return reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason
           || reason == Qt::OtherFocusReason;
}

StatementRow::StatementRow(const core::CaseFile &file,
                           const core::Statement &statement,
                           QWidget *parent)
    : QFrame(parent)
    , m_id(statement.id)
    , m_mark(new QCheckBox(this))
    , m_words(new TextLabel(statement.text, TextRole::Body, this))
{
    m_words->setObjectName(u"statementWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_words->setContextMenuPolicy(Qt::NoContextMenu);
    m_words->setAccessibleName(u"%1. %2"_s.arg(statement.text, byline(file, statement)));
    m_words->installEventFilter(this);
    m_mark->setFocusPolicy(Qt::NoFocus);
    m_mark->setAccessibleName(tr("Take together: %1").arg(statement.text));
    m_mark->setToolTip(tr("Take together with other sentences (Space)"));
    QSizePolicy policy = m_mark->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(policy);
    connect(m_mark, &QCheckBox::toggled, this, &StatementRow::showMark);

    auto *line = new QHBoxLayout;
    line->setSpacing(sizes().gapSmall);
    auto *by = new TextLabel(byline(file, statement), TextRole::Small, this);
    by->setMuted();
    by->setWordWrap(false);
    line->addWidget(by);
    addTraces(line, file);
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

void StatementRow::addTraces(QHBoxLayout *line, const core::CaseFile &file)
{
    for (const core::Factor &factor : core::factorsFrom(file, m_id)) {
        auto *chip = new Chip(wordFor(factor.polarity), toneOf(factor.polarity), this);
        chip->setToolTip(tr("Card: %1").arg(factor.text));
        line->addWidget(chip);
    }
    const core::Statement *statement = core::find(file.statements, m_id);
    if (statement == nullptr)
        return;
    if (statement->kind == core::StatementKind::Wish)
        line->addWidget(new Chip(Icon::Star, tr("Wish"), Tone::Neutral, this));
    if (statement->kind == core::StatementKind::Unknown)
        line->addWidget(new Chip(Icon::Help, tr("We do not know this yet"), Tone::Info, this));
    if (!statement->visibleTo.isEmpty()) {
        auto *sight =
            new Chip(Icon::EyeOff, core::namesOf(file, statement->visibleTo), Tone::Warning, this);
        sight->setToolTip(statement->shareable.isEmpty()
                              ? tr("Others see nothing of this.")
                              : tr("Others see: %1").arg(statement->shareable));
        line->addWidget(sight);
    }
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
            Q_EMIT entered(m_id);
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
    const bool hasCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (hasCommand || event->text().isEmpty() || !event->text().front().isLetter())
        return false;
    speak(event->text());
    return true;
}

void StatementRow::speak(const QString &letter)
{
    Q_EMIT entered(m_id);
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
