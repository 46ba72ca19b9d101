#include "ui/conversation/personcard.h"

#include "core/model/words.h"
#include "ui/shared/drafts.h"
#include "ui/shared/field.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"
#include "ui/shared/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

template<typename Enum>
QComboBox *comboOf(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (size_t i = 0; i < core::Words<Enum>::list.size(); ++i)
        combo->addItem(wordFor(static_cast<Enum>(i)));
    return combo;
}

/// An odd date stays standing, so that nothing typed is lost, and says so.
/// `latest` is the last day it can be; invalid: any.
void readDay(QLineEdit *edit, QDate &day, const QDate &latest)
{
    const QDate typed = dayFrom(edit->text());
    const bool isOdd = !edit->text().trimmed().isEmpty() && !typed.isValid();
    const bool isToCome = latest.isValid() && typed.isValid() && typed > latest;
    if (auto *field = qobject_cast<Field *>(edit->parentWidget()))
        field->setProblem(isOdd      ? PersonCard::tr("Type it as 12-5-2012")
                          : isToCome ? PersonCard::tr("This day has not been yet.")
                                     : QString());
    if (!isOdd && !isToCome)
        day = typed;
}

} // namespace

PersonCard::PersonCard(OpenCase &openCase, const core::PersonId &person, QWidget *parent)
    : Card(parent)
    , m_case(openCase)
    , m_deeds(openCase)
    , m_id(person)
    , m_name(new TextLabel({}, TextRole::Strong, this))
    , m_summary(new TextLabel({}, TextRole::Small, this))
    , m_form(makeForm())
{
    setObjectName(u"personCard"_s);
    setSubject(this, person.uuid());
    setClickable(true);
    m_name->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMuted();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes().gapTiny);
    layout->addWidget(m_name);
    layout->addWidget(m_summary);
    layout->addWidget(m_form);
    m_form->hide();
    connect(this, &Card::clicked, this, [this] { setOpen(!isOpen()); });
    refresh();
}

QLineEdit *PersonCard::field(const QString &name, const QString &label, QLayout *row)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMinimumWidth(textWidth(18));
    row->addWidget(new Field(label, edit, this));
    return edit;
}

QWidget *PersonCard::makeForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, sizes().gapSmall, 0, 0);
    layout->setSpacing(sizes().gap);
    layout->addWidget(makePersonFields());
    layout->addWidget(makeAuthority());
    layout->addWidget(makeHomes());
    return form;
}

QWidget *PersonCard::makePersonFields()
{
    auto *part = new QWidget(this);
    auto *row = new FlowLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gap);
    m_nameEdit = field(u"personName"_s, tr("Name"), row);
    m_role = comboOf<core::PersonRole>(this);
    m_role->setObjectName(u"personRole"_s);
    row->addWidget(new Field(tr("Role"), m_role, this));
    m_birthDate = field(u"personBirth"_s, tr("Birth date"), row);
    m_relation = comboOf<core::RelationKind>(this);
    m_relation->setObjectName(u"personRelation"_s);
    m_relation->setPlaceholderText(tr("not said"));
    row->addWidget(new Field(tr("Relation to the youth"), m_relation, this));
    m_phone = field(u"personPhone"_s, tr("Phone"), row);
    m_remark = field(u"personRemark"_s, tr("Good to know"), row);
    for (QLineEdit *edit : {m_nameEdit, m_birthDate, m_phone, m_remark})
        connect(edit, &QLineEdit::editingFinished, this, &PersonCard::keepPerson);
    connect(m_role, &QComboBox::activated, this, &PersonCard::keepPerson);
    connect(m_relation, &QComboBox::activated, this, [this](int index) {
        m_deeds.setRelation(m_id, static_cast<core::RelationKind>(index));
    });
    return part;
}

QWidget *PersonCard::makeAuthority()
{
    auto *part = new QWidget(this);
    auto *row = new FlowLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gap);
    m_authority = new QCheckBox(tr("Has authority"), part);
    m_authority->setObjectName(u"personAuthority"_s);
    m_support = new QCheckBox(tr("Is a support"), part);
    m_support->setObjectName(u"personSupport"_s);
    row->addWidget(m_support);
    row->addWidget(m_authority);
    m_since = field(u"authoritySince"_s, tr("Authority since"), row);
    m_until = field(u"authorityUntil"_s, tr("Authority until"), row);
    m_source = field(u"authoritySource"_s, tr("How we know"), row);
    connect(m_authority, &QCheckBox::clicked, this, [this](bool has) {
        m_deeds.setAuthority(m_id, has);
    });
    connect(
        m_support, &QCheckBox::clicked, this, [this](bool is) { m_deeds.setSupport(m_id, is); });
    connect(m_since, &QLineEdit::editingFinished, this, &PersonCard::keepAuthority);
    connect(m_until, &QLineEdit::editingFinished, this, &PersonCard::keepAuthority);
    connect(m_source, &QLineEdit::editingFinished, this, &PersonCard::keepAuthority);
    return part;
}

QWidget *PersonCard::makeHomes()
{
    auto *part = new QWidget(this);
    m_homes = new FlowLayout(part);
    m_homes->setContentsMargins(0, 0, 0, 0);
    m_homes->setSpacing(sizes().gapSmall);
    m_newHome = new QLineEdit(part);
    m_newHome->setObjectName(u"newHome"_s);
    keepUntilTaken(m_newHome);
    m_newHome->setMinimumWidth(textWidth(26));
    m_newHome->setPlaceholderText(tr("Another household, Enter"));
    m_newHome->setAccessibleName(tr("Name of another household"));
    m_homes->addWidget(m_newHome);
    connect(m_newHome, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_newHome->text().simplified();
        m_newHome->clear();
        if (!name.isEmpty())
            m_deeds.addHousehold(m_id, name);
    });
    return part;
}

