#include "ui/analysis/voicespanel.h"

#include "core/model/table.h"
#include "ui/analysis/personpick.h"
#include "ui/analysis/voicelegend.h"
#include "ui/shared/buttons.h"
#include "ui/shared/field.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

void fill(QComboBox &box, const core::CaseFile &file, const core::PersonId &chosen)
{
    for (const core::Person &person : file.persons)
        box.addItem(personName(person, file.persons), person.id.text());
    box.setCurrentIndex(std::max(0, box.findData(chosen.text())));
}

/// The first one of the family beside the youth.
core::PersonId companion(const core::CaseFile &file, const core::PersonId &youth)
{
    for (const core::Person &person : file.persons) {
        if (person.id != youth && core::readerOf(file, person.id).kind == core::ReaderKind::Parent)
            return person.id;
    }
    return {};
}

} // namespace

VoicesPanel::VoicesPanel(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_onePick(new QComboBox)
    , m_otherPick(new QComboBox)
    , m_tablePick(new PersonPick(tr("Who looks along?")))
    , m_side(new Segmented(tr("What the map shows")))
    , m_legend(new VoiceLegend)
    , m_lead(new TextLabel({}, TextRole::Small))
    , m_print(pushButton(tr("Side by side on paper"), Variant::Plain, Icon::Print))
    , m_rows(new QVBoxLayout)
{
    m_onePick->setObjectName(u"voiceOne"_s);
    m_otherPick->setObjectName(u"voiceOther"_s);
    m_tablePick->setObjectName(u"voiceTable"_s);
    m_side->setObjectName(u"voiceSide"_s);
    m_print->setObjectName(u"voicePrint"_s);
    build();
    connect(&m_comparing, &QFutureWatcher<core::ViewComparison>::finished, this, [this] {
        m_found = m_comparing.result();
        list();
    });
    connect(m_onePick, &QComboBox::activated, this, &VoicesPanel::choose);
    connect(m_otherPick, &QComboBox::activated, this, &VoicesPanel::choose);
    connect(m_tablePick, &PickChips::changed, this, &VoicesPanel::choose);
    connect(m_side, &Segmented::chosen, this, [this] { Q_EMIT shown(); });
    connect(m_print, &QPushButton::clicked, this, &VoicesPanel::printAsked);
}

void VoicesPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gap);
    column->addWidget(new TextLabel(tr("Voices"), TextRole::Heading));
    m_lead->setMuted();
    m_lead->setText(tr("What each says stays as it is. Nobody is wrong."));
    column->addWidget(m_lead);
    column->addWidget(new Field(tr("Whose map?"), m_onePick));
    column->addWidget(new Field(tr("And over it"), m_otherPick));
    for (int i = 0; i < 3; ++i)
        m_side->addOption({});
    column->addWidget(m_side);
    column->addWidget(m_legend);
    m_rows->setSpacing(sizes().gapSmall);
    column->addLayout(m_rows);
    auto *table = new Field(tr("Who looks along?"), m_tablePick);
    table->setHint(tr("What is kept from one of them is not shown."));
    column->addWidget(table);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addStretch();
}

void VoicesPanel::refresh()
{
    const core::CaseFile &file = m_open.file();
    if (m_case != file.head.id) {
        m_case = file.head.id;
        const core::Person *youth = core::youthOf(file);
        m_one = youth ? youth->id : core::PersonId();
        m_other = companion(file, m_one);
        m_table = core::atTable(file);
        m_side->setCurrent(Both);
        m_found = {};
    }
    if (!core::find(file.persons, m_one))
        m_one = file.persons.isEmpty() ? core::PersonId() : file.persons.first().id;
    if (!core::find(file.persons, m_other) || m_other == m_one)
        m_other = {};
    fillPeople();
    m_view = core::asSeenByAll(file, m_table);
    compare();
    Q_EMIT shown();
}

void VoicesPanel::compare()
{
    const QList<core::PersonId> one{m_one};
    const QList<core::PersonId> other{m_other};
    m_comparing.setFuture(QtConcurrent::run(core::compareViews, m_view, one, other));
}

void VoicesPanel::fillPeople()
{
    const core::CaseFile &file = m_open.file();
    m_onePick->clear();
    fill(*m_onePick, file, m_one);
    m_otherPick->clear();
    m_otherPick->addItem(tr("nobody"), QString());
    fill(*m_otherPick, file, m_other);
    QList<core::Person> people = file.persons;
    people.removeIf([&](const core::Person &it) { return it.role == core::PersonRole::Coach; });
    m_tablePick->show(people, m_table);
    const QStringList sides{nameOf(One), tr("Both"), nameOf(Other)};
    for (int i = 0; i < sides.size(); ++i)
        m_side->setOptionText(i, sides[i]);
    m_side->setVisible(!m_other.isEmpty());
    // Names of files may be names of others.
    m_print->setVisible(!m_other.isEmpty() && !m_open.isShared());
    m_legend->setNames(nameOf(One), m_other.isEmpty() ? QString() : nameOf(Other));
}

core::PersonId VoicesPanel::personOf(const QComboBox &box) const
{
    for (const core::Person &person : m_open.file().persons) {
        if (person.id.text() == box.currentData().toString())
            return person.id;
    }
    return {};
}

void VoicesPanel::choose()
{
    m_one = personOf(*m_onePick);
    m_other = personOf(*m_otherPick);
    m_table = m_tablePick->persons();
    refresh();
}

VoicesPanel::Side VoicesPanel::side() const
{
    return m_other.isEmpty() ? One : static_cast<Side>(m_side->current());
}

void VoicesPanel::setSide(Side side)
{
    m_side->setCurrent(side);
    Q_EMIT shown();
}

void VoicesPanel::swipe(int by)
{
    constexpr int sides = 3;
    if (!m_other.isEmpty())
        setSide(static_cast<Side>((m_side->current() + by + sides) % sides));
}

Staging VoicesPanel::staging() const
{
    return stagingOf(side());
}

Staging VoicesPanel::stagingOf(Side side) const
{
    core::Voices voices = core::voicesOf(m_view, m_one, m_other);
    const auto unwanted = side == One     ? core::Voice::Other
                          : side == Other ? core::Voice::One
                                          : core::Voice::Nobody;
    voices.cards.removeIf([=](const auto &it) { return it.value() == unwanted; });
    voices.links.removeIf([=](const auto &it) { return it.value() == unwanted; });
    return ui::stagingOf(m_view, voices);
}

QString VoicesPanel::nameOf(Side side) const
{
    if (side == Both)
        return tr("both");
    return personName(m_open.file(), side == One ? m_one : m_other);
}

VoicesPoster VoicesPanel::poster(const QDate &day) const
{
    return {m_view,
            {nameOf(One), stagingOf(One)},
            {nameOf(Other), stagingOf(Other)},
            voiceWords(nameOf(One), nameOf(Other)).join(u"  \u00b7  "_s),
            summary(),
            day};
}

} // namespace ui
