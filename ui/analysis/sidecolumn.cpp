#include "ui/analysis/sidecolumn.h"

#include "core/conversation/guide.h"
#include "ui/analysis/askpanel.h"
#include "ui/analysis/beginpanel.h"
#include "ui/analysis/buildpanel.h"
#include "ui/analysis/inspector.h"
#include "ui/analysis/pickchips.h"
#include "ui/analysis/storypanel.h"
#include "ui/analysis/trypanel.h"
#include "ui/analysis/voicespanel.h"
#include "ui/shared/reveal.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QWidget *spaced(QWidget *panel)
{
    auto *margin = new QWidget;
    auto *layout = new QVBoxLayout(margin);
    const int gap = sizes().gapLarge;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(panel);
    return margin;
}

} // namespace

SideColumn::SideColumn(OpenCase &open,
                       const DiagramScene &scene,
                       Inspector *inspector,
                       QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_parts(new PickChips(tr("Beside the map"), PickChips::Mode::One))
    , m_stack(new QStackedWidget)
    , m_story(new StoryPanel(open))
    , m_begin(new BeginPanel(open))
    , m_ask(new AskPanel(open, core::safetyTopics(core::shippedGuide().value())))
    , m_voices(new VoicesPanel(open))
    , m_build(new BuildPanel(open, scene))
    , m_try(new TryPanel(open))
{
    m_parts->setObjectName(u"besideMap"_s);
    const QStringList parts{
        tr("Circles"), tr("Story"), tr("Begin"), tr("Ask"), tr("Voices"), tr("Build"), tr("Try")};
    m_parts->setOptions(parts);
    m_parts->setPicked({Circles});
    for (int part = 0; part < parts.size(); ++part)
        addKey(part, parts[part]);
    m_stack->addWidget(inspector);
    m_stack->addWidget(new ScrollPage(spaced(m_story)));
    m_stack->addWidget(new ScrollPage(spaced(m_begin)));
    m_stack->addWidget(new ScrollPage(spaced(m_ask)));
    m_stack->addWidget(new ScrollPage(spaced(m_voices)));
    m_stack->addWidget(new ScrollPage(spaced(m_build)));
    m_stack->addWidget(new ScrollPage(spaced(m_try)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(
        sizes().gapLarge, sizes().gapSmall, sizes().gapLarge, sizes().gapSmall);
    head->addWidget(m_parts, 1);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connectParts();
    m_keys += m_story->actions();
}

void SideColumn::connectParts()
{
    connect(&m_open, &OpenCase::changed, this, &SideColumn::refresh);
    connect(&m_open, &OpenCase::reloaded, this, &SideColumn::refresh);
    connect(m_parts, &PickChips::changed, this, [this] {
        bring(static_cast<Part>(m_parts->picked().value(0)));
    });
    connect(m_story, &StoryPanel::pointed, this, &SideColumn::pointed);
    connect(m_begin, &BeginPanel::pointed, this, &SideColumn::pointed);
    connect(m_build, &BuildPanel::pointed, this, &SideColumn::pointed);
    connect(m_build, &BuildPanel::linkAsked, this, &SideColumn::linkAsked);
    connect(m_ask, &AskPanel::pointed, this, &SideColumn::pointed);
    connect(m_try, &TryPanel::pointed, this, &SideColumn::pointed);
    connect(m_story, &StoryPanel::saved, this, &SideColumn::saved);
    connect(m_story, &StoryPanel::failed, this, &SideColumn::failed);
    connect(m_story, &StoryPanel::wanted, this, [this] {
        bring(Story);
        Q_EMIT wanted();
    });
    connect(m_try, &TryPanel::wanted, this, [this] {
        bring(Try);
        Q_EMIT wanted();
    });
    onReveal(this, [this](const QWidget *editor) {
        for (int part = 0; part < m_stack->count(); ++part) {
            if (m_stack->widget(part)->isAncestorOf(editor))
                bring(static_cast<Part>(part));
        }
        Q_EMIT wanted();
    });
}

void SideColumn::addKey(int part, const QString &name)
{
    auto *key = new QAction(tr("Beside the map: %1").arg(name), this);
    key->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + part)));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, this, [this, part] {
        bring(static_cast<Part>(part));
        Q_EMIT wanted(); // Also where there is no room for it by itself.
    });
    m_keys.append(key);
}

void SideColumn::bring(Part part)
{
    if (part != this->part())
        Q_EMIT pointed({}); // What the other one lit.
    m_parts->setPicked({part});
    if (m_stack->isAncestorOf(window()->focusWidget()))
        m_parts->focusPicked(); // Else the focus leaves the page, and its keys with it.
    m_stack->setCurrentIndex(part);
    refresh();
    Q_EMIT turned();
}

SideColumn::Part SideColumn::part() const
{
    return static_cast<Part>(m_stack->currentIndex());
}

void SideColumn::refresh()
{
    if (part() == Story)
        m_story->refresh();
    else if (part() == Begin)
        m_begin->refresh();
    else if (part() == Ask)
        m_ask->refresh();
    else if (part() == Voices)
        m_voices->refresh();
    else if (part() == Build)
        m_build->refresh();
    else if (part() == Try)
        m_try->refresh();
}

void SideColumn::mark(const Choice &choice)
{
    m_try->mark(choice);
    if (part() == Story)
        m_story->mark(choice);
}

/// As wide as a form reads well; the chips of the parts take as many lines as they need.
QSize SideColumn::sizeHint() const
{
    return {textWidth(36) + 3 * sizes().gapLarge, QWidget::sizeHint().height()};
}

void SideColumn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT turned();
}

void SideColumn::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT turned();
}

void SideColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, 1, height()), colors.border);
}

} // namespace ui