void PersonCard::showHomes()
{
    const QList<core::Household> &homes = m_case.file().households;
    const auto isSameHome = [](const core::Household &one, const core::Household &other) {
        return one.id == other.id && one.name == other.name;
    };
    QWidget *part = m_newHome->parentWidget();
    if (std::equal(
            homes.begin(), homes.end(), m_shownHomes.begin(), m_shownHomes.end(), isSameHome)) {
        // The chip that was pressed keeps the focus.
        const QList<QPushButton *> chips =
            part->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (QPushButton *chip : chips) {
            for (const core::Household &home : homes) {
                if (chip->property("home").toString() == home.id.text())
                    chip->setChecked(home.members.contains(m_id));
            }
        }
        return;
    }
    m_shownHomes = homes;
    for (QPushButton *chip : part->findChildren<QPushButton *>()) {
        m_homes->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_homes->removeWidget(m_newHome);
    for (const core::Household &home : homes) {
        auto *chip = new QPushButton(home.name, part);
        setVariant(chip, Variant::Chip);
        chip->setCheckable(true);
        chip->setProperty("home", home.id.text());
        chip->setChecked(home.members.contains(m_id));
        chip->setAccessibleName(tr("Lives in: %1").arg(home.name));
        const core::HouseholdId id = home.id;
        connect(chip, &QPushButton::clicked, this, [this, id](bool lives) {
            m_deeds.setMember(m_id, id, lives);
        });
        m_homes->addWidget(chip);
        chip->show();
    }
    m_homes->addWidget(m_newHome);
}

void PersonCard::refresh()
{
    const core::Person *person = core::find(m_case.file().persons, m_id);
    if (person == nullptr)
        return;
    m_name->setText(person->name.isEmpty() ? wordFor(person->role) : person->name);
    m_summary->setText(summary(*person));
    setAccessibleName(u"%1; %2"_s.arg(m_name->text(), m_summary->text()));
    showFields(*person);
    showHomes();
}

void PersonCard::showFields(const core::Person &person)
{
    showWords(m_nameEdit, person.name);
    showWords(m_birthDate, dayText(person.birthDate));
    showWords(m_phone, person.phone);
    showWords(m_remark, person.remark);
    m_role->setCurrentIndex(static_cast<int>(person.role));
    const bool isYouth = person.role == core::PersonRole::Youth;
    const core::Relation *relation = m_deeds.relationOf(m_id);
    m_relation->setCurrentIndex(relation != nullptr ? static_cast<int>(relation->kind) : -1);
    m_relation->parentWidget()->setVisible(!isYouth);
    m_support->setVisible(!isYouth);
    m_support->setChecked(relation != nullptr && relation->isSupport);
    const core::Authority *authority = m_deeds.authorityOf(m_id);
    m_authority->setVisible(!isYouth);
    m_authority->setChecked(m_deeds.hasAuthority(m_id));
    for (const QLineEdit *line : {m_since, m_until, m_source})
        line->parentWidget()->setVisible(authority != nullptr);
    showWords(m_since, authority != nullptr ? dayText(authority->since) : QString());
    showWords(m_until, authority != nullptr ? dayText(authority->until) : QString());
    showWords(m_source, authority != nullptr ? authority->source : QString());
}

QString PersonCard::summary(const core::Person &person) const
{
    QStringList parts{wordFor(person.role)};
    const int age = core::ageOn(person.birthDate, m_case.clock().today());
    if (age >= 0)
        parts.append(tr("%n year(s)", nullptr, age));
    if (const core::Authority *authority = m_deeds.authorityOf(m_id)) {
        if (authority->until.isValid())
            parts.append(tr("authority until %1").arg(dayText(authority->until)));
        else
            parts.append(authority->since.isValid()
                             ? tr("authority since %1").arg(dayText(authority->since))
                             : tr("authority"));
    }
    for (const core::Household &home : m_case.file().households) {
        if (home.members.contains(m_id))
            parts.append(home.name);
    }
    const core::Relation *relation = m_deeds.relationOf(m_id);
    if (relation != nullptr && relation->isSupport)
        parts.append(tr("support"));
    if (!person.remark.isEmpty())
        parts.append(person.remark);
    return parts.join(u"  ·  "_s);
}

void PersonCard::keepPerson()
{
    const core::Person *before = core::find(m_case.file().persons, m_id);
    if (before == nullptr)
        return;
    core::Person after = *before;
    after.name = m_nameEdit->text().simplified();
    after.role = static_cast<core::PersonRole>(m_role->currentIndex());
    after.phone = m_phone->text().simplified();
    after.remark = m_remark->text().simplified();
    readDay(m_birthDate, after.birthDate, m_case.clock().today());
    m_deeds.change(after);
}

void PersonCard::keepAuthority()
{
    const core::Authority *before = m_deeds.authorityOf(m_id);
    if (before == nullptr)
        return;
    core::Authority after = *before;
    after.source = m_source->text().simplified();
    readDay(m_since, after.since, m_case.clock().today());
    readDay(m_until, after.until, QDate());
    if (after.until.isValid() && after.since.isValid() && after.until < after.since) {
        if (auto *field = qobject_cast<Field *>(m_until->parentWidget()))
            field->setProblem(tr("This is before it began."));
        after.until = before->until;
    }
    m_deeds.change(after);
}

void PersonCard::setOpen(bool open)
{
    m_form->setVisible(open);
    setSelected(open);
}

void PersonCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && hasFocus())
        Q_EMIT removeAsked(m_id);
    else if (event->key() == Qt::Key_Escape && isOpen()) {
        setOpen(false);
        setFocus(Qt::OtherFocusReason);
    } else
        Card::keyPressEvent(event);
}

} // namespace ui
