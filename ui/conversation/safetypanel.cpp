#include "ui/conversation/safetypanel.h"

#include "ui/conversation/safetysteps.h"
#include "ui/conversation/sightchips.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"
#include "ui/shared/wordsedit.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SafetyPanel::SafetyPanel(OpenCase &openCase, const core::House &house, QWidget *parent)
    : QWidget(parent), m_case(openCase), m_house(house)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
}

/// Worded when it is made.
void SafetyPanel::build()
{
    delete m_content;
    m_words.clear();
    m_steps = new SafetySteps(m_case, this);
    m_content = cardColumn({makeAgreement(), makeNumbers(), m_steps}, this);
    layout()->addWidget(m_content);
    refresh();
}

Card *SafetyPanel::makeAgreement()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Safety agreement"), TextRole::Heading, card), 1);
    QPushButton *another = pushButton(tr("Make a new one"), Variant::Ghost, Icon::Plus, card);
    connect(another, &QPushButton::clicked, this, &SafetyPanel::beginAnother);
    head->addWidget(another);
    column->addLayout(head);
    m_since = new TextLabel({}, TextRole::Small, card);
    m_since->setMuted();
    column->addWidget(m_since);
    addWords(column, tr("What did we agree?"), u"safetyText"_s, &core::SafetyAgreement::text);
    addWords(column,
             tr("How do we notice that it gets worse?"),
             u"safetySigns"_s,
             &core::SafetyAgreement::signs);
    addWords(column, tr("What helps then?"), u"safetyHelps"_s, &core::SafetyAgreement::helps);
    addWords(column, tr("Whom do we call?"), u"safetyCall"_s, &core::SafetyAgreement::call);
    m_askAgain = new DayEdit(card);
    m_askAgain->setObjectName(u"safetyAskAgain"_s);
    column->addWidget(new Field(tr("Ask again on"), m_askAgain, card));
    connect(m_askAgain, &DayEdit::entered, this, [this](const QDate &day) {
        keep([&](core::SafetyAgreement &it) { it.askAgainOn = day; });
    });
    m_sight = new SightChips(tr("%1 may see the agreement"), card);
    connect(m_sight, &SightChips::turned, this, [this](const core::PersonId &id, bool maySee) {
        keep([&](core::SafetyAgreement &it) {
            it.visibleTo.removeAll(id);
            if (maySee)
                it.visibleTo.append(id);
        });
    });
    column->addWidget(new TextLabel(tr("Who may see this, beside you?"), TextRole::Small, card));
    column->addWidget(m_sight);
    return card;
}

void SafetyPanel::addWords(QVBoxLayout *column,
                           const QString &label,
                           const QString &name,
                           Words member)
{
    auto *words = new WordsEdit(label, 2, this);
    words->setKeepsLines(true);
    words->setObjectName(name);
    column->addWidget(new Field(label, words, this));
    connect(words, &WordsEdit::entered, this, [this, member](const QString &text) {
        keep([&](core::SafetyAgreement &it) { it.*member = text; });
    });
    m_words.append({words, member});
}

Card *SafetyPanel::makeNumbers()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny);
    column->addWidget(new TextLabel(tr("When it cannot wait"), TextRole::Heading, card));
    for (const core::CrisisNumber &crisis : m_house.crisis) {
        const QString about = crisis.about.in(screenLanguage());
        QString line = u"%1   %2"_s.arg(crisis.number, crisis.name.in(screenLanguage()));
        line += about.isEmpty() ? QString() : u"\n"_s + about;
        auto *label = new TextLabel(line, TextRole::Body, card);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus); // Else only the mouse gets there.
        column->addWidget(label);
    }
    return card;
}

const core::SafetyAgreement *SafetyPanel::agreement() const
{
    const QList<core::SafetyAgreement> &all = m_case.file().safetyAgreements;
    const auto newest =
        std::max_element(all.begin(), all.end(), [](const auto &one, const auto &other) {
            return one.at < other.at;
        });
    return newest == all.end() ? nullptr : &*newest;
}

void SafetyPanel::keep(const std::function<void(core::SafetyAgreement &)> &edit)
{
    const core::SafetyAgreement *stored = agreement();
    auto after = stored ? *stored : m_case.fresh<core::SafetyAgreement>();
    const core::SafetyAgreement before = after;
    edit(after);
    if (stored) {
        m_case.change(before, after);
    } else if (after != before) {
        after.at = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
        m_case.add(after);
    }
}

/// The one before stays in the case as it was.
void SafetyPanel::beginAnother()
{
    auto fresh = m_case.fresh<core::SafetyAgreement>();
    const auto id = fresh.id;
    if (const core::SafetyAgreement *before = agreement())
        fresh = *before;
    fresh.id = id;
    fresh.at = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
    fresh.askAgainOn = {};
    m_case.add(fresh);
    begin();
}

void SafetyPanel::begin()
{
    m_words.first().first->setFocus(Qt::ShortcutFocusReason);
    m_words.first().first->moveCursor(QTextCursor::End);
}

void SafetyPanel::refresh()
{
    const core::SafetyAgreement none;
    const core::SafetyAgreement *stored = agreement();
    const core::SafetyAgreement &shown = stored ? *stored : none;
    for (const auto &[words, member] : std::as_const(m_words))
        words->showText(shown.*member);
    m_askAgain->setDay(shown.askAgainOn);
    m_since->setText(stored ? tr("Agreed on %1.").arg(dayText(shown.at.date()))
                            : tr("Ask straight. What is said here helps to keep someone safe."));
    setSubject(m_content, stored ? stored->id.uuid() : m_case.file().head.id.uuid());
    m_sight->show(m_case.file().persons, shown.visibleTo);
    m_steps->refresh();
}

void SafetyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace ui
