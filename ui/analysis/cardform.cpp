#include "ui/analysis/cardform.h"

#include "ui/analysis/cardpaint.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/mechanismpick.h"
#include "ui/analysis/personpick.h"
#include "ui/analysis/sourcelist.h"
#include "ui/shared/buttons.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/layouts.h"
#include "ui/shared/segmented.h"
#include "ui/shared/stepdots.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"
#include "ui/shared/wordsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int NotAsked = -1;

Tone toneFor(core::Polarity polarity)
{
    switch (polarity) {
    case core::Polarity::Burden:
        return Tone::Burden;
    case core::Polarity::Strength:
        return Tone::Strength;
    case core::Polarity::Background:
        return Tone::Background;
    }
    return Tone::Neutral;
}

} // namespace

CardForm::CardForm(const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_text(new WordsEdit(tr("Words"), 3))
    , m_polarity(new Segmented(tr("What it is")))
    , m_weight(new StepDots(tr("Weight")))
    , m_domain(new QComboBox)
    , m_saidBy(new PersonPick(tr("Said by")))
    , m_disputedBy(new PersonPick(tr("Who sees it differently?")))
    , m_since(new QLineEdit)
    , m_isNow(new QCheckBox(tr("This is the question now")))
    , m_pinned(new QCheckBox(tr("Pinned: tidying leaves it here")))
    , m_changeable(new Segmented(tr("Can it change?")))
    , m_willingness(new QSpinBox)
    , m_mechanisms(new MechanismPick(catalogue.mechanisms()))
    , m_sources(new SourceList)
    , m_visibleTo(new PersonPick(tr("Only for")))
    , m_shareable(new WordsEdit(tr("Sentence to share"), 2))
    , m_links(new QWidget)
{
    m_text->setObjectName(u"cardText"_s);
    m_since->setObjectName(u"cardSince"_s);
    m_shareable->setObjectName(u"cardShareable"_s);
    m_pinned->setObjectName(u"cardPinned"_s);
    m_weight->setObjectName(u"cardWeight"_s);
    build();
    connectFields();
}

void CardForm::addField(const QString &label, QWidget *control)
{
    m_column->addWidget(new Field(label, control));
}

void CardForm::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(sizes().gap);
    for (int i = 0; i < 3; ++i)
        m_polarity->addOption(wordFor(static_cast<core::Polarity>(i)));
    for (const QString &word : changeableWords())
        m_changeable->addOption(word);
    for (int i = 0; i < core::DomainCount; ++i) {
        const auto domain = static_cast<core::Domain>(i);
        m_domain->addItem(icon(iconFor(domain)), wordFor(domain));
    }
    m_column->addWidget(new TextLabel(tr("Card"), TextRole::Heading));
    addField(tr("In their own words"), m_text);
    m_column->addWidget(m_sources);
    addField(tr("What it is"), m_polarity);
    addField(tr("How heavy does it weigh?"), m_weight);
    addField(tr("Said by"), m_saidBy);
    addField(tr("Who sees it differently?"), m_disputedBy);
    addField(tr("Life domain"), m_domain);
    addField(tr("Since"), m_since);
    m_column->addWidget(m_isNow);
    m_column->addWidget(m_pinned);
    buildChange();
    auto *visible = new Field(tr("Only for"), m_visibleTo);
    visible->setHint(tr("Nobody chosen: everyone may see it."));
    m_column->addWidget(visible);
    addField(tr("Sentence for the others"), m_shareable);
    buildEnd();
}

void CardForm::buildChange()
{
    constexpr int most = 10;
    addField(tr("Can it change?"), m_changeable);
    m_willingness->setObjectName(u"willingness"_s);
    m_willingness->setRange(NotAsked, most);
    m_willingness->setSpecialValueText(tr("not asked"));
    m_willingness->setKeyboardTracking(false);
    m_willingness->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *willing = new Field(tr("Do you want to work on this?"), m_willingness);
    willing->setHint(tr("0 not at all, 10 very much. The youth says it."));
    m_column->addWidget(willing);
    addField(tr("What may be underneath"), m_mechanisms);
}

void CardForm::buildEnd()
{
    auto *links = new QVBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(2);
    m_column->addWidget(new TextLabel(tr("Arrows"), TextRole::Label));
    m_column->addWidget(m_links);
    auto *arrow = pushButton(tr("New arrow"), Variant::Plain, Icon::ArrowRight);
    connect(arrow, &QPushButton::clicked, this, &CardForm::arrowAsked);
    m_column->addWidget(arrow);
    auto *remove = pushButton(tr("Delete card"), Variant::Ghost, Icon::Trash);
    connect(remove, &QPushButton::clicked, this, &CardForm::removeAsked);
    m_column->addWidget(remove);
    m_column->addStretch();
}

template<typename Value>
void CardForm::set(Value core::Factor::*field, const Value &value)
{
    if (m_factor.*field == value)
        return;
    m_factor.*field = value;
    Q_EMIT edited(m_factor);
}

