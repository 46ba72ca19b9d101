#include "ui/analysis/buildcards.h"

#include "core/analysis/buildprompts.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/fitrows.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/proposal.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Asked
{
    QString question;
    core::Polarity polarity;
};

Asked askedBy(core::BuildPrompt prompt)
{
    switch (prompt) {
    case core::BuildPrompt::Began:
        return {BuildCards::tr("Nothing says yet how it began. What changed when it started?"),
                core::Polarity::Background};
    case core::BuildPrompt::KeepsGoing:
        return {BuildCards::tr("Nothing says yet what keeps it going. What makes it worse?"),
                core::Polarity::Burden};
    case core::BuildPrompt::Helps:
        return {BuildCards::tr("Nothing helps yet on this map. When is it a bit better?"),
                core::Polarity::Strength};
    }
    return {};
}

} // namespace

BuildCards::BuildCards(OpenCase &open, const DiagramScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_scene(scene)
    , m_count(new TextLabel({}, TextRole::Small))
    , m_line(new QLineEdit)
    , m_polarity(new Segmented(tr("What it is")))
    , m_domain(new QComboBox)
    , m_prompts(new QVBoxLayout)
    , m_saidLabel(new TextLabel(tr("This was said. Enter makes a card of it."), TextRole::Label))
    , m_saidList(new QListWidget)
    , m_chains(pushButton(tr("Show usual chains"), Variant::Ghost, Icon::Loop))
    , m_chainRows(new QVBoxLayout)
{
    m_line->setObjectName(u"buildLine"_s);
    m_saidList->setObjectName(u"buildSaid"_s);
    m_chains->setObjectName(u"buildChains"_s);
    m_domain->setObjectName(u"buildDomain"_s);
    build();
    connect(m_line, &QLineEdit::returnPressed, this, &BuildCards::enter);
    connect(m_saidList, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        take(m_saidList->row(item));
    });
    m_chains->setCheckable(true);
    connect(m_chains, &QPushButton::toggled, this, &BuildCards::showChains);
}

void BuildCards::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    m_count->setMuted();
    for (int i = 0; i < 3; ++i)
        m_polarity->addOption(wordFor(static_cast<core::Polarity>(i)));
    for (int i = 0; i < core::DomainCount; ++i) {
        const auto domain = static_cast<core::Domain>(i);
        m_domain->addItem(icon(iconFor(domain)), wordFor(domain));
    }
    m_domain->setCurrentIndex(static_cast<int>(core::Domain::Feelings));
    m_saidList->setAccessibleName(tr("What was said"));
    m_saidList->setWordWrap(true);
    m_saidList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_prompts->setSpacing(sizes().gapSmall);
    m_chainRows->setSpacing(sizes().gapSmall);
    column->addWidget(new TextLabel(tr("What plays a part?"), TextRole::Strong));
    column->addWidget(m_count);
    auto *line = new Field(tr("A card, in their own words"), m_line);
    line->setHint(tr("Enter puts it on the map."));
    column->addWidget(line);
    column->addWidget(m_polarity);
    column->addWidget(new Field(tr("Life domain"), m_domain));
    column->addWidget(m_saidLabel);
    column->addWidget(m_saidList);
    column->addLayout(m_prompts);
    column->addWidget(m_chains, 0, Qt::AlignLeft);
    column->addLayout(m_chainRows);
}

void BuildCards::refresh()
{
    const int count = int(m_open.file().factors.size());
    m_count->setText(
        count == 0
            ? tr("Five to eight cards are enough to begin.")
            : tr("Five to eight are enough to begin. There are %n card(s).", nullptr, count));
    listSaid();
    listPrompts();
}

void BuildCards::listSaid()
{
    const QList<core::Statement> said = unusedStatements(m_open.file());
    if (said != m_said) {
        const int row = m_saidList->currentRow();
        m_said = said;
        m_saidList->clear();
        for (const core::Statement &statement : said) {
            const QString who = personName(m_open.file(), statement.saidBy);
            const QString quote = u"\u201c%1\u201d"_s.arg(statement.text.simplified());
            m_saidList->addItem(who.isEmpty() ? quote : u"%1: %2"_s.arg(who, quote));
        }
        m_saidList->setCurrentRow(std::clamp(row, 0, std::max(0, m_saidList->count() - 1)));
    }
    fitRows(*m_saidList, 5);
    m_saidLabel->setVisible(!said.isEmpty());
    m_saidList->setVisible(!said.isEmpty());
}

void BuildCards::listPrompts()
{
    clear(m_prompts);
    for (const core::BuildPrompt prompt : core::buildPrompts(m_open.file())) {
        const Asked asked = askedBy(prompt);
        auto *card = new Card;
        card->setObjectName(u"buildPrompt"_s);
        card->setClickable(true);
        card->setAccessibleName(asked.question);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new TextLabel(asked.question));
        connect(card, &Card::clicked, this, [this, asked] {
            m_polarity->setCurrent(static_cast<int>(asked.polarity));
            m_line->setFocus();
        });
        m_prompts->addWidget(card);
    }
}

void BuildCards::focusFirst()
{
    m_line->setFocus();
}

void BuildCards::enter()
{
    const QString text = m_line->text().simplified();
    if (text.isEmpty())
        return;
    const TypedCard card{text, static_cast<core::Polarity>(m_polarity->current())};
    m_line->clear();
    m_open.commit(saidCard(m_open,
                           m_scene.places(),
                           card,
                           static_cast<core::Domain>(m_domain->currentIndex()),
                           m_who)
                      .change);
}

void BuildCards::take(int row)
{
    if (row >= 0 && row < m_said.size())
        m_open.commit(cardFrom(m_open, m_said[row]));
}

void BuildCards::showChains(bool isShown)
{
    clear(m_chainRows);
    m_chains->setText(isShown ? tr("Hide usual chains") : tr("Show usual chains"));
    const auto chains = core::usualChains();
    if (!isShown || !chains)
        return;
    auto *lead =
        new TextLabel(tr("Many families know these. They are only on the map when you take one."),
                      TextRole::Small);
    lead->setMuted();
    m_chainRows->addWidget(lead);
    for (const core::UsualChain &chain : *chains) {
        auto *row = new Proposal(chainLine(chain, screenLanguage()));
        row->setObjectName(u"usualChain"_s);
        connect(row, &Card::clicked, this, [this, chain] { takeChain(chain); });
        m_chainRows->addWidget(row);
    }
}

void BuildCards::takeChain(const core::UsualChain &chain)
{
    m_open.commit(takenChain(m_open, m_scene.places(), chain, screenLanguage()));
    m_chains->setChecked(false);
}

} // namespace ui
