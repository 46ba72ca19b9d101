#include "ui/analysis/presentation.h"

#include "core/analysis/layoutfew.h"
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

constexpr qreal Largest = 2.6; // Few cards on a large screen.

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
    , m_parts(core::partsOf(core::slidesOf(story)))
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
    m_view.groups.clear(); // Outlines are for who works on the map.
    m_map->scene().setFoldsEmptyLanes(true);
    build();
    go(0);
}

void Presentation::build()
{
    m_map->view().setFocusPolicy(Qt::NoFocus);
    m_map->view().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_map->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_map, &ReadingMap::tapped, this, [this] { go(m_step + 1); });
    m_layout = new QHBoxLayout;
    m_layout->setSpacing(0);
    m_layout->addWidget(m_map, 5);
    m_layout->addWidget(wordsColumn(), 3);
    auto *column = new QVBoxLayout(this);
    const int gap = sizes().gapPage;
    column->setContentsMargins(0, 0, 0, gap);
    column->setSpacing(sizes().gapSmall);
    column->addLayout(m_layout, 1);
    column->addLayout(buttonRow());
}

QWidget *Presentation::wordsColumn()
{
    m_text->setObjectName(u"slideText"_s);
    m_heading->setObjectName(u"slideHeading"_s);
    m_heading->setMuted();
    m_heading->setFont(bigger(fontOf(TextRole::Title), 1.1));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // Its letters follow.
    m_text->setMinimumHeight(2 * QFontMetrics(m_text->font()).lineSpacing());
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    const int gap = sizes().gapPage;
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, gap);
    column->setSpacing(sizes().gap);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    return words;
}

QLayout *Presentation::buttonRow()
{
    m_count->setObjectName(u"slideCount"_s);
    m_count->setMuted();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * sizes().gapPage, 0, 2 * sizes().gapPage, 0);
    row->setSpacing(sizes().gap);
    const auto add = [&](QPushButton *button, const QString &name, auto pressed) {
        button->setObjectName(name);
        button->setFocusPolicy(Qt::NoFocus); // Space goes on, whatever was pressed last.
        button->setMinimumHeight(std::max(44, sizes().control));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add(pushButton(tr("Stop (Esc)"), Variant::Ghost), u"slideLeave"_s, [this] { reject(); });
    m_bySentence = pushButton(tr("Sentence by sentence (\u2193)"), Variant::Ghost);
    add(m_bySentence, u"slideSentence"_s, [this] { goBySentence(1); });
    row->addStretch();
    row->addWidget(m_count);
    add(pushButton(tr("Back"), Variant::Plain, Icon::ArrowLeft), u"slideBack"_s, [this] {
        go(m_step - 1);
    });
    add(pushButton(tr("Next"), Variant::Primary, Icon::ArrowRight), u"slideNext"_s, [this] {
        go(m_step + 1);
    });
    return row;
}

void Presentation::go(int step)
{
    m_step = std::clamp(step, 0, steps() - 1);
    m_sentence.reset();
    showPart();
    showWords();
}

/// Beyond the first and the last sentence of a step lies the step before and after it.
void Presentation::goBySentence(int by)
{
    const auto last = isWhole() ? -1 : int(m_parts[m_step].slides.size()) - 1;
    const int wanted = m_sentence ? *m_sentence + by : (by > 0 ? 0 : -2);
    if (wanted < -1 || wanted > last) {
        go(m_step + (by > 0 ? 1 : -1));
        return;
    }
    m_sentence = wanted < 0 ? std::nullopt : std::optional(wanted);
    showWords();
}

/// The cards of this part alone, as large as the screen allows; at the end all of them.
void Presentation::showPart()
{
    const bool hasCards = isWhole() || !core::factorsOf(m_parts[m_step]).isEmpty();
    m_map->setVisible(hasCards);
    m_map->scene().setMapView(isWhole() ? core::MapView::Lanes : core::MapView::Free);
    arrange();
    fitMap();
}

core::CaseFile Presentation::cardsOfPart() const
{
    QSet<core::LinkId> told;
    for (const core::SlidePart &part : m_parts.first(m_step + 1)) {
        for (const core::Slide &slide : part.slides)
            told += QSet(slide.links.begin(), slide.links.end());
    }
    QSet<core::FactorId> cards;
    for (const core::Slide &slide : m_parts[m_step].slides) {
        cards += QSet(slide.factors.begin(), slide.factors.end());
        for (const core::Link &link : m_view.links) {
            if (slide.links.contains(link.id))
                cards += {link.from, link.to};
        }
    }
    core::CaseFile part = m_view;
    part.factors.removeIf([&](const core::Factor &it) { return !cards.contains(it.id); });
    part.links.removeIf([&](const core::Link &it) {
        return !told.contains(it.id) || !cards.contains(it.from) || !cards.contains(it.to);
    });
    return part;
}

void Presentation::showWords()
{
    QString heading = tr("The whole map");
    QString text = tr("This is the whole map. Is this how it is?");
    QString count = tr("%1 of %2").arg(m_step + 1).arg(steps());
    if (!isWhole()) {
        const core::SlidePart &part = m_parts[m_step];
        heading = part.heading;
        text = m_sentence ? part.slides[*m_sentence].text : textOf(part);
        if (m_sentence)
            count += u"  \u00b7  "_s + tr("sentence %1").arg(*m_sentence + 1);
    }
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_count->setText(count);
    m_bySentence->setVisible(!isWhole());
    lightSentence();
    layout()->activate();
    fitText();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Words beside the cards; below them where the screen is upright.
void Presentation::arrange()
{
    const bool isUpright = height() > width();
    m_layout->setDirection(isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    layout()->activate();
    m_layout->activate();
}

void Presentation::fitMap()
{
    const QSizeF room = m_map->size();
    if (m_map->isHidden() || room.isEmpty())
        return;
    m_map->showMap(isWhole() ? m_view
                             : core::placedFew(cardsOfPart(), room.width() / room.height()));
    m_map->fit(Largest);
    lightSentence();
}

void Presentation::lightSentence()
{
    const core::Slide slide = m_sentence ? m_parts[m_step].slides[*m_sentence] : core::Slide();
    m_map->scene().light({QSet(slide.factors.begin(), slide.factors.end()),
                          QSet(slide.links.begin(), slide.links.end())});
}

/// As large as its room allows: words are read from the other side of the table.
void Presentation::fitText()
{
    const QSize room = m_text->contentsRect().size();
    for (const qreal factor : {1.5, 1.3, 1.15, 1.0, 0.85, 0.7}) {
        m_text->setFont(bigger(fontOf(TextRole::Display), factor));
        if (m_text->heightForWidth(room.width()) <= room.height())
            return;
    }
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        go(m_step + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        go(m_step - 1);
        break;
    case Qt::Key_Down:
        goBySentence(1);
        break;
    case Qt::Key_Up:
        goBySentence(-1);
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

/// Beside the cards too.
void Presentation::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(m_step + 1);
}

void Presentation::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const auto fit = [this] { // Once laid out.
        arrange();
        fitMap();
        fitText();
    };
    QMetaObject::invokeMethod(this, fit, Qt::QueuedConnection);
}

} // namespace ui
