#include "ui/shell/statusline.h"

#include "ui/shared/buttons.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Target = 24; // A finger or a shaking hand hits it (WCAG 2.5.8).

void mark(IconLabel &label, Saved saved)
{
    switch (saved) {
    case Saved::Yes:
        label.setIcon(Icon::CircleCheck, Tone::Success);
        return;
    case Saved::Writing:
        label.setIcon(Icon::Save, Tone::Neutral);
        return;
    case Saved::No:
        label.setIcon(Icon::Warning, Tone::Warning);
        return;
    }
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconLabel(Icon::None, Tone::Neutral, this))
    , m_words(new TextLabel({}, TextRole::Small, this))
    , m_member(iconButton(Icon::User, {}, this))
    , m_hub(new TextLabel({}, TextRole::Small, this))
{
    for (TextLabel *label : {m_words, m_hub}) {
        label->setMuted();
        label->setWordWrap(false);
    }
    m_words->setObjectName(u"saved"_s);
    m_member->setObjectName(u"member"_s);
    m_member->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_member, &QToolButton::clicked, this, &StatusLine::memberAsked);
    m_hub->setObjectName(u"hub"_s);
    auto *row = new QHBoxLayout(this);
    const Sizes size = sizes();
    row->setContentsMargins(size.gapPage, size.gapTiny, size.gapPage, size.gapTiny);
    row->setSpacing(size.gapSmall);
    row->addWidget(m_mark);
    row->addWidget(m_words);
    row->addStretch();
    row->addWidget(m_member);
    row->addWidget(m_hub);
    retranslate();
}

void StatusLine::setSaved(Saved saved)
{
    m_saved = saved;
    retranslate();
}

void StatusLine::setHub(const QString &words)
{
    m_hub->setText(words);
}

void StatusLine::setMember(const QString &words)
{
    m_memberWords = words;
    showMember();
}

/// Nobody has to say who they are; whoever wants to, finds it here.
void StatusLine::showMember()
{
    m_member->setFont(fontOf(TextRole::Small));
    m_member->setFixedHeight(std::max(Target, QFontMetrics(m_member->font()).height()));
    m_member->setIconSize({sizes().iconSmall, sizes().iconSmall});
    m_member->setText(m_memberWords.isEmpty() ? tr("Who am I?") : m_memberWords);
    m_member->setAccessibleName(m_member->text());
    m_member->setToolTip(tr("Say who uses this laptop"));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showMember();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

void StatusLine::retranslate()
{
    showMember();
    mark(*m_mark, m_saved);
    switch (m_saved) {
    case Saved::Yes:
        m_words->setText(tr("Saved on this laptop"));
        return;
    case Saved::Writing:
        m_words->setText(tr("Saving..."));
        return;
    case Saved::No:
        m_words->setText(tr("Not saved yet"));
        return;
    }
}

} // namespace ui
