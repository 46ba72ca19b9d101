#include "ui/conversation/conversationpage.h"

#include "core/conversation/talk.h"
#include "core/conversation/touched.h"
#include "ui/conversation/aftertalk.h"
#include "ui/conversation/cardpanel.h"
#include "ui/conversation/consentsheet.h"
#include "ui/conversation/familypanel.h"
#include "ui/conversation/lighttopic.h"
#include "ui/conversation/overviewpanel.h"
#include "ui/conversation/places.h"
#include "ui/conversation/ratingcard.h"
#include "ui/conversation/safetypanel.h"
#include "ui/conversation/speakline.h"
#include "ui/conversation/tablechips.h"
#include "ui/conversation/topicview.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/navlist.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int LightAge = 6; // Of whom the light form speaks to: few topics, few words.

} // namespace

ConversationPage::ConversationPage(OpenCase &openCase, const core::House &house, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_house(house)
    , m_deeds(openCase)
    , m_actions(this)
    , m_nav(new NavList(QString(), this))
    , m_cards(new CardPanel(this))
{
    m_nav->setObjectName(u"places"_s);
    connect(m_nav, &NavList::chosen, this, &ConversationPage::go);
    // Chosen by mouse one talks on; the arrows walk on.
    connect(m_nav, &NavList::itemClicked, this, &ConversationPage::begin);
    connect(m_nav, &NavList::typed, this, [this](const QString &text) {
        if (questionAt(m_place) || domainAt(m_place))
            m_line->take(text);
    });
    m_nav->setPassesWords(true);
    m_places = places();
    fillPlaces();
    auto *row = new QHBoxLayout(this);
    const Sizes size = sizes();
    row->setContentsMargins(size.gapLarge, size.gapLarge, size.gapLarge, size.gapLarge);
    row->setSpacing(size.gapLarge);
    // What does not fit is put away instead of making the window wider.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_nav);
    row->addWidget(makeMiddle(), 1);
    row->addWidget(m_cards);
    m_toast = new Toast(this);
    connect(m_toast, &Toast::actionChosen, &m_case, &OpenCase::undo);
    joinLine();
    joinTopics();
    joinCards();
    joinActions();
    joinLight();
    connect(&m_case, &OpenCase::changed, this, &ConversationPage::refresh);
    connect(&m_case, &OpenCase::reloaded, this, &ConversationPage::otherCase);
    connect(&m_case, &OpenCase::editAsked, this, &ConversationPage::edit);
    m_shownCase = m_case.file().head.id;
    joinSpot();
    go(m_places[1]);
    retranslate();
}

QWidget *ConversationPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_narrowNav = new QComboBox(middle);
    m_title = new TextLabel({}, TextRole::Title, middle);
    m_voices = new Segmented(tr("Who is asked"), middle);
    m_topics = new TopicView(middle);
    m_line = new SpeakLine(middle);
    m_family = new FamilyPanel(m_case, middle);
    m_overview = new OverviewPanel(m_case, m_house, middle);
    m_safety = new SafetyPanel(m_case, m_house, middle);
    m_consent = new ConsentSheet(m_case, middle);
    m_table = new TableChips(m_case, middle);
    m_ratings = new RatingCard(m_case, middle);
    m_open = new ElidedLabel({}, middle);
    connect(m_overview, &OverviewPanel::placeAsked, this, &ConversationPage::go);
    m_narrowNav->setObjectName(u"narrowPlaces"_s);
    m_narrowNav->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_voices->addOption(QString());
    m_voices->addOption(QString());
    auto *head = new QHBoxLayout;
    head->addWidget(m_narrowNav, 1);
    head->addWidget(m_title, 1);
    head->addWidget(m_voices, 0, Qt::AlignTop);
    auto *talk = new QWidget(middle);
    auto *column = new QVBoxLayout(talk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gap);
    m_topics->setHead(m_ratings);
    m_topics->setHead(m_table);
    m_light = new LightTopic(talk);
    column->addWidget(m_topics, 1);
    column->addWidget(m_light, 1);
    column->addWidget(m_line);
    column->addWidget(m_open);
    m_stack = new QStackedWidget(middle);
    for (QWidget *page :
         std::initializer_list<QWidget *>{talk, m_family, m_overview, m_safety, m_consent})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gap);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    return middle;
}

void ConversationPage::fillPlaces()
{
    const QSignalBlocker quiet(m_nav);
    m_nav->clear();
    for (const QString &place : std::as_const(m_places)) {
        if (place == m_places[1])
            m_nav->addSection(u"questions"_s, QString());
        if (place == m_places[5])
            m_nav->addSection(u"domains"_s, QString());
        if (place == OverviewPlace)
            m_nav->addSection(u"sheets"_s, QString());
        m_nav->addEntry(place, placePicture(place), placeText(m_house.guide, place));
    }
}

