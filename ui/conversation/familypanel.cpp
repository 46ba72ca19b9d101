#include "ui/conversation/familypanel.h"

#include "core/model/words.h"
#include "ui/conversation/familypicture.h"
#include "ui/conversation/personcard.h"
#include "ui/conversation/referralincard.h"
#include "ui/shared/buttons.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/personname.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FamilyPanel::FamilyPanel(OpenCase &openCase, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_deeds(openCase)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_birthDate(new QLineEdit(this))
    , m_add(pushButton({}, Variant::Primary, Icon::Plus, this))
    , m_message(new MessageBar(this))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, sizes().gapSmall, 0);
    m_column->setSpacing(sizes().gapSmall);
    m_picture = new FamilyPicture(m_case, content);
    m_column->addWidget(m_picture);
    m_column->addWidget(new ReferralInCard(m_case, content));
    m_column->addStretch();
    m_scroll = new ScrollPage(content, this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gap);
    layout->addWidget(makeAdd());
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
    connect(m_picture, &FamilyPicture::opened, this, &FamilyPanel::open);
    connect(m_picture, &FamilyPicture::removeAsked, this, &FamilyPanel::remove);
    connect(&m_case, &OpenCase::changed, this, &FamilyPanel::refresh);
    connect(&m_case, &OpenCase::reloaded, this, &FamilyPanel::refresh);
    retranslate();
    refresh();
}

QWidget *FamilyPanel::makeAdd()
{
    m_name->setObjectName(u"familyName"_s);
    m_role->setObjectName(u"familyRole"_s);
    m_birthDate->setObjectName(u"familyBirth"_s);
    m_add->setObjectName(u"familyAdd"_s);
    auto *part = new QWidget(this);
    auto *row = new FlowLayout(part);
    row->addWidget(m_name);
    row->addWidget(m_role);
    row->addWidget(m_birthDate);
    m_name->setMinimumWidth(textWidth(20));
    m_birthDate->setFixedWidth(textWidth(16));
    row->addWidget(m_add);
    connect(m_name, &QLineEdit::returnPressed, this, &FamilyPanel::add);
    connect(m_birthDate, &QLineEdit::returnPressed, this, &FamilyPanel::add);
    connect(m_add, &QPushButton::clicked, this, &FamilyPanel::add);
    return part;
}

void FamilyPanel::begin()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void FamilyPanel::add()
{
    const QString name = m_name->text().simplified();
    const QDate birthDate = dayFrom(m_birthDate->text());
    if (name.isEmpty())
        return begin();
    if (!m_birthDate->text().trimmed().isEmpty() && !birthDate.isValid()) {
        m_message->say(Tone::Warning,
                       tr("This is not a date. Type it as 12-5-2012, or leave it empty."));
        m_birthDate->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (birthDate.isValid() && birthDate > m_case.clock().today()) {
        m_message->say(Tone::Warning, tr("This day has not been yet. Look at the year."));
        m_birthDate->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->dismiss();
    const auto role = static_cast<core::PersonRole>(m_role->currentIndex());
    m_name->clear();
    m_birthDate->clear();
    m_deeds.add(name, role, birthDate);
    begin();
}

void FamilyPanel::remove(const core::PersonId &person)
{
    const QString name = personName(m_case.file(), person);
    if (!m_deeds.remove(person))
        m_message->say(Tone::Info, tr("%1 is spoken of in this case and stays.").arg(name));
}

void FamilyPanel::open(const core::PersonId &person)
{
    for (PersonCard *card : std::as_const(m_cards)) {
        if (card->id() != person)
            continue;
        card->setOpen(true);
        m_scroll->ensureWidgetVisible(card);
        card->setFocus(Qt::OtherFocusReason);
    }
}

void FamilyPanel::refresh()
{
    const QList<core::Person> &persons = m_case.file().persons;
    const bool isSame =
        std::equal(persons.begin(),
                   persons.end(),
                   m_cards.begin(),
                   m_cards.end(),
                   [](const auto &one, auto *card) { return one.id == card->id(); });
    if (!isSame)
        rebuild();
    for (PersonCard *card : std::as_const(m_cards))
        card->refresh();
    if (core::youthOf(m_case.file()) == nullptr)
        m_role->setCurrentIndex(static_cast<int>(core::PersonRole::Youth));
    else if (m_role->currentIndex() <= static_cast<int>(core::PersonRole::Youth))
        m_role->setCurrentIndex(static_cast<int>(core::PersonRole::Mother));
}

void FamilyPanel::rebuild()
{
    for (PersonCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const core::Person &person : m_case.file().persons) {
        auto *card = new PersonCard(m_case, person.id, this);
        m_column->insertWidget(m_column->count() - 1, card);
        card->show();
        connect(card, &PersonCard::removeAsked, this, &FamilyPanel::remove);
        m_cards.append(card);
    }
}

void FamilyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FamilyPanel::retranslate()
{
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of a new person"));
    m_birthDate->setPlaceholderText(tr("Birth date"));
    m_birthDate->setAccessibleName(tr("Birth date of a new person"));
    m_role->setAccessibleName(tr("Role of a new person"));
    m_add->setText(tr("Add"));
    const int index = m_role->currentIndex();
    m_role->clear();
    for (size_t i = 0; i < core::Words<core::PersonRole>::list.size(); ++i)
        m_role->addItem(wordFor(static_cast<core::PersonRole>(i)));
    m_role->setCurrentIndex(index);
    rebuild();
}

} // namespace ui
