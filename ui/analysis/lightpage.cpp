#include "ui/analysis/lightpage.h"

#include "core/analysis/lightform.h"
#include "ui/analysis/mapsaver.h"
#include "ui/analysis/stillview.h"
#include "ui/analysis/storytext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// So few cards are laid out anew, close together; where they lie on the whole map stays as it is.
core::CaseFile unplaced(core::CaseFile file)
{
    for (core::Factor &factor : file.factors) {
        factor.place.reset();
        factor.freePlace.reset();
    }
    return file;
}

} // namespace

LightPage::LightPage(OpenCase &open, QWidget *page)
    : QWidget(page)
    , m_open(open)
    , m_view(new StillView(m_scene, this))
    , m_story(new StoryText)
    , m_count(new TextLabel({}, TextRole::Heading))
    , m_reader(new QComboBox)
{
    setObjectName(u"light"_s);
    m_count->setObjectName(u"lightCount"_s);
    m_reader->setObjectName(u"lightReader"_s);
    m_story->setObjectName(u"lightStory"_s);
    m_view->setAccessibleName(tr("Map of at most seven cards: to look at"));
    auto *map = new QVBoxLayout;
    map->setSpacing(0);
    map->addWidget(banner());
    map->addWidget(m_view, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(map, 1);
    row->addWidget(storyColumn());
    page->installEventFilter(this);
    connect(m_reader, &QComboBox::activated, this, &LightPage::refresh);
    connect(m_story, &StoryText::pointed, &m_scene, &DiagramScene::light);
    connect(
        &m_scene, &DiagramScene::choiceChanged, this, [this] { m_story->mark(m_scene.choice()); });
    connect(&m_open, &OpenCase::reloaded, this, &LightPage::refresh);
    hide();
}

QWidget *LightPage::banner()
{
    auto *banner = new QWidget;
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(sizes().gapLarge, sizes().gapSmall, sizes().gapLarge, sizes().gapSmall);
    auto *back = pushButton(tr("The whole map (Esc)"), Variant::Primary);
    back->setObjectName(u"lightEnd"_s);
    connect(back, &QPushButton::clicked, this, &LightPage::end);
    row->addWidget(m_count, 1);
    row->addWidget(back);
    return banner;
}

QWidget *LightPage::storyColumn()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    const int gap = sizes().gapLarge;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(sizes().gap);
    column->addWidget(new Field(tr("For whom?"), m_reader));
    column->addWidget(m_story, 1);
    side->setFixedWidth(textWidth(44));
    return side;
}

void LightPage::toggle()
{
    if (isVisible()) {
        end();
        return;
    }
    setGeometry(parentWidget()->rect());
    m_scene.setAppearance(font(), palette());
    const QList<core::Reader> readers = core::readersOf(m_open.file());
    if (readers != m_readers) {
        m_readers = readers;
        m_reader->clear();
        for (const core::Reader &reader : readers)
            m_reader->addItem(wordFor(reader, m_open.file()));
    }
    show();
    raise();
    refresh();
    m_story->setFocus();
}

void LightPage::end()
{
    hide();
    Q_EMIT ended();
}

void LightPage::refresh()
{
    if (!isVisible())
        return;
    core::StoryWish wish{m_readers.value(m_reader->currentIndex()), screenLanguage(), false};
    wish.isLight = true;
    const core::CaseFile view = core::asSeenBy(m_open.file(), wish.reader);
    const core::CaseFile light = core::lightView(view);
    const auto more = int(view.factors.size() - light.factors.size());
    m_count->setText(more > 0 ? tr("In short \u00b7 %n more card(s) folded away", nullptr, more)
                              : tr("In short"));
    m_scene.choose({});
    m_scene.light({});
    m_scene.reset(core::CaseFile());
    m_scene.reset(unplaced(light));
    m_view->fit();
    m_story->tell(core::storyOf(m_open.file(), wish));
}

bool LightPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LightPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void LightPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(palette()).surface);
}

} // namespace ui
