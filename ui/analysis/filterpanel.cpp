#include "ui/analysis/filterpanel.h"

#include "ui/analysis/cardpaint.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/linkwords.h"
#include "ui/analysis/personpick.h"
#include "ui/shared/buttons.h"
#include "ui/shared/paint.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Polarities = 3;

template<typename Enum>
QSet<Enum> pickedOf(const PickChips &chips)
{
    QSet<Enum> values;
    const QList<int> picks = chips.picked();
    for (const int pick : picks)
        values += static_cast<Enum>(pick);
    return values;
}

template<typename Enum>
QList<int> indicesOf(const QSet<Enum> &values)
{
    QList<int> indices;
    for (const Enum value : values)
        indices += static_cast<int>(value);
    return indices;
}

PickChips *anyOf(const QString &name)
{
    return new PickChips(name, PickChips::Mode::Any);
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent)
    , m_count(new TextLabel({}, TextRole::Strong))
    , m_body(new QWidget)
    , m_page(new ScrollPage(m_body))
    , m_saidBy(new PersonPick(tr("Said by")))
    , m_polarity(anyOf(tr("What it is")))
    , m_domains(anyOf(tr("Life domain")))
    , m_times(anyOf(tr("Since")))
    , m_kinds(anyOf(tr("Arrow")))
    , m_certainty(anyOf(tr("How sure")))
{
    setObjectName(u"filterPanel"_s);
    QStringList words;
    QList<Icon> pictures;
    for (int i = 0; i < Polarities; ++i) {
        words += wordFor(static_cast<core::Polarity>(i));
        pictures += iconFor(static_cast<core::Polarity>(i));
    }
    m_polarity->setOptions(words, pictures);
    words.clear();
    pictures.clear();
    for (int i = 0; i < core::DomainCount; ++i) {
        words += wordFor(static_cast<core::Domain>(i));
        pictures += iconFor(static_cast<core::Domain>(i));
    }
    m_domains->setOptions(words, pictures);
    m_kinds->setOptions(kindWords());
    m_certainty->setOptions(certaintyWords());
    auto *column = new QVBoxLayout(this);
    const int gap = sizes().gap;
    column->setContentsMargins(gap, sizes().gapSmall, gap, sizes().gapSmall);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(makeHead());
    column->addWidget(m_page);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, sizes().gapSmall);
    body->setSpacing(sizes().gapTiny);
    add(tr("Said by"), m_saidBy);
    add(tr("What it is"), m_polarity);
    add(tr("Life domain"), m_domains);
    add(tr("Since"), m_times);
    add(tr("Arrow"), m_kinds);
    add(tr("How sure"), m_certainty);
    m_page->hide();
    hide();
}

QWidget *FilterPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setWordWrap(false);
    auto *all = pushButton(tr("Show everything"), Variant::Ghost);
    all->setObjectName(u"filterAll"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        Q_EMIT changed({});
        fold(true);
    });
    auto *toggle = iconButton(Icon::Sliders, tr("What to look at"));
    connect(toggle, &QToolButton::clicked, this, [this] { fold(!isFolded()); });
    row->addWidget(toggle);
    row->addWidget(m_count, 1);
    row->addWidget(all);
    return head;
}

void FilterPanel::add(const QString &label, PickChips *chips)
{
    m_body->layout()->addWidget(new TextLabel(label, TextRole::Label));
    m_body->layout()->addWidget(chips);
    connect(chips, &PickChips::changed, this, [this] { Q_EMIT changed(filter()); });
}

core::MapFilter FilterPanel::filter() const
{
    core::MapFilter filter;
    const QList<core::PersonId> persons = m_saidBy->persons();
    filter.saidBy = QSet<core::PersonId>(persons.begin(), persons.end());
    filter.polarities = pickedOf<core::Polarity>(*m_polarity);
    filter.domains = pickedOf<core::Domain>(*m_domains);
    filter.kinds = pickedOf<core::LinkKind>(*m_kinds);
    filter.certainties = pickedOf<core::Certainty>(*m_certainty);
    const QList<int> times = m_times->picked();
    for (const int time : times) {
        if (time == 0)
            filter.isNow = true;
        else
            filter.since += m_since[time - 1];
    }
    return filter;
}

void FilterPanel::show(const core::CaseFile &file, const core::MapFilter &filter)
{
    m_since = core::sinceWords(file);
    QStringList times{tr("The question now")};
    QList<int> chosen;
    if (filter.isNow)
        chosen += 0;
    for (const QString &since : std::as_const(m_since)) {
        if (filter.since.contains(since))
            chosen += int(times.size());
        times += fontMetrics().elidedText(since, Qt::ElideRight, textWidth(24));
    }
    m_times->setOptions(times);
    m_times->setPicked(chosen);
    m_saidBy->show(file.persons, filter.saidBy.values());
    m_polarity->setPicked(indicesOf(filter.polarities));
    m_domains->setPicked(indicesOf(filter.domains));
    m_kinds->setPicked(indicesOf(filter.kinds));
    m_certainty->setPicked(indicesOf(filter.certainties));
}

void FilterPanel::tellCount(qsizetype matching, qsizetype all)
{
    m_count->setText(tr("%1 of %n card(s)", nullptr, int(all)).arg(matching));
}

QString FilterPanel::sentence() const
{
    return m_count->text();
}

void FilterPanel::fold(bool isFolded)
{
    m_page->setVisible(!isFolded);
    if (isFolded)
        Q_EMIT left();
}

bool FilterPanel::isFolded() const
{
    return m_page->isHidden();
}

void FilterPanel::fitTo(const QSize &room)
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = room.width() - margins.left() - margins.right();
    const int head = layout()->itemAt(0)->sizeHint().height() + margins.top() + margins.bottom();
    const int least = 4 * sizes().control;
    const int left = std::max(least, room.height() - head - layout()->spacing());
    const int body = std::min(left, m_body->layout()->totalHeightForWidth(inner));
    m_page->setFixedHeight(body);
    setFixedSize(room.width(), isFolded() ? head : head + layout()->spacing() + body);
}

void FilterPanel::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold(true);
    else
        event->accept(); // Not for the page below.
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    paintFrame(painter,
               rect(),
               {.fill = colors.raised, .line = colors.border, .radius = qreal(sizes().cardRadius)});
}

} // namespace ui
