#include "ui/analysis/linkform.h"

#include "ui/analysis/linkwords.h"
#include "ui/analysis/personpick.h"
#include "ui/shared/buttons.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wordsedit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LinkForm::LinkForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sentence(new TextLabel)
    , m_meaning(new TextLabel({}, TextRole::Small))
    , m_kind(new PickChips(tr("What the arrow says"), PickChips::Mode::One))
    , m_strength(new Segmented(tr("How strong?")))
    , m_certainty(new Segmented(tr("How sure?")))
    , m_delayed(new QCheckBox(tr("Only after some time")))
    , m_example(new WordsEdit(tr("Example"), 3))
    , m_saidBy(new PersonPick(tr("Who says so?")))
    , m_disputedBy(new PersonPick(tr("Who sees it differently?")))
    , m_visibleTo(new PersonPick(tr("Only for")))
{
    m_kind->setObjectName(u"linkKind"_s);
    m_example->setObjectName(u"linkExample"_s);
    build();
    connectFields();
}

void LinkForm::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(sizes().gap);
    m_meaning->setMuted();
    m_kind->setOptions(kindWords(), {Icon::Flag, Icon::Plus, Icon::Minus, Icon::Help, Icon::Link});
    for (const QString &word : strengthWords())
        m_strength->addOption(word);
    for (const QString &word : certaintyWords())
        m_certainty->addOption(word);
    m_column->addWidget(new TextLabel(tr("Arrow"), TextRole::Heading));
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_kind);
    m_column->addWidget(m_meaning);
    m_column->addWidget(new Field(tr("How strong?"), m_strength));
    m_column->addWidget(new Field(tr("How sure?"), m_certainty));
    auto *example = new Field(tr("When did you see this?"), m_example);
    example->setHint(tr("An example, in their own words."));
    m_column->addWidget(example);
    m_column->addWidget(new Field(tr("Who says so?"), m_saidBy));
    m_column->addWidget(new Field(tr("Who sees it differently?"), m_disputedBy));
    auto *differ = pushButton(tr("An own arrow beside it"), Variant::Plain, Icon::Split);
    differ->setObjectName(u"ownArrow"_s);
    connect(differ, &QPushButton::clicked, this, &LinkForm::differAsked);
    m_column->addWidget(differ);
    m_column->addWidget(m_delayed);
    m_column->addWidget(new Field(tr("Only for"), m_visibleTo));
    auto *turned = pushButton(tr("Is it the other way round? (R)"), Variant::Plain, Icon::Sync);
    connect(turned, &QPushButton::clicked, this, &LinkForm::turn);
    m_column->addWidget(turned);
    auto *remove = pushButton(tr("Delete arrow"), Variant::Ghost, Icon::Trash);
    connect(remove, &QPushButton::clicked, this, &LinkForm::removeAsked);
    m_column->addWidget(remove);
    m_column->addStretch();
}

template<typename Value>
void LinkForm::set(Value core::Link::*field, const Value &value)
{
    if (m_link.*field == value)
        return;
    m_link.*field = value;
    Q_EMIT edited(m_link);
}

void LinkForm::connectFields()
{
    using core::Link;
    connect(m_kind, &PickChips::changed, this, [this] {
        set(&Link::kind, static_cast<core::LinkKind>(m_kind->picked().value(0, 1)));
    });
    connect(m_strength, &Segmented::chosen, this, [this](int index) {
        set(&Link::strength, index + 1);
    });
    connect(m_certainty, &Segmented::chosen, this, [this](int index) {
        set(&Link::certainty, static_cast<core::Certainty>(index));
    });
    connect(m_delayed, &QCheckBox::clicked, this, [this](bool isDelayed) {
        set(&Link::delayed, isDelayed);
    });
    connect(m_example, &WordsEdit::entered, this, [this](const QString &text) {
        set(&Link::example, text);
    });
    connect(
        m_saidBy, &PickChips::changed, this, [this] { set(&Link::saidBy, m_saidBy->persons()); });
    connect(m_disputedBy, &PickChips::changed, this, [this] {
        set(&Link::disputedBy, m_disputedBy->persons());
    });
    connect(m_visibleTo, &PickChips::changed, this, [this] {
        set(&Link::visibleTo, m_visibleTo->persons());
    });
}

void LinkForm::turn()
{
    Q_EMIT edited(reversed(m_link));
}

void LinkForm::settle(const core::LinkId &next)
{
    if (next != m_link.id && !m_link.id.isEmpty())
        m_example->flush();
}

void LinkForm::show(const core::CaseFile &file, const core::Link &link)
{
    m_link = link;
    setSubject(this, link.id.uuid());
    const core::Factor *from = core::find(file.factors, link.from);
    const core::Factor *to = core::find(file.factors, link.to);
    m_sentence->setText(u"\u2018%1\u2019 %2 \u2018%3\u2019"_s.arg(
        from ? from->text : QString(), wordFor(link.kind), to ? to->text : QString()));
    m_meaning->setText(meaningOf(link.kind));
    m_kind->setPicked({static_cast<int>(link.kind)});
    m_strength->setCurrent(link.strength - 1);
    m_certainty->setCurrent(static_cast<int>(link.certainty));
    m_delayed->setChecked(link.delayed);
    m_example->showText(link.example);
    m_saidBy->show(file.persons, link.saidBy);
    m_disputedBy->show(file.persons, link.disputedBy);
    m_visibleTo->show(file.persons, link.visibleTo);
}

void LinkForm::focusFirst()
{
    m_kind->findChild<QWidget *>()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
