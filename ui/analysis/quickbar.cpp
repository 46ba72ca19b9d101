#include "ui/analysis/quickbar.h"

#include "ui/analysis/cardpaint.h"
#include "ui/analysis/lanepaint.h"
#include "ui/shared/paint.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Polarities = 3;

template<typename Enum>
Enum stepped(Enum value, int by, int count)
{
    return static_cast<Enum>((static_cast<int>(value) + by + count) % count);
}

QToolButton *chip(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    setVariant(button, Variant::Chip);
    return button;
}

} // namespace

QuickBar::QuickBar(QWidget *parent)
    : QFrame(parent)
    , m_laneButton(chip(this, tr("Life domain")))
    , m_polarityButton(chip(this, tr("What it is")))
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"quickBar"_s);
    m_edit->setObjectName(u"quickLine"_s);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (isHidden() && !words.isEmpty())
            Q_EMIT cameBack(words);
    });
    m_edit->setAccessibleName(tr("New card, or a line such as: A -> B"));
    m_edit->setPlaceholderText(tr("In the words of the family, or: this -> that"));
    m_edit->installEventFilter(this);
    setTextRole(m_hint, TextRole::Small);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_laneButton);
    chips->addWidget(m_polarityButton);
    chips->addStretch();
    auto *layout = new QVBoxLayout(this);
    const Sizes lengths = sizes();
    layout->setContentsMargins(lengths.gap, lengths.gap, lengths.gap, lengths.gapSmall);
    layout->setSpacing(lengths.gapSmall);
    layout->addLayout(chips);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    fillMenus();
    connect(m_edit, &QLineEdit::textChanged, this, &QuickBar::suggest);
    hide();
}

void QuickBar::fillMenus()
{
    auto *lanes = new QMenu(m_laneButton);
    for (int i = 0; i < core::DomainCount; ++i) {
        const auto lane = static_cast<core::Domain>(i);
        lanes->addAction(icon(iconFor(lane)), wordFor(lane), this, [this, lane] { setLane(lane); });
    }
    m_laneButton->setMenu(lanes);
    auto *kinds = new QMenu(m_polarityButton);
    for (int i = 0; i < Polarities; ++i) {
        const auto polarity = static_cast<core::Polarity>(i);
        kinds->addAction(icon(iconFor(polarity)), wordFor(polarity), this, [this, polarity] {
            setPolarity(polarity);
        });
    }
    m_polarityButton->setMenu(kinds);
}

void QuickBar::open(const core::CaseFile &file, const QString &text, core::Domain lane)
{
    if (file.head.id != m_file.head.id)
        m_waiting.clear();
    m_file = file;
    setPolarity(core::Polarity::Burden);
    const QString aside = isHidden() ? m_edit->text() : QString();
    show();
    raise();
    if (text.isEmpty() || aside == text)
        m_edit->setText(aside);
    else {
        if (!aside.isEmpty())
            m_waiting += aside;
        m_edit->setText(text);
    }
    suggest();
    setLane(lane);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->end(false);
}

void QuickBar::setLane(core::Domain lane)
{
    m_lane = lane;
    m_laneButton->setText(wordFor(lane));
    m_laneButton->setIcon(icon(iconFor(lane)));
    if (isVisible())
        Q_EMIT laneChanged(lane);
}

void QuickBar::setPolarity(core::Polarity polarity)
{
    m_polarity = polarity;
    m_polarityButton->setText(wordFor(polarity));
    m_polarityButton->setIcon(icon(iconFor(polarity)));
}

void QuickBar::suggest()
{
    m_suggestions = suggestionsFor(m_file, m_edit->text());
    m_hint->setText(m_suggestions.isEmpty()
                        ? tr("Enter makes the card. Up, Down: life domain. -> feeds, -| dampens.")
                        : tr("Tab: %1").arg(m_suggestions.join(u"   \u00b7   "_s)));
}

void QuickBar::takeSuggestion()
{
    if (!m_suggestions.isEmpty())
        m_edit->setText(completed(m_edit->text(), m_suggestions.first()));
}

void QuickBar::enter()
{
    TypedLine line = parseLine(m_edit->text());
    for (TypedCard &card : line.cards)
        card.polarity = card.polarity.value_or(m_polarity);
    close({});
    if (!line.cards.isEmpty())
        Q_EMIT entered(line, m_lane);
}

bool QuickBar::hasWaiting() const
{
    return isHidden() && !m_edit->text().isEmpty();
}

void QuickBar::putAside()
{
    const QString words = m_edit->text();
    const bool isBegun = words.size() > 1 && !words.endsWith(u" -> "_s);
    const bool isAnything = !words.trimmed().isEmpty() && (isBegun || m_edit->isModified());
    close(isAnything ? words : QString());
}

/// While it is closed the line holds the words that wait, so that they are also the draft.
void QuickBar::close(const QString &left)
{
    m_edit->setText(left.isEmpty() && !m_waiting.isEmpty() ? m_waiting.takeLast() : left);
    hide();
    Q_EMIT closed();
}

bool QuickBar::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    const int step = key == Qt::Key_Up ? -1 : 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isControl)
            setPolarity(stepped(m_polarity, step, Polarities));
        else
            setLane(stepped(m_lane, step, core::DomainCount));
        return true;
    case Qt::Key_Tab:
        takeSuggestion();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        putAside();
        return true;
    default:
        return false;
    }
}

bool QuickBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void QuickBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    paintFrame(painter,
               rect(),
               {.fill = colors.raised, .line = colors.border, .radius = qreal(sizes().cardRadius)});
}

} // namespace ui
