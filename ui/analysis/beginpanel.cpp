#include "ui/analysis/beginpanel.h"

#include "core/analysis/whatiftext.h"
#include "ui/analysis/pointing.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/layouts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostEffects = 3;

QString easeText(int ease)
{
    return ease >= core::easeOf(core::Changeable::Yes) ? BeginPanel::tr("can be changed")
                                                       : BeginPanel::tr("can partly be changed");
}

} // namespace

BeginPanel::BeginPanel(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_lead(new TextLabel({}, TextRole::Small))
    , m_pointing(new Pointing(open))
    , m_reveal(pushButton(tr("What does the map say?")))
    , m_skip(pushButton(tr("Look without pointing"), Variant::Ghost))
    , m_cards(new QVBoxLayout)
{
    m_reveal->setObjectName(u"revealBegin"_s);
    m_skip->setObjectName(u"skipPointing"_s);
    m_lead->setObjectName(u"beginLead"_s);
    m_lead->setMuted();
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(tr("Where to begin?"), TextRole::Heading));
    column->addWidget(m_lead);
    column->addWidget(m_pointing);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addWidget(m_skip, 0, Qt::AlignLeft);
    m_cards->setSpacing(sizes().gapSmall);
    column->addLayout(m_cards);
    column->addStretch();
    connect(m_reveal, &QPushButton::clicked, this, [this] { reveal(true); });
    connect(m_skip, &QPushButton::clicked, this, [this] { reveal(true); });
    connect(m_pointing, &Pointing::changed, this, &BeginPanel::askToPoint);
    connect(m_pointing, &Pointing::pointed, this, &BeginPanel::pointed);
    connect(&m_finder, &LeverFinder::found, this, &BeginPanel::list);
}

void BeginPanel::refresh()
{
    const bool isOther = m_case != m_open.file().head.id;
    m_case = m_open.file().head.id;
    m_pointing->refresh();
    reveal(m_isRevealed && !isOther);
}

void BeginPanel::reveal(bool isRevealed)
{
    const bool hadFocus = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    if (isRevealed && !m_isRevealed && hadFocus)
        setFocus(); // Until the cards are there: the button goes.
    m_isRevealed = isRevealed;
    m_pointing->setVisible(!isRevealed);
    m_reveal->setVisible(!isRevealed);
    if (isRevealed) {
        m_skip->hide();
        m_lead->setText(core::noForecast(screenLanguage()));
        m_finder.find(m_open.file());
    } else {
        clear(m_cards);
        askToPoint();
    }
}

void BeginPanel::askToPoint()
{
    const QStringList names = m_pointing->stillToPoint();
    m_reveal->setEnabled(names.isEmpty());
    m_skip->setVisible(!names.isEmpty());
    m_lead->setText(
        names.isEmpty()
            ? tr("Everybody has pointed.")
            : tr("Everybody points at three cards. Still to point: %1").arg(names.join(u", "_s)));
}

void BeginPanel::list(const BeginList &list)
{
    clear(m_cards);
    if (!m_isRevealed || list.graph.nodes.size() != m_open.file().factors.size())
        return;
    if (list.levers.isEmpty())
        m_lead->setText(tr("The map has no arrow yet that leads from something you can change."));
    for (qsizetype i = 0; i < list.levers.size(); ++i)
        m_cards->addWidget(cardOf(list, i));
    if (hasFocus())
        focusFirst();
}

void BeginPanel::focusFirst()
{
    if (!m_isRevealed)
        m_pointing->setFocus();
    else if (m_cards->count() > 0)
        m_cards->itemAt(0)->widget()->setFocus();
}

QWidget *BeginPanel::cardOf(const BeginList &list, qsizetype number)
{
    const core::Lever &lever = list.levers[number];
    const core::CausalNode &node = list.graph.nodes[lever.node];
    auto *card = new Card;
    card->setObjectName(u"lever"_s);
    card->setClickable(true);
    card->setAccessibleName(node.label);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapTiny);
    column->addWidget(new TextLabel(node.label, TextRole::Strong));
    column->addWidget(new TextLabel(effectsOf(list, number)));
    QStringList columns{tr("does %1").arg(core::wordOf(lever.amount, screenLanguage())),
                        core::rankText(lever.ranks, list.candidates, screenLanguage()),
                        tr("touches %n vicious circle(s)", nullptr, lever.viciousLoops),
                        easeText(lever.ease)};
    if (lever.willingness)
        columns.append(tr("willing: %1 of 10").arg(*lever.willingness));
    auto *line = new TextLabel(columns.join(u"  \u00b7  "_s), TextRole::Small);
    line->setMuted();
    column->addWidget(line);
    const core::FactorId factor = m_open.file().factors[lever.node].id;
    connect(card, &Card::clicked, this, [this, factor] { Q_EMIT pointed(Lit{{factor}, {}}); });
    return card;
}

/// "Then: ‘somber’ a little less, later; ...": the cards that would change most.
QString BeginPanel::effectsOf(const BeginList &list, qsizetype number) const
{
    const core::Outlook &outlook = list.outlooks[number];
    QList<int> nodes;
    for (int node = 0; node < outlook.point.changes.size(); ++node) {
        const bool isIt = node == list.levers[number].node;
        if (!isIt && core::amountOf(outlook.point.changes[node]) != core::Amount::Hardly)
            nodes.append(node);
    }
    std::stable_sort(nodes.begin(), nodes.end(), [&](int one, int other) {
        return std::abs(outlook.point.changes[one]) > std::abs(outlook.point.changes[other]);
    });
    QStringList effects;
    for (const int node : nodes.first(std::min(MostEffects, nodes.size())))
        effects.append(tr("\u2018%1\u2019 %2")
                           .arg(list.graph.nodes[node].label,
                                core::changeText(outlook, node, screenLanguage())));
    return effects.isEmpty() ? QString() : tr("Then probably: %1").arg(effects.join(u"; "_s));
}

} // namespace ui
