#include "ui/analysis/presentation.h"

#include "core/model/table.h"
#include "ui/analysis/readingmap.h"
#include "ui/shared/buttons.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal Largest = 2.0;   // A small map on a large screen.
constexpr qreal Readable = 0.55; // Below this the map goes to what is being told.

QFont bigger(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

core::Story storyFor(const core::CaseFile &view, const QList<core::PersonId> &people)
{
    core::Reader reader = core::Reader::all();
    for (const core::PersonId &person : people) {
        const core::Reader one = core::readerOf(view, person);
        if (one.kind == core::ReaderKind::Youth || people.size() == 1)
            reader = one;
    }
    return core::storyOf(view, {reader, screenLanguage(), false});
}

Presentation::Presentation(const core::CaseFile &view, const core::Story &story, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_slides(core::slidesOf(story))
    , m_map(new ReadingMap(this))
    , m_heading(new TextLabel({}, TextRole::Title))
    , m_text(new TextLabel({}, TextRole::Display))
    , m_count(new TextLabel({}, TextRole::Body))
{
    setObjectName(u"presentation"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(tr("Presentation"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_slides +=
        {tr("The whole map"), tr("This is the whole map. Is this how it is?"), {}, {}, true};
    build();
    m_map->showMap(m_view);
    go(0);
}

void Presentation::build()
{
    m_text->setObjectName(u"slideText"_s);
    m_heading->setObjectName(u"slideHeading"_s);
    m_count->setObjectName(u"slideCount"_s);
    m_heading->setMuted();
    m_count->setMuted();
    m_heading->setFont(bigger(fontOf(TextRole::Title), 1.1));
    m_text->setFont(bigger(fontOf(TextRole::Display), 1.3));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setMinimumHeight(3 * QFontMetrics(m_text->font()).lineSpacing());
    auto *back = pushButton(tr("Back"), Variant::Plain, Icon::ArrowLeft);
    auto *next = pushButton(tr("Next"), Variant::Primary, Icon::ArrowRight);
    auto *leave = pushButton(tr("Stop (Esc)"), Variant::Ghost);
    back->setObjectName(u"slideBack"_s);
    next->setObjectName(u"slideNext"_s);
    leave->setObjectName(u"slideLeave"_s);
    for (QPushButton *button : {back, next, leave}) {
        button->setFocusPolicy(Qt::NoFocus); // Space goes on, whatever was pressed last.
        button->setMinimumHeight(std::max(44, sizes().control));
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes().gap);
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(back);
    row->addWidget(next);
    auto *words = new QVBoxLayout;
    const int gap = sizes().gapPage;
    words->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    words->setSpacing(sizes().gapSmall);
    words->addWidget(m_heading);
    words->addWidget(m_text, 1);
    words->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_map, 1);
    column->addLayout(words);
    m_map->view().setFocusPolicy(Qt::NoFocus);
    m_map->view().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_map->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_map, &ReadingMap::tapped, this, [this] { go(m_step + 1); });
}

void Presentation::go(int step)
{
    m_step = std::clamp(step, 0, steps() - 1);
    show(m_slides[m_step]);
}

/// What was told stays; what is told now stands out.
void Presentation::show(const core::Slide &slide)
{
    Staging told;
    for (const core::Slide &before : m_slides.first(m_step + 1)) {
        told.cards += QSet(before.factors.begin(), before.factors.end());
        told.links += QSet(before.links.begin(), before.links.end());
    }
    for (const core::Link &link : std::as_const(m_view.links)) {
        if (told.links.contains(link.id))
            told.cards += {link.from, link.to};
    }
    const bool isLast = m_step == steps() - 1;
    m_map->scene().stage(isLast ? wholeOf(m_view) : told);
    Lit lit;
    lit.factors = QSet(slide.factors.begin(), slide.factors.end());
    lit.links = QSet(slide.links.begin(), slide.links.end());
    m_map->scene().light(lit);
    m_heading->setText(slide.heading);
    m_text->setText(slide.text);
    m_text->setAccessibleName(slide.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(steps()));
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    fit();
}

void Presentation::fit()
{
    if (m_map->fit(Largest) >= Readable)
        return;
    QRectF told;
    for (const core::FactorId &card : m_map->scene().lit().factors)
        told |= m_map->scene().cardRect(card);
    if (!told.isEmpty())
        m_map->goTo(told, 0.9);
}

int Presentation::partFrom(int step, int by) const
{
    for (int at = step + by; at > 0 && at < steps(); at += by) {
        if (m_slides[at].startsPart)
            return at;
    }
    return by > 0 ? steps() - 1 : 0;
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_step + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        go(m_step - 1);
        break;
    case Qt::Key_PageDown:
        go(partFrom(m_step, 1));
        break;
    case Qt::Key_PageUp:
        go(partFrom(m_step, -1));
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(steps() - 1);
        break;
    default:
        QDialog::keyPressEvent(event); // Esc.
    }
}

void Presentation::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(this, &Presentation::fit, Qt::QueuedConnection); // Once laid out.
}

} // namespace ui
