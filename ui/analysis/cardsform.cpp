#include "ui/analysis/cardsform.h"

#include "ui/analysis/cardpaint.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/pickchips.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int None = -1;
constexpr qsizetype MostNames = 6;
constexpr qsizetype LongestName = 60;

/// What all of them have; None when they differ.
template<typename Value>
int shared(const QList<const core::Factor *> &cards, Value core::Factor::*field)
{
    const bool isShared = std::all_of(cards.begin(), cards.end(), [&](const core::Factor *card) {
        return card->*field == cards.first()->*field;
    });
    return isShared && !cards.isEmpty() ? static_cast<int>(cards.first()->*field) : None;
}

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= LongestName ? plain : plain.left(LongestName - 1) + u'\u2026';
}

} // namespace

CardsForm::CardsForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new TextLabel({}, TextRole::Heading))
    , m_names(new TextLabel)
    , m_polarity(new PickChips(tr("What they are"), PickChips::Mode::One))
    , m_domain(new QComboBox)
{
    setObjectName(u"cardsForm"_s);
    m_polarity->setObjectName(u"cardsPolarity"_s);
    m_domain->setObjectName(u"cardsDomain"_s);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setMuted();
    m_names->setMinimumWidth(1); // A long word is no reason to grow.
    fillFields();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(sizes().gap);
    m_column->addWidget(m_title);
    m_column->addWidget(m_names);
    m_column->addWidget(new Field(tr("What they are"), m_polarity));
    m_column->addWidget(new Field(tr("Life domain"), m_domain));
    m_column->addStretch(1);
}

void CardsForm::fillFields()
{
    QStringList words;
    QList<Icon> pictures;
    for (int i = 0; i < 3; ++i) {
        words += wordFor(static_cast<core::Polarity>(i));
        pictures += iconFor(static_cast<core::Polarity>(i));
    }
    m_polarity->setOptions(words, pictures);
    m_domain->setPlaceholderText(tr("Different"));
    for (int i = 0; i < core::DomainCount; ++i) {
        const auto domain = static_cast<core::Domain>(i);
        m_domain->addItem(icon(iconFor(domain)), wordFor(domain));
    }
    connect(m_polarity, &PickChips::changed, this, [this] {
        Q_EMIT polarityChosen(static_cast<core::Polarity>(m_polarity->picked().value(0)));
    });
    connect(m_domain, &QComboBox::activated, this, [this](int index) {
        Q_EMIT domainChosen(static_cast<core::Domain>(index));
    });
}

void CardsForm::setCommands(const QList<QAction *> &commands)
{
    for (QAction *command : commands) {
        auto *button = new QPushButton(command->icon(), command->text(), this);
        button->setToolTip(command->toolTip());
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setVariant(button, Variant::Nav);
        connect(button, &QPushButton::clicked, command, &QAction::trigger);
        const auto show = [button, command] { button->setVisible(command->isEnabled()); };
        connect(command, &QAction::changed, button, show);
        show();
        m_column->insertWidget(m_column->count() - 1, button);
    }
}

void CardsForm::show(const core::CaseFile &file, const QList<core::FactorId> &cards)
{
    QList<const core::Factor *> known;
    QStringList names;
    for (const core::FactorId &id : cards) {
        if (const core::Factor *card = core::find(file.factors, id)) {
            known += card;
            names += shortened(card->text);
        }
    }
    const qsizetype more = names.size() - MostNames;
    if (more > 1)
        names = names.mid(0, MostNames) + QStringList{tr("and %n more", nullptr, int(more))};
    m_title->setText(tr("%n cards", nullptr, int(known.size())));
    m_names->setText(names.join(u'\n'));
    const int polarity = shared(known, &core::Factor::polarity);
    m_polarity->setPicked(polarity == None ? QList<int>() : QList{polarity});
    m_domain->setCurrentIndex(shared(known, &core::Factor::domain));
}

void CardsForm::focusFirst()
{
    m_domain->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
