#include "ui/analysis/pointing.h"

#include "core/model/table.h"
#include "ui/analysis/fitrows.h"
#include "ui/analysis/pickchips.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype Most = 3;

} // namespace

Pointing::Pointing(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_who(new PickChips(tr("Who points?"), PickChips::Mode::One))
    , m_cards(new QListWidget)
    , m_told(new TextLabel)
{
    m_who->setObjectName(u"pointWho"_s);
    m_cards->setObjectName(u"pointCards"_s);
    m_told->setObjectName(u"pointTold"_s);
    m_cards->setWordWrap(true);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setAccessibleName(tr("Point at three cards"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(new Field(tr("Who points?"), m_who));
    column->addWidget(m_cards);
    column->addWidget(m_told);
    setFocusProxy(m_cards);
    connect(m_who, &PickChips::changed, this, &Pointing::listCards);
    connect(m_cards, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_isListing)
            take(m_cards->row(item), item->checkState() == Qt::Checked);
    });
}

void Pointing::refresh()
{
    if (m_case != m_open.file().head.id) {
        m_case = m_open.file().head.id;
        m_chosen.clear();
        m_people.clear();
    }
    const QList<core::PersonId> people = core::atTable(m_open.file());
    if (people != m_people) {
        m_people = people;
        fill();
    }
    listCards();
}

void Pointing::fill()
{
    QStringList names;
    for (const core::PersonId &id : std::as_const(m_people))
        names += nameOfPerson(id);
    m_who->setOptions(names);
    m_who->setPicked({0});
}

core::PersonId Pointing::person() const
{
    return m_people.value(m_who->picked().value(0));
}

void Pointing::listCards()
{
    const QList<core::FactorId> chosen = m_chosen.value(person());
    const int row = std::max(0, m_cards->currentRow());
    m_isListing = true;
    m_cards->clear();
    for (const core::Factor &factor : m_open.file().factors) {
        auto *item = new QListWidgetItem(factor.text, m_cards);
        item->setCheckState(chosen.contains(factor.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_cards->setCurrentRow(std::min(row, m_cards->count() - 1));
    fitRows(*m_cards, 7);
    m_isListing = false;
    tell();
}

/// A fourth takes the place of the first.
void Pointing::take(int row, bool isChosen)
{
    QList<core::FactorId> &chosen = m_chosen[person()];
    const core::FactorId card = m_open.file().factors[row].id;
    chosen.removeAll(card);
    if (isChosen)
        chosen += card;
    if (chosen.size() > Most) {
        const core::FactorId first = chosen.takeFirst();
        for (int i = 0; i < m_cards->count(); ++i) {
            if (m_open.file().factors[i].id == first)
                m_cards->item(i)->setCheckState(Qt::Unchecked);
        }
    }
    tell();
    Q_EMIT changed();
    Q_EMIT pointed(Lit{QSet(chosen.begin(), chosen.end()), {}});
}

void Pointing::tell()
{
    QStringList lines;
    for (const core::PersonId &id : std::as_const(m_people)) {
        QStringList cards;
        for (const core::FactorId &card : m_chosen.value(id)) {
            if (const core::Factor *factor = core::find(m_open.file().factors, card))
                cards += u"\u2018%1\u2019"_s.arg(factor->text);
        }
        if (!cards.isEmpty())
            lines += tr("%1 points at %2").arg(nameOfPerson(id), cards.join(u", "_s));
    }
    m_told->setText(lines.join(u'\n'));
    m_told->setVisible(!lines.isEmpty());
}

QStringList Pointing::stillToPoint() const
{
    const qsizetype wanted = std::min(Most, m_open.file().factors.size());
    QStringList names;
    for (const core::PersonId &id : m_people) {
        if (m_chosen.value(id).size() < wanted)
            names += nameOfPerson(id);
    }
    return names;
}

QString Pointing::nameOfPerson(const core::PersonId &id) const
{
    const core::Person *it = core::find(m_open.file().persons, id);
    return it->name.isEmpty() ? wordFor(it->role) : it->name;
}

} // namespace ui