void ConversationPage::joinLine()
{
    connect(m_line, &SpeakLine::said, this, &ConversationPage::keep);
    connect(m_line, &SpeakLine::lastAsked, this, [this] { beginMending(m_last); });
    connect(m_line, &SpeakLine::personAsked, this, [this] { go(FamilyPlace); });
    connect(m_line, &SpeakLine::left, this, [this] {
        if (!m_mending.isEmpty() || !m_spot.sharing.isEmpty())
            endMending();
        else if (m_isLight)
            m_light->setFocus(Qt::OtherFocusReason);
        else
            m_topics->focusCurrent();
    });
}

void ConversationPage::joinTopics()
{
    connect(m_topics, &TopicView::typed, m_line, &SpeakLine::take);
    connect(m_topics, &TopicView::menuAsked, this, &ConversationPage::openMenu);
    connect(m_topics, &TopicView::removeAsked, this, &ConversationPage::removeStatement);
    connect(m_topics, &TopicView::mendAsked, m_actions.mend, &QAction::trigger);
    connect(m_topics, &TopicView::stateChosen, this, [this](const QString &topic, auto state) {
        m_deeds.mark(topic, state);
    });
    connect(m_voices, &Segmented::chosen, this, [this](int index) {
        m_voice = static_cast<Voice>(index);
        refreshPoints();
    });
    connect(m_narrowNav, &QComboBox::activated, this, [this](int index) { go(m_places[index]); });
}

void ConversationPage::joinCards()
{
    connect(m_cards, &CardPanel::statementAsked, this, &ConversationPage::showStatement);
    connect(m_cards, &CardPanel::mapAsked, this, &ConversationPage::cardAsked);
    connect(m_cards, &CardPanel::removeAsked, this, &ConversationPage::removeCard);
    connect(m_cards, &CardPanel::turnAsked, this, [this](const auto &id, core::Polarity polarity) {
        if (const core::Factor *factor = core::find(m_case.file().factors, id))
            m_deeds.turn(core::Factor(*factor), polarity);
    });
}

void ConversationPage::joinActions()
{
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, what);
    };
    on(m_actions.card, [this] { makeCard(std::nullopt); });
    on(m_actions.strength, [this] { makeCard(core::Polarity::Strength); });
    on(m_actions.wish, [this] { makeWish(); });
    on(m_actions.goal, [this] { makeGoal(); });
    on(m_actions.unknown, [this] { turnUnknown(); });
    on(m_actions.share, [this] { beginSharing(); });
    on(m_actions.mend, [this] {
        if (const QList<core::Statement> from = chosen(); !from.isEmpty())
            beginMending(from.first().id);
    });
    on(m_actions.remove, [this] { removeStatement(); });
    on(m_actions.voice, [this] {
        m_voice = m_voice == Voice::Youth ? Voice::Parents : Voice::Youth;
        m_voices->setCurrent(static_cast<int>(m_voice));
        refreshPoints();
    });
    on(m_actions.nextTopic, [this] { m_topics->walk(1); });
    on(m_actions.previousTopic, [this] { m_topics->walk(-1); });
    on(m_actions.nextPlace, [this] { step(1); });
    on(m_actions.previousPlace, [this] { step(-1); });
    on(m_actions.light, [this] { setLight(!m_isLight); });
    on(m_actions.family, [this] { go(FamilyPlace); });
    on(m_actions.overview, [this] { go(OverviewPlace); });
    on(m_actions.consent, [this] { go(ConsentPlace); });
    on(m_actions.note, [this] {
        go(OverviewPlace);
        m_overview->beginNote();
    });
    on(m_actions.safety, [this] { go(SafetyPlace); });
    for (QAction *own : {m_actions.safety, m_actions.consent, m_actions.note})
        own->setEnabled(!m_case.isShared());
    for (int i = 0; i < m_actions.speakers.size(); ++i)
        on(m_actions.speakers[i], [this, i] {
            m_line->setSpeaker(i + 1);
            begin();
        });
}

void ConversationPage::go(const QString &place)
{
    if (!m_places.contains(place))
        return;
    const bool isOther = place != m_place;
    m_place = place;
    standAt(place);
    m_nav->setCurrent(place);
    m_narrowNav->setCurrentIndex(static_cast<int>(m_places.indexOf(place)));
    showPlace();
    const bool isTyping = isOther && isVisible() && !m_nav->hasFocus();
    refreshPoints();
    if (isTyping)
        begin();
}

void ConversationPage::showPlace()
{
    const QStringList sheets{FamilyPlace, OverviewPlace, SafetyPlace, ConsentPlace, AfterPlace};
    m_stack->setCurrentIndex(int(sheets.indexOf(m_place)) + 1); // The talk is none of them: 0.
    const auto domain = domainAt(m_place);
    m_voices->setVisible(domain && !m_isLight);
    if (domain)
        m_ratings->setDomain(*domain);
    m_ratings->setVisible(domain && !m_ratings->isEmpty());
    m_title->setText(placeText(m_house.guide, m_place));
    fit();
}

