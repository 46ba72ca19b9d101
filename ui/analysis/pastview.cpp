#include "ui/analysis/pastview.h"

#include "core/analysis/mapchanges.h"
#include "ui/analysis/mapsaver.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/layouts.h"
#include "ui/shared/readerbox.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int RestMsecs = 80; // Of the slider, before the past is asked for.

QString momentText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + u", "_s
           + local.time().toString(u"HH:mm"_s);
}

/// How it was when the day of a talk was over.
QDateTime endOf(const core::Conversation &talk)
{
    return QDateTime(talk.startedAt.toLocalTime().date().addDays(1), QTime(0, 0)).addMSecs(-1);
}

} // namespace

PastView::PastView(OpenCase &open, QWidget *page)
    : QWidget(page)
    , m_open(open)
    , m_view(new StillView(m_scene, this))
    , m_when(new TextLabel({}, TextRole::Heading))
    , m_side(new Segmented(tr("Which map")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_goTo(new QComboBox)
    , m_reader(new ReaderBox)
    , m_name(new QLineEdit)
    , m_count(new TextLabel({}, TextRole::Small))
    , m_changes(new QVBoxLayout)
{
    setObjectName(u"past"_s);
    m_when->setObjectName(u"pastWhen"_s);
    m_slider->setObjectName(u"pastSlider"_s);
    m_goTo->setObjectName(u"pastGoTo"_s);
    m_reader->setObjectName(u"pastReader"_s);
    m_name->setObjectName(u"pastName"_s);
    m_count->setObjectName(u"pastCount"_s);
    m_slider->setAccessibleName(tr("When"));
    m_slider->setPageStep(10);
    m_view->setAccessibleName(tr("Map as it was: to look at"));
    page->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMsecs);
    build();
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_asked = m_moments.value(m_slider->value());
        Q_EMIT pastAsked(m_asked);
    });
    connect(m_slider, &QSlider::valueChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_goTo, &QComboBox::activated, this, &PastView::goTo);
    connect(m_reader, &ReaderBox::activated, this, &PastView::refresh);
    connect(
        m_side, &Segmented::chosen, this, [this](int side) { showSide(static_cast<Side>(side)); });
    hide();
}

void PastView::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(changesColumn());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner());
    column->addLayout(row, 1);
    column->addWidget(timeRow());
}

QWidget *PastView::banner()
{
    auto *banner = new QWidget;
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(sizes().gapLarge, sizes().gapSmall, sizes().gapLarge, sizes().gapSmall);
    row->setSpacing(sizes().gap);
    m_side->addOption(tr("Then"));
    m_side->addOption(tr("Now"));
    auto *back = pushButton(tr("Back to now (Esc)"), Variant::Primary);
    back->setObjectName(u"pastEnd"_s);
    connect(back, &QPushButton::clicked, this, &PastView::end);
    row->addWidget(m_when, 1);
    row->addWidget(m_side);
    row->addWidget(back);
    return banner;
}

QWidget *PastView::timeRow()
{
    m_name->setPlaceholderText(tr("Name this moment"));
    m_name->setAccessibleName(tr("Name this moment"));
    m_name->setMinimumWidth(std::max(
        m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) + 2 * sizes().control,
        textWidth(24)));
    m_goTo->setMinimumWidth(textWidth(24));
    auto *name = pushButton(tr("Keep"));
    name->setObjectName(u"pastKeepName"_s);
    connect(name, &QPushButton::clicked, this, &PastView::nameMoment);
    connect(m_name, &QLineEdit::returnPressed, this, &PastView::nameMoment);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes().gap);
    row->addWidget(m_goTo);
    row->addStretch(1);
    row->addWidget(m_name);
    row->addWidget(name);
    auto *time = new QWidget;
    auto *column = new QVBoxLayout(time);
    const int gap = sizes().gapLarge;
    column->setContentsMargins(gap, sizes().gapSmall, gap, sizes().gapSmall);
    column->setSpacing(sizes().gapSmall);
    column->addWidget(m_slider);
    column->addLayout(row);
    return time;
}

QWidget *PastView::changesColumn()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    const int gap = sizes().gapLarge;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(sizes().gapSmall);
    auto *reader = new Field(tr("For whom?"), m_reader);
    reader->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(reader);
    column->addWidget(new TextLabel(tr("What changed since?"), TextRole::Heading));
    m_count->setMuted();
    column->addWidget(m_count);
    m_changes->setSpacing(sizes().gapSmall);
    column->addLayout(m_changes);
    column->addStretch(1);
    auto *page = new ScrollPage(list);
    page->setFixedWidth(textWidth(36));
    return page;
}

void PastView::begin()
{
    setGeometry(parentWidget()->rect());
    m_scene.setAppearance(font(), palette());
    m_reader->fill(m_open.file());
    m_reader->choose(core::Reader::all()); // The coach.
    m_at = {};
    m_moments.clear();
    m_when->setText(tr("Looking back \u2026"));
    show();
    raise();
    m_slider->setFocus();
    Q_EMIT momentsAsked();
}

