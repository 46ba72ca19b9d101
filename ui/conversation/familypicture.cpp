#include "ui/conversation/familypicture.h"

#include "ui/conversation/familyway.h"
#include "ui/conversation/personbutton.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/paint.h"
#include "ui/shared/personname.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool liveTogether(const core::CaseFile &file, const core::PersonId &one, const core::PersonId &two)
{
    return std::any_of(file.households.begin(), file.households.end(), [&](const auto &home) {
        return home.members.contains(one) && home.members.contains(two);
    });
}

/// What a common roof does not tell.
bool isWorthALine(const core::CaseFile &file, const core::Relation &relation)
{
    const bool isPair = relation.kind == core::RelationKind::Partner
                        || relation.kind == core::RelationKind::ExPartner;
    return isPair || !liveTogether(file, relation.of, relation.to);
}

} // namespace

/// Names the lines, above the people; takes no mouse.
class FamilyPicture::LineNames : public QWidget
{
public:
    explicit LineNames(FamilyPicture *picture) : QWidget(picture), m_picture(picture)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(fontOf(TextRole::Small));
        QList<QRectF> taken;
        for (const PersonButton *button : std::as_const(m_picture->m_buttons))
            taken.append(m_picture->placeOf(button));
        for (const Line &line : m_picture->lines())
            write(painter, line, taken);
    }

private:
    /// In the middle, or the nearest place to it that covers nobody; else only the tips say it.
    void write(QPainter &painter, const Line &line, QList<QRectF> &taken)
    {
        const QPolygonF way = m_picture->wayOf(line);
        if (way.isEmpty())
            return;
        QRectF box = QFontMetricsF(painter.font()).boundingRect(line.words);
        box.adjust(-4, -1, 4, 1);
        for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            box.moveCenter(pointOf(way, part));
            box.moveLeft(std::clamp<qreal>(box.left(), 0, std::max(0.0, width() - box.width())));
            if (std::none_of(taken.begin(), taken.end(), [&](const QRectF &it) {
                    return it.intersects(box);
                }))
                return write(painter, box, line.words, taken);
        }
    }

    void write(QPainter &painter, const QRectF &box, const QString &words, QList<QRectF> &taken)
    {
        taken.append(box);
        const Tokens &colors = tokens(palette());
        paintFrame(painter, box, {.fill = colors.surface, .line = colors.border, .radius = 4});
        painter.setPen(colors.text);
        painter.drawText(box, Qt::AlignCenter, words);
    }

    FamilyPicture *m_picture;
};

FamilyPicture::FamilyPicture(OpenCase &openCase, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_deeds(openCase)
    , m_flow(new FlowLayout(this))
    , m_names(new LineNames(this))
{
    m_flow->setSpacing(sizes().gapLarge);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_case, &OpenCase::changed, this, [this] {
        if (drawing() != m_drawn)
            refresh();
    });
    connect(&m_case, &OpenCase::reloaded, this, &FamilyPicture::refresh);
    refresh();
}

FamilyPicture::Drawing FamilyPicture::drawing() const
{
    const core::CaseFile &file = m_case.file();
    return {file.persons, file.households, file.relations, file.authorities};
}

void FamilyPicture::refresh()
{
    m_drawn = drawing();
    rebuild();
    findLines();
    setAccessibleName(tr("Picture of the family"));
    setVisible(!m_case.file().persons.isEmpty());
    m_names->raise();
    m_names->update();
    update();
}

