#include "ui/analysis/viewchooser.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/segmented.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Whole = 100;
constexpr int Step = 25;

} // namespace

ViewChooser::ViewChooser(QWidget *parent)
    : QWidget(parent)
    , m_views(new Segmented(tr("Layout of the map")))
    , m_moving(new QWidget)
    , m_mayMove(new QSlider(Qt::Horizontal))
{
    m_views->setObjectName(u"mapLayouts"_s);
    m_views->addOption(tr("Lanes"));
    m_views->addOption(tr("Free"));
    m_views->addOption(tr("Circle"));
    m_mayMove->setObjectName(u"mayMove"_s);
    m_mayMove->setAccessibleName(tr("How much may tidying move?"));
    m_mayMove->setToolTip(tr("How much may tidying move?"));
    m_mayMove->setRange(0, Whole);
    m_mayMove->setSingleStep(Step);
    m_mayMove->setPageStep(Step);
    m_mayMove->setValue(Whole / 2);
    m_mayMove->setMinimumWidth(textWidth(5));
    m_mayMove->setMaximumWidth(textWidth(12));
    auto *moving = new QHBoxLayout(m_moving);
    moving->setContentsMargins(sizes().gapSmall, 0, sizes().gapSmall, 0);
    auto *label = new ElidedLabel(tr("May move"));
    label->setFont(fontOf(TextRole::Small));
    moving->addWidget(label, 1);
    moving->addWidget(m_mayMove);
    m_moving->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_views);
    row->addWidget(m_moving);
    connect(m_views, &Segmented::chosen, this, [this](int index) {
        Q_EMIT chosen(static_cast<core::MapView>(index));
    });
}

void ViewChooser::setView(core::MapView view)
{
    m_views->setCurrent(static_cast<int>(view));
    m_moving->setVisible(view == core::MapView::Free);
}

double ViewChooser::mayMove() const
{
    return double(m_mayMove->value()) / Whole;
}

} // namespace ui