void ConversationPage::step(int steps)
{
    const auto count = m_places.size();
    go(m_places[(m_places.indexOf(m_place) + steps + count) % count]);
}

void ConversationPage::refresh()
{
    refreshPlaces();
    m_line->setPersons(m_case.file().persons);
    m_cards->refresh(m_case.file());
    m_ratings->refresh();
    m_ratings->setVisible(domainAt(m_place) && !m_ratings->isEmpty());
    m_overview->refresh();
    m_safety->refresh();
    m_consent->refresh();
    m_open->setText(openLine(m_case.file(), m_house));
    refreshPoints();
}

void ConversationPage::refreshPlaces()
{
    const core::CaseFile &file = m_case.file();
    if (const QStringList now = places(); now != m_places) {
        m_places = now;
        fillPlaces();
        wordPlaces();
        go(m_places.contains(m_place) ? m_place : m_places[1]);
    }
    for (const QString &place : std::as_const(m_places)) {
        if (const auto question = questionAt(place))
            m_nav->setBadge(place, core::touched(file, *question).statements);
        if (const auto domain = domainAt(place)) {
            const core::Touched touched = core::touched(file, *domain);
            m_nav->setBadge(place, std::max(touched.statements, touched.factors));
        }
    }
    m_nav->setBadge(FamilyPlace, static_cast<int>(file.persons.size()));
}

void ConversationPage::refreshPoints()
{
    const core::CaseFile &file = m_case.file();
    const core::Person *youth = core::youthOf(file);
    const int age = youth != nullptr ? core::ageOn(youth->birthDate, m_case.clock().today()) : -1;
    if (const auto domain = domainAt(m_place))
        m_topics->setPoints(pointsOf(m_house.guide,
                                     file,
                                     *domain,
                                     m_isLight ? Voice::Youth : m_voice,
                                     m_isLight ? LightAge : age));
    if (const auto question = questionAt(m_place))
        m_topics->setPoints({pointOf(m_house.guide, *question)});
    const bool isFirst = m_place == m_places[1];
    m_topics->setPromise(isFirst ? m_house.guide.secrecy().in(screenLanguage()) : QString());
    m_table->setVisible(isFirst);
    m_table->showToday();
    m_topics->refresh(file);
    showLight();
    m_line->setAbout(m_topics->current().words);
}

QSize ConversationPage::minimumSizeHint() const
{
    return {textWidth(40), 8 * sizes().control};
}

void ConversationPage::fit()
{
    // The long questions are shortened there; they stand whole above the middle.
    const int side = std::min(m_nav->sizeHint().width(), textWidth(25) + 2 * sizes().icon);
    const int cards = std::clamp(width() / 5, textWidth(28), textWidth(42));
    const int middle = textWidth(50);
    const int room = width() - 4 * sizes().gapLarge;
    m_nav->setFixedWidth(side);
    m_cards->setFixedWidth(cards);
    m_nav->setVisible(!m_isLight && room >= side + middle);
    m_title->setVisible(!m_isLight && room >= side + middle);
    // With large letters little is left for what is said: the line keeps to one row.
    const bool isLow = height() < 13 * sizes().control;
    m_narrowNav->setVisible(m_isLight ? !isLow : room < side + middle);
    m_line->setLow(isLow);
    m_open->setVisible(!m_isLight && !isLow);
    m_cards->setVisible(!m_isLight && m_place != AfterPlace && room >= side + middle + cards);
}

void ConversationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void ConversationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_place != FamilyPlace && m_place != AfterPlace && focusWidget() == nullptr)
        m_line->take(QString());
}

void ConversationPage::wordPlaces()
{
    m_nav->setAccessibleName(tr("Questions and life domains"));
    m_nav->setText(u"questions"_s, tr("Four questions"));
    m_nav->setText(u"domains"_s, tr("Life domains"));
    m_nav->setText(u"sheets"_s, tr("Together"));
    const QSignalBlocker quiet(m_narrowNav);
    m_narrowNav->clear();
    for (const QString &place : std::as_const(m_places)) {
        m_nav->setText(place, placeText(m_house.guide, place));
        m_narrowNav->addItem(icon(placePicture(place)), placeText(m_house.guide, place));
    }
    for (int i = 0; i < m_nav->count(); ++i)
        m_nav->item(i)->setToolTip(m_nav->item(i)->text());
    m_narrowNav->setCurrentIndex(static_cast<int>(m_places.indexOf(m_place)));
    m_narrowNav->setAccessibleName(m_nav->accessibleName());
}

void ConversationPage::retranslate()
{
    m_actions.retranslate();
    wordPlaces();
    m_voices->setOptionText(0, tr("Youth"));
    m_voices->setOptionText(1, tr("Parents"));
    m_voices->setToolTip(tr("Ask the youth or the parents (F4)"));
    if (!m_place.isEmpty()) {
        m_title->setText(placeText(m_house.guide, m_place));
        refresh();
    }
}

} // namespace ui