void FamilyPicture::rebuild()
{
    const auto *before = qobject_cast<PersonButton *>(focusWidget());
    const core::PersonId focused = before && before->hasFocus() ? before->id() : core::PersonId();
    for (HomeBox *box : std::as_const(m_boxes)) {
        m_flow->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    m_buttons.clear();
    const core::CaseFile &file = m_case.file();
    QList<core::PersonId> elsewhere;
    for (const core::Person &person : file.persons)
        elsewhere.append(person.id);
    for (const core::Household &home : file.households) {
        m_boxes.append(
            new HomeBox(home.id, home.name.isEmpty() ? tr("Household") : home.name, this));
        fill(m_boxes.last(), home.members);
        elsewhere.removeIf([&](const core::PersonId &id) { return home.members.contains(id); });
    }
    if (!elsewhere.isEmpty()) {
        const QString name = file.households.isEmpty() ? tr("People") : tr("Around them");
        m_boxes.append(new HomeBox({}, name, this));
        fill(m_boxes.last(), elsewhere);
    }
    for (HomeBox *box : std::as_const(m_boxes)) {
        m_flow->addWidget(box);
        box->show();
    }
    if (const QList<PersonButton *> again = buttonsOf(focused); !again.isEmpty())
        again.first()->setFocus(Qt::OtherFocusReason);
}

void FamilyPicture::fill(HomeBox *box, const QList<core::PersonId> &members)
{
    const core::CaseFile &file = m_case.file();
    for (const core::PersonId &id : members) {
        const core::Person *person = core::find(file.persons, id);
        if (!person)
            continue;
        const core::Relation *relation = m_deeds.relationOf(id);
        auto *button = new PersonButton(id, box);
        button->show(person->name,
                     detailsOf(*person),
                     relation && relation->isSupport,
                     person->role == core::PersonRole::Youth);
        button->setToolTip((QStringList{button->toolTip()} + ties(id)).join(u'\n'));
        button->setAccessibleDescription(
            (QStringList{detailsOf(*person)} + ties(id)).join(u"; "_s));
        join(button, box);
        box->add(button);
    }
}

QString FamilyPicture::detailsOf(const core::Person &person) const
{
    QStringList details{wordFor(person.role)};
    if (const int age = core::ageOn(person.birthDate, m_case.clock().today()); age >= 0)
        details.append(QString::number(age));
    if (m_deeds.hasAuthority(person.id))
        details.append(tr("authority"));
    if (!person.organisation.isEmpty())
        details.append(person.organisation);
    return details.join(u" · "_s);
}

/// What the lines say of this person, in words; and the support that is a drawing.
QStringList FamilyPicture::ties(const core::PersonId &person) const
{
    QStringList words;
    for (const core::Relation &relation : m_case.file().relations) {
        if (relation.of == person)
            words.append(
                tr("%1 of %2").arg(wordFor(relation.kind), personName(m_case.file(), relation.to)));
    }
    const core::Relation *toYouth = m_deeds.relationOf(person);
    if (toYouth && toYouth->isSupport)
        words.append(tr("support"));
    return words;
}

void FamilyPicture::join(PersonButton *button, HomeBox *box)
{
    const core::PersonId id = button->id();
    m_buttons.append(button);
    connect(button, &PersonButton::clicked, this, [this, id] { Q_EMIT opened(id); });
    connect(button, &PersonButton::removeAsked, this, [this, id] { Q_EMIT removeAsked(id); });
    connect(button, &PersonButton::walked, this, [this, button](int key) { walk(button, key); });
    connect(button, &PersonButton::menuAsked, this, [this, button](const QPoint &at) {
        openMenu(button, at);
    });
    connect(
        button, &PersonButton::dragged, this, [this](const QPoint &at) { showTarget(boxAt(at)); });
    connect(
        button, &PersonButton::dropped, this, [this, button, box](const QPoint &at, bool alsoHere) {
            showTarget(nullptr);
            drop(button, box, at, alsoHere);
        });
}

void FamilyPicture::findLines()
{
    const core::CaseFile &file = m_case.file();
    m_lines.clear();
    for (const core::Relation &relation : file.relations) {
        if (isWorthALine(file, relation))
            m_lines.append({relation.of, relation.to, wordFor(relation.kind), relation.isSupport});
    }
    for (const core::Person &person : file.persons) {
        if (buttonsOf(person.id).size() > 1)
            setAccessibleDescription(tr("%1 lives in two homes.").arg(person.name));
    }
}

QList<PersonButton *> FamilyPicture::buttonsOf(const core::PersonId &person) const
{
    QList<PersonButton *> found;
    std::copy_if(m_buttons.begin(),
                 m_buttons.end(),
                 std::back_inserter(found),
                 [&](const PersonButton *button) { return button->id() == person; });
    return found;
}

/// To the nearest on that side.
void FamilyPicture::walk(const PersonButton *from, int key)
{
    const auto middleOf = [this](const PersonButton *button) {
        return button->mapTo(this, button->rect().center());
    };
    const QPoint here = middleOf(from);
    PersonButton *nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (PersonButton *button : std::as_const(m_buttons)) {
        const QPoint way = middleOf(button) - here;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const int along = isAcross ? way.x() : way.y();
        const int aside = std::abs(isAcross ? way.y() : way.x());
        const bool isBefore = key == Qt::Key_Left || key == Qt::Key_Up;
        const int forward = isBefore ? -along : along;
        if (forward > 0 && forward + 2 * aside < least) {
            least = forward + 2 * aside;
            nearest = button;
        }
    }
    if (nearest)
        nearest->setFocus(Qt::TabFocusReason);
}

HomeBox *FamilyPicture::boxAt(const QPoint &global) const
{
    const QPoint at = mapFromGlobal(global);
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const HomeBox *box) {
        return box->geometry().contains(at);
    });
    return found == m_boxes.end() ? nullptr : *found;
}

void FamilyPicture::drop(const PersonButton *button,
                         const HomeBox *from,
                         const QPoint &at,
                         bool alsoHere)
{
    const HomeBox *to = boxAt(at);
    if (to && to != from)
        m_deeds.move(button->id(), alsoHere ? core::HouseholdId() : from->id(), to->id());
}

QRectF FamilyPicture::placeOf(const PersonButton *button) const
{
    return QRectF(button->mapTo(this, QPoint()), button->size());
}

/// Between the two places that are nearest to each other, around who stands in between; empty when
/// one of them is not drawn.
QPolygonF FamilyPicture::wayOf(const Line &line) const
{
    const PersonButton *one = nullptr;
    const PersonButton *two = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (const PersonButton *from : buttonsOf(line.of)) {
        for (const PersonButton *to : buttonsOf(line.to)) {
            const qreal length = QLineF(placeOf(from).center(), placeOf(to).center()).length();
            if (length >= least)
                continue;
            least = length;
            one = from;
            two = to;
        }
    }
    if (!one || !two)
        return {};
    QList<QRectF> between;
    for (const PersonButton *button : m_buttons) {
        if (button != one && button != two)
            between.append(placeOf(button));
    }
    return wayBetween(placeOf(one), placeOf(two), between, sizes().gap);
}

void FamilyPicture::showTarget(const HomeBox *box)
{
    m_target = box ? box->geometry() : QRect();
    update();
}

/// The boxes, then the lines: people lie above both.
void FamilyPicture::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    const qreal radius = sizes().radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HomeBox *box : std::as_const(m_boxes))
        paintFrame(painter,
                   box->geometry(),
                   {.fill = colors.surface, .line = colors.border, .radius = radius});
    if (m_target.isValid())
        paintFrame(painter, m_target, {.line = colors.primary, .radius = radius, .width = 2});
    for (const Line &line : std::as_const(m_lines)) {
        QPen pen = line.isSupport ? QPen(colors.strength.ink, 2.5) : QPen(colors.muted, 1.5);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(wayOf(line));
    }
}

void FamilyPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void FamilyPicture::resizeEvent(QResizeEvent *event)
{
    m_names->resize(size());
    QWidget::resizeEvent(event);
}

} // namespace ui
