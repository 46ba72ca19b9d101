#include "ui/analysis/looprow.h"

#include "core/analysis/looptext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chip.h"
#include "ui/shared/drafts.h"
#include "ui/shared/reveal.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

Tone toneOf(core::LoopClass kind)
{
    switch (kind) {
    case core::LoopClass::Vicious:
        return Tone::Burden;
    case core::LoopClass::Undetermined:
        return Tone::Neutral;
    case core::LoopClass::Mixed:
        return Tone::Warning;
    case core::LoopClass::Balancing:
        return Tone::Background;
    case core::LoopClass::Helpful:
        return Tone::Strength;
    }
    return Tone::Neutral;
}

Icon iconFor(core::LoopClass kind)
{
    switch (kind) {
    case core::LoopClass::Vicious:
        return Icon::Loop;
    case core::LoopClass::Undetermined:
        return Icon::Help;
    case core::LoopClass::Mixed:
        return Icon::Split;
    case core::LoopClass::Balancing:
        return Icon::Shield;
    case core::LoopClass::Helpful:
        return Icon::Sprout;
    }
    return Icon::None;
}

} // namespace

/// The same for the same cards, also when they come in another order.
core::Uuid LoopRow::idOf(const LoopKey &key)
{
    QStringList cards;
    for (const core::FactorId &card : key)
        cards += card.text();
    cards.sort();
    const QByteArray hash =
        QCryptographicHash::hash(cards.join(u' ').toUtf8(), QCryptographicHash::Sha256);
    return *core::uuidFromBytes(hash.first(16));
}

LoopRow::LoopRow(const LoopFace &face, QWidget *parent)
    : Card(parent)
    , m_face(face)
    , m_name(new TextLabel(face.name, TextRole::Strong))
    , m_edit(new QLineEdit)
{
    setObjectName(u"loop"_s);
    setClickable(true);
    auto *words = new TextLabel(face.words, TextRole::Small);
    if (!face.kind)
        words->setMuted();
    m_edit->setObjectName(u"loopName"_s);
    m_edit->setAccessibleName(tr("Name of the loop"));
    m_edit->setVisible(false);
    m_edit->installEventFilter(this);
    setSubject(m_edit, idOf(face.key));
    keepUntilTaken(m_edit);
    onReveal(m_edit, [this](QWidget *) { beginNaming(); });
    auto *column = new QVBoxLayout(this);
    const int gap = sizes().gapSmall;
    column->setContentsMargins(sizes().gap, gap, gap, sizes().gap);
    column->setSpacing(gap);
    column->addWidget(makeHead());
    column->addWidget(m_name);
    m_name->setVisible(!face.name.isEmpty());
    column->addWidget(m_edit);
    column->addWidget(words);
}

QWidget *LoopRow::makeHead()
{
    const QString kind = m_face.kind
                             ? core::nameOf(*m_face.kind, m_face.key.size(), screenLanguage())
                             : tr("no loop any more");
    setAccessibleName(m_face.name.isEmpty() ? kind : u"%1, %2"_s.arg(m_face.name, kind));
    setAccessibleDescription(m_face.words);
    const bool isOneCard = m_face.key.size() == 1; // No circle, so it does not look like one.
    const Tone tone = m_face.kind && !isOneCard ? toneOf(*m_face.kind) : Tone::Neutral;
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(sizes().gapTiny);
    row->addWidget(m_face.kind ? new Chip(iconFor(*m_face.kind), kind, tone)
                               : new Chip(Icon::Split, kind));
    if (m_face.isNew)
        row->addWidget(new Chip(Icon::Sparkles, tr("new"), Tone::Info));
    row->addStretch();
    auto *name = iconButton(Icon::Edit, tr("Name this loop (F2)"));
    connect(name, &QToolButton::clicked, this, &LoopRow::beginNaming);
    row->addWidget(name);
    auto *pin = iconButton(Icon::MapPin, m_face.isPinned ? tr("Unpin (P)") : tr("Pin (P)"));
    pin->setCheckable(true);
    pin->setChecked(m_face.isPinned);
    connect(pin, &QToolButton::clicked, this, &LoopRow::pinned);
    row->addWidget(pin);
    return head;
}

void LoopRow::beginNaming()
{
    m_name->hide();
    m_edit->show();
    m_edit->setText(m_face.name.isEmpty() ? m_face.proposal : m_face.name);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void LoopRow::endNaming(bool isKept)
{
    if (m_edit->isHidden())
        return;
    const QString name = m_edit->text().simplified();
    m_edit->clear(); // And with it the draft.
    setFocus(Qt::OtherFocusReason);
    m_edit->hide();
    m_name->setVisible(!m_face.name.isEmpty());
    if (isKept && name != m_face.name)
        Q_EMIT named(name);
}

void LoopRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        beginNaming();
    else if (event->key() == Qt::Key_P)
        Q_EMIT pinned(!m_face.isPinned);
    else
        Card::keyPressEvent(event);
}

bool LoopRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return false;
    endNaming(key != Qt::Key_Escape);
    return true;
}

} // namespace ui