void PastView::end()
{
    m_rest.stop();
    hide();
    m_past = m_then = m_now = {};
    Q_EMIT ended();
}

void PastView::showMoments(const QList<QDateTime> &moments)
{
    m_moments = moments;
    const QSignalBlocker silent(m_slider);
    m_slider->setRange(0, int(std::max<qsizetype>(0, moments.size() - 1)));
    m_slider->setValue(m_slider->maximum());
    if (moments.isEmpty() || !isVisible())
        return;
    fillGoTo();
    goTo(lastTalk());
    if (m_goTo->currentIndex() > 0)
        return;
    m_asked = moments.constLast();
    Q_EMIT pastAsked(m_asked);
}

/// The entry of the last talk after which something was done; none when there is none.
int PastView::lastTalk() const
{
    int last = 0;
    for (int entry = int(m_open.file().versions.size()) + 1; entry < m_places.size(); ++entry) {
        const bool isBefore = m_places[entry] < m_moments.constLast();
        if (isBefore && (last == 0 || m_places[entry] > m_places[last]))
            last = entry;
    }
    return last;
}

void PastView::showPast(const QDateTime &at, const core::CaseFile &past)
{
    if (!isVisible() || at != m_asked || past.head.id != m_open.file().head.id)
        return; // An answer to an earlier question.
    m_at = at;
    m_past = past;
    m_when->setText(
        (past.factors.isEmpty() ? tr("%1: there were no cards yet") : tr("So it was on %1"))
            .arg(momentText(at)));
    m_slider->setAccessibleDescription(m_when->text());
    refresh();
}

void PastView::fillGoTo()
{
    m_goTo->clear();
    m_places.clear();
    const auto add = [this](const QString &name, const QDateTime &at) {
        m_goTo->addItem(name);
        m_places.append(at);
    };
    add(tr("Go to \u2026"), {});
    for (const core::MapVersion &version : m_open.file().versions)
        add(version.name, version.at);
    for (const core::Conversation &talk : m_open.file().conversations) {
        // Of what was before the first moment nothing is known.
        const bool isKnown = !m_moments.isEmpty() && endOf(talk) >= m_moments.constFirst();
        if (talk.startedAt.isValid() && isKnown)
            add(tr("After the talk of %1").arg(dayText(talk.startedAt.toLocalTime().date())),
                endOf(talk));
    }
}

void PastView::goTo(int entry)
{
    const QDateTime at = m_places.value(entry);
    if (!at.isValid())
        return;
    m_goTo->setCurrentIndex(entry);
    const auto after = std::upper_bound(m_moments.begin(), m_moments.end(), at);
    const QSignalBlocker silent(m_slider);
    m_slider->setValue(int(std::max<qsizetype>(0, after - m_moments.begin() - 1)));
    m_asked = at;
    Q_EMIT pastAsked(at);
}

void PastView::nameMoment()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || !m_at.isValid())
        return;
    auto version = m_open.fresh<core::MapVersion>();
    version.name = name;
    version.at = m_at;
    m_open.add(version);
    m_name->clear();
    fillGoTo();
    m_goTo->setCurrentIndex(m_goTo->findText(name));
}

void PastView::refresh()
{
    m_then = core::pastSeenBy(m_past, m_open.file(), m_reader->reader());
    m_now = core::asSeenBy(m_open.file(), m_reader->reader());
    listChanges(m_then, m_now);
    showSide(static_cast<Side>(m_side->current()));
}

void PastView::listChanges(const core::CaseFile &before, const core::CaseFile &after)
{
    clear(m_changes);
    const QList<core::MapChange> changes = core::mapChanges(before, after);
    m_count->setText(changes.isEmpty() ? tr("Nothing: it is as it was.")
                                       : tr("%n change(s)", nullptr, int(changes.size())));
    for (const core::MapChange &change : changes) {
        const QString words = core::wordsOf(change, before, after, screenLanguage());
        auto *card = new Card;
        card->setObjectName(u"change"_s);
        card->setClickable(true);
        card->setAccessibleName(words);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new TextLabel(words));
        const QList<core::FactorId> cards = core::factorsOf(change);
        const QList<core::LinkId> links = core::linksOf(change);
        const Lit lit{QSet(cards.begin(), cards.end()), QSet(links.begin(), links.end())};
        const bool isGone = change.isGone();
        connect(card, &Card::clicked, this, [this, lit, isGone] { light(lit, isGone); });
        m_changes->addWidget(card);
    }
}

void PastView::showSide(Side side)
{
    m_side->setCurrent(side);
    m_scene.light({});
    m_scene.choose({});
    m_scene.reset(side == Then ? m_then : m_now);
    m_view->fit();
}

/// What is gone is lit on the map of then, all else on that of now.
void PastView::light(const Lit &lit, bool isGone)
{
    showSide(isGone ? Then : Now);
    m_scene.light(lit);
    for (const core::FactorId &card : lit.factors) {
        if (m_scene.card(card)) {
            m_view->reveal(card);
            return;
        }
    }
}

/// Undo and redo are for what one sees, and that is not now.
bool PastView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool PastView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PastView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void PastView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(palette()).surface);
}

} // namespace ui