void CardForm::connectFields()
{
    using core::Factor;
    connect(m_text, &WordsEdit::entered, this, [this](const QString &text) {
        if (!text.isEmpty())
            set(&Factor::text, text);
    });
    connect(m_shareable, &WordsEdit::entered, this, [this](const QString &text) {
        set(&Factor::shareable, text);
    });
    connect(m_polarity, &Segmented::chosen, this, [this](int index) {
        set(&Factor::polarity, static_cast<core::Polarity>(index));
    });
    connect(m_changeable, &Segmented::chosen, this, [this](int index) {
        set(&Factor::changeable, static_cast<core::Changeable>(index));
    });
    connect(m_weight, &StepDots::valueChanged, this, [this](int value) {
        set(&Factor::weight, value);
    });
    connect(m_domain, &QComboBox::activated, this, [this](int index) {
        set(&Factor::domain, static_cast<core::Domain>(index));
    });
    connect(
        m_saidBy, &PickChips::changed, this, [this] { set(&Factor::saidBy, m_saidBy->persons()); });
    connect(m_disputedBy, &PickChips::changed, this, [this] {
        set(&Factor::disputedBy, m_disputedBy->persons());
    });
    connect(m_visibleTo, &PickChips::changed, this, [this] {
        set(&Factor::visibleTo, m_visibleTo->persons());
    });
    connect(m_since, &QLineEdit::editingFinished, this, [this] {
        set(&Factor::since, m_since->text().simplified());
    });
    connect(m_isNow, &QCheckBox::clicked, this, [this](bool isNow) { set(&Factor::isNow, isNow); });
    connect(m_pinned, &QCheckBox::clicked, this, [this](bool isPinned) {
        set(&Factor::pinned, isPinned);
    });
    connectChange();
}

void CardForm::connectChange()
{
    using core::Factor;
    connect(m_willingness, &QSpinBox::valueChanged, this, [this](int value) {
        set(&Factor::willingness, value == NotAsked ? std::nullopt : std::optional(value));
    });
    connect(m_mechanisms, &MechanismPick::changed, this, [this] {
        set(&Factor::mechanisms, m_mechanisms->picked());
    });
    connect(m_sources, &SourceList::statementAsked, this, &CardForm::statementAsked);
}

void CardForm::settle(const core::FactorId &next)
{
    if (next == m_factor.id || m_factor.id.isEmpty())
        return;
    m_text->flush();
    m_shareable->flush();
}

void CardForm::show(const core::CaseFile &file, const core::Factor &factor)
{
    setSubject(this, factor.id.uuid());
    m_factor = factor;
    const QSignalBlocker silent(m_weight);
    const QSignalBlocker quiet(m_willingness);
    m_sources->show(file, factor);
    m_willingness->setValue(factor.willingness.value_or(NotAsked));
    m_mechanisms->show(factor.mechanisms);
    m_text->showText(factor.text);
    m_polarity->setCurrent(static_cast<int>(factor.polarity));
    m_weight->setValue(factor.weight);
    m_weight->setTone(toneFor(factor.polarity));
    m_domain->setCurrentIndex(static_cast<int>(factor.domain));
    m_saidBy->show(file.persons, factor.saidBy);
    m_disputedBy->show(file.persons, factor.disputedBy);
    showWords(m_since, factor.since);
    m_isNow->setChecked(factor.isNow);
    m_pinned->setChecked(factor.pinned);
    m_changeable->setCurrent(static_cast<int>(factor.changeable));
    m_visibleTo->show(file.persons, factor.visibleTo);
    m_shareable->showText(factor.shareable);
    listLinks(file);
}

void CardForm::listLinks(const core::CaseFile &file)
{
    clear(m_links->layout()); // One of them may be what is being pressed.
    for (const core::Link &link : file.links) {
        const bool isOut = link.from == m_factor.id;
        if (!isOut && link.to != m_factor.id)
            continue;
        const core::Factor *other = core::find(file.factors, isOut ? link.to : link.from);
        if (!other)
            continue;
        const QString text = u"%1 \u2018%2\u2019"_s.arg(wordFor(link.kind), other->text);
        auto *button = new QPushButton(m_links);
        button->setIcon(icon(isOut ? Icon::ArrowRight : Icon::ArrowLeft));
        button->setText(fontMetrics().elidedText(text, Qt::ElideRight, textWidth(32)));
        button->setToolTip(text);
        button->setAccessibleName((isOut ? tr("Arrow out: %1") : tr("Arrow in: %1")).arg(text));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setVariant(button, Variant::Nav);
        m_links->layout()->addWidget(button);
        button->show();
        connect(
            button, &QPushButton::clicked, this, [this, id = link.id] { Q_EMIT linkChosen(id); });
    }
}

void CardForm::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

} // namespace ui
