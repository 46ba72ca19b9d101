#include "ui/analysis/canvasbar.h"

#include "ui/analysis/arrowlegend.h"
#include "ui/shared/buttons.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace ui {

/// What is too long for the bar, above it.
class NewsStrip : public TextLabel
{
public:
    explicit NewsStrip(QWidget *parent) : TextLabel({}, TextRole::Small, parent)
    {
        setObjectName(u"canvasNews"_s);
        const Sizes lengths = sizes();
        setContentsMargins(lengths.gapLarge, lengths.gapSmall, lengths.gapLarge, lengths.gapSmall);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void placeAbove(const QRect &bar)
    {
        const int height = heightForWidth(bar.width());
        setGeometry(bar.x(), bar.y() - height, bar.width(), height);
        raise();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const Tokens &colors = tokens(palette());
        painter.fillRect(rect(), colors.surface);
        painter.fillRect(QRect(0, 0, width(), 1), colors.border);
        painter.end();
        TextLabel::paintEvent(event);
    }
};

CanvasBar::CanvasBar(QAction *asList, QAction *panel, QWidget *parent)
    : QWidget(parent)
    , m_listButton(new QToolButton)
    , m_zoom(new TextLabel(u"100 %"_s, TextRole::Small))
    , m_hint(new ElidedLabel)
    , m_strip(new NewsStrip(parent))
    , m_legend(new ArrowLegend(Qt::Horizontal))
    , m_legendButton(iconButton(Icon::Help, tr("What the arrows mean"), this))
{
    const Sizes lengths = sizes();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lengths.gapSmall, 2, lengths.gapLarge, 2);
    row->setSpacing(2);
    setMinimumWidth(textWidth(34)); // The map beside a wide column.
    auto *farther = iconButton(Icon::ZoomOut, tr("Zoom out"), this);
    auto *closer = iconButton(Icon::ZoomIn, tr("Zoom in"), this);
    auto *fit = iconButton(Icon::Fit, tr("Whole map"), this);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(textWidth(6));
    m_hint->setFont(fontOf(TextRole::Small));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_listButton);
    row->addSpacing(lengths.gapSmall);
    row->addWidget(farther);
    row->addWidget(m_zoom);
    row->addWidget(closer);
    row->addWidget(fit);
    m_ofMap = {farther, m_zoom, closer, fit};
    m_firstToGo = {m_zoom, farther, closer, fit};
    row->addWidget(m_legend, 1);
    row->addWidget(m_hint, 1);
    row->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding)); // Where both are away.
    m_legendButton->setObjectName(u"legendButton"_s);
    row->addWidget(m_legendButton);
    connect(m_legendButton, &QToolButton::clicked, this, &CanvasBar::showLegend);
    auto *beside = iconButton(Icon::List, panel->toolTip(), this);
    beside->setObjectName(u"panelButton"_s);
    beside->setCheckable(true);
    beside->setChecked(panel->isChecked());
    row->addWidget(beside);
    connect(beside, &QToolButton::clicked, panel, &QAction::trigger);
    connect(panel, &QAction::toggled, beside, &QToolButton::setChecked);
    m_hint->hide();
    addListButton(asList);
    connect(farther, &QToolButton::clicked, this, &CanvasBar::zoomOutAsked);
    connect(closer, &QToolButton::clicked, this, &CanvasBar::zoomInAsked);
    connect(fit, &QToolButton::clicked, this, &CanvasBar::fitAsked);
}

void CanvasBar::addFirst(QWidget *widget)
{
    widget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, widget);
    m_ofMap += widget;
    m_firstToGo += widget;
}

void CanvasBar::addListButton(QAction *asList)
{
    m_listButton->setObjectName(u"mapAsList"_s);
    m_listButton->setText(tr("List"));
    m_listButton->setToolTip(asList->toolTip());
    m_listButton->setCheckable(true);
    setVariant(m_listButton, Variant::Ghost);
    connect(m_listButton, &QToolButton::clicked, asList, &QAction::setChecked);
    connect(asList, &QAction::toggled, this, &CanvasBar::showList);
}

void CanvasBar::showList(bool isList)
{
    m_isList = isList;
    m_listButton->setChecked(isList);
    for (QWidget *widget : std::as_const(m_ofMap))
        widget->setVisible(!isList);
    setHint({});
    fitIn();
}

void CanvasBar::addButton(QAction *action)
{
    auto *button = iconButton(whichIcon(action->icon()), action->toolTip(), this);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
}

void CanvasBar::setZoom(qreal zoom)
{
    m_zoom->setText(u"%1 %"_s.arg(qRound(zoom * 100)));
}

void CanvasBar::setHint(const QString &hint)
{
    const QScopedValueRollback fitting(m_isFitting, true); // What is shown moves and resizes us.
    const QString usual = m_isList ? tr("Type: new card. F2: other name. Enter: form.") : QString();
    m_said = hint.isEmpty() ? usual : hint;
    m_hint->setText(m_said);
    m_hint->setAccessibleName(m_said);
    m_hint->setVisible(!m_said.isEmpty());
    m_legend->setVisible(m_said.isEmpty());
    fitIn();
}

void CanvasBar::announce(const QString &news)
{
    setHint(news);
    QWidget *where = m_strip->isHidden() ? static_cast<QWidget *>(m_hint) : m_strip;
    QAccessibleEvent event(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// What all but the legend and the hint need, and so the room that is left for these.
int CanvasBar::spareWidth() const
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        const bool isFiller = widget == m_legend || widget == m_hint || widget == m_legendButton;
        if (!isFiller && !(widget && widget->isHidden()))
            needed += layout()->itemAt(i)->sizeHint().width() + layout()->spacing();
    }
    return width() - needed;
}

/// In a narrow bar the zoom goes, then the choice of view, which have their keys; the legend folds
/// into a button.
void CanvasBar::fitIn()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (QWidget *widget : std::as_const(m_firstToGo))
        widget->setVisible(!m_isList);
    const int button = m_legendButton->sizeHint().width() + layout()->spacing();
    for (qsizetype i = 0; i < m_firstToGo.size() && spareWidth() < button; ++i)
        m_firstToGo[i]->hide();
    const int spare = spareWidth();
    m_legendButton->setVisible(m_said.isEmpty() && !m_isList && spare < m_legend->leastWidth());
    const bool isLong = m_hint->fontMetrics().horizontalAdvance(m_said) > spare;
    m_strip->setText(isLong ? m_said : QString());
    m_strip->setAccessibleName(m_strip->text());
    m_strip->setVisible(isLong && isVisible());
    if (isLong)
        m_hint->setVisible(false);
    if (isLong)
        m_strip->placeAbove(geometry());
}

void CanvasBar::showLegend()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"legendMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *picture = new QWidgetAction(menu);
    picture->setDefaultWidget(new ArrowLegend(Qt::Vertical));
    menu->addAction(picture);
    const QWidget *from = m_legendButton->isVisible() ? m_legendButton : m_listButton;
    menu->popup(from->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void CanvasBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isFitting)
        setHint(m_said);
}

void CanvasBar::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (!m_isFitting)
        fitIn();
}

void CanvasBar::hideEvent(QHideEvent *event)
{
    m_strip->hide();
    QWidget::hideEvent(event);
}

void CanvasBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace ui
