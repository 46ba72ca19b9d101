#include "ui/analysis/lightpage.h"

#include "core/analysis/layoutfew.h"
#include "core/analysis/lightform.h"
#include "ui/analysis/mapsaver.h"
#include "ui/analysis/readingmap.h"
#include "ui/analysis/storytext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/readerbox.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal Largest = 2.6; // Few cards on a large screen.

} // namespace

LightPage::LightPage(OpenCase &open, QWidget *page)
    : QDialog(page)
    , m_open(open)
    , m_map(new ReadingMap(this))
    , m_story(new StoryText)
    , m_column(storyColumn())
    , m_told(pushButton(tr("The story"), Variant::Plain, Icon::BookOpen))
    , m_count(new TextLabel({}, TextRole::Heading))
    , m_reader(new ReaderBox)
{
    setObjectName(u"light"_s);
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(tr("The map in short"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_map->view().setAccessibleName(tr("Map of at most seven cards: to look at"));
    m_map->view().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_map->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_map, 1);
    row->addWidget(m_column);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banner());
    column->addLayout(row, 1);
    connect(m_reader, &ReaderBox::activated, this, &LightPage::refresh);
    connect(m_told, &QPushButton::toggled, this, &LightPage::showStory);
    connect(m_story, &StoryText::pointed, &m_map->scene(), &DiagramScene::light);
    connect(m_map, &ReadingMap::tapped, this, [this](const core::FactorId &card) {
        m_map->scene().choose({card, {}});
        m_story->mark(m_map->scene().choice());
    });
    connect(&m_open, &OpenCase::reloaded, this, [this] {
        m_reader->fill(m_open.file());
        refresh();
    });
    connect(this, &QDialog::finished, this, &LightPage::ended);
}

QLayout *LightPage::banner()
{
    m_count->setObjectName(u"lightCount"_s);
    m_reader->setObjectName(u"lightReader"_s);
    m_reader->setAccessibleName(tr("For whom?"));
    m_told->setObjectName(u"lightTold"_s);
    m_told->setCheckable(true);
    m_told->setAutoDefault(false);
    auto *back = pushButton(tr("The whole map (Esc)"), Variant::Primary);
    back->setObjectName(u"lightEnd"_s);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sizes().gapPage, sizes().gap, sizes().gapPage, sizes().gap);
    row->setSpacing(sizes().gap);
    row->addWidget(m_count, 1);
    row->addWidget(m_reader);
    row->addWidget(m_told);
    row->addWidget(back);
    return row;
}

QWidget *LightPage::storyColumn()
{
    m_story->setObjectName(u"lightStory"_s);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    const int gap = sizes().gapLarge;
    column->setContentsMargins(gap, 0, gap, gap);
    column->addWidget(m_story);
    side->setFixedWidth(textWidth(44));
    side->hide();
    return side;
}

void LightPage::toggle()
{
    if (isVisible()) {
        reject();
        return;
    }
    m_reader->fill(m_open.file());
    showFullScreen();
    activateWindow();
    m_map->scene().setAppearance(font(), palette());
    m_map->scene().setMapView(core::MapView::Free);
    refresh();
    m_told->setFocus();
}

void LightPage::showStory(bool isShown)
{
    m_column->setVisible(isShown);
    layout()->activate();
    fit();
    if (isShown)
        m_story->setFocus();
}

void LightPage::refresh()
{
    if (!isVisible())
        return;
    core::StoryWish wish{m_reader->reader(), screenLanguage(), false};
    wish.isLight = true;
    const core::CaseFile view = core::asSeenBy(m_open.file(), wish.reader);
    m_light = core::lightView(view);
    const auto more = int(view.factors.size() - m_light.factors.size());
    m_count->setText(more > 0 ? tr("In short \u00b7 %n more card(s) folded away", nullptr, more)
                              : tr("In short"));
    m_map->scene().light({});
    fit();
    m_story->tell(core::storyOf(m_open.file(), wish));
}

void LightPage::fit()
{
    const QSizeF room = m_map->size();
    if (!isVisible() || room.isEmpty())
        return;
    m_map->showMap(core::placedFew(m_light, room.width() / room.height()));
    m_map->fit(Largest);
}

void LightPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7)
        reject();
    else
        QDialog::keyPressEvent(event);
}

void LightPage::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(this, &LightPage::fit, Qt::QueuedConnection); // Once laid out.
}

} // namespace ui
