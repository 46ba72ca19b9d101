#include "ui/conversation/ratingcard.h"

#include "core/conversation/ratings.h"
#include "ui/conversation/ratingline.h"
#include "ui/shared/personname.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QGridLayout>

namespace ui {

namespace {

bool drawsLines(core::PersonRole role)
{
    using enum core::PersonRole;
    return role == Youth || role == Mother || role == Father || role == Parent;
}

} // namespace

RatingCard::RatingCard(OpenCase &openCase, QWidget *parent)
    : Card(parent)
    , m_case(openCase)
    , m_question(new TextLabel({}, TextRole::Body, this))
    , m_grid(new QGridLayout(this))
{
    const Sizes size = sizes();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(size.gap);
    m_grid->setVerticalSpacing(size.gapTiny);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_question, 0, 0, 1, 2);
    refresh();
}

void RatingCard::setDomain(core::Domain domain)
{
    m_domain = domain;
    refresh();
}

QList<core::PersonId> RatingCard::persons() const
{
    QList<core::PersonId> persons;
    for (const core::Person &person : m_case.file().persons) {
        if (person.role == core::PersonRole::Youth)
            persons.prepend(person.id);
        else if (drawsLines(person.role))
            persons.append(person.id);
    }
    return persons;
}

void RatingCard::refresh()
{
    if (persons() != m_persons)
        rebuild();
    m_question->setText(tr("How is it going with this?"));
    const QDate today = m_case.clock().today();
    for (int i = 0; i < m_lines.size(); ++i) {
        const QString name = personName(m_case.file(), m_persons[i]);
        m_names[i]->setText(name);
        m_lines[i]->setAccessibleName(
            tr("%1, %2: how is it going, 0 is not at all, 10 is very well")
                .arg(name, wordFor(m_domain)));
        const auto newest = core::ratingOf(m_case.file(), m_persons[i], m_domain);
        const auto before = core::ratingBefore(m_case.file(), m_persons[i], m_domain, today);
        const bool isOfToday = newest && newest->at.date() == today;
        m_lines[i]->show(isOfToday ? std::optional(newest->value) : std::nullopt,
                         before ? std::optional(before->value) : std::nullopt);
    }
}

void RatingCard::rebuild()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        for (QWidget *widget :
             {static_cast<QWidget *>(m_names[i]), static_cast<QWidget *>(m_lines[i])}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    m_names.clear();
    m_lines.clear();
    m_persons = persons();
    for (const core::PersonId &person : std::as_const(m_persons)) {
        auto *name = new TextLabel({}, TextRole::Small, this);
        name->setTextFormat(Qt::PlainText);
        name->setMaximumWidth(textWidth(16));
        auto *line = new RatingLine(this);
        m_grid->addWidget(name, int(m_lines.size()) + 1, 0);
        m_grid->addWidget(line, int(m_lines.size()) + 1, 1);
        name->show();
        line->setVisible(true);
        connect(line, &RatingLine::drawn, this, [this, person](int value) { draw(person, value); });
        connect(line, &RatingLine::takenBack, this, [this, person] {
            m_case.commit(
                core::withoutRating(m_case.file(), person, m_domain, m_case.clock().today()));
        });
        m_names.append(name);
        m_lines.append(line);
    }
}

void RatingCard::draw(const core::PersonId &person, int value)
{
    auto rating = m_case.fresh<core::Rating>();
    rating.person = person;
    rating.domain = m_domain;
    rating.value = value;
    rating.at = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
    const auto talks = m_case.file().conversations;
    if (!talks.isEmpty() && talks.last().startedAt.date() == rating.at.date())
        rating.conversation = talks.last().id;
    m_case.commit(core::rated(m_case.file(), rating));
}

void RatingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace ui
