#include "ui/analysis/canvasbar.h"

#include "ui/analysis/linkpaint.h"
#include "ui/analysis/linkwords.h"
#include "ui/shared/buttons.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/variant.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// What each kind of arrow looks like.
class Legend : public QWidget
{
public:
    explicit Legend(QWidget *parent = nullptr) : QWidget(parent)
    {
        setFont(fontOf(TextRole::Small));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setAccessibleName(QObject::tr("Legend of the arrows"));
        setAccessibleDescription(kindWords().join(u", "_s));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const CanvasLook look{metricsFor(font()), font(), &tokens(palette()), false};
        const QStringList words = kindWords();
        const QFontMetricsF metrics(font());
        qreal text = 0;
        for (const QString &word : words)
            text += metrics.horizontalAdvance(word);
        const qreal room = (width() - text) / qreal(words.size()) / look.metrics.unit;
        const qreal sample = std::clamp(room * 0.6, 34.0, 46.0) * look.metrics.unit;
        const qreal gap = std::clamp(room * 0.25, 8.0, 20.0) * look.metrics.unit;
        const qreal whole = text + qreal(words.size()) * (sample + 1.5 * gap) - gap;
        qreal left = std::max(gap, width() - whole);
        for (int i = 0; i < words.size(); ++i) {
            const qreal word = metrics.horizontalAdvance(words[i]);
            if (left + sample + word > width())
                return;
            const QRectF rect(left, 0, sample, height());
            paintSample(painter, look, rect, static_cast<core::LinkKind>(i));
            painter.setOpacity(1);
            painter.setFont(font());
            painter.setPen(look.tokens->muted);
            painter.drawText(
                QRectF(rect.right() + gap / 2, 0, text + 2, height()), Qt::AlignVCenter, words[i]);
            left += sample + word + 1.5 * gap;
        }
    }
};

} // namespace

CanvasBar::CanvasBar(QAction *asList, QAction *panel, QWidget *parent)
    : QWidget(parent)
    , m_listButton(new QToolButton)
    , m_zoom(new TextLabel(u"100 %"_s, TextRole::Small))
    , m_hint(new ElidedLabel)
    , m_legend(new Legend)
{
    const Sizes lengths = sizes();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lengths.gapSmall, 2, lengths.gapLarge, 2);
    row->setSpacing(2);
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
    row->addWidget(m_legend, 1);
    row->addWidget(m_hint, 1);
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
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, widget);
    m_ofMap += widget;
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
    const QString usual = m_isList ? tr("Type: new card. F2: other name. Enter: form.") : QString();
    const QString shown = hint.isEmpty() ? usual : hint;
    m_hint->setText(shown);
    m_hint->setVisible(!shown.isEmpty());
    m_legend->setVisible(shown.isEmpty());
}

void CanvasBar::announce(const QString &news)
{
    setHint(news);
    m_hint->setAccessibleName(news);
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CanvasBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace ui
