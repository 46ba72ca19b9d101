#include "ui/conversation/overviewpanel.h"

#include "core/conversation/touched.h"
#include "core/model/words.h"
#include "ui/conversation/notescard.h"
#include "ui/conversation/places.h"
#include "ui/conversation/spiderweb.h"
#include "ui/shared/card.h"
#include "ui/shared/personname.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString domainOfTopic(const QString &topic)
{
    return topic.section(u'/', 0, 0);
}

/// As the youth is asked, or a child.
QString wordsOfTopic(const core::Topic &topic, const core::CaseFile &file, const QDate &today)
{
    const core::Person *youth = core::youthOf(file);
    const int age = youth ? core::ageOn(youth->birthDate, today) : -1;
    return (core::isYoungChild(age) ? topic.child : topic.youth).in(screenLanguage());
}

/// Only of domains that the house shows.
QStringList openPlaces(const core::CaseFile &file, const core::House &house)
{
    const core::StillOpen open = core::stillOpen(file, house.guide);
    QStringList places;
    for (const core::Question question : open.questions)
        places.append(core::wordOf(question).toString());
    for (const core::Domain domain : open.domains) {
        if (house.domains.contains(domain))
            places.append(core::wordOf(domain).toString());
    }
    return places;
}

} // namespace

QString openLine(const core::CaseFile &file, const core::House &house)
{
    QStringList names;
    for (const QString &place : openPlaces(file, house))
        names.append(placeText(house.guide, place));
    return names.isEmpty() ? QString() : OverviewPanel::tr("Not yet: %1").arg(names.join(u" · "_s));
}

OverviewPanel::OverviewPanel(OpenCase &openCase, const core::House &house, QWidget *parent)
    : QWidget(parent), m_case(openCase), m_house(house)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, sizes().gapSmall, 0);
    column->setSpacing(sizes().gap);
    m_webTitle = new TextLabel({}, TextRole::Heading, content);
    m_web = new SpiderWeb(content);
    m_openTitle = new TextLabel({}, TextRole::Heading, content);
    m_open = new QVBoxLayout;
    m_open->setSpacing(sizes().gapTiny);
    column->addWidget(m_webTitle);
    column->addWidget(m_web);
    column->addWidget(m_openTitle);
    column->addLayout(m_open);
    m_notes = new NotesCard(m_case, content);
    column->addWidget(m_notes);
    m_notes->setVisible(!m_case.isShared()); // They are the coach's own.
    column->addStretch();
    auto *scroll = new ScrollPage(content, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void OverviewPanel::refresh()
{
    const core::CaseFile &file = m_case.file();
    QList<SpiderWeb::Person> persons;
    for (const core::RatingWeb &web : core::ratingWebs(file, m_case.clock().today()))
        persons.append({personName(file, web.person), web});
    QStringList domains;
    for (int i = 0; i < core::DomainCount; ++i)
        domains.append(m_house.guide.name(static_cast<core::Domain>(i)).in(screenLanguage()));
    m_web->show(persons, domains);
    m_webTitle->setText(persons.isEmpty()
                            ? tr("Nobody showed yet how it is going. Each life domain "
                                 "has a line from 0 to 10.")
                            : tr("How it is going"));
    if (const QList<Hint> now = hints(); now != m_hints || m_open->isEmpty())
        showHints(now);
    m_notes->refresh();
    setAccessibleName(tr("Where we are"));
}

void OverviewPanel::beginNote()
{
    m_notes->begin();
}

QList<OverviewPanel::Hint> OverviewPanel::hints() const
{
    const core::CaseFile &file = m_case.file();
    const core::StillOpen open = core::stillOpen(file, m_house.guide);
    const auto words = [&](const core::Topic &topic) {
        return wordsOfTopic(topic, file, m_case.clock().today());
    };
    QList<Hint> hints;
    for (const core::PersonId &person : open.withoutRequest)
        hints.append({core::wordOf(core::Question::Wish).toString(),
                      tr("What %1 asks for, in own words").arg(personName(file, person))});
    for (const QString &place : openPlaces(file, m_house))
        hints.append({place, placeText(m_house.guide, place)});
    for (const QString &topic : open.topics) {
        if (const core::Topic *it = m_house.guide.topic(topic))
            hints.append({domainOfTopic(topic), tr("Put aside: %1").arg(words(*it))});
    }
    if (m_case.isShared())
        return hints; // Nobody asks about safety by leaving the question on a screen.
    for (const QString &topic : open.safety) {
        if (const core::Topic *it = m_house.guide.topic(topic))
            hints.append({domainOfTopic(topic), tr("Safety, not asked yet: %1").arg(words(*it))});
    }
    return hints;
}

void OverviewPanel::showHints(const QList<Hint> &hints)
{
    m_hints = hints;
    while (QLayoutItem *item = m_open->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_openTitle->setText(hints.isEmpty() ? tr("Everything came up. That is allowed, not needed.")
                                         : tr("What you could still talk about"));
    for (const Hint &hint : hints) {
        auto *button = new Card(this);
        button->setClickable(true);
        button->setAccessibleName(hint.words);
        auto *row = new QVBoxLayout(button);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new TextLabel(hint.words, TextRole::Body, button));
        connect(
            button, &Card::clicked, this, [this, place = hint.place] { Q_EMIT placeAsked(place); });
        m_open->addWidget(button);
        button->show();
    }
}

} // namespace ui
